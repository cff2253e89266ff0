"""Keeps examples in a file: each takes a fifth of a second to make, and is used several times."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Generator, Tensor

from lir_model.diagnosis.network import KINDS
from lir_model.diagnosis.views import CROP, FLAT, RICH, SCENE, Views

_SHAPES: Final = ((3, SCENE, SCENE), (FLAT + RICH, 3, CROP, CROP), (FLAT + RICH, 3, CROP, CROP))
_ENDS: Final = np.cumsum([int(np.prod(shape)) for shape in _SHAPES]).tolist()
_SEVERITY: Final = np.dtype("<f4")
_ROW: Final = _ENDS[-1] + len(KINDS) * _SEVERITY.itemsize
"""Bytes of an example in the file: its views, then its severities."""
_RECOLOURED: Final = 0.3
"""Share of the examples whose colour channels are permuted: chosen."""


class Pool:
    """Views of pictures and their severities, in a file that only grows.

    Args:
        path: the file; it is created if it does not exist, and else its examples are used too.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        path.touch()

    def __len__(self) -> int:
        return self._path.stat().st_size // _ROW

    def add(self, views: Views, severity: Tensor) -> None:
        """Adds an example.

        Args:
            views: the views of one picture.
            severity: ``(4,)`` in [0, 1], by ``KINDS``.
        """
        parts = [view.numpy().tobytes() for view in (views.scene, views.full, views.reduced)]
        with self._path.open("ab") as stream:
            stream.write(b"".join(parts) + severity.numpy().astype(_SEVERITY).tobytes())

    def draw(self, count: int, generator: Generator, newest: int = 0) -> tuple[Views, Tensor]:
        """Draws random examples; half of them are mirrored, some have their colour channels permuted.

        Args:
            count: number of examples.
            generator: randomness, on the CPU.
            newest: how many of them are the ones that were added last.

        Returns:
            The views of ``count`` pictures, and severities ``(count, 4)`` in [0, 1].
        """
        places = torch.randint(len(self), (count,), generator=generator)
        places[:newest] = torch.arange(len(self) - newest, len(self))
        rows = np.empty((count, _ROW), np.uint8)
        with self._path.open("rb") as stream:
            for row, place in zip(rows, places.tolist(), strict=True):
                stream.seek(place * _ROW)
                stream.readinto(row)
        severity = torch.from_numpy(np.ascontiguousarray(rows[:, _ENDS[-1] :]).view(_SEVERITY).astype(np.float32))
        starts = (0, *_ENDS[:-1])
        views = [
            torch.from_numpy(rows[:, start:end].reshape(count, *shape))
            for start, end, shape in zip(starts, _ENDS, _SHAPES, strict=True)
        ]
        mirrored = (torch.rand(count, generator=generator) < 0.5).tolist()
        colours = [
            torch.randperm(3, generator=generator) if v < _RECOLOURED else torch.arange(3)
            for v in torch.rand(count, generator=generator).tolist()
        ]
        for view in views:
            for i in range(count):
                seen = view[i].index_select(-3, colours[i])
                view[i] = seen.flip(-1) if mirrored[i] else seen
        return Views(*views), severity
