"""The size of network that parameters fit."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor

from lir_model.errors import WeightsError
from lir_model.network import LIR, SIZES
from lir_model.network_size import Size


def empty_network(parameters: Mapping[str, Tensor]) -> LIR:
    """A network of the size that these parameters fit exactly; they are not loaded into it.

    Raises:
        WeightsError: they fit no size; the text names the first that are missing, misshapen or unknown.
    """
    complaints: list[list[str]] = []
    for config in SIZES.values():
        network = LIR(config)
        wanted = {name: tensor.shape for name, tensor in network.state_dict().items()}
        missing = [f"{name} is missing" for name in wanted if name not in parameters]
        unknown = [f"{name} is unknown" for name in parameters if name not in wanted]
        misshapen = [
            f"{name} is {tuple(parameters[name].shape)} instead of {tuple(shape)}"
            for name, shape in wanted.items()
            if name in parameters and parameters[name].shape != shape
        ]
        complaint = missing + misshapen + unknown
        if not complaint:
            return network
        complaints.append(complaint)
    closest = min(complaints, key=len)
    more = f" and {len(closest) - 3} more" if len(closest) > 3 else ""
    raise WeightsError("it does not fit LIR: {differences}", differences="; ".join(closest[:3]) + more)


def size_of(parameters: Mapping[str, Tensor]) -> Size:
    """The size of network that exactly these parameters fit.

    Raises:
        WeightsError: as for ``empty_network``.
    """
    config = empty_network(parameters).config
    return next(size for size in SIZES if SIZES[size] == config)
