"""Loads and saves weights with their model cards. ``catalogue.py`` knows the weights that ship."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save as pack
from torch import Tensor

from lir_model.errors import WeightsError
from lir_model.network import LIR, SIZES
from lir_model.network_size import Size
from lir_model.weights.published import translate
from lir_model.weights.sizes import empty_network
from lir_model.whole_file import write_whole


def load_file(path: Path) -> tuple[LIR, dict[str, Any]]:
    """A network and its card from any weights file; the size is recognised from the parameters.

    Raises:
        WeightsError: the file cannot be read, is broken, or holds another network.
    """
    stored, card = read(path)
    parameters = translate(stored)
    try:
        network = empty_network(parameters)
    except WeightsError as error:
        raise WeightsError("{about}: {text}", about=path, text=error) from None
    network.load_state_dict(parameters)
    return network.eval().requires_grad_(False), card


def read(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """The parameters of any network, float32 on the CPU, and its card, from a weights file.

    Raises:
        WeightsError: the file cannot be read or is broken.
    """
    try:
        path.open("rb").close()  # an OSError in the system's own words where it cannot be opened
        with safe_open(path, "pt") as stream:
            card = json.loads((stream.metadata() or {}).get("card", "{}"))
            return {name: stream.get_tensor(name).float() for name in stream.keys()}, card  # noqa: SIM118
    except (OSError, SafetensorError, ValueError) as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: Exception) -> WeightsError:
    """The error for a weights file that could not be read. A library's own words are only for the log."""
    if isinstance(error, OSError) and error.strerror:
        return WeightsError("{path}: cannot be read: {reason}", path=path, reason=error.strerror)
    return WeightsError("{path}: is damaged, or no file of such weights", path=path)


def make_card(task: str, size: Size, **facts: object) -> dict[str, Any]:
    """A model card: the given facts, and those that follow from the size of the network."""
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
    halves = {name: tensor.detach().cpu().to(torch.float16).contiguous() for name, tensor in parameters.items()}
    packed = pack(halves, {"card": json.dumps(card, ensure_ascii=False)})
    sha = hashlib.sha256(packed).hexdigest()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, lambda stream: stream.write(packed))
        text = json.dumps({**card, "sha256": sha}, indent=2, ensure_ascii=False)
        write_whole(path.with_suffix(".json"), lambda stream: stream.write(f"{text}\n".encode()))
    except OSError as error:
        raise WeightsError("{path}: cannot be written: {reason}", path=path, reason=error.strerror) from error
