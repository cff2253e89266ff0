#!/bin/sh
# Makes .venv with LIR Studio in it, from a fresh clone, with the versions in build/constraints.txt.
# Usage: sh build/setup.sh [EXTRA…], extras of pyproject.toml.
set -eu
cd "$(dirname "$0")/.."

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

packages=""
[ -n "$(find_python)" ] || packages="python3 python3-venv"
case " $* " in
*" dev "*) packages="$packages appstream desktop-file-utils" ;; # for the tests: they check what desktops are told
esac
case " $* " in
*" package "*) packages="$packages binutils libpython3-dev" ;; # for PyInstaller: objdump and the shared libpython
esac
# shellcheck disable=SC2086
sh build/system.sh $packages

python=$(find_python)
if [ -z "$python" ]; then
    echo "LIR Studio needs Python 3.11 or newer, with venv: install it, then run this again." >&2
    exit 1
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
extras=$(echo "$*" | tr ' ' ',')
stamp="$extras $(cat pyproject.toml build/constraints.txt | cksum)"
if [ "$(cat .venv/.lir-setup 2>/dev/null)" != "$stamp" ]; then
    echo "Installing LIR Studio and what it needs into .venv (the first time takes a few minutes) …"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --constraint build/constraints.txt \
        --editable ".${extras:+[$extras]}"
    echo "$stamp" >.venv/.lir-setup
fi
