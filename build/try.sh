#!/bin/sh
# Restores a sample photo that ships with LIR Studio, from a fresh clone, and says where the result is.
set -eu
cd "$(dirname "$0")/.."
sh build/setup.sh
exec .venv/bin/lir restore resources/samples/noise.jpg --task denoise --output dist/
