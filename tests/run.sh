#!/bin/sh
# Everything that must hold before a change lands: lint, types, tests, packaging. From a fresh clone, no set-up needed.
set -eu
cd "$(dirname "$0")/.."
sh build/setup.sh dev package
PATH="$PWD/.venv/bin:$PATH"
export QT_QPA_PLATFORM=offscreen
ruff check .
ruff format --check .
mypy
pytest "$@"
python build/package.py --bundle-only
dist/lir-studio/lir self-test
dist/lir-studio/lir-studio --self-test
