"""HEIC files through libheif, AVIF files through libavif, of every depth."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from lir_app.photo.colour import UNDEFINED, Colour, for_grey, from_cicp
from lir_app.photo.decoding.avif_properties import as_still, avif_picture
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import UnreadKindError, check_size
from lir_app.photo.decoding.samples import Extra, Layout, Model, to_pixels
from lir_app.photo.losses import Loss
from lir_app.photo.metadata.isobmff import bare, is_film
from lir_model.messages import Message
from lir_model.pixels import Array


def decode_heic(path: Path) -> Decoded:
    """Decodes the primary picture of a HEIC file. It is upright: libheif has turned it.

    Raises:
        UnreadKindError: the file is a film without a main picture.
        ValueError, RuntimeError: what libheif raises for broken files.
    """
    import pi_heif

    data = path.read_bytes()
    if is_film(data):
        raise UnreadKindError("HEIC of nothing but a film")
    file: Any = pi_heif.open_heif(io.BytesIO(bare(data)), convert_hdr_to_8bit=False, hdr_to_16bit=False)
    check_size(*file.size)
    image = file[file.primary_index]
    mode, _, bits = image.mode.partition(";")
    associated = mode.endswith("a") or bool(getattr(image, "premultiplied_alpha", False))
    extras = ((Extra.ASSOCIATED_ALPHA if associated else Extra.ALPHA),) if mode[-1] in "Aa" else ()
    samples = np.array(image)  # a copy: libheif frees its memory with the file
    decoded = to_pixels(samples, Layout(_model(samples, extras), int(bits or 8), extras))
    nclx = image.info.get("nclx_profile")
    code_points = None if nclx is None else (nclx["color_primaries"], nclx["transfer_characteristics"])
    colour = _colour(image.info.get("icc_profile"), code_points, decoded.pixels)
    notes = (
        (Loss.of(Message("it holds %n pictures; only the main one is restored", n=len(file))),) if len(file) > 1 else ()
    )
    return replace(decoded, colour=colour, orientation=1, warnings=notes)


def decode_avif(path: Path) -> Decoded:
    """Decodes the primary picture of an AVIF file, not yet turned; of a sequence, the first picture.

    Raises:
        UnreadKindError: the file is a sequence without a main picture.
        ValueError, RuntimeError: what libavif raises for broken files.
    """
    import imagecodecs

    data = path.read_bytes()
    found = avif_picture(data)
    if found.width and found.height:
        check_size(found.width, found.height)
    elif found.frames > 1:
        raise UnreadKindError("AVIF of nothing but a film")
    # Not a single frame by its index: that writes beyond its memory (imagecodecs 2026.3.6).
    samples = np.asarray(imagecodecs.avif_decode(as_still(data)))
    if samples.ndim == 4:
        samples = samples[0].copy()
    if found.crop is not None:
        left, top, right, bottom = found.crop
        samples = samples[top:bottom, left:right]
    extras = (Extra.ALPHA,) if samples.ndim == 3 and samples.shape[2] in (2, 4) else ()
    bits = found.bits if samples.dtype == np.uint16 else 8
    decoded = to_pixels(samples, Layout(_model(samples, extras), bits, extras))
    notes = (
        (Loss.of(Message("it holds %n pictures; only the first is restored", n=found.frames)),)
        if found.frames > 1
        else ()
    )
    colour = _colour(found.profile, found.nclx, decoded.pixels)
    return replace(decoded, colour=colour, warnings=notes, lossless=found.lossless)


def _model(samples: Array, extras: tuple[Extra, ...]) -> Model:
    channels = 1 if samples.ndim == 2 else samples.shape[2] - len(extras)
    return Model.RGB if channels == 3 else Model.GREY


def _colour(profile: bytes | None, nclx: tuple[int, int] | None, pixels: Array) -> Colour:
    """The colour of a profile or of code points. A profile takes precedence (ISO/IEC 23000-22, section 7.3.6.4), except
    over the code points of HDR pictures."""
    coded = None if nclx is None else from_cicp(*nclx)
    if profile and not (coded and coded.cicp):
        return Colour(profile)
    if coded is None:
        return UNDEFINED
    return for_grey(coded) if coded.understood and pixels.ndim == 2 else coded
