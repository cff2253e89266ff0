"""The training loop, for every network and device.

Muon updates matrices, AdamW everything else. The learning rate warms up, and then falls to zero along a cosine over
wall-clock time, so that all the time there is gets used. Gradients are clipped. The result is an exponential moving
average (EMA) of the parameters, whose decay rises from 0.1 in the first steps. The paper (arXiv 2402.01368, section
4.1) trains by AdamW and EMA over a fixed number of iterations; with Muon, half the time gave the same score
(docs/training.md).
"""

from __future__ import annotations

import copy
import json
import math
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, Generic

import torch
from torch import Generator, Tensor

from lir_model.errors import WeightsError
from lir_model.running.devices import cpu_multiplies_bfloat16
from lir_model.training.objective import N, Objective
from lir_model.training.optimiser import Muon, is_matrix
from lir_model.whole_file import write_whole

_BETAS: Final = (0.9, 0.99)
_WEIGHT_DECAY: Final = 1e-4
"""Of AdamW: as in the paper, but for the second beta, which is 0.999 there; this one was chosen."""


@dataclass(frozen=True)
class Schedule:
    """The length of a run, and its learning rate. The defaults were chosen.

    Attributes:
        minutes: wall-clock length of the run, with all its resumed parts.
        rate: peak learning rate.
        warmup: number of steps up to the peak.
        ema: decay of the moving average of parameters, per step.
        clip: largest norm of the gradient.
        seed: for everything random.
    """

    minutes: float
    rate: float = 1e-3
    warmup: int = 50
    ema: float = 0.998
    clip: float = 0.5
    seed: int = 0


@dataclass(frozen=True)
class Report:
    """The state of a run: one line of its log.

    Attributes:
        step: number of steps so far.
        seconds: seconds so far.
        seconds_left: seconds until the end.
        rate: learning rate.
        loss: mean loss since the line before.
        pixels: number of pixels seen so far.
        score: score of the averaged network, see ``Objective.score``; None if it was not taken.
    """

    step: int
    seconds: float
    seconds_left: float
    rate: float
    loss: float
    pixels: int
    score: float | None


class Training(Generic[N]):
    """A run, which can be killed at any time and continued from its folder.

    Args:
        schedule: how long and how fast.
        objective: the network, its loss, and its score.
        folder: for ``checkpoint.pt`` and ``log.jsonl``; a checkpoint in it is continued.
        name: of what is trained, such as ``denoise-fast``; a checkpoint of another name is refused.

    Attributes:
        step: number of steps so far.
        pixels: number of pixels seen so far.

    Raises:
        WeightsError: there is a checkpoint in the folder that cannot be read, or that of another training.
    """

    def __init__(self, schedule: Schedule, objective: Objective[N], folder: Path, name: str) -> None:
        self._schedule = schedule
        self._objective = objective
        self._folder = folder
        self._name = name
        self._device = objective.device
        self._in_bfloat16 = self._device.type == "cuda" or (self._device.type == "cpu" and cpu_multiplies_bfloat16())
        torch.manual_seed(schedule.seed)
        self._network = objective.network().to(self._device)
        self._average = copy.deepcopy(self._network).requires_grad_(False)
        parameters = list(self._network.parameters())
        others = [p for p in parameters if not is_matrix(p)]
        self._optimisers: tuple[torch.optim.Optimizer, ...] = (
            Muon([p for p in parameters if is_matrix(p)], lr=schedule.rate),
            torch.optim.AdamW(others, lr=schedule.rate, betas=_BETAS, weight_decay=_WEIGHT_DECAY, fused=True),
        )
        self._generator = Generator(self._device).manual_seed(schedule.seed)
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
    def average(self) -> N:
        """The network with the averaged parameters."""
        return self._average

    def _load(self) -> None:
        """Goes on from the checkpoint: everything but the schedule, which may be longer now.

        Raises:
            WeightsError: it cannot be read, or is that of another training.
        """
        try:
            saved = torch.load(self._checkpoint, map_location=self._device, weights_only=True)
            self._check_name(saved)
            self._take_over(saved)
        except WeightsError:
            raise
        except OSError as error:
            raise WeightsError("{path}: cannot be read: {reason}", path=self._checkpoint, reason=error) from error
        except Exception as error:  # torch.load raises whatever its unpickler met in a broken or foreign file
            raise WeightsError(
                "{path}: is damaged, or the checkpoint of another training", path=self._checkpoint
            ) from error

    def _check_name(self, saved: dict[str, Any]) -> None:
        theirs = saved.get("name", self._name)  # earlier versions wrote none
        if theirs != self._name:
            raise WeightsError(
                "{path}: is a checkpoint of {theirs}, so {ours} cannot be continued from it",
                path=self._checkpoint,
                theirs=theirs,
                ours=self._name,
            )

    def _take_over(self, saved: dict[str, Any]) -> None:
        self._network.load_state_dict(saved["network"])
        self._average.load_state_dict(saved["average"])
        for optimiser, state in zip(self._optimisers, saved["optimisers"], strict=True):
            optimiser.load_state_dict(state)
        self._generator.set_state(saved["generator"].cpu())
        self.step, self.pixels, self._seconds = saved["step"], saved["pixels"], saved["seconds"]

    def save(self) -> None:
        """Writes the checkpoint."""
        state = {
            "name": self._name,
            "network": self._network.state_dict(),
            "average": self._average.state_dict(),
            "optimisers": [optimiser.state_dict() for optimiser in self._optimisers],
            "generator": self._generator.get_state(),
            "step": self.step,
            "pixels": self.pixels,
            "seconds": self._seconds,
            "schedule": asdict(self._schedule),
        }
        write_whole(self._checkpoint, lambda stream: torch.save(state, stream))

    @property
    def _done(self) -> float:
        return min(self._seconds / (60 * self._schedule.minutes), 1.0)

    def _rate(self) -> float:
        warm = min(1.0, (self.step + 1) / self._schedule.warmup)
        return self._schedule.rate * warm * 0.5 * (1 + math.cos(math.pi * self._done))

    def _advance(self) -> Tensor:
        """Makes one step, and returns its loss, a scalar on the device."""
        for optimiser in self._optimisers:
            for group in optimiser.param_groups:
                group["lr"] = self._rate()
        with torch.autocast(self._device.type, torch.bfloat16, enabled=self._in_bfloat16):
            loss, pixels = self._objective.loss(self._network, self._generator, self._done)
        self._network.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), self._schedule.clip)
        for optimiser in self._optimisers:
            optimiser.step()
        # Little of the first parameters, which are random, is kept.
        decay = min(self._schedule.ema, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            torch._foreach_lerp_(list(self._average.parameters()), list(self._network.parameters()), 1 - decay)
        self.step += 1
        self.pixels += pixels
        return loss.detach()

    def run(
        self,
        on_report: Callable[[Report], None] | None = None,
        report_every: float = 30.0,
        score_every: float = 600.0,
    ) -> None:
        """Trains until the minutes of the schedule are over.

        Args:
            on_report: called with each line of the log.
            report_every: seconds between lines of the log, each with a checkpoint.
            score_every: seconds between scores; the last line always has one.
        """
        total = 60 * self._schedule.minutes
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
                due = over or self._seconds >= next_score
                report = Report(
                    step=self.step,
                    seconds=round(self._seconds, 1),
                    seconds_left=round(max(total - self._seconds, 0), 1),
                    rate=self._rate(),
                    loss=float(loss_sum) / steps,
                    pixels=self.pixels,
                    score=self._objective.score(self._average) if due else None,
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
