"""A camera that turned about its axis while the shutter was open.

Then each point of a picture is blurred along a short arc around the point that the camera turned about: the farther
from it, the longer. No single kernel tells that, but an angle and a point do. They are found as those with which the
spectra of all places together are likeliest (``spectra.py``), from turns about the middle of the picture onwards. A
steady turn is assumed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Final

import torch
from torch import Tensor

from lir_model.blur.blurred_places import looked_at, places
from lir_model.blur.spectra import Spectra
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.running.parallel import Check, each
from lir_model.tensors import to_tensor

_SIDE: Final = 160
"""Side in pixels of what is looked at in the middle of each place: chosen, enough for arcs of 60 pixels."""
_LONGEST: Final = 60.0
"""Longest arc in pixels, in the corners of a picture, that is tried first: chosen."""
_WIDEST: Final = 0.06
"""Largest angle that is looked for, in radians: chosen, three and a half degrees."""
_COARSELY: Final = tuple(_LONGEST / 2**i for i in range(5))
"""Arcs that are tried first, about the middle. Shorter ones than the true arc explain a turn too, down to half of
it."""
_BEGUN: Final = 0.08
"""Evidence for one of these, summed over the places, from which a turn is looked for more closely: chosen. Turns about
points far from the middle explain little as turns about it."""
_MOVES: Final = ((1 / 4, (2.0, 2**0.5)), (1 / 8, (2**0.25,)), (1 / 16, (2**0.125,)))
"""How far about the best point others are tried, as a share of the shorter side of the picture, and factors by which
the best angle is made larger and smaller; one after the other, each as long as it leads on: chosen."""
_MOST_MOVES: Final = 6
"""How often each is tried at most: chosen."""
_FARTHEST: Final = 0.75
_NEAR: Final = 1 / 3
"""How far from the middle such points may lie, as a share of the sides, and how far that which is believed. Measured:
lines, grass and petals in sharp photographs pass for turns about points farther off (docs/experiments.md)."""
_WORTH: Final = 1.3
"""How many times likelier, by the evidence, another point than the middle has to be. Measured: one of
13 turns about the middle was found beside it at 1.1 times, and lost 0.9 dB; turns about others are 1.45 times and more
(docs/experiments.md)."""
_FEWEST: Final = 6
"""Places from which on other points than the middle are tried: with fewer, chosen, an angle and a point explain too
much."""
_LEAST: Final = 0.64
_DOUBTFUL: Final = 0.18
"""Evidence, summed over the places, from which a turn is believed, and how much of that for it there may be against it.
Measured: 15 of 16 photographs that were turned by 0.3 to 1.8 degrees have 0.68 and more, and at most 0.12 against it;
of 240 other pictures three have more near the middle, and 0.25 and more against it (docs/experiments.md)."""
_TOGETHER: Final = 4
"""Places that are looked at together: chosen, so that the steps of many are one, and two cores have as much to do."""
_TINY: Final = 1e-3
"""Phase in radians that smaller ones are raised to: chosen, its sine over it is 1 but for rounding."""
_ACROSS: Final = (-0.2, 0.0, 0.2)
"""Where in a place arcs are looked at, as shares of its side: their length and direction vary. Chosen."""


@dataclass(frozen=True)
class Turn:
    """How a camera turned while it took a picture.

    Attributes:
        angle: in radians, more than 0.
        down, across: the point that it turned about, from the middle of the picture, as shares of its height and width.
    """

    angle: float
    down: float = 0.0
    across: float = 0.0


def turn_of(picture: Array, check: Check, on_described: Callable[[int], None] = lambda _: None) -> Turn | None:
    """How the camera turned while it took a picture; None where it did not, as far as can be told.

    Args:
        picture: ``(h, w)`` or ``(h, w, 3)`` of any depth.
        check: called now and then; may raise to stop.
        on_described: called now and then with how often each place was described since the last call.
    """
    whole = Region.whole(picture)
    grid = places(whole)
    if min(len(grid), len(grid[0])) < 2:
        return None  # what is upright, such as rain, would pass for arcs beside the middle
    search = _Search(picture, check, on_described)
    corner = math.hypot(whole.height, whole.width) / 2
    evidence, turn = search.likeliest([Turn(arc / corner) for arc in _COARSELY if arc <= _WIDEST * corner])
    if turn is None or evidence < _BEGUN:
        return None
    evidence, turn = search.improved(evidence, turn, 0)
    if search.places >= _FEWEST:
        likelier, beside = search.improved(evidence, turn, 1)
        turn = beside if likelier > _WORTH * evidence else turn
    if max(abs(turn.down), abs(turn.across)) > _NEAR:
        return None
    return turn if search.believes(turn) else None


class _Search:
    """A search for the turn of one picture; arguments as for ``turn_of``.

    Attributes:
        places: how many places of the picture are looked at.
    """

    def __init__(self, picture: Array, check: Check, on_described: Callable[[int], None]) -> None:
        self._whole, self._check, self._on_described = Region.whole(picture), check, on_described
        parts = looked_at(self._whole, _SIDE)
        self.places = len(parts)
        self._seen = [
            _Places.of(picture, parts[i : i + _TOGETHER], self._whole) for i in range(0, len(parts), _TOGETHER)
        ]

    def likeliest(self, turns: list[Turn]) -> tuple[float, Turn | None]:
        """The likeliest of some turns, and the evidence for it, summed over the places; None of none."""
        with closing(each(lambda places, _: places.turned(turns), self._seen, self._check)) as found:
            evidence = torch.cat(list(found)).sum(0)
        self._on_described(len(turns))
        return max(zip(evidence.tolist(), turns, strict=True), key=lambda pair: pair[0], default=(0.0, None))

    def improved(self, evidence: float, turn: Turn, far: float) -> tuple[float, Turn]:
        """The likeliest turn that better and better ones lead to from this one, and the evidence for it.

        Args:
            evidence: for the turn.
            turn: where to begin.
            far: how far its point moves, as a multiple of what ``_MOVES`` says; 0 leaves the point where it is.
        """
        shorter = min(self._whole.height, self._whole.width)
        for apart, factors in _MOVES:
            for _ in range(_MOST_MOVES):
                likelier, beside = self.likeliest(_beside(turn, far * apart * shorter, factors, self._whole))
                if beside is None or likelier <= evidence:
                    break
                evidence, turn = likelier, beside
        return evidence, turn

    def believes(self, turn: Turn) -> bool:
        """Whether there is enough evidence for a turn, and little against it, beside a camera that moved forwards."""
        with closing(each(lambda places, _: places.turned_alone(turn), self._seen, self._check)) as found:
            alone = torch.cat(list(found))
        self._on_described(2)
        on_its_side, against = float(alone.clamp_min(0).sum()), float((-alone).clamp_min(0).sum())
        return on_its_side - against >= _LEAST and against <= _DOUBTFUL * on_its_side


def _beside(turn: Turn, apart: float, factors: tuple[float, ...], whole: Region) -> list[Turn]:
    """Turns about points so many pixels beside that of a turn, and by angles that are so many times as large."""
    about = [
        Turn(turn.angle, turn.down + down * apart / whole.height, turn.across + across * apart / whole.width)
        for down in (-1, 0, 1)
        for across in (-1, 0, 1)
        if apart and (down or across)
    ]
    angles = [turn.angle * times for factor in factors for times in (factor, 1 / factor)]
    return [
        *(beside for beside in about if max(abs(beside.down), abs(beside.across)) <= _FARTHEST),
        *(replace(turn, angle=angle) for angle in angles if angle <= _WIDEST),
    ]


@dataclass(frozen=True, eq=False)
class _Places:
    """The middles of some places of a picture, all of one size.

    Attributes:
        spectra: of their luma.
        points: several of each, down and across from the middle of the picture, ``(places, points, 2)``.
        size: height and width of the picture, ``(2,)``.
    """

    spectra: Spectra
    points: Tensor
    size: Tensor

    @classmethod
    def of(cls, picture: Array, parts: list[Region], whole: Region) -> _Places:
        """The parts of a picture, which all have one height and width."""
        lumas = torch.stack([to_tensor(picture[part.slices][None])[0].mean(0) for part in parts])
        height, width = lumas.shape[1:]
        points = [
            [part.top + (0.5 + y) * height - whole.height / 2, part.left + (0.5 + x) * width - whole.width / 2]
            for part in parts
            for y in _ACROSS
            for x in _ACROSS
        ]
        size = torch.tensor([float(whole.height), float(whole.width)])
        return cls(Spectra.of(lumas), torch.tensor(points).view(len(parts), -1, 2), size)

    def turned(self, turns: list[Turn]) -> Tensor:
        """How much likelier each turn of the camera is than that it did not move, ``(places, turns)``."""
        return self._evidence(self._radii(turns).flip(3) * torch.tensor((1.0, -1.0)))

    def turned_alone(self, turn: Turn) -> Tensor:
        """The same of one turn, less what a camera that moved forwards explains: lines as long, but along the radius.
        ``(places,)``."""
        return (self.turned([turn]) - self._evidence(self._radii([turn])).clamp_min(0))[:, 0]

    def _radii(self, turns: list[Turn]) -> Tensor:
        """From the points that cameras turned about, times the angles, ``(places, points, turns, 2)``."""
        about = torch.tensor([(turn.down, turn.across) for turn in turns]) * self.size
        angles = torch.tensor([[turn.angle] for turn in turns])
        return (self.points[:, :, None] - about) * angles

    def _evidence(self, lines: Tensor) -> Tensor:
        """Of blur along lines ``(places, points, turns, 2)`` in pixels, the mean over the points of a place."""
        waves = math.pi * torch.stack((self.spectra.down, self.spectra.across))
        passed = torch.zeros(lines.shape[0], lines.shape[2], waves.shape[1])
        for line in lines.unbind(1):
            # The sine over its phase is 1 for a phase of 0; a tiny one has the same, and divides.
            phase = (line @ waves).abs_().clamp_min_(_TINY)
            passed += phase.sin().div_(phase).square_()
        return self.spectra.evidence(passed / lines.shape[1])
