"""Every combination of format, depth, samples, orientation, compression and profile comes back to the very pixel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pillow_heif
import pytest
import tifffile
from PIL import Image

from lir_app.photo import SaveOptions, read_photo, write_photo
from lir_app.photo.metadata import orientation_of
from lir_app.photo.orientation import upright_pixels
from lir_app.pipeline import Outcome
from lir_model.blending import Blending
from tests.app.photo.pictures import Array, chunk, integers, profiles, scene

ORIENTATION = 0x0112


@dataclass(frozen=True)
class Case:
    """A file to be made."""

    format: str
    depth: int
    channels: int
    orientation: int
    compression: str
    profile: str

    def __str__(self) -> str:
        return "-".join(str(value) for value in vars(self).values())

    @property
    def samples(self) -> Array:
        """What is stored: grey, grey and alpha, RGB, or RGB and alpha."""
        values = scene(4)
        picked = {1: values[..., 1], 2: values[..., [1, 3]], 3: values[..., :3], 4: values}[self.channels]
        return integers(picked, self.depth)

    @property
    def icc(self) -> bytes | None:
        return profiles().get(self.profile) if self.channels >= 3 else None

    def write(self, path: Path) -> None:
        _WRITERS[self.format](self, path)


def _exif(case: Case) -> bytes:
    exif = Image.Exif()
    exif[ORIENTATION] = case.orientation
    return exif.tobytes()


def _tiff(case: Case, path: Path) -> None:
    compression, _, arrangement = case.compression.partition("+")
    samples = case.samples
    planar = None
    if case.channels > 1:
        planar = "separate" if arrangement == "planar" else "contig"
        samples = np.moveaxis(samples, -1, 0) if planar == "separate" else samples
    tifffile.imwrite(
        path,
        samples,
        photometric="rgb" if case.channels >= 3 else "minisblack",
        extrasamples=("unassalpha",) if case.channels in (2, 4) else None,
        planarconfig=planar,
        compression=None if compression == "none" else compression,
        predictor=compression == "zlib",
        tile=(16, 16) if arrangement == "tiles" else None,
        bigtiff=arrangement == "big",
        byteorder=">" if arrangement == "big" else "<",
        iccprofile=case.icc,
        extratags=[(ORIENTATION, "H", 1, case.orientation, True)],
        metadata=None,
    )


def _png(case: Case, path: Path) -> None:
    encoded = bytes(imagecodecs.png_encode(np.ascontiguousarray(case.samples), level=int(case.compression)))
    extra = chunk(b"eXIf", _exif(case).removeprefix(b"Exif\0\0"))
    if case.icc:
        import zlib

        extra += chunk(b"iCCP", b"a\0\0" + zlib.compress(case.icc))
    path.write_bytes(encoded[:33] + extra + encoded[33:])


def _webp(case: Case, path: Path) -> None:
    Image.fromarray(case.samples).save(path, "WEBP", lossless=True, exact=True, icc_profile=case.icc, exif=_exif(case))


def _bmp(case: Case, path: Path) -> None:
    Image.fromarray(case.samples).save(path, "BMP")


_WRITERS: Any = {"tiff": _tiff, "png": _png, "webp": _webp, "bmp": _bmp}


def _cases() -> Iterator[Case]:
    spaces = ["none", *profiles()]
    tiff = ["none", "lzw", "zlib", "zstd", "none+planar", "zlib+tiles", "lzw+big"]
    # All pairs of what might meddle with each other, not all combinations of everything.
    for depth, channels, compression in product((8, 16), (1, 2, 3, 4), tiff):
        yield Case("tiff", depth, channels, 1, compression, "adobe-rgb")
    for depth, channels, orientation in product((8, 16), (1, 3, 4), range(2, 9)):
        yield Case("tiff", depth, channels, orientation, "zlib+tiles", "none")
        yield Case("png", depth, channels, orientation, "1", "display-p3")
    for depth, channels, space in product((8, 16), (3, 4), spaces):
        yield Case("tiff", depth, channels, 6, "none", space)
        yield Case("png", depth, channels, 3, "6", space)
    for depth, channels in product((8, 16), (1, 2)):
        yield Case("png", depth, channels, 1, "9", "none")
    for channels, orientation in product((3, 4), range(1, 9)):
        yield Case("webp", 8, channels, orientation, "", "prophoto")
    for channels in (1, 3):
        yield Case("bmp", 8, channels, 1, "", "none")


@pytest.mark.slow
@pytest.mark.parametrize("case", list(_cases()), ids=str)
def test_strength_0_gives_back_the_very_pixels(tmp_path: Path, case: Case) -> None:
    """Through reading, a result at strength 0, writing without loss, also in its own format, and reading again."""
    case.write(tmp_path / "in")
    stored = case.samples if case.channels > 1 else case.samples[..., None]
    stored = upright_pixels(stored, case.orientation)
    photo = read_photo(tmp_path / "in")
    result = photo.with_pixels(Outcome(photo.pixels, 1 - photo.pixels).at(Blending(0)))
    for target in ("png", "tiff", "keep"):
        write_photo(result, tmp_path / "out", SaveOptions(format=target))
        again = read_photo(tmp_path / "out")
        colours, alpha = (stored, None) if case.channels in (1, 3) else (stored[..., :-1], stored[..., -1])
        assert np.array_equal(np.atleast_3d(again.stored()), colours)
        assert (again.alpha is None) == (alpha is None)
        assert alpha is None or np.array_equal(again.alpha, alpha)  # type: ignore[arg-type]
        assert (again.icc, again.depth) == (case.icc, case.depth)
        assert photo.warnings == again.warnings == ()


# Formats that lose something: what was decoded comes back


def _lossy(case: Case, path: Path) -> None:
    """JPEG, AVIF or HEIC; the compression names how its pixels are coded, and AVIF of more than 8 bits is libavif's."""
    exif = Image.Exif()
    exif[ORIENTATION] = case.orientation
    told: dict[str, Any] = {"exif": exif.tobytes(), "icc_profile": case.icc, "quality": 90}
    image = Image.fromarray(integers(scene(4)[..., : case.channels].squeeze(), 8))
    if case.depth > 8:
        encoded = imagecodecs.avif_encode(case.samples >> 6, level=90, bitspersample=10)
        path.write_bytes(bytes(encoded))
    elif case.format == "heic":
        pillow_heif.from_pillow(image).save(path, **told)
    else:
        image = image.convert("CMYK") if case.compression == "inks" else image
        told |= {"progressive": True} if case.compression == "progressive" else {}
        told |= {"subsampling": case.compression} if ":" in case.compression else {}
        image.save(path, case.format.upper(), **told)


