"""The diagnosis of photos, with a network that stays loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from lir_model import catalogue
from lir_model.diagnosis.network import KINDS, DiagnosisNetwork
from lir_model.diagnosis.suggestion import Ailment, Diagnosis
from lir_model.diagnosis.views import views_of
from lir_model.errors import WeightsError
from lir_model.pixels import Array
from lir_model.tasks import TASKS

_EMPTY: Final = 1.0
"""Deviation, of 255, of the crops of a picture that shows nothing: nothing can ail it. Chosen."""


def load_network(path: Path) -> DiagnosisNetwork:
    """The network with the parameters in a file: float32, on the CPU, for inference only.

    Raises:
        WeightsError: the file cannot be read, is broken, or holds another network.
    """
    try:
        with safe_open(path, "pt") as stream:
            parameters: dict[str, Tensor] = {name: stream.get_tensor(name).float() for name in stream.keys()}  # noqa: SIM118
        network = DiagnosisNetwork()
        network.load_state_dict(parameters)
    except (OSError, SafetensorError, ValueError, RuntimeError) as error:
        raise WeightsError(
            "{path}: holds no weights of the diagnosis that can be read ({reason})", path=path, reason=error
        ) from error
    return network.eval().requires_grad_(False)


class Diagnostician:
    """Tells what ails photos. Safe to use from several threads.

    Args:
        weights: a file of weights instead of the one that ships.

    Raises:
        WeightsError: it cannot be read.
    """

    def __init__(self, weights: Path | None = None) -> None:
        self._network = load_network(weights or catalogue.diagnosis_path())
        self._tasks = {task.degradation: task.name for task in reversed(TASKS.values())}

    def __call__(self, picture: Array) -> Diagnosis:
        """What ails a photo.

        Args:
            picture: ``(h, w)`` or ``(h, w, 3)``; uint8, uint16 or float32 in [0, 1]; sRGB; any size from 1x1.
        """
        views = views_of(picture)
        with torch.inference_mode():
            severity, error = self._network(views)
        if views.full.float().std((2, 3, 4)).amax() < _EMPTY:
            severity = torch.zeros_like(severity)
        return Diagnosis(
            tuple(
                Ailment(self._tasks[kind], 100 * min(max(value, 0.0), 1.0), min(100.0, 100 * spread))
                for kind, value, spread in zip(KINDS, severity[0].tolist(), error[0].exp().tolist(), strict=True)
            )
        )
