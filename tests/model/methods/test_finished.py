"""Parts that are done are told as they are done: all of the wanted region once, with the pixels of the result."""

from __future__ import annotations

import numpy as np
import pytest

from lir_model.methods.base import Work
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.progress import Meter
from lir_model.region import Region
from tests.model.fakes import fake_runner
from tests.model.methods.test_costs import METHODS, quick_search
from tests.model.test_restorer import truth

__all__ = ["quick_search"]


@pytest.mark.parametrize("region", [Region(0, 0, 300, 400), Region(70, 30, 180, 333)])
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[pytest.mark.slow] if "haz" in name else []) for name in METHODS]
)
def test_the_parts_make_up_the_region_and_are_the_result(name: str, region: Region) -> None:
    told: list[tuple[Region, Array]] = []
    picture = truth(300, 400)
    photo = WholePicture(picture.repeat(4, 0).repeat(4, 1)) if name.startswith("draft") else None
    work = Work(picture, region, Meter(), print, lambda place, pixels: told.append((place, pixels)), photo)
    result = METHODS[name]().restore(work, fake_runner(lambda x: x * 0.9))
    times = np.zeros(picture.shape[:2], int)
    for place, pixels in told:
        times[place.slices] += 1
        assert np.array_equal(pixels, result[place.seen_from(region).slices])
    wanted = np.zeros_like(times)
    wanted[region.slices] = 1
    assert np.array_equal(times, wanted)
