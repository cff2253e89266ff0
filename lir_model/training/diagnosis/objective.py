"""The objective of the diagnosis. New examples are made while the network is trained on those made before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import torch
from torch import Generator, Tensor

from lir_model.diagnosis.network import DiagnosisNetwork
from lir_model.diagnosis.views import CROP, FLAT, RICH, SCENE, Views, views_of
from lir_model.messages import Message
from lir_model.training.diagnosis.examples import draw_examples
from lir_model.training.diagnosis.pool import Pool
from lir_model.training.objective import Objective

_BATCH: Final = 16
"""Examples in a step: chosen."""
_ABOUT_ERRORS: Final = 0.002
"""Weight of the loss of the expected errors: chosen so that it hardly affects how severities are learnt."""
_SCORED: Final = 96
"""Examples to score on: chosen."""
_PIXELS: Final = SCENE**2 + 2 * (FLAT + RICH) * CROP**2
"""Pixels of the views of an example."""


class DiagnosisObjective(Objective[DiagnosisNetwork]):
    """Training the diagnosis to tell how severely photos are degraded.

    Args:
        pictures: clean photos taken in clear air, ``(3, h, w)`` uint8 on the CPU.
        held_out: other such photos, to score on.
        pool: keeps the examples; examples that are in it already are used too.
        start: parameters to start from; None starts from scratch.
        seed: for the examples to score on.
        scored: least number of examples to score on.
    """

    device = torch.device("cpu")
    about_score = Message("{:.1f} of 100 from the truth")

    def __init__(
        self,
        pictures: Sequence[Tensor],
        held_out: Sequence[Tensor],
        pool: Pool,
        start: dict[str, Tensor] | None = None,
        *,
        seed: int = 0,
        scored: int = _SCORED,
    ) -> None:
        self._pictures, self._pool, self._start = list(pictures), pool, start
        generator = Generator().manual_seed(seed)
        self._held_out: list[tuple[Views, Tensor]] = []
        while len(self._held_out) < scored:
            self._held_out += _examples(held_out, generator)

    def network(self) -> DiagnosisNetwork:
        network = DiagnosisNetwork()
        if self._start is not None:
            network.load_state_dict(self._start)
        return network

    def loss(self, network: DiagnosisNetwork, generator: Generator, done: float) -> tuple[Tensor, int]:  # noqa: ARG002
        """The squared error of the severities, plus a loss of the expected errors.

        The network also predicts the width of a Laplace distribution of its error. That is trained by its likelihood,
        whose gradient does not reach the severities: if a large width could excuse errors, what is hard to see would be
        learnt last.
        """
        newest = 0
        while newest == 0 or len(self._pool) < _BATCH:
            for each in _examples(self._pictures, generator):
                self._pool.add(*each)
                newest += 1
        views, severity = self._pool.draw(_BATCH, generator, newest=min(newest, _BATCH))
        predicted, width = network(views)
        error, width = predicted - severity, width.clamp(-5, 2)
        unlikely = error.detach().abs() * (-width).exp() + width
        return (error.square() + _ABOUT_ERRORS * unlikely).mean(), _BATCH * _PIXELS

    def score(self, network: DiagnosisNetwork) -> float:
        """The mean absolute error of the severities, of 100; lower is better."""
        with torch.inference_mode():
            errors = [(network(views)[0].clamp(0, 1)[0] - severity).abs().mean() for views, severity in self._held_out]
        return 100 * float(torch.stack(errors).mean())


def _examples(pictures: Sequence[Tensor], generator: Generator) -> list[tuple[Views, Tensor]]:
    return [
        (views_of((each.picture * 255).round().to(torch.uint8).permute(1, 2, 0).numpy()), each.severity)
        for each in draw_examples(pictures, generator)
    ]
