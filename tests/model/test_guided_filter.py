"""What was done to a small picture is carried over to the large one."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from lir_model.guided_filter import LinearMap


def scene(height: int, width: int, seed: int = 0) -> Tensor:
    """Areas of even colour with an edge between them and some texture, ``(1, 3, h, w)`` in [0, 1]."""
    generator = torch.Generator().manual_seed(seed)
    x = 0.3 + 0.05 * torch.rand(1, 3, height, width, generator=generator)
    x[..., width // 3 :] += 0.4
    return x


def enlarged(change: LinearMap, picture: Tensor) -> Tensor:
    slope, offset = change.widened(picture.shape[3]).rows(0, picture.shape[2], picture.shape[2])
    return picture[0] * slope + offset


def test_a_change_that_is_the_same_everywhere_is_carried_over_exactly() -> None:
    large = scene(200, 300)
    small = F.interpolate(large, (100, 150), mode="area")
    assert torch.allclose(enlarged(LinearMap.fit(small, small - 0.2), large), large[0] - 0.2, atol=1e-5)


def test_contrast_stretched_about_an_edge_is_stretched_in_the_large_picture() -> None:
    large = scene(200, 300)
    small = F.interpolate(large, (100, 150), mode="area")
    result = enlarged(LinearMap.fit(small, 1.5 * small - 0.2), large)
    assert (result - (1.5 * large[0] - 0.2))[..., 90:110].abs().mean() < 0.01


def test_detail_that_only_the_large_picture_shows_is_kept() -> None:
    large = torch.full((1, 3, 128, 128), 0.5)
    large[..., ::2] += 0.05
    small = F.avg_pool2d(large, 4)
    result = enlarged(LinearMap.fit(small, small - 0.1), large)
    assert torch.allclose(result, large[0] - 0.1, atol=1e-5)


def test_the_mean_of_maps_of_two_sizes_changes_a_picture_by_the_mean_of_their_changes() -> None:
    large = scene(200, 300)
    sizes = ((60, 90), (100, 150))
    darker, brighter = (F.interpolate(large, size, mode="area") for size in sizes)
    maps = [LinearMap.fit(darker, darker - 0.2), LinearMap.fit(brighter, brighter + 0.1)]
    assert torch.allclose(enlarged(LinearMap.mean(maps), large), large[0] - 0.05, atol=1e-5)


def test_bands_of_rows_join_to_the_whole() -> None:
    small = scene(48, 64)
    change = LinearMap.fit(small, small.square())
    whole_slope, whole_offset = change.rows(0, 150, 150)
    bands = [change.rows(first, 30, 150) for first in range(0, 150, 30)]
    assert torch.equal(torch.cat([slope for slope, _ in bands], 1), whole_slope)
    assert torch.equal(torch.cat([offset for _, offset in bands], 1), whole_offset)
