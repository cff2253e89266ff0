"""One training loop for every task, size and device.

Recipe: L1 loss, Muon for matrices and AdamW for the rest, warm-up, then a cosine to zero over wall-clock time, so that
whatever time there is gets used; gradient clipping; an exponential moving average (EMA) of the parameters, which is
what gets shipped. The paper (arXiv 2402.01368, section 4.1) trains with L1, AdamW and EMA, over a fixed number of
iterations; with Muon half the time came as far (docs/training.md).
"""

from __future__ import annotations

import copy
import json
import math
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Generator, Tensor

from lir_model.degrade import degrade
from lir_model.degrade.random import chance
from lir_model.devices import cpu_multiplies_bfloat16
from lir_model.network import LIR, SIZES
from lir_model.sizes import Size
from lir_model.tensors import eight_bits
from lir_model.training.crops import CropSource
from lir_model.training.optimiser import Muon, is_matrix


@dataclass(frozen=True)
class TrainingPlan:
    """Everything that decides a training run.

    Attributes:
        kind: the degradation to learn to remove, a key of ``lir_model.degrade.DEGRADATIONS``.
        size: which network.
        minutes: wall-clock length of the whole run, resumed parts together.
        batch: crops in a step while they have the first of the sides; of larger ones fewer, about as many pixels.
        crops: sides of the crops in pixels, one after the other, each for an equal share of the time; at least 128,
            multiples of 32. Cheap small ones first, then such as show the network more of its surroundings.
        margin: pixels degraded around each crop and cut off again, for degradations that look beyond its edge.
        untouched: share of the crops that stay clean, besides the few that degradations leave, so that the network
            learns to leave such pictures alone.
        rate: peak learning rate.
        warmup: steps up to the peak.
        ema: decay of the moving average.
        clip: largest gradient norm.
        seed: of crops and degradations.
    """

    kind: str
    size: Size
    minutes: float
    batch: int = 4
    crops: tuple[int, ...] = (128,)
    margin: int = 0
    untouched: float = 0.0
    rate: float = 1e-3
    warmup: int = 50
    ema: float = 0.998
    clip: float = 0.5
    seed: int = 0


@dataclass(frozen=True)
class Report:
    """Where a run stands: one line of its log. Loss is the mean since the line before; score is in dB, or None."""

    step: int
    seconds: float
    seconds_left: float
    rate: float
    loss: float
    pixels: int
    score: float | None


def _write_atomically(data: dict[str, Any], path: Path) -> None:
    partial = path.with_suffix(".partial")
    with partial.open("wb") as stream:
        torch.save(data, stream)
        stream.flush()
        os.fsync(stream.fileno())
    partial.replace(path)


def draw_pair(plan: TrainingPlan, source: CropSource, generator: Generator, done: float) -> tuple[Tensor, Tensor]:
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


def held_out_score(source: CropSource, plan: TrainingPlan, batches: int = 4) -> Callable[[LIR], float]:
    """A score by the mean PSNR in dB over fixed held-out crops, the same however often it is asked."""
    generator = Generator(source.device).manual_seed(plan.seed + 1)
    held_out = [draw_pair(plan, source, generator, 1.0) for _ in range(batches)]

    def score(network: LIR) -> float:
        with torch.inference_mode():
            errors = [(network(degraded).clamp(0, 1) - clean).square().mean((1, 2, 3)) for degraded, clean in held_out]
        return float(-10 * torch.cat(errors).clamp_min(1e-8).log10().mean())

    return score


