"""How long restoring takes is learned from what was restored here."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject

from lir_app.pipeline import Performed
from lir_app.ui.settings import RATES, Settings
from lir_app.ui.work.rates import LEAST_MEASURED_PIXELS, Rates
from lir_app.ui.work.studio import Studio
from lir_model.devices import Device

MANY = 10 * LEAST_MEASURED_PIXELS


@pytest.fixture
def rates(qapp: QObject) -> Rates:
    return Rates(cast(Studio, SimpleNamespace(settings=Settings())), qapp)


def denoised(seconds: float) -> list[Performed]:
    return [Performed("denoise", "fast", Device("cpu", "CPU"), "float32", seconds, seconds)]


def learned() -> list[float]:
    return list(Settings()[RATES].values())


def test_a_whole_photo_tells_the_seconds_of_a_pixel_and_a_later_one_corrects_them(rates: Rates) -> None:
    rates.note(MANY, denoised(2.0), whole=True)
    rates.note(MANY, denoised(3.0), whole=True)
    assert learned() == [3.0 / MANY]


def test_a_part_tells_only_what_is_not_known_yet(rates: Rates) -> None:
    rates.note(MANY, denoised(2.0), whole=False)
    rates.note(MANY, denoised(9.0), whole=False)
    assert learned() == [2.0 / MANY]


def test_small_pictures_tell_nothing(rates: Rates) -> None:
    rates.note(LEAST_MEASURED_PIXELS - 1, denoised(2.0), whole=True)
    assert learned() == []


def test_each_task_has_a_rate_of_its_own(rates: Rates) -> None:
    deblurred = [Performed("deblur", "fast", Device("cpu", "CPU"), "float32", 8.0, 8.0)]
    rates.note(MANY, denoised(2.0) + deblurred, whole=True)
    assert sorted(learned()) == [2.0 / MANY, 8.0 / MANY]
