"""A larger network that starts where a smaller one stands: wider, deeper, or both.

Added channels have no say at first, since what reads them is zero; added blocks pass on what they get. So the grown
network computes what the small one does, but for its layer norms, which see the added channels: their scales are
corrected by the root of old over new width, as if those were empty.

Net2Net (Chen, Goodfellow, Shlens, arXiv 1511.05641) names the idea; here added channels are new instead of copies.
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
"""Added channels start at a tenth of what an untrained layer gives, so that layer norms hardly see them: chosen."""
_BLOCK: Final = re.compile(r"^(encoder1|encoder2|bottleneck|decoder2|decoder1)\.(\d+)\.")
_PASSES_ON: Final = ("stage5.2.weight", "degradation.weight")
"""The two last enlargements of a block: where both are zero, it gives back its input."""


def _depths(config: LIRConfig) -> tuple[int, ...]:
    return (*config.encoder, config.bottleneck, *config.decoder)


def _places(name: str, dim: int, old: int, new: int) -> Tensor:
    """Where the old channels of one dimension of a parameter stand among the new ones.

    Concatenations hold two feature maps one after the other, gates two views of each.
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
    """A parameter of the wide network: the old values at their places, new ones for added channels.

    Args:
        name: of the parameter.
        old: its values in the small network.
        fresh: its values in an untrained network of the new width.
        reads: the dimension of the channels that it reads, if it reads several.
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
    """Parameters of a network of the configuration ``new`` that computes nearly what a smaller one does.

    Args:
        parameters: of the small network, under the names of ``LIR``.
        old: its configuration.
        new: at least as wide, and as deep at each place.
        seed: of the values of added channels.

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
            # An added block: a copy of the last old one that passes on what it gets.
            source = f"{block[1]}.{depths[block[1]] - 1}." + name[block.end() :]
        grown[name] = _widened(name, parameters[source], fresh, reads.get(name))
        if source != name and name[block.end() if block else 0 :] in _PASSES_ON:
            grown[name] = torch.zeros_like(grown[name])
    return grown
