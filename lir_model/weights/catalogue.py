"""The weights that ship, and their model cards."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, get_args

from lir_model.diagnosis import DIAGNOSIS
from lir_model.errors import ValuesError, WeightsError
from lir_model.messages import Message
from lir_model.network_size import Size
from lir_model.resources import resources
from lir_model.tasks import TASKS, named

if TYPE_CHECKING:
    from lir_model.network import LIR

_BEST_FIRST: Final[tuple[Size, ...]] = ("best", "fast")
"""All sizes, in the order in which a task takes the first that there are weights of."""


def path_of(task: str, size: Size) -> Path:
    """The path of a task's weights file, which need not exist; ``task`` is a key of ``TASKS``."""
    folder = TASKS[task].weights or resources() / "weights"
    return folder / f"{task}-{size}.safetensors"


def diagnosis_path() -> Path:
    """The path of the weights file of the diagnosis."""
    return resources() / "weights" / f"{DIAGNOSIS}.safetensors"


def available(task: str) -> tuple[Size, ...]:
    """The sizes that have weights for a task, best first.

    Raises:
        ValuesError: there is no such task.
    """
    named(task)
    return tuple(size for size in _BEST_FIRST if path_of(task, size).exists())


def default_size(task: str) -> Size:
    """The best size that has weights for a task.

    Raises:
        WeightsError: there are no weights for the task.
    """
    sizes = available(task)
    if not sizes:
        raise WeightsError("no weights for {task} ship with this version; name a weights file of your own", task=task)
    return sizes[0]


def load(task: str, size: Size) -> LIR:
    """The network of a task with the weights that ship: float32, on the CPU, for inference only.

    Raises:
        ValuesError: there is no such size.
        WeightsError: none ship for this task and size, or the file is broken.
    """
    from lir_model.weights.files import load_file

    if size not in get_args(Size):
        sizes = ", ".join(get_args(Size))
        raise ValuesError("there is no size {size!r}; the sizes are {names}", size=size, names=sizes)
    path = path_of(task, size)
    if not path.exists():
        raise WeightsError(
            "no {size} weights for {task} ship with this version; there are: {sizes}",
            size=size,
            task=task,
            sizes=", ".join(available(task)) or Message("none"),
        )
    return load_file(path)[0]


def card(task: str, size: Size) -> dict[str, Any]:
    """The model card of a task's weights.

    Weights work without a card: where it is missing or broken, the result has only ``task`` and ``size``.
    """
    return {"task": task, "size": size, **_card_beside(path_of(task, size))}


def diagnosis_card() -> dict[str, Any]:
    """The model card of the diagnosis network, in the form that ``card`` has."""
    return {"task": DIAGNOSIS, **_card_beside(diagnosis_path())}


def _card_beside(weights: Path) -> dict[str, Any]:
    """The card in the file beside the weights; nothing where it is missing or broken."""
    try:
        loaded = json.loads(weights.with_suffix(".json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return loaded if isinstance(loaded, dict) else {}
