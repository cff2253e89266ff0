"""HEIC files through libheif, AVIF files through libavif: every depth, and what tells their colours."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from lir_app.photo.colour import UNTOLD, Colour, for_grey, from_cicp
from lir_app.photo.decoding.decoded import Decoded
from lir_app.photo.decoding.faults import UnreadKindError, check_size
from lir_app.photo.decoding.isobmff import AvifPicture, as_still, avif_picture
from lir_app.photo.decoding.samples import Extra, Layout, Model, to_pixels
from lir_app.photo.metadata.isobmff import bare, is_film
from lir_model.messages import Message
from lir_model.pixels import Array


def decode_heic(path: Path) -> Decoded:
    """The primary picture of a file; libheif has turned it already.

    Raises:
        UnreadKindError: it is a sequence without a main picture.
        ValueError, RuntimeError: what libheif raises over broken files.
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
    samples = np.array(image)  # a copy: libheif's memory goes with the file
    decoded = to_pixels(samples, Layout(_model(samples, extras), int(bits or 8), extras))
    nclx = image.info.get("nclx_profile")
    told = None if nclx is None else (nclx["color_primaries"], nclx["transfer_characteristics"])
    colour = _colour(image.info.get("icc_profile"), told, decoded.pixels)
    notes = (Message("it holds %n pictures; only the main one is restored", n=len(file)),) if len(file) > 1 else ()
    return replace(decoded, colour=colour, orientation=1, warnings=notes)


def decode_avif(path: Path) -> Decoded:
    """The primary picture of a file, not yet turned; the first of a sequence.

    Raises:
        UnreadKindError: it is a sequence without a main picture.
        ValueError, RuntimeError: what libavif raises over broken files.
    """
    import imagecodecs

    data = path.read_bytes()
    told = avif_picture(data)
    if told.width and told.height:
        check_size(told.width, told.height)
    elif told.frames > 1:
        raise UnreadKindError("AVIF of nothing but a film")
    # Never one frame by its number: that writes beyond its memory (imagecodecs 2026.3.6).
    samples = np.asarray(imagecodecs.avif_decode(as_still(data)))
    if samples.ndim == 4:
        samples = samples[0].copy()
    if told.crop is not None:
        left, top, right, bottom = told.crop
        samples = samples[top:bottom, left:right]
    extras = (Extra.ALPHA,) if samples.ndim == 3 and samples.shape[2] in (2, 4) else ()
    bits = told.bits if samples.dtype == np.uint16 else 8
    decoded = to_pixels(samples, Layout(_model(samples, extras), bits, extras))
    notes = (Message("it holds %n pictures; only the first is restored", n=told.frames),) if told.frames > 1 else ()
    colour = _avif_colour(told, decoded.pixels)
    return replace(decoded, colour=colour, warnings=notes, lossless=told.lossless)


def _model(samples: Array, extras: tuple[Extra, ...]) -> Model:
    channels = 1 if samples.ndim == 2 else samples.shape[2] - len(extras)
    return Model.RGB if channels == 3 else Model.GREY


def _avif_colour(told: AvifPicture, pixels: Array) -> Colour:
    return _colour(told.profile, told.nclx, pixels)


def _colour(profile: bytes | None, nclx: tuple[int, int] | None, pixels: Array) -> Colour:
    """A profile counts before code points (ISO/IEC 23000-22, section 7.3.6.4), but for those of HDR pictures."""
    coded = None if nclx is None else from_cicp(*nclx)
    if profile and not (coded and coded.cicp):
        return Colour(profile)
    if coded is None:
        return UNTOLD
    return for_grey(coded) if coded.understood and pixels.ndim == 2 else coded
