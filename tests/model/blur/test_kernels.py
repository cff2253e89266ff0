"""How large a kernel is."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from lir_model.blur.kernels import breadth, extent


def line(length: int) -> Tensor:
    kernel = torch.zeros(37, 37)
    kernel[18, 5 : 5 + length] = 1 / length
    return kernel


@pytest.mark.parametrize("length", [3, 9, 20])
def test_an_even_line_is_as_broad_as_it_is_long_wherever_it_lies(length: int) -> None:
    assert breadth(line(length)) == pytest.approx(length, abs=0.3)
    assert breadth(line(length).T.roll(7, 1)) == pytest.approx(length, abs=0.3)


def test_faint_values_far_out_hardly_make_a_kernel_broader() -> None:
    kernel = 0.99 * line(9)
    kernel[18, 25] = 0.01
    assert extent(kernel) == 21
    assert breadth(kernel) < 11