class Training:
    """A run that can be killed at any moment and continued from its folder.

    Args:
        plan: what to train.
        clean: where crops come from.
        folder: gets ``checkpoint.pt`` and ``log.jsonl``; a checkpoint that is there already is continued.
        start: parameters to start from, under the names of ``LIR``; None starts from scratch.
    """

    def __init__(self, plan: TrainingPlan, clean: CropSource, folder: Path, start: dict[str, Tensor] | None) -> None:
        self.plan = plan
        self._clean = clean
        self._folder = folder
        self._device = clean.device
        self._in_bfloat16 = self._device.type == "cuda" or (self._device.type == "cpu" and cpu_multiplies_bfloat16())
        torch.manual_seed(plan.seed)
        self._network = LIR(SIZES[plan.size])
        if start is not None:
            self._network.load_state_dict(start)
        self._network.to(self._device)
        self._average = copy.deepcopy(self._network).requires_grad_(False)
        parameters = list(self._network.parameters())
        others = [p for p in parameters if not is_matrix(p)]
        self._optimisers: tuple[torch.optim.Optimizer, ...] = (
            Muon([p for p in parameters if is_matrix(p)], lr=plan.rate),
            torch.optim.AdamW(others, lr=plan.rate, betas=(0.9, 0.99), weight_decay=1e-4, fused=True),
        )
        self._generator = Generator(self._device).manual_seed(plan.seed)
        self.step = 0
        self.pixels = 0
        self._seconds = 0.0
        folder.mkdir(parents=True, exist_ok=True)
        if self._checkpoint.exists():
            self._load()

    @property
    def _checkpoint(self) -> Path:
        return self._folder / "checkpoint.pt"

    @property
    def average(self) -> LIR:
        """The network with averaged parameters."""
        return self._average

    def _load(self) -> None:
        saved = torch.load(self._checkpoint, map_location=self._device, weights_only=True)
        self._network.load_state_dict(saved["network"])
        self._average.load_state_dict(saved["average"])
        for optimiser, state in zip(self._optimisers, saved["optimisers"], strict=True):
            optimiser.load_state_dict(state)
        self._generator.set_state(saved["generator"].cpu())
        self.step, self.pixels, self._seconds = saved["step"], saved["pixels"], saved["seconds"]

    def save(self) -> None:
        _write_atomically(
            {
                "network": self._network.state_dict(),
                "average": self._average.state_dict(),
                "optimisers": [optimiser.state_dict() for optimiser in self._optimisers],
                "generator": self._generator.get_state(),
                "step": self.step,
                "pixels": self.pixels,
                "seconds": self._seconds,
                "plan": asdict(self.plan),
            },
            self._checkpoint,
        )

    @property
    def _done(self) -> float:
        return min(self._seconds / (60 * self.plan.minutes), 1.0)

    def _rate(self) -> float:
        warm = min(1.0, (self.step + 1) / self.plan.warmup)
        return self.plan.rate * warm * 0.5 * (1 + math.cos(math.pi * self._done))

    def _advance(self) -> Tensor:
        for optimiser in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = self._rate()
        degraded, clean = draw_pair(self.plan, self._clean, self._generator, self._done)
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._in_bfloat16):
            restored = self._network(degraded)
        loss = F.l1_loss(restored.float(), clean)
        self._network.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), self.plan.clip)
        for optimiser in self._optimisers:
            optimiser.step()
        decay = min(self.plan.ema, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            torch._foreach_lerp_(list(self._average.parameters()), list(self._network.parameters()), 1 - decay)
        self.step += 1
        self.pixels += clean[:, 0].numel()
        return loss.detach()

    def run(
        self,
        score: Callable[[LIR], float] | None = None,
        on_report: Callable[[Report], None] | None = None,
        report_every: float = 30.0,
        score_every: float = 600.0,
    ) -> None:
        """Trains until the plan's minutes are over, saving and reporting as it goes.

        Args:
            score: quality of a network on held-out pictures, in dB.
            on_report: is told each line of the log.
            report_every: seconds between lines, each with a checkpoint.
            score_every: seconds between scores; the last line always has one.
        """
        total = 60 * self.plan.minutes
        loss_sum, steps = torch.zeros((), device=self._device), 0
        last = reported = time.monotonic()
        next_score = self._seconds + score_every
        with (self._folder / "log.jsonl").open("a", encoding="utf-8") as log:
            while self._seconds < total:
                loss_sum += self._advance()
                steps += 1
                now = time.monotonic()
                self._seconds += now - last
                last = now
                over = self._seconds >= total
                if now - reported < report_every and not over:
                    continue
                due = score is not None and (over or self._seconds >= next_score)
                report = Report(
                    step=self.step,
                    seconds=round(self._seconds, 1),
                    seconds_left=round(max(total - self._seconds, 0), 1),
                    rate=self._rate(),
                    loss=float(loss_sum) / steps,
                    pixels=self.pixels,
                    score=score(self._average) if due and score is not None else None,
                )
                if due:
                    next_score = self._seconds + score_every
                self.save()
                log.write(json.dumps(asdict(report)) + "\n")
                log.flush()
                if on_report is not None:
                    on_report(report)
                loss_sum.zero_()
                steps = 0
                last = reported = time.monotonic()
