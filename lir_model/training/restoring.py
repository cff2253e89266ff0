"""Teaching LIR to restore: pairs of degraded and clean crops, and the L1 loss of the paper (arXiv 2402.01368)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade import degrade
from lir_model.degrade.random import chance
from lir_model.messages import Message
from lir_model.network import LIR, SIZES
from lir_model.sizes import Size
from lir_model.tensors import eight_bits
from lir_model.training.crops import CropSource
from lir_model.training.objective import Objective


@dataclass(frozen=True)
class Pairs:
    """What a network is shown.

    Attributes:
        kind: the degradation to learn to remove, a key of ``lir_model.degrade.DEGRADATIONS``.
        batch: crops in a step while they have the first of the sides; of larger ones fewer, about as many pixels.
        crops: sides of the crops in pixels, one after the other, each for an equal share of the time; at least 128,
            multiples of 32. Cheap small ones first, then such as show the network more of its surroundings.
        margin: pixels degraded around each crop and cut off again, for degradations that look beyond its edge.
        untouched: share of the crops that stay clean, besides the few that degradations leave, so that the network
            learns to leave such pictures alone.
    """

    kind: str
    batch: int = 4
    crops: tuple[int, ...] = (128,)
    margin: int = 0
    untouched: float = 0.0


def draw_pair(plan: Pairs, source: CropSource, generator: Generator, done: float) -> tuple[Tensor, Tensor]:
    """A batch of degraded crops and the clean ones, ``(batch, 3, crop, crop)`` in [0, 1].

    Args:
        done: the share of the run's time that is over, which decides the side of the crops.
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
    """Learns to take one kind of degradation away.

    Args:
        pairs: what it is shown.
        size: of the network.
        clean: where crops come from.
        held_out: where the crops come from that the score is taken on.
        start: parameters to start from, under the names of ``LIR``; None starts from scratch.
        seed: of the crops that the score is taken on.
        batches: of them.
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
        """The mean of absolute differences."""
        degraded, clean = draw_pair(self._pairs, self._clean, generator, done)
        return F.l1_loss(network(degraded).float(), clean), clean[:, 0].numel()

    def score(self, network: LIR) -> float:
        """The mean PSNR in dB."""
        with torch.inference_mode():
            errors = [
                (network(degraded).clamp(0, 1) - clean).square().mean((1, 2, 3)) for degraded, clean in self._held_out
            ]
        return float(-10 * torch.cat(errors).clamp_min(1e-8).log10().mean())
