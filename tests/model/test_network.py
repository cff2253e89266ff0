"""The network computes what LIR says: it is held against a second, naive implementation."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from lir_model.network import LIR, SIDES, SIZES, AdaptiveFilter, PatchAttention
from lir_model.tasks import Size
from lir_model.weights.published import translate
from tests.model.naive_network import NaiveFilter, NaiveLIR, NaivePatchAttention, fill_well_conditioned

Pair = tuple[LIR, NaiveLIR]


def twins(size: Size, seed: int = 1) -> Pair:
    """The network and its naive twin with the same parameters, in evaluation mode."""
    torch.manual_seed(seed)
    naive = NaiveLIR(SIZES[size]).eval()
    fill_well_conditioned(naive, seed)
    network = LIR(SIZES[size]).eval()
    network.load_state_dict(translate(naive.state_dict()))
    return network, naive


@pytest.fixture(scope="module")
def fast() -> Pair:
    return twins("fast")


def image(*shape: int) -> Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(0))


def largest_difference(pair: Pair, x: Tensor) -> float:
    network, naive = pair
    with torch.inference_mode():
        result, expected = network(x.contiguous(memory_format=torch.channels_last)), naive(x)
    assert result.shape == x.shape
    assert (expected - x).abs().mean() > 0.05, "a network that changes little shows little"
    return float((result - expected).abs().max())


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(1, 3, 128, 128), (2, 3, 160, 192), (1, 3, 256, 128), (1, 3, 128, 320)])
def test_the_fast_size_gives_the_results_of_the_naive_network(fast: Pair, shape: tuple[int, ...]) -> None:
    assert largest_difference(fast, image(*shape)) < 1e-4


@pytest.mark.slow
def test_the_best_size_gives_the_results_of_the_naive_network() -> None:
    assert largest_difference(twins("best"), image(1, 3, 128, 160)) < 1e-4


@pytest.mark.slow
def test_other_parameters_give_the_results_of_the_naive_network_too() -> None:
    assert largest_difference(twins("fast", seed=2), image(1, 3, 128, 128)) < 1e-4


@pytest.mark.slow
def test_memory_format_changes_nothing(fast: Pair) -> None:
    network, _ = fast
    x = image(2, 3, 128, 160)
    with torch.inference_mode():
        torch.testing.assert_close(
            network(x), network(x.contiguous(memory_format=torch.channels_last)), rtol=0, atol=1e-5
        )


@pytest.mark.slow
def test_training_gives_the_gradients_of_the_naive_network() -> None:
    network, naive = twins("fast")
    x = image(1, 3, 128, 128)
    for model in (network.train(), naive.train()):
        (model(x) - image(1, 3, 128, 128).flip(3)).abs().mean().backward()
    expected = translate({name: parameter.grad for name, parameter in naive.named_parameters()})
    for name, parameter in network.named_parameters():
        assert parameter.grad is not None, name
        assert (parameter.grad - expected[name]).norm() <= 1e-2 * expected[name].norm(), name


@pytest.mark.slow
def test_training_and_inference_give_the_same(fast: Pair) -> None:
    network, _ = fast
    x = image(1, 3, 128, 128)
    with torch.inference_mode():
        inferred = network(x)
    torch.testing.assert_close(network(x).detach(), inferred, rtol=0, atol=1e-5)


@pytest.mark.slow
@pytest.mark.parametrize(("size", "count"), [("best", 7_310_915), ("fast", 1_169_168)])
def test_each_size_of_network_has_its_number_of_parameters(size: Size, count: int) -> None:
    assert sum(parameter.numel() for parameter in LIR(SIZES[size]).parameters()) == count


def test_only_learned_parameters_are_saved() -> None:
    network = LIR(SIZES["fast"])
    assert set(network.state_dict()) == {name for name, _ in network.named_parameters()}


@pytest.mark.parametrize("shape", [(1, 3, 128, 144), (1, 3, 100, 128), (1, 3, 96, 128), (1, 3, 128, 64)])
def test_an_image_whose_sides_are_no_multiples_of_32_or_under_128_is_refused(
    fast: Pair, shape: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match=f"multiples of {SIDES.multiple} and at least {SIDES.smallest}"):
        fast[0](image(*shape))


@pytest.mark.slow
@pytest.mark.parametrize("index", range(9))
def test_each_scalar_of_a_filter_belongs_to_its_own_kernel(index: int) -> None:
    folded, naive = AdaptiveFilter(16), NaiveFilter(16)
    with torch.no_grad():
        for module in (folded, naive):
            module.alpha.zero_()
            module.alpha[index] = 1 if index == 8 else 1000
    x = torch.randn(1, 16, 24, 40, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(folded(x), naive(x), rtol=0, atol=1e-4)


@pytest.mark.slow
def test_a_token_of_patch_attention_samples_the_whole_map() -> None:
    attention = PatchAttention(16, grid=4, reduction=8)
    tokens = NaivePatchAttention(16, 4, 8).to_tokens(torch.arange(64.0).reshape(1, 1, 8, 8))
    assert tokens[0, 1].tolist() == [1, 3, 5, 7, 17, 19, 21, 23, 33, 35, 37, 39, 49, 51, 53, 55]
    with torch.no_grad():
        nn.init.zeros_(attention.score.weight)
        nn.init.constant_(attention.score.bias, 2)
        attention.bypass.fill_(1)
    x = image(1, 16, 32, 32)
    torch.testing.assert_close(attention(x), 3 * x)


@pytest.mark.slow
def test_bfloat16_autocast_stays_near_float32(fast: Pair) -> None:
    network, _ = fast
    x = image(1, 3, 128, 128)
    with torch.inference_mode():
        exact = network(x)
        with torch.autocast("cpu", torch.bfloat16):
            rough = network(x)
    assert (rough.float() - exact).abs().mean() < 0.02 * exact.std()


@pytest.mark.slow
def test_the_batch_is_restored_image_by_image(fast: Pair) -> None:
    run: Callable[[Tensor], Tensor] = fast[0]
    x = image(2, 3, 128, 128)
    with torch.inference_mode():
        torch.testing.assert_close(run(x), torch.cat([run(x[:1]), run(x[1:])]), rtol=0, atol=1e-5)
