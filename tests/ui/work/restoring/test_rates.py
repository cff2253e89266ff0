"""How long restoring takes is learned from what was restored here."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject

from lir_app.pipeline import Performed, PhotoCost
from lir_app.ui.settings import RATES, Settings
from lir_app.ui.work.restoring.rates import LEAST_MEASURED_PIXELS, Rates
from lir_app.ui.work.studio import Studio
from lir_model.running.devices import Device

MANY = 10 * LEAST_MEASURED_PIXELS


@pytest.fixture
def rates(qapp: QObject) -> Rates:
    return Rates(cast(Studio, SimpleNamespace(settings=Settings())), qapp)


def performed(task: str, seconds: float, fixed: float = 0.0) -> list[Performed]:
    """A photo of MANY pixels at the pace of the machine that costs are told of, or a part of it that took as long."""
    photo = PhotoCost(fixed, (seconds - fixed) / MANY)
    return [Performed(task, "fast", Device("cpu", "CPU"), "float32", seconds, seconds, photo)]


def denoised(seconds: float) -> list[Performed]:
    return performed("denoise", seconds)


def learned() -> list[tuple[float, float]]:
    return list(Settings()[RATES].values())


def test_a_whole_photo_tells_the_seconds_of_a_pixel_and_a_later_one_corrects_them(rates: Rates) -> None:
    rates.note(MANY, denoised(2.0), whole=True)
    rates.note(MANY, denoised(3.0), whole=True)
    assert learned() == [(0.0, 3.0 / MANY)]


def test_a_part_tells_only_what_is_not_known_yet(rates: Rates) -> None:
    rates.note(MANY, denoised(2.0), whole=False)
    rates.note(MANY, denoised(9.0), whole=False)
    assert learned() == [(0.0, 2.0 / MANY)]


def test_small_pictures_tell_nothing(rates: Rates) -> None:
    rates.note(LEAST_MEASURED_PIXELS - 1, denoised(2.0), whole=True)
    assert learned() == []


def test_each_task_has_a_rate_of_its_own(rates: Rates) -> None:
    rates.note(MANY, denoised(2.0) + performed("deblur", 8.0), whole=True)
    assert sorted(learned()) == [(0.0, 2.0 / MANY), (0.0, 8.0 / MANY)]


def test_what_a_photo_takes_however_large_is_told_apart_from_what_its_pixels_take(rates: Rates) -> None:
    """Or a photo twelve times as large would be said to take twelve times as long to find its blur."""
    rates.note(MANY, performed("deblur", 8.0, fixed=6.0), whole=True)
    assert learned() == [pytest.approx((6.0, 2.0 / MANY))]


def test_a_machine_of_another_pace_has_other_rates(rates: Rates) -> None:
    twice = [replace(step, seconds=2 * step.seconds) for step in performed("deblur", 8.0, fixed=6.0)]
    rates.note(MANY, twice, whole=True)
    assert learned() == [pytest.approx((12.0, 4.0 / MANY))]
