"""The network in bands of rows: the same results as layer after layer, in less memory, and it can be stopped."""

from __future__ import annotations

import pytest
import torch

from lir_model.errors import Cancelled
from lir_model.network import LIR, SIZES
from lir_model.running import cpu_forward
from lir_model.running.parallel import never
from lir_model.weights.published import translate
from tests.model.naive_network import NaiveLIR, fill_well_conditioned


@pytest.fixture(scope="module")
def network() -> LIR:
    naive = NaiveLIR(SIZES["fast"])
    fill_well_conditioned(naive, 0)
    made = LIR(SIZES["fast"]).eval().requires_grad_(False)
    made.load_state_dict(translate(naive.state_dict()))
    return made


@pytest.mark.slow
@pytest.mark.parametrize("band", [1, 20_000, 1 << 30])
def test_it_gives_what_the_network_gives_whatever_the_bands(
    network: LIR, band: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cpu_forward, "_BAND", band)
    pictures = torch.rand(2, 3, 128, 160).contiguous(memory_format=torch.channels_last)
    given = pictures.clone()
    with torch.inference_mode():
        expected = network(pictures)
    torch.testing.assert_close(cpu_forward.forward(network, pictures, never), expected, atol=1e-5, rtol=0)
    assert torch.equal(pictures, given)


def test_sides_that_the_network_does_not_accept_are_refused(network: LIR) -> None:
    with pytest.raises(ValueError, match="multiples of 32"):
        cpu_forward.forward(network, torch.rand(1, 3, 130, 128), never)


@pytest.mark.slow
@pytest.mark.parametrize("pictures", [1, 2])
def test_it_tells_of_all_its_work_step_by_step(network: LIR, pictures: int) -> None:
    shares: list[float] = []
    cpu_forward.forward(network, torch.rand(pictures, 3, 128, 160), lambda share=0.0: shares.append(share))
    assert 0.85 < sum(shares) <= 1
    assert 0 < max(shares) < 0.4 / pictures


def test_it_stops_where_it_is_told_to(network: LIR) -> None:
    asked = iter(range(100))

    def pulse(_: float = 0.0) -> None:
        if next(asked) == 5:
            raise Cancelled("enough")

    with pytest.raises(Cancelled):
        cpu_forward.forward(network, torch.rand(1, 3, 128, 128), pulse)
    assert next(asked) == 6
