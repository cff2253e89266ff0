#!/bin/sh
# Puts the app into a disk image with a link to Applications. Usage: sh build/macos_dmg.sh APP IMAGE
# Signed with the identity in CODESIGN_IDENTITY, or ad hoc, which every Mac with Apple silicon wants at least.
set -eu
app=$1
image=$2
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
codesign --force --deep --sign "${CODESIGN_IDENTITY:--}" "$app"
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -quiet -volname "LIR Studio" -srcfolder "$staging" -format ULFO "$image"
