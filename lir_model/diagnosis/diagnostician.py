"""Diagnostician: diagnoses photos, with a network that stays loaded."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import torch
from torch import Tensor

from lir_model.arguments import path
from lir_model.diagnosis.evidence import EvidenceFinder
from lir_model.diagnosis.network import KINDS, DiagnosisNetwork
from lir_model.diagnosis.suggestion import ALARMING, Assessment, Diagnosis
from lir_model.diagnosis.views import flattest_by_lightness, views_of
from lir_model.picture_forms import single
from lir_model.pixels import Array
from lir_model.tasks import TASKS
from lir_model.weights import catalogue
from lir_model.weights.files import read, unreadable

_LEAST_SIDE: Final = 16
"""Shorter side in pixels below which a picture shows too little to be diagnosed: chosen."""


def load_network(path: Path) -> DiagnosisNetwork:
    """The network with the parameters from a file: float32, on the CPU, for inference only.

    Raises:
        WeightsError: the file cannot be read, is broken, or holds another network.
    """
    parameters, _ = read(path)
    network = DiagnosisNetwork()
    try:
        network.load_state_dict(parameters)
    except RuntimeError as error:
        raise unreadable(path, error) from error
    return network.eval().requires_grad_(False)


class Diagnostician:
    """Tells how severely photos are degraded. Safe to use from several threads.

    Args:
        weights: a weights file to use instead of the one that ships.

    Raises:
        ValuesError: ``weights`` is no path.
        WeightsError: the file cannot be read.
    """

    def __init__(self, weights: str | os.PathLike[str] | None = None) -> None:
        self._network = load_network(path(weights, "weights") or catalogue.diagnosis_path())
        self._tasks = {task.degradation: task.name for task in reversed(TASKS.values())}
        self._finder = EvidenceFinder(self._tasks)

    def __call__(self, picture: Array) -> Diagnosis:
        """Diagnoses a photo.

        Args:
            picture: an array ``(h, w)`` or ``(h, w, 3)``; uint8, uint16, or floating point with white at 1; sRGB; any
                size from 1x1.

        Raises:
            ValuesError: it is no such picture.
            WeightsError: a network of a task, which is asked in doubt, cannot be loaded.
        """
        picture = single(picture)
        views = views_of(picture)
        evidence: dict[str, float] = {}
        with torch.inference_mode():
            severities, error = self._network(views)
            if views.show_something() and min(picture.shape[:2]) >= _LEAST_SIDE:
                severity = self._points(severities)
                lacking = {kind: ALARMING[self._tasks[kind]] - severity[kind] for kind in KINDS}
                elsewhere, _ = self._network(views.looking_at(flattest_by_lightness(picture)))
                noise = self._points(elsewhere)["noise"]
                evidence = self._finder.evidence(picture, views.scene.float() / 255, lacking, noise)
            else:
                severity = dict.fromkeys(KINDS, 0.0)
        spread = (100 * error[0].exp()).clamp(max=100).tolist()
        return Diagnosis(
            tuple(
                Assessment(self._tasks[kind], severity[kind], wrong, evidence.get(kind, 0.0))
                for kind, wrong in zip(KINDS, spread, strict=True)
            )
        )

    @staticmethod
    def _points(severities: Tensor) -> dict[str, float]:
        """Severities ``(b, 4)`` by kind, 0 to 100, on average over the batch."""
        return dict(zip(KINDS, (100 * severities.clamp(0, 1)).mean(0).tolist(), strict=True))
