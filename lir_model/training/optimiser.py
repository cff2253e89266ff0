"""Muon: gradient descent in which each step of a matrix is orthogonal, so that all its directions learn alike.

Keller Jordan et al., *Muon: An optimizer for hidden layers in neural networks* (2024), with steps scaled to the size
that AdamW's have, so that one learning rate serves both: Liu et al., *Muon is Scalable for LLM Training*, arXiv
2502.16982 (2025), section 2.2. A convolution is taken as the matrix of its filters. ``torch.optim.Muon`` takes no
convolutions, and works in bfloat16, which most CPUs only emulate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

import torch
from torch import Tensor, nn

_ROUNDS: Final = 5
_QUINTIC: Final = (3.4445, -4.7750, 2.0315)
"""Coefficients of the Newton-Schulz iteration, which brings singular values to about 1."""
_RMS: Final = 0.2
"""Root mean square of AdamW's steps, in learning rates."""
_LEAST_SIDE: Final = 8


def is_matrix(parameter: Tensor) -> bool:
    """Whether a parameter mixes channels in both directions; scales, biases and depthwise filters do not."""
    if parameter.ndim < 2 or parameter.shape[1] == 1:
        return False
    rows = parameter.shape[0]
    return min(rows, parameter.numel() // rows) >= _LEAST_SIDE


def orthogonalised(matrices: Tensor) -> Tensor:
    """``(n, rows, columns)`` with the singular values of each matrix brought near 1."""
    a, b, c = _QUINTIC
    upright = matrices.shape[1] > matrices.shape[2]
    x = matrices.mT if upright else matrices
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(_ROUNDS):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if upright else x


class Muon(torch.optim.Optimizer):
    """Momentum, orthogonalised.

    Args:
        parameters: for each of which ``is_matrix`` holds.
        lr: learning rate, as one would give AdamW.
        momentum: of the moving average of gradients (Nesterov's).
        weight_decay: decoupled, as AdamW's.
    """

    def __init__(
        self, parameters: Iterable[nn.Parameter], lr: float, momentum: float = 0.95, weight_decay: float = 1e-4
    ) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]  # noqa: ARG002
        """One step; matrices of one shape go together."""
        for group in self.param_groups:
            alike: dict[tuple[int, int], list[nn.Parameter]] = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    alike[parameter.shape[0], parameter.numel() // parameter.shape[0]].append(parameter)
            for shape, parameters in alike.items():
                self._step_alike(shape, parameters, group)

    def _step_alike(self, shape: tuple[int, int], parameters: list[nn.Parameter], group: dict[str, Any]) -> None:
        updates = []
        for parameter in parameters:
            average = self.state[parameter].setdefault("average", torch.zeros_like(parameter))
            assert parameter.grad is not None
            average.lerp_(parameter.grad, 1 - group["momentum"])
            updates.append(parameter.grad.lerp(average, group["momentum"]).reshape(shape))
        scale = _RMS * max(shape) ** 0.5
        for parameter, update in zip(parameters, orthogonalised(torch.stack(updates)), strict=True):
            parameter.mul_(1 - group["lr"] * group["weight_decay"])
            parameter.add_(update.reshape(parameter.shape), alpha=-group["lr"] * scale)
