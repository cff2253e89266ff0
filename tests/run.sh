#!/bin/sh
# Everything that must hold before a change lands, from a fresh clone, with no set-up needed.
# Usage: sh tests/run.sh [lint] [types] [tests] [fuzz] [docs] [package]. Without a step: all of them.
set -eu
cd "$(dirname "$0")/.."

lint() {
    ruff check .
    ruff format --check .
}

types() {
    mypy
}

tests() {
    pytest --numprocesses auto --dist worksteal # a process for each core
}

fuzz() {
    python build/tools/fuzz_photos.py --cases 1000 # a minute or two, and the same ones each time
}

docs() {
    mkdocs build --strict
}

package() {
    python build/package.py --bundle-only
    dist/lir-studio/lir self-test
    dist/lir-studio/lir-studio --self-test
}

for step in "$@"; do
    case $step in
    lint | types | tests | fuzz | docs | package) ;;
    *)
        echo "tests/run.sh: $step: not a step; there are lint, types, tests, fuzz, docs and package" >&2
        exit 2
        ;;
    esac
done
sh build/setup.sh dev docs package
PATH="$PWD/.venv/bin:$PATH"
export QT_QPA_PLATFORM=offscreen
[ $# -gt 0 ] || set -- lint types tests fuzz docs package
for step in "$@"; do
    echo "── $step"
    "$step"
done
