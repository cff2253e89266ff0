"""The trained weights: which ship, loading them and their model cards, saving new ones."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from lir_model.errors import WeightsError
from lir_model.resources import resources
from lir_model.tasks import Size

if TYPE_CHECKING:
    from torch import Tensor

    from lir_model.network import LIR

_BEST_FIRST: Final[tuple[Size, ...]] = ("best", "fast")


def path_of(task: str, size: Size) -> Path:
    """Where the weights that ship for a task lie, whether there are any or not."""
    return resources() / "weights" / f"{task}-{size}.safetensors"


def available(task: str) -> tuple[Size, ...]:
    """The sizes that have weights for a task, best first."""
    return tuple(size for size in _BEST_FIRST if path_of(task, size).exists())


def default_size(task: str) -> Size:
    """The best size that has weights for a task.

    Raises:
        WeightsError: none has.
    """
    sizes = available(task)
    if not sizes:
        raise WeightsError(f"no weights for {task} ship with this version; name a weights file of your own")
    return sizes[0]


def load(task: str, size: Size) -> LIR:
    """The network of a task with the weights that ship: float32, on the CPU, for inference only.

    Raises:
        WeightsError: none ship for this task and size, or the file is broken.
    """
    path = path_of(task, size)
    if not path.exists():
        raise WeightsError(
            f"no {size} weights for {task} ship with this version; there are: {available(task) or 'none'}"
        )
    return load_file(path)[0]


def load_file(path: Path) -> tuple[LIR, dict[str, Any]]:
    """A network and its card from any weights file; the size is recognised from the parameters.

    Raises:
        WeightsError: the file cannot be read, is broken, or holds another network.
    """
    from safetensors import SafetensorError, safe_open

    from lir_model.checkpoint import size_of, translate
    from lir_model.network import LIR, SIZES

    try:
        with safe_open(path, "pt") as stream:
            card = json.loads((stream.metadata() or {}).get("card", "{}"))
            parameters = translate({name: stream.get_tensor(name).float() for name in stream.keys()})  # noqa: SIM118
    except (OSError, SafetensorError, ValueError) as error:
        raise WeightsError(f"{path}: is not a weights file that can be read ({error})") from error
    try:
        network = LIR(SIZES[size_of(parameters)])
    except WeightsError as error:
        raise WeightsError(f"{path}: {error}") from None
    network.load_state_dict(parameters)
    return network.eval().requires_grad_(False), card


def card(task: str, size: Size) -> dict[str, Any]:
    """The model card of the weights that ship for a task.

    Raises:
        WeightsError: none ship.
    """
    path = path_of(task, size).with_suffix(".json")
    try:
        loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise WeightsError(f"{path}: the model card cannot be read: {error.strerror}") from error
    return loaded


def make_card(task: str, size: Size, **facts: object) -> dict[str, Any]:
    """A model card: what is known by itself, and the facts given."""
    from dataclasses import asdict

    import torch

    from lir_model.network import LIR, SIZES

    with torch.device("meta"):
        parameters = sum(p.numel() for p in LIR(SIZES[size]).parameters())
    return {
        "task": task,
        "size": size,
        "configuration": asdict(SIZES[size]),
        "parameters": parameters,
        **facts,
    }


def save(parameters: Mapping[str, Tensor], card: Mapping[str, Any], path: Path) -> None:
    """Writes parameters as float16 safetensors with the card inside, and the card beside it with the file's SHA-256.

    Raises:
        WeightsError: the folder cannot be written.
    """
    import torch
    from safetensors.torch import save as pack

    halves = {name: tensor.detach().cpu().to(torch.float16).contiguous() for name, tensor in parameters.items()}
    packed = pack(halves, {"card": json.dumps(card, ensure_ascii=False)})
    sha = hashlib.sha256(packed).hexdigest()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(packed)
        text = json.dumps({**card, "sha256": sha}, indent=2, ensure_ascii=False)
        path.with_suffix(".json").write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise WeightsError(f"{path}: cannot be written: {error.strerror}") from error
