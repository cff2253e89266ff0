"""Muon: an optimiser that makes each update of a matrix orthogonal, so that all its directions change equally fast.

Keller Jordan et al., *Muon: An optimizer for hidden layers in neural networks* (2024). Updates are scaled to the size
of AdamW's, so that both can have the same learning rate: Liu et al., *Muon is Scalable for LLM Training*, arXiv
2502.16982 (2025), section 2.2. The weights of a convolution count as a matrix with a row for each filter.
``torch.optim.Muon`` takes no convolutions, and computes in bfloat16, which most CPUs only emulate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Final

import torch
from torch import Tensor, nn

_ROUNDS: Final = 5
_QUINTIC: Final = (3.4445, -4.7750, 2.0315)
"""Number of steps and coefficients of the Newton-Schulz iteration, which brings singular values near 1 (Jordan et
al.)."""
_RMS: Final = 0.2
"""Root mean square of AdamW's updates, in learning rates (Liu et al.)."""
_TINY: Final = 1e-7
"""Added to norms, so that nothing is divided by 0."""
_LEAST_SIDE: Final = 8
"""Least rows and columns of a matrix that Muon updates: chosen."""


def is_matrix(parameter: Tensor) -> bool:
    """Whether Muon updates a parameter: it mixes channels, so it is not a scale, a bias or a depthwise filter."""
    if parameter.ndim < 2 or parameter.shape[1] == 1:
        return False
    rows = parameter.shape[0]
    return min(rows, parameter.numel() // rows) >= _LEAST_SIDE


def orthogonalised(matrices: Tensor) -> Tensor:
    """``(n, rows, columns)`` with the singular values of each matrix brought near 1."""
    a, b, c = _QUINTIC
    upright = matrices.shape[1] > matrices.shape[2]
    x = matrices.mT if upright else matrices
    x = x / (x.norm(dim=(1, 2), keepdim=True) + _TINY)
    for _ in range(_ROUNDS):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if upright else x


class Muon(torch.optim.Optimizer):
    """Muon with Nesterov momentum. Defaults are those of Jordan et al., weight decay that of ``Training``'s AdamW.

    Args:
        parameters: parameters for which ``is_matrix`` is true.
        lr: learning rate, as for AdamW.
        momentum: decay of the moving average of gradients.
        weight_decay: decoupled, as AdamW's.
    """

    def __init__(
        self, parameters: Iterable[nn.Parameter], lr: float, momentum: float = 0.95, weight_decay: float = 1e-4
    ) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]  # noqa: ARG002
        """Makes one step. Matrices of one shape are orthogonalised together."""
        for group in self.param_groups:
            alike: dict[tuple[int, int], list[nn.Parameter]] = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    alike[parameter.shape[0], parameter.numel() // parameter.shape[0]].append(parameter)
            for shape, parameters in alike.items():
                self._step_alike(shape, parameters, group)

    def _step_alike(self, shape: tuple[int, int], parameters: list[nn.Parameter], group: dict[str, Any]) -> None:
        """Makes the step of parameters that are matrices of one shape, rows and columns."""
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
