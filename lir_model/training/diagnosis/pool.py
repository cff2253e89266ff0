"""Examples kept in a file: each takes a fifth of a second to make, and is learnt from several times."""

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
"""Bytes of an example: its views, then its severities."""
_RECOLOURED: Final = 0.3
"""Share whose red, green and blue are exchanged."""


class Pool:
    """Views of pictures and their severities, in a file that only grows.

    Args:
        path: of the file; examples that it holds already are drawn from too.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        path.touch()

    def __len__(self) -> int:
        return self._path.stat().st_size // _ROW

    def add(self, views: Views, severity: Tensor) -> None:
        """Adds an example.

        Args:
            views: of one picture.
            severity: ``(4,)`` in [0, 1].
        """
        parts = [view.numpy().tobytes() for view in (views.scene, views.full, views.reduced)]
        with self._path.open("ab") as stream:
            stream.write(b"".join(parts) + severity.numpy().astype(_SEVERITY).tobytes())

    def draw(self, count: int, generator: Generator, newest: int = 0) -> tuple[Views, Tensor]:
        """Random examples, half of them mirrored, and some with their colours exchanged.

        Args:
            count: how many.
            generator: randomness, on the CPU.
            newest: of those, how many are the ones that were added last.

        Returns:
            Views of ``count`` pictures, and ``(count, 4)`` severities.
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
