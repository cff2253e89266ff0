#!/bin/sh
# Puts the app into a disk image with a link to Applications. Usage: sh build/macos_dmg.sh APP IMAGE
# Signed with the identity in CODESIGN_IDENTITY, or ad hoc, which every Mac with Apple silicon wants at least. With an
# identity and NOTARY_PROFILE, a profile that notarytool stored in the keychain, Apple notarises the image.
set -eu
app=$1
image=$2
here=$(dirname "$0")
staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --force --deep --options runtime --timestamp --entitlements "$here/macos_entitlements.plist" \
        --sign "$CODESIGN_IDENTITY" "$app"
else
    codesign --force --deep --sign - "$app"
fi
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -quiet -volname "LIR Studio" -srcfolder "$staging" -format ULFO "$image"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$CODESIGN_IDENTITY" "$image"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
