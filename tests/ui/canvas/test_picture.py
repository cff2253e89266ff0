"""The pyramid of a picture."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from lir_app.photo import Photo
from lir_app.photo.colour import UNDEFINED, from_cicp
from lir_app.ui.canvas.picture import Picture
from lir_app.ui.images.pyramid import Bytes, halved, pyramid
from lir_model.pixels import Array


def whole(picture: Picture, level: int) -> Bytes:
    height, width = picture.size(level)
    return picture.window(level, slice(0, height), slice(0, width))


def refined(picture: Picture, level: int) -> Bytes:
    whole(picture, level)
    while picture.refine():
        time.sleep(0.002)
    return whole(picture, level)


def noise(height: int, width: int, channels: int = 3) -> Array:
    shape = (height, width, channels) if channels > 1 else (height, width)
    return np.random.default_rng(1).integers(0, 256, shape, np.uint8)


@pytest.mark.parametrize("channels", [1, 3])
def test_a_level_has_the_mean_of_each_square(channels: int) -> None:
    pixels = noise(256, 192, channels)
    means = pixels.reshape(64, 4, 48, 4, -1).astype(float).mean((1, 3)).reshape(64, 48, *pixels.shape[2:])
    assert np.abs(refined(Picture(pixels), 2) - means).max() <= 1


def test_an_odd_edge_is_averaged_with_what_there_is() -> None:
    pixels = np.array([[10, 20, 90], [30, 40, 110], [50, 70, 200]], np.uint8)
    assert halved(pixels).tolist() == [[25, 100], [60, 200]]


def test_16_bits_keep_their_white_and_their_black() -> None:
    pixels = np.zeros((256, 256), np.uint16)
    pixels[:, 128:] = 65535
    picture = Picture(pixels)
    for level in (0, 1):
        shown = refined(picture, level)
        assert shown.dtype == np.uint8
        assert (shown[0, 0], shown[-1, -1]) == (0, 255)


def test_samples_stand_in_for_a_level_that_is_not_there() -> None:
    pixels = noise(301, 203)
    picture = Picture(pixels)
    np.testing.assert_array_equal(whole(picture, 2), pixels[::4, ::4])
    assert whole(picture, 2).shape[:2] == picture.size(2)


def test_a_window_is_a_part_of_its_level() -> None:
    picture = Picture(noise(301, 203))
    everything = refined(picture, 1)
    np.testing.assert_array_equal(picture.window(1, slice(20, 50), slice(30, 101)), everything[20:50, 30:101])


def test_nothing_is_averaged_for_a_picture_seen_at_100_percent() -> None:
    picture = Picture(noise(300, 300))
    whole(picture, picture.level_for(1.0))
    assert not picture.refine()


@pytest.mark.parametrize(("zoom", "level"), [(16, 0), (1, 0), (0.51, 0), (0.5, 1), (0.26, 1), (0.25, 2), (0.0001, 4)])
def test_the_level_has_a_pixel_for_each_of_the_screen(zoom: float, level: int) -> None:
    assert Picture(np.zeros((1000, 500), np.uint8)).level_for(zoom) == level


def test_a_cancelled_picture_leaves_no_thread() -> None:
    picture = Picture(np.zeros((4000, 4000, 3), np.uint8))
    whole(picture, 3)
    picture.refine()
    picture.cancel()
    for thread in threading.enumerate():
        if thread.name == "picture-pyramid":
            thread.join()
    assert not picture.has(3)


def test_a_picture_of_another_space_is_shown_as_srgb_at_every_level() -> None:
    pixels = np.full((256, 256, 3), (200, 80, 40), np.uint8)
    photo = Photo(Path("a.png"), "png", pixels, colour=from_cicp(12, 13) or UNDEFINED)
    expected = photo.to_display(pixels)[0, 0]
    assert not np.array_equal(expected, pixels[0, 0])
    picture = Picture(pixels, photo.to_display, pyramid(pixels))
    for level in (0, 1, 2):
        shown = picture.window(level, slice(0, 8), slice(0, 8))
        assert (shown == expected).all()


@pytest.mark.parametrize(
    "pixels", [np.zeros((4, 4, 4), np.uint8), np.zeros((0, 4), np.uint8), np.zeros((4, 4, 3), np.float32)]
)
def test_other_arrays_are_refused(pixels: Array) -> None:
    with pytest.raises(ValueError, match="A picture"):
        Picture(pixels)
