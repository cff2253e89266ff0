"""Methods: how a kind of degradation is removed from pictures.

``base.py`` says what a method is; each of the others holds one. The functions here make them, and are what a task
names as its method: they bring PyTorch only when they are called, so that tasks can be listed without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lir_model.methods.base import Method


def make_tiled(degradation: str) -> Method:
    """In tiles, by a network that learned to take away a degradation as it is."""
    from lir_model.methods.base import Lesson
    from lir_model.methods.tiled import Tiled

    return Tiled(Lesson(degradation))


def make_denoising() -> Method:
    """In tiles, by a network that learned to take away noise.

    It is shown saturated places as neutral ones, and regular patterns that it takes are given back.
    """
    from lir_model.kept_patterns import keeping_patterns
    from lir_model.methods.base import Lesson
    from lir_model.methods.tiled import Tiled
    from lir_model.neutral import neutrally

    return Tiled(Lesson("noise"), lambda network: keeping_patterns(neutrally(network)))


def make_scene(degradation: str) -> Method:
    """The whole picture, judged small, by a network that learned to take away a degradation as it is."""
    from lir_model.methods.scene import Scene

    return Scene(Scene.lesson_of(degradation))


def make_hazy_scene() -> Method:
    """The whole picture, judged small: cleared by the dark channel prior, mended by the network, kept natural."""
    from lir_model.haze.dehazing import dehazed
    from lir_model.haze.natural import Natural
    from lir_model.methods.scene import Scene

    return Scene(Scene.lesson_of("residual-haze"), dehazed, Natural.judged)


def make_shaken() -> Method:
    """The kernel that blurred the picture is found and undone; the network cleans in tiles what that leaves."""
    from lir_model.methods.shaken import Shaken

    return Shaken()
