"""What a network can be taught: which one, what each step costs it, and how its progress is scored."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Generic, TypeVar

import torch
from torch import Generator, Tensor, nn

N = TypeVar("N", bound=nn.Module)


class Course(ABC, Generic[N]):
    """Teaches one kind of network.

    Attributes:
        device: that the network learns on.
        about_score: what the score is, with a place for it, such as ``{:.2f} dB``.
    """

    device: torch.device
    about_score: str

    @abstractmethod
    def network(self) -> N:
        """A network that has learnt nothing, or what training starts from; on the CPU."""

    @abstractmethod
    def loss(self, network: N, generator: Generator, done: float) -> tuple[Tensor, int]:
        """What one batch of examples costs the network, and how many pixels it was shown.

        Args:
            network: on the device.
            generator: randomness, on the device.
            done: the share of the run's time that is over.
        """

    @abstractmethod
    def score(self, network: N) -> float:
        """How good it is on examples that are held out of the training, the same however often it is asked."""
