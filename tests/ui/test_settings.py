"""What is remembered comes back, and what cannot be used does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSettings

from lir_app.ui import settings as table
from lir_app.ui.settings import APPLICATION, ORGANISATION, Setting, Settings
from lir_app.ui.work.session.choices import Choice, Choices
from lir_app.ui.work.session.remembered_choices import remember, remembered
from lir_model.blending.all_controls import DETAIL
from lir_model.masks import NO_MASK, Effect, Mask, Stroke


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (table.SAVE_QUALITY, 80),
        (table.SAVE_DEPTH, 16),
        (table.SAVE_DEPTH, None),
        (table.SAVE_METADATA, False),
        (table.SAVE_TEMPLATE, "{tasks}-{size}"),
        (table.RECENT, ("/a.png", "/b c.png")),
        (table.CHOICES, {"tasks": [{"on": True, "task": "denoise"}], "fast": True}),
        (table.RATES, {"CPU/fast/denoise": (0.5, 2e-6)}),
    ],
)
def test_a_value_comes_back_as_it_was(setting: Setting[object], value: object) -> None:
    Settings()[setting] = value
    assert Settings()[setting] == value


@pytest.mark.parametrize(
    ("setting", "stored"),
    [
        (table.SAVE_QUALITY, "900"),
        (table.SAVE_QUALITY, '"high"'),
        (table.SAVE_QUALITY, "true"),
        (table.SAVE_QUALITY, "{"),
        (table.SAVE_CONFLICT, '"destroy"'),
        (table.SAVE_TEMPLATE, '"{photo}"'),
        (table.CHOICES, '[["denoise", true]]'),
        (table.RATES, '{"CPU": [0, -1]}'),
        (table.RATES, '{"CPU": 1e-6}'),
        (table.VIEW_MODE, "3"),
    ],
)
def test_an_unusable_value_gives_the_default(setting: Setting[object], stored: str) -> None:
    store = QSettings(QSettings.defaultFormat(), QSettings.Scope.UserScope, ORGANISATION, APPLICATION)
    store.setValue(setting.key, stored)
    store.sync()
    assert Settings()[setting] == setting.default


def test_at_the_first_start_no_task_is_on() -> None:
    choices = remembered(Settings(), ["denoise", "derain"])
    assert [(choice.task, choice.on) for choice in choices.tasks] == [("denoise", False), ("derain", False)]


def test_choices_of_tasks_that_are_gone_are_forgotten_and_new_ones_join() -> None:
    settings = Settings()
    remember(settings, Choices((Choice("dehaze", True, 50.0), Choice("deblur", True, 70.0))))
    choices = remembered(settings, ["denoise", "dehaze"])
    assert [(choice.task, choice.on, choice.strength) for choice in choices.tasks] == [
        ("denoise", False, 100.0),
        ("dehaze", False, 50.0),
    ]


@pytest.mark.parametrize("described", [{"tasks": 3}, {"tasks": [{"on": 1, "task": "denoise"}], "fast": True}, {}])
def test_choices_that_are_not_understood_are_forgotten(described: dict[str, object]) -> None:
    settings = Settings()
    settings[table.CHOICES] = described
    assert remembered(settings, ["denoise"]) == Choices((Choice("denoise"),))


def test_controls_are_remembered_for_the_next_photo_and_neither_the_mask_nor_what_is_on() -> None:
    settings = Settings()
    mask = Mask((Stroke(Effect.AWAY, ((0.5, 0.5),), 0.1),))
    choices = Choices((Choice("denoise", True),), True, mask).controlled("denoise", DETAIL, 20)
    remember(settings, choices)
    assert remembered(settings, ["denoise"]) == choices.masked(NO_MASK).switched("denoise", False)
