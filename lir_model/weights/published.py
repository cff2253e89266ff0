"""Reading the parameters of checkpoints published for LIR, whose names differ from the ones used here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import torch
from torch import Tensor

from lir_model.errors import WeightsError
from lir_model.weights.sizes import size_of

_TOP: Final = (
    ("Conv_head.", "head."),
    ("EAA1.", "encoder1."),
    ("EAA2.", "encoder2."),
    ("EAA3.", "bottleneck."),
    ("EAA4.", "decoder2."),
    ("EAA5.", "decoder1."),
    ("downsample1.", "down1."),
    ("downsample2.", "down2."),
    ("upsample2.", "up2."),
    ("upsample1.", "up1."),
    ("down.", "merge."),
    ("transpose1.", "feature_degradation."),
    ("transpose2.", "image_degradation."),
    ("Conv_tail.", "tail."),
)
"""How published names begin, and the names used here. Only the first that fits counts."""
_INSIDE: Final = (
    (".transpose.", ".degradation."),
    (".resblock.", ".residual."),
    (".rescablock.", ".channel_residual."),
    (".conv_1.", ".widen."),
    (".conv_2.", ".depthwise."),
    (".conv_3.", ".narrow."),
    (".layernorm.", ".norm."),
    (".ca.attention.1.", ".attention.squeeze."),
    (".ca.attention.3.", ".attention.excite."),
    ("residual.alpha", "residual.scale"),
    (".pa.down.", ".patch.reduce."),
    (".pa.mlp.0.", ".patch.hidden."),
    (".pa.mlp.1.", ".patch.norm."),
    (".pa.mlp.3.", ".patch.score."),
    (".pa.beta", ".patch.bypass"),
    (".sg.norm.", ".gate.norm."),
    (".sg.conv.", ".gate.views."),
    (".sg.gamma", ".gate.scale"),
)
"""What is inside published names, and the names used here. All that fit count, one after the other."""
_FIXED_KERNEL: Final = re.compile(r"\.stage[2-5]\.0\.(?!(alpha|beta)$)")
"""The fixed kernels that published adaptive filters store beside their learned scalars: Sobel_x, Laplation (so spelt),
Edge and so on."""


def rename(published: str) -> str:
    """The name used here for a parameter of a published checkpoint."""
    name = published.removeprefix("module.")
    for old, new in _TOP:
        if name.startswith(old):
            name = new + name.removeprefix(old)
            break
    for old, new in _INSIDE:
        name = name.replace(old, new)
    return name


def _parameters_in(checkpoint: object) -> Mapping[Any, Any]:
    """The table of parameters in what a ``.pth`` file holds: the averaged ones, else the others, else all of it.

    Raises:
        WeightsError: there is none.
    """
    for key in ("params_ema", "params"):
        if isinstance(checkpoint, Mapping) and isinstance(checkpoint.get(key), Mapping):
            return checkpoint[key]
    if isinstance(checkpoint, Mapping):
        return checkpoint
    raise WeightsError("it holds no table of parameters")


def translate(parameters: Mapping[Any, Any]) -> dict[str, Tensor]:
    """Published names to the names used here, tensors in float32; stored fixed kernels are left out."""
    return {
        rename(name): value.detach().float()
        for name, value in parameters.items()
        if isinstance(name, str) and isinstance(value, Tensor) and not _FIXED_KERNEL.search(name)
    }


def read_published(path: Path) -> dict[str, Tensor]:
    """The parameters in a published ``.pth`` file, under the names used here.

    Only tensors are unpickled (``weights_only``): a checkpoint cannot run code.

    Raises:
        WeightsError: the file is no checkpoint, or not one of this network.
    """
    try:
        checkpoint = torch.load(path, map_location="cpu", weights_only=True)
    except OSError as error:
        raise WeightsError("{path}: cannot be read: {reason}", path=path, reason=error.strerror or error) from error
    except Exception as error:  # torch.load raises whatever its unpickler met in a broken or foreign file
        raise WeightsError("{path}: is not a PyTorch checkpoint that can be loaded safely", path=path) from error
    try:
        parameters = translate(_parameters_in(checkpoint))
        size_of(parameters)
    except WeightsError as error:
        raise WeightsError("{about}: {text}", about=path, text=error) from None
    return parameters
