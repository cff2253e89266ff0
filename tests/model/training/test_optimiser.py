"""Muon takes orthogonal steps of AdamW's size."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from lir_model.network import LIR, SIZES
from lir_model.training.optimiser import Muon, is_matrix, orthogonalised


@pytest.mark.parametrize("shape", [(3, 16, 16), (2, 32, 512), (2, 128, 32)])
def test_singular_values_come_near_1(shape: tuple[int, int, int]) -> None:
    torch.manual_seed(0)
    values = torch.linalg.svdvals(orthogonalised(torch.randn(shape) * 1e-4))
    assert values.max() < 1.3
    assert values.mean() > 0.7


def test_orthogonalised_matrices_keep_their_directions() -> None:
    torch.manual_seed(0)
    left, right = (torch.linalg.qr(torch.randn(1, 16, 16))[0] for _ in range(2))
    stretched = left @ torch.diag(torch.linspace(0.5, 1, 16)) @ right
    assert (
        torch.nn.functional.cosine_similarity(orthogonalised(stretched).flatten(), (left @ right).flatten(), 0) > 0.95
    )


@pytest.mark.slow
def test_a_step_has_the_size_of_adamw() -> None:
    torch.manual_seed(0)
    weight = nn.Parameter(torch.randn(64, 32, 4, 4))
    before = weight.detach().clone()
    weight.grad = torch.randn_like(weight)
    Muon([weight], lr=1e-3, weight_decay=0).step()
    assert float((weight - before).detach().square().mean().sqrt()) == pytest.approx(2e-4, rel=0.25)


@pytest.mark.slow
def test_a_least_squares_problem_is_solved() -> None:
    torch.manual_seed(0)
    truth, weight = torch.randn(16, 16), nn.Parameter(torch.zeros(16, 16))
    optimiser = Muon([weight], lr=0.2)
    for i in range(200):
        optimiser.param_groups[0]["lr"] = 0.2 * (1 - i / 200)
        optimiser.zero_grad()
        (weight - truth).square().sum().backward()
        optimiser.step()
    assert (weight - truth).abs().mean() < 0.05


def test_scales_biases_and_depthwise_filters_are_no_matrices() -> None:
    assert [is_matrix(torch.zeros(s)) for s in [(64,), (1, 64), (64, 1, 3, 3), (4, 64), (9,)]] == [False] * 5
    assert [is_matrix(torch.zeros(s)) for s in [(64, 32, 1, 1), (32, 3, 3, 3), (16, 64)]] == [True] * 3


def test_most_parameters_of_the_network_are_in_matrices() -> None:
    parameters = list(LIR(SIZES["fast"]).parameters())
    assert sum(p.numel() for p in parameters if is_matrix(p)) > 0.9 * sum(p.numel() for p in parameters)