def _lossy_cases() -> Iterator[Case]:
    for orientation in range(1, 9):
        yield Case("jpeg", 8, 3, orientation, "4:2:0", "display-p3")
        yield Case("jpeg", 8, 1, orientation, "4:4:4", "none")
        yield Case("avif", 8, 4, orientation, "4:4:4", "adobe-rgb")
        yield Case("heic", 8, 3, orientation, "", "prophoto")
    for space in ("none", *profiles()):
        for kind in ("jpeg", "avif", "heic"):
            yield Case(kind, 8, 3, 6, "4:2:0", space)
    for channels in (3, 4):
        yield Case("heic", 8, channels, 1, "", "none")
        yield Case("avif", 16, channels, 1, "10 bits", "none")
    yield Case("jpeg", 8, 3, 3, "progressive", "linear")
    yield Case("jpeg", 8, 3, 8, "inks", "none")


@pytest.mark.slow
@pytest.mark.parametrize("case", list(_lossy_cases()), ids=str)
def test_what_was_decoded_comes_back_at_strength_0(tmp_path: Path, case: Case) -> None:
    """Upright, with its transparency and its profile, and told as upright."""
    _lossy(case, tmp_path / "in")
    photo = read_photo(tmp_path / "in")
    assert photo.format == case.format
    assert (photo.height, photo.width) == ((56, 40) if case.orientation >= 5 else (40, 56))
    original = upright_pixels(integers(scene(4), 8), case.orientation)
    if case.compression != "inks" and case.channels >= 3:
        decoded = photo.stored() if photo.depth == 8 else photo.stored() >> 8
        assert np.abs(decoded.astype(int) - original[..., :3]).mean() < 4
    result = photo.with_pixels(Outcome(photo.pixels, 1 - photo.pixels).at(Blending(0)))
    for target in ("png", "tiff"):
        write_photo(result, tmp_path / "out", SaveOptions(format=target))
        again = read_photo(tmp_path / "out")
        assert np.array_equal(again.stored(), photo.stored())
        assert (again.alpha is None) == (photo.alpha is None)
        assert photo.alpha is None or np.array_equal(again.alpha, photo.alpha)  # type: ignore[arg-type]
        assert (again.icc, again.depth, again.warnings) == (photo.icc, photo.depth, photo.warnings)
        assert case.icc is None or again.icc == case.icc
        assert orientation_of(again.metadata.exif) == 1
