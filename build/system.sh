#!/bin/sh
# On Debian and Ubuntu, installs the system libraries that Qt needs, where they are missing. Needs root; without it, says
# what to install. Elsewhere it does nothing. Usage: sh build/system.sh [PACKAGE…], further Debian packages.
set -eu

LIBRARIES="libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0
libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0
libxcb-xinerama0 libxcb-xkb1 libx11-xcb1 libwayland-client0 libwayland-cursor0 libwayland-egl1 fonts-dejavu-core"

command -v dpkg-query >/dev/null || exit 0
missing=""
for package in $LIBRARIES "$@"; do
    # Debian 13 and Ubuntu 24.04 renamed some packages to NAMEt64; apt-get still knows them by the old name.
    dpkg-query -W -f '${Status}\n' "$package" "${package}t64" 2>/dev/null |
        grep -q ' installed$' || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
if [ "$(id -u)" = 0 ]; then
    apt-get update -qq
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
else
    echo "System packages are missing; the window needs them: sudo apt-get install$missing" >&2
fi
