"""Starts a larger network, wider or deeper, from the parameters of a smaller one.

Added channels have no effect at first, because the weights that read them are zero; added blocks return their input. So
the larger network computes nearly what the smaller one does. The exception are layer norms, which include the added
channels: their scales are multiplied by the root of old over new width, as if the added channels were zero.

The idea is that of Net2Net (Chen, Goodfellow, Shlens, arXiv 1511.05641); here added channels are new instead of copies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import torch
from torch import Tensor, nn

from lir_model.errors import WeightsError
from lir_model.network import LIR, LIRConfig

_FAINT: Final = 0.1
"""Weights of added channels start at this share of those of an untrained layer, so that layer norms hardly change:
chosen."""
_BLOCK: Final = re.compile(r"^(encoder1|encoder2|bottleneck|decoder2|decoder1)\.(\d+)\.")
"""Names of the parameters of a block: the group of blocks, and its number there."""
_PASSES_ON: Final = ("stage5.2.weight", "degradation.weight")
"""The last layers of the two branches of a block: with zero weights in both, it returns its input."""


def _depths(config: LIRConfig) -> tuple[int, ...]:
    """Numbers of blocks, in the order of the network."""
    return (*config.encoder, config.bottleneck, *config.decoder)


def _places(name: str, dim: int, old: int, new: int) -> Tensor:
    """The indices of the old channels among the new ones, in one dimension of a parameter.

    Some dimensions hold several feature maps one after the other, each of which grows: two for concatenations, two
    views of each for gates.

    Args:
        name: of the parameter.
        dim: the dimension.
        old: its size in the small network.
        new: its size in the large network.
    """
    if old == new:
        return torch.arange(old)
    parts = 2 if ("stage5." in name and not (name.endswith("stage5.2.weight") and dim == 1)) else 1
    if name == "merge.conv.weight" and dim == 1:
        parts = 2
    if "gate.views" in name and dim == 0:
        parts *= 2
    return torch.cat([part * (new // parts) + torch.arange(old // parts) for part in range(parts)])


def _widened(name: str, old: Tensor, fresh: Tensor, reads: int | None) -> Tensor:
    """A parameter of the large network: old values for old channels, new ones for added channels.

    Args:
        name: of the parameter.
        old: its values in the small network.
        fresh: its values in an untrained network of the new width.
        reads: the dimension of its input channels, 0 or 1; None for parameters that read one channel each.
    """
    if old.shape == fresh.shape:
        return old.clone()
    grown = fresh.clone()
    places = [_places(name, dim, *sizes) for dim, sizes in enumerate(zip(old.shape, fresh.shape, strict=True))]
    if reads is None:
        if name.endswith("norm.weight"):
            old = old * (old.numel() / fresh.numel()) ** 0.5
    else:
        grown *= _FAINT
        writes = 1 - reads
        grown.index_fill_(writes, places[writes], 0.0)
    grown[torch.meshgrid(*places, indexing="ij")] = old
    return grown


def grow(parameters: Mapping[str, Tensor], old: LIRConfig, new: LIRConfig, seed: int = 0) -> dict[str, Tensor]:
    """Makes the parameters of a larger network that computes nearly what a smaller one does.

    Args:
        parameters: those of the small network, by their names in ``LIR``.
        old: its configuration.
        new: the configuration of the large network, nowhere narrower or shallower.
        seed: for the values of added channels.

    Raises:
        WeightsError: ``new`` is narrower or shallower somewhere.
    """
    if new.channels < old.channels or any(n < o for n, o in zip(_depths(new), _depths(old), strict=True)):
        raise WeightsError("a network can only grow: weights of a larger one cannot start a smaller one")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        network = LIR(new)
    depths = dict(zip(("encoder1", "encoder2", "bottleneck", "decoder2", "decoder1"), _depths(old), strict=True))
    reads: dict[str, int] = {}
    for name, module in network.named_modules():
        if isinstance(module, nn.ConvTranspose2d):
            reads[f"{name}.weight"] = 0
        elif isinstance(module, nn.Linear) or (isinstance(module, nn.Conv2d) and module.groups == 1):
            reads[f"{name}.weight"] = 1
    grown = {}
    for name, fresh in network.state_dict().items():
        block = _BLOCK.match(name)
        source = name
        if block is not None and int(block[2]) >= depths[block[1]]:
            # An added block: a copy of the last old one, whose last layers become zero.
            source = f"{block[1]}.{depths[block[1]] - 1}." + name[block.end() :]
        grown[name] = _widened(name, parameters[source], fresh, reads.get(name))
        if source != name and name[block.end() if block else 0 :] in _PASSES_ON:
            grown[name] = torch.zeros_like(grown[name])
    return grown
