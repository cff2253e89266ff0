"""Masks in files: as grey pictures, and as JSON within a recipe."""

from __future__ import annotations

import base64
import io
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import numpy as np
from PIL import Image

from lir_app.photo import read_photo
from lir_app.recipes import RecipeError
from lir_app.recipes.json_values import array, check_keys, flag, number, obj, word
from lir_model.masks import Effect, Grey, Linear, Mask, Radial, Shape, Stroke
from lir_model.pixels import Array, peak, to_16_bits

_COLOURED: Final = 8 / 255
"""Largest difference between the channels of a picture that counts as grey, white at 1: JPEG in colour leaves some.
Chosen."""


def load_grey(path: Path) -> Grey:
    """Reads a mask from a grey picture, in any format that photos may have.

    Raises:
        PhotoError: it cannot be read.
        RecipeError: it is in colour or has transparent parts.
    """
    photo = read_photo(path)
    pixels = photo.pixels
    if photo.alpha is not None and (photo.alpha != peak(photo.alpha.dtype)).any():
        raise RecipeError(
            "{path}: has transparent parts; lay the mask on black or white, for it is its grey that counts", path=path
        )
    if pixels.ndim == 3:
        values = pixels.astype(np.float32) / peak(pixels.dtype)
        if (values.max(2) - values.min(2)).max() > _COLOURED:
            raise RecipeError(
                "{path}: in colour; a mask is grey, white where the result comes in and black where it stays away",
                path=path,
            )
        pixels = np.ascontiguousarray(pixels[..., 1])
    return Grey.of(pixels if pixels.dtype == np.uint8 else to_16_bits(pixels))


def check_fits(mask: Mask, height: int, width: int) -> None:
    """Checks that a mask has the aspect ratio of a photo of this height and width in pixels.

    Raises:
        RecipeError: it has another one; the text says what to do.
    """
    picture = mask.picture
    if picture is not None and not picture.fits(height, width):
        raise RecipeError(
            "the mask is {width} x {height} pixels and the photo {photo_width} x {photo_height}: a mask may "
            "be of any size, but of the photo's shape; crop or turn it to match the photo as it "
            "is seen upright",
            width=picture.width,
            height=picture.height,
            photo_width=width,
            photo_height=height,
        )


def described(mask: Mask) -> dict[str, Any]:
    """A mask as JSON."""
    picture = {} if mask.picture is None else {"picture": _packed(mask.picture)}
    return {**picture, "shapes": [_described_shape(shape) for shape in mask.shapes]}


def mask_of(content: object) -> Mask:
    """The mask that ``described`` made JSON of.

    Raises:
        RecipeError: the JSON is not a mask that this version knows.
    """
    mask = obj(content, '"mask"')
    check_keys(mask, '"mask"', possible=("shapes", "picture"))
    shapes = tuple(_shape_of(each) for each in array(mask.get("shapes", []), '"shapes"'))
    return Mask(shapes, None if "picture" not in mask else _unpacked(word(mask["picture"], '"picture"')))


def _described_shape(shape: Shape) -> dict[str, Any]:
    common = {"effect": shape.effect.value, "strength": shape.strength}
    if isinstance(shape, Stroke):
        points = [list(point) for point in shape.points]
        return {"shape": "stroke", **common, "points": points, "size": shape.size, "softness": shape.softness}
    if isinstance(shape, Linear):
        return {"shape": "linear", **common, "start": list(shape.start), "end": list(shape.end)}
    return {
        "shape": "radial",
        **common,
        "centre": list(shape.centre),
        "radii": list(shape.radii),
        "softness": shape.softness,
        "outside": shape.outside,
    }


def _shape_of(content: object) -> Shape:
    shape = obj(content, "a shape")
    kind = word(shape.get("shape"), '"shape"')
    if kind not in _KINDS:
        raise RecipeError('there is no shape "{kind}"; the shapes are {names}', kind=kind, names=", ".join(_KINDS))
    needed, possible, make = _KINDS[kind]
    check_keys(shape, f"a {kind}", needed=("shape", "effect", *needed), possible=("strength", *possible))
    effect = word(shape["effect"], '"effect"')
    if effect not in list(Effect):
        raise RecipeError(
            'there is no effect "{effect}"; the effects are {names}', effect=effect, names=", ".join(Effect)
        )
    numbers = {key: number(shape[key], f'"{key}"') for key in ("strength", "softness") if key in shape}
    try:
        return make(Effect(effect), shape, numbers)
    except ValueError as error:
        raise RecipeError("{reason}", reason=error) from None


def _stroke(effect: Effect, shape: Mapping[str, Any], numbers: dict[str, float]) -> Shape:
    points = tuple(_pair(each, "a point") for each in array(shape["points"], '"points"'))
    return Stroke(effect, points, number(shape["size"], '"size"'), **numbers)


def _linear(effect: Effect, shape: Mapping[str, Any], numbers: dict[str, float]) -> Shape:
    return Linear(effect, _pair(shape["start"], '"start"'), _pair(shape["end"], '"end"'), **numbers)


def _radial(effect: Effect, shape: Mapping[str, Any], numbers: dict[str, float]) -> Shape:
    outside = flag(shape.get("outside", False), '"outside"')
    return Radial(
        effect, _pair(shape["centre"], '"centre"'), _pair(shape["radii"], '"radii"'), outside=outside, **numbers
    )


_KINDS: Final[dict[str, tuple[tuple[str, ...], tuple[str, ...], Callable[..., Shape]]]] = {
    "stroke": (("points", "size"), ("softness",), _stroke),
    "linear": (("start", "end"), (), _linear),
    "radial": (("centre", "radii"), ("softness", "outside"), _radial),
}
"""By name of the shape: needed keys, possible keys, and the function that makes it."""


def _pair(value: object, name: str) -> tuple[float, float]:
    values = array(value, name)
    if len(values) != 2:
        raise RecipeError("{name} is two numbers, not {count}", name=name, count=len(values))
    return number(values[0], name), number(values[1], name)


def _packed(picture: Grey) -> str:
    """The picture as a PNG file in base64."""
    file = io.BytesIO()
    Image.fromarray(_native(picture)).save(file, "png")
    return base64.b64encode(file.getvalue()).decode()


def _native(picture: Grey) -> Array:
    return picture.pixels.astype(picture.pixels.dtype.newbyteorder("="))


def _unpacked(text: str) -> Grey:
    try:
        with Image.open(io.BytesIO(base64.b64decode(text, validate=True)), formats=["png"]) as image:
            pixels = np.asarray(image)
        if image.mode not in ("L", "I;16"):
            raise ValueError(f"a picture of mode {image.mode}")
        return Grey.of(pixels)
    except (ValueError, OSError, SyntaxError, Image.DecompressionBombError):
        raise RecipeError('"picture" is no grey PNG file in base64') from None
