"""Methods: how a kind of degradation is removed from pictures.

``base.py`` says what a method is; each other module holds one. The functions here make methods; a task names one of
them. They import PyTorch only when they are called, so that tasks can be listed without it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lir_model.methods.base import Method


def make_tiled(degradation: str) -> Method:
    """Tile by tile, with a network that learned to remove this degradation."""
    from lir_model.methods.tiled import Tiled
    from lir_model.methods.training_data import TrainingData

    return Tiled(TrainingData(degradation))


def make_denoising() -> Method:
    """Tile by tile, with a network that learned to remove noise, and its safeguards."""
    from lir_model.methods.tiled import Tiled
    from lir_model.methods.training_data import TrainingData
    from lir_model.safeguards.combined import guarded_denoising, quickly_guarded_denoising

    learned = TrainingData("noise")
    return Tiled(learned, guarded_denoising, Tiled(learned, quickly_guarded_denoising))


def make_deraining() -> Method:
    """Tile by tile, with a network that learned to remove rain, and its safeguards."""
    from lir_model.methods.tiled import Tiled
    from lir_model.methods.training_data import TrainingData
    from lir_model.safeguards.combined import guarded_deraining

    return Tiled(TrainingData("rain"), guarded_deraining)


def make_scene(degradation: str) -> Method:
    """The whole picture, judged at a small size, with a network that learned to remove this degradation."""
    from lir_model.methods.scene import Scene

    return Scene(Scene.training_data_of(degradation))


def make_hazy_scene() -> Method:
    """The whole picture, judged at a small size: the dark channel prior removes haze, the network corrects what that
    gives, and noise and colours are kept natural."""
    from lir_model.haze.dehazing import dehazed
    from lir_model.haze.natural import NaturalApplier
    from lir_model.methods.scene import Scene

    return Scene(Scene.training_data_of("residual-haze"), dehazed, NaturalApplier.of)


def make_blind_deconvolution() -> Method:
    """Finds the blur kernel and deconvolves; the network then removes noise and ringing, tile by tile."""
    from lir_model.methods.blind_deconvolution import BlindDeconvolution

    return BlindDeconvolution()
