"""What is told of weights that cannot be used: what happened, in words that are not a library's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import save

from lir_model.diagnosis.diagnostician import load_network
from lir_model.errors import WeightsError
from lir_model.weights.files import load_file

BROKEN = {
    "empty": b"",
    "cut off": save({"a": torch.zeros(64)})[:80],
    "no weights": b"\xff\xd8\xff\xe0" + bytes(range(256)),
    "a header of broken JSON": (12).to_bytes(8, "little") + b'{"a": broken' + bytes(8),
}


@pytest.mark.parametrize("load", [load_file, load_network])
@pytest.mark.parametrize("kind", BROKEN)
def test_of_a_broken_file_no_words_of_a_library_are_told(
    tmp_path: Path, load: Callable[[Path], object], kind: str
) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(BROKEN[kind])
    with pytest.raises(WeightsError) as told:
        load(path)
    assert str(told.value) == f"{path}: is damaged, or no file of such weights"


@pytest.mark.parametrize("load", [load_file, load_network])
def test_of_a_file_that_is_not_there_the_system_speaks(tmp_path: Path, load: Callable[[Path], object]) -> None:
    with pytest.raises(WeightsError, match=r"cannot be read: No such file"):
        load(tmp_path / "none.safetensors")
    with pytest.raises(WeightsError, match=r"cannot be read: Is a directory"):
        load(tmp_path)


def test_weights_of_another_network_are_no_weights_of_the_diagnosis(tmp_path: Path) -> None:
    path = tmp_path / "a.safetensors"
    path.write_bytes(save({"a": torch.zeros(64)}))
    with pytest.raises(WeightsError, match="no file of such weights"):
        load_network(path)
