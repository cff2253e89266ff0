"""Objective: which network is trained, with which loss, and how it is scored."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

import torch
from torch import Generator, Tensor, nn

N = TypeVar("N", bound=nn.Module)
"""The network."""


class Objective(ABC, Generic[N]):
    """What one kind of network is trained for.

    Attributes:
        device: the one that the network is trained on.
        about_score: the words around the score, such as ``{:.2f} dB``.
    """

    device: torch.device
    about_score: str

    @abstractmethod
    def network(self) -> N:
        """The network that training starts from, untrained or with parameters of an earlier training; on the CPU."""

    @abstractmethod
    def loss(self, network: N, generator: Generator, done: float) -> tuple[Tensor, int]:
        """The loss of the network on a new batch of examples.

        Args:
            network: the one being trained, on the device.
            generator: draws the examples, on the device.
            done: the share of the run's time that is over, in [0, 1].

        Returns:
            The loss, a scalar, and the number of pixels in the batch.
        """

    @abstractmethod
    def score(self, network: N) -> float:
        """How good the network is on held-out examples, which are the same at every call."""
