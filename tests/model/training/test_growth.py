"""A grown network starts where the small one stands, and all that was added can learn."""

from __future__ import annotations

import pytest
import torch
from torch import Generator, Tensor

from lir_model.errors import WeightsError
from lir_model.network import LIR, SIZES, LIRConfig
from lir_model.training.growth import grow
from lir_model.weights.catalogue import path_of
from lir_model.weights.files import load_file

FAST, BEST = SIZES["fast"], SIZES["best"]
DEEPER = LIRConfig(FAST.channels, (3, 2), 2, (1, 4))
WIDER = LIRConfig(BEST.channels, FAST.encoder, FAST.bottleneck, FAST.decoder)


@pytest.fixture(scope="module")
def fast() -> LIR:
    return load_file(path_of("denoise", "fast"))[0]


@pytest.fixture(scope="module")
def noisy() -> Tensor:
    generator = Generator().manual_seed(0)
    y, x = torch.meshgrid(torch.linspace(0, 1, 128), torch.linspace(0, 1, 128), indexing="ij")
    clean = torch.stack([x, y, (x * 20).sin() * 0.3 + 0.5])[None]
    return (clean + 25 / 255 * torch.randn(clean.shape, generator=generator)).clamp(0, 1)


def network(parameters: dict[str, Tensor], config: LIRConfig) -> LIR:
    grown = LIR(config)
    grown.load_state_dict(parameters)
    return grown


def rms(difference: Tensor) -> float:
    return float(difference.square().mean().sqrt())


@pytest.mark.slow
@torch.inference_mode()
def test_added_blocks_change_nothing(fast: LIR, noisy: Tensor) -> None:
    deeper = network(grow(fast.state_dict(), FAST, DEEPER), DEEPER)
    assert torch.allclose(deeper(noisy), fast(noisy), atol=1e-6)


@pytest.mark.slow
@pytest.mark.parametrize("config", [WIDER, BEST], ids=["wider", "best"])
@torch.inference_mode()
def test_added_channels_hardly_change_anything(fast: LIR, noisy: Tensor, config: LIRConfig) -> None:
    grown = network(grow(fast.state_dict(), FAST, config), config)
    small = fast(noisy)
    # Only layer norms see them. Measured with these weights: 0.0035 where the network changes 0.093.
    assert rms(grown(noisy) - small) < 0.05 * rms(small - noisy)


def test_a_network_of_the_same_size_keeps_its_parameters(fast: LIR) -> None:
    same = grow(fast.state_dict(), FAST, FAST)
    assert all(torch.equal(same[name], value) for name, value in fast.state_dict().items())


@pytest.mark.slow
def test_every_added_channel_and_block_learns_within_a_few_steps(fast: LIR, noisy: Tensor) -> None:
    start = grow(fast.state_dict(), FAST, BEST)
    grown = network(start, BEST)
    optimiser = torch.optim.AdamW(grown.parameters(), lr=1e-3, weight_decay=0)
    for _ in range(3):
        optimiser.zero_grad()
        (grown(noisy) - 0.5).abs().mean().backward()
        optimiser.step()
    learnt = {name for name, value in grown.state_dict().items() if not torch.equal(value, start[name])}
    # Units of channel attention may be off for a picture, as they may in the small network.
    assert {name for name in start if ".attention." not in name} <= learnt


@pytest.mark.slow
def test_the_seed_decides_what_added_channels_start_from(fast: LIR) -> None:
    first, again, other = (grow(fast.state_dict(), FAST, WIDER, seed) for seed in (1, 1, 2))
    assert all(torch.equal(first[name], again[name]) for name in first)
    assert not all(torch.equal(first[name], other[name]) for name in first)


@pytest.mark.slow
@pytest.mark.parametrize("smaller", [FAST, LIRConfig(64, (1, 1), 1, (1, 1)), LIRConfig(32, (3, 3), 3, (3, 4))])
def test_a_network_never_shrinks(smaller: LIRConfig) -> None:
    with pytest.raises(WeightsError, match="can only grow"):
        grow(LIR(BEST).state_dict(), BEST, smaller)
