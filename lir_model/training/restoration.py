"""The objective of restoration: pairs of degraded and clean crops, and the L1 loss of the paper (arXiv 2402.01368)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade import degrade
from lir_model.degrade.random import chance
from lir_model.messages import Message
from lir_model.network import LIR, SIZES
from lir_model.network_size import Size
from lir_model.tensors import eight_bits
from lir_model.training.crops import CropSource
from lir_model.training.objective import Objective


@dataclass(frozen=True)
class Pairs:
    """How pairs of degraded and clean crops are made.

    Attributes:
        kind: the degradation to remove, a key of ``lir_model.degrade.DEGRADATIONS``.
        batch: number of crops in a step while they have the first side; of larger ones there are fewer, with about as
            many pixels.
        crops: sides of the crops in pixels, at least 128 and multiples of 32, used one after the other for equal shares
            of the time: small ones first, which are cheap, then larger ones, which show more surroundings.
        margin: pixels around each crop that are degraded with it and then cut off, for degradations that spread
            beyond the edge of a crop.
        untouched: share of the crops that stay clean, besides the few that degradations leave clean, so that the
            network learns not to change clean pictures.
    """

    kind: str
    batch: int = 4
    crops: tuple[int, ...] = (128,)
    margin: int = 0
    untouched: float = 0.0


def draw_pair(plan: Pairs, source: CropSource, generator: Generator, done: float) -> tuple[Tensor, Tensor]:
    """Draws a batch of degraded crops, and the same crops clean, each ``(batch, 3, crop, crop)`` in [0, 1].

    Args:
        plan: how they are made.
        source: where clean crops come from.
        generator: randomness, on the device of the source.
        done: the share of the run's time that is over, in [0, 1]; it decides the side of the crops.
    """
    crop = plan.crops[min(int(done * len(plan.crops)), len(plan.crops) - 1)]
    batch = max(1, round(plan.batch * (plan.crops[0] / crop) ** 2))
    m = plan.margin
    clean = source.draw(batch, crop + 2 * m, generator)
    degraded = degrade(plan.kind, clean, generator)
    if plan.untouched:
        degraded = torch.where(chance(generator, batch, plan.untouched), eight_bits(clean), degraded)
    inside = slice(m, m + crop)
    return degraded[..., inside, inside].contiguous(memory_format=torch.channels_last), clean[..., inside, inside]


class RestorationObjective(Objective[LIR]):
    """Training LIR to remove one kind of degradation.

    Args:
        pairs: how examples are made.
        size: size of the network.
        clean: where crops to train on come from.
        held_out: where crops to score on come from.
        start: parameters to start from, by their names in ``LIR``; None starts from scratch.
        seed: for the crops to score on.
        batches: number of batches to score on.
    """

    about_score = Message("{:.2f} dB")

    def __init__(
        self,
        pairs: Pairs,
        size: Size,
        clean: CropSource,
        held_out: CropSource,
        start: dict[str, Tensor] | None = None,
        *,
        seed: int = 0,
        batches: int = 4,
    ) -> None:
        self._pairs, self._size, self._clean, self._start = pairs, size, clean, start
        self.device = clean.device
        generator = Generator(self.device).manual_seed(seed + 1)
        self._held_out = [draw_pair(pairs, held_out, generator, 1.0) for _ in range(batches)]

    def network(self) -> LIR:
        network = LIR(SIZES[self._size])
        if self._start is not None:
            network.load_state_dict(self._start)
        return network

    def loss(self, network: LIR, generator: Generator, done: float) -> tuple[Tensor, int]:
        """The mean absolute difference of restored and clean crops."""
        degraded, clean = draw_pair(self._pairs, self._clean, generator, done)
        return F.l1_loss(network(degraded).float(), clean), clean[:, 0].numel()

    def score(self, network: LIR) -> float:
        """The mean PSNR of the held-out crops, in dB."""
        with torch.inference_mode():
            errors = [
                (network(degraded).clamp(0, 1) - clean).square().mean((1, 2, 3)) for degraded, clean in self._held_out
            ]
        return float(-10 * torch.cat(errors).clamp_min(1e-8).log10().mean())
