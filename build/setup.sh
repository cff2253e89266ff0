#!/bin/sh
# Makes .venv with LIR Studio in it, from a fresh clone. Usage: sh build/setup.sh [EXTRA…], extras of pyproject.toml.
# On Debian and Ubuntu, as root, installs the system libraries that Python and Qt need first.
set -eu
cd "$(dirname "$0")/.."

LIBRARIES="libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-xinerama0 libxcb-xkb1 libx11-xcb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core"
case " $* " in
*" package "*) LIBRARIES="$LIBRARIES binutils libpython3-dev" ;; # for PyInstaller: objdump and the shared libpython
esac

find_python() {
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            command -v "$name"
            return
        fi
    done
}

missing=""
if command -v dpkg-query >/dev/null; then
    for library in $LIBRARIES; do
        dpkg-query -W -f '${Status}' "$library" 2>/dev/null | grep -q ' installed$' || missing="$missing $library"
    done
    python=$(find_python)
    if [ -z "$python" ] || ! "$python" -c 'import ensurepip' 2>/dev/null; then
        missing="$missing python3 python3-venv"
    fi
fi
if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ]; then
        apt-get update -qq
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
    else
        echo "These system packages are missing; the window needs them: sudo apt-get install$missing" >&2
    fi
fi

python=$(find_python)
if [ -z "$python" ]; then
    echo "LIR Studio needs Python 3.11 or newer: install it, then run this again." >&2
    exit 1
fi
[ -x .venv/bin/python ] || "$python" -m venv .venv
extras=$(echo "$*" | tr ' ' ',')
stamp="$extras $(cksum <pyproject.toml)"
if [ "$(cat .venv/.lir-setup 2>/dev/null)" != "$stamp" ]; then
    echo "Installing LIR Studio and what it needs into .venv (the first time takes a few minutes) …"
    .venv/bin/python -m pip install --quiet --disable-pip-version-check --editable ".${extras:+[$extras]}"
    echo "$stamp" >.venv/.lir-setup
fi
