"""The diagnosis with the weights that ship."""

from __future__ import annotations

import io
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import save_file
from torch import Generator

from lir_model.degrade import degrade
from lir_model.degrade.blur import convolve_reflected, shake_kernels
from lir_model.degrade.noise import camera_noise, white_noise
from lir_model.diagnosis.diagnostician import Diagnostician, load_network
from lir_model.diagnosis.network import KINDS, MOST_PARAMETERS, DiagnosisNetwork
from lir_model.diagnosis.suggestion import ALARMING
from lir_model.diagnosis.views import Views
from lir_model.errors import ValuesError, WeightsError
from lir_model.pixels import Array
from lir_model.resources import resources
from lir_model.tasks import TASKS
from lir_model.tensors import eight_bits, to_tensor
from lir_model.training.drawn import DRAWINGS, draw

SAMPLES = resources() / "samples"
CLEAN = sorted((SAMPLES / "clean").iterdir())


@pytest.fixture(scope="module")
def diagnose() -> Diagnostician:
    return Diagnostician()


def read(path: Path) -> Array:
    return np.asarray(Image.open(path).convert("RGB"))


def spoilt(path: Path, kind: str, level: float) -> Array:
    generator = Generator().manual_seed(7)
    clean = to_tensor(read(path)[None]).contiguous()
    if kind == "white":
        dirty = eight_bits(white_noise(clean, generator, torch.full((1, 1, 1, 1), level / 255)))
    else:
        dirty = degrade(kind, clean, generator, level)
    return (dirty[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()


def test_the_network_is_small() -> None:
    assert sum(parameter.numel() for parameter in DiagnosisNetwork().parameters()) <= MOST_PARAMETERS


@pytest.mark.parametrize("task", TASKS)
def test_a_sample_gets_the_task_that_it_is_the_sample_of(diagnose: Diagnostician, task: str) -> None:
    assert diagnose(read(SAMPLES / TASKS[task].sample)).tasks[:1] == (task,)


@pytest.mark.parametrize("dtype", [">f4", np.float64])
def test_a_photo_of_any_byte_order_and_floating_point_is_told_the_same(diagnose: Diagnostician, dtype: Any) -> None:
    picture = read(SAMPLES / "noise.jpg")
    native, other = (diagnose((picture / 255).astype(each)) for each in (np.float32, dtype))
    assert native == other


@pytest.mark.parametrize("wrong", [None, [[1]], np.zeros((8, 8, 2), np.uint8), np.full((8, 8), 255.0)])
def test_what_is_no_picture_is_refused(diagnose: Diagnostician, wrong: Any) -> None:
    with pytest.raises(ValuesError, match="picture"):
        diagnose(wrong)


def test_shake_is_found(diagnose: Diagnostician) -> None:
    kernel = shake_kernels(Generator().manual_seed(2), 1, torch.tensor([24.0]))
    for path in CLEAN[:2]:
        shaken = eight_bits(convolve_reflected(to_tensor(read(path)[None]).contiguous(), kernel))
        pixels = (shaken[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()
        assert diagnose(pixels).tasks[:1] == ("deblur",), path.name


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_clean_samples_need_nothing(diagnose: Diagnostician, path: Path) -> None:
    assert diagnose(read(path)).tasks == ()


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_clean_samples_need_nothing_however_they_were_stored(diagnose: Diagnostician, path: Path) -> None:
    for quality in (60, 90):
        stream = io.BytesIO()
        Image.open(path).convert("RGB").save(stream, "jpeg", quality=quality)
        assert diagnose(np.asarray(Image.open(stream))).tasks == (), f"JPEG {quality}"


@pytest.mark.slow
@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
@pytest.mark.parametrize("times", [1.5, 2, 3])
def test_clean_samples_need_nothing_when_they_were_enlarged(diagnose: Diagnostician, path: Path, times: float) -> None:
    picture = Image.open(path).convert("RGB").crop((0, 0, 480, 400))
    enlarged = picture.resize((round(480 * times), round(400 * times)), Image.Resampling.BICUBIC)
    assert diagnose(np.asarray(enlarged)).tasks == ()


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
@pytest.mark.parametrize("sigma", [25, 50])
def test_white_noise_is_found(diagnose: Diagnostician, path: Path, sigma: float) -> None:
    assert diagnose(spoilt(path, "white", sigma)).tasks[:1] == ("denoise",)


@pytest.mark.slow
@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
@pytest.mark.parametrize("strength", [0.5, 0.6])
def test_camera_noise_is_found(diagnose: Diagnostician, path: Path, strength: float) -> None:
    clean = to_tensor(read(path)[None]).contiguous()
    grain = eight_bits(camera_noise(clean, Generator().manual_seed(4), torch.full((1, 1, 1, 1), strength)))
    noisy = (grain[0].permute(1, 2, 0) * 255).round().to(torch.uint8).numpy()
    assert diagnose(noisy).tasks[:1] == ("denoise",)


@pytest.mark.slow
def test_of_drawn_pictures_hardly_any_needs_anything(diagnose: Diagnostician) -> None:
    photos = [read(path)[:384, :384].astype(np.float32) / 255 for path in CLEAN]
    drawn = [(draw(kind, 11, photo) * 255).round().astype(np.uint8) for kind in DRAWINGS for photo in photos]
    assert sum(bool(diagnose(picture).tasks) for picture in drawn) <= 0.05 * len(drawn)


def test_more_noise_is_more_severe(diagnose: Diagnostician) -> None:
    severities = [diagnose(spoilt(CLEAN[0], "white", sigma)).severity["denoise"] for sigma in (5, 15, 30, 50)]
    assert severities == sorted(severities)


def test_an_empty_picture_needs_nothing(diagnose: Diagnostician) -> None:
    for value in (0, 128, 255):
        assert diagnose(np.full((300, 400, 3), value, np.uint8)).tasks == ()


@pytest.mark.parametrize("shape", [(1, 700, 3), (700, 1, 3), (3, 400), (12, 12, 3)])
def test_a_picture_too_thin_to_tell_needs_nothing(diagnose: Diagnostician, shape: tuple[int, ...]) -> None:
    assert diagnose(np.random.default_rng(0).integers(0, 256, shape, np.uint8)).tasks == ()


@pytest.mark.parametrize("shape", [(1, 1), (3, 5, 3), (50, 2000)])
def test_a_photo_of_any_size_gets_a_diagnosis(diagnose: Diagnostician, shape: tuple[int, ...]) -> None:
    found = diagnose(np.zeros(shape, np.uint16))
    assert set(found.severity) == set(TASKS)
    assert all(0 <= assessment.severity <= 100 and 0 <= assessment.error <= 100 for assessment in found.assessments)


@pytest.mark.slow
def test_24_megapixels_take_half_a_second_of_two_cores_even_where_everything_is_in_doubt(tmp_path: Path) -> None:
    """In computing time, the least of three: other programs on the machine do not count."""
    doubtful = DiagnosisNetwork().state_dict()
    tasks = {task.degradation: name for name, task in TASKS.items()}
    doubtful["head.2.weight"].zero_()
    doubtful["head.2.bias"][: len(KINDS)] = torch.tensor([ALARMING[tasks[kind]] for kind in KINDS]) / 100
    save_file(doubtful, tmp_path / "doubtful.safetensors")
    diagnose = Diagnostician(tmp_path / "doubtful.safetensors")
    part = np.asarray(Image.open(CLEAN[0]).convert("RGB").resize((6000, 4000)))
    photo = np.clip(part + np.random.default_rng(0).normal(0, 3, part.shape), 0, 255).astype(np.uint8)
    evidence = {each.task: each.evidence for each in diagnose(photo[:300, :300]).assessments}
    assert all(evidence[task] for task in TASKS), "everything is looked for"
    taken = []
    for _ in range(3):
        start = time.process_time()
        diagnose(photo)
        taken.append(time.process_time() - start)
    assert min(taken) < 1.0, "of computing, on both cores together"


def test_a_batch_is_told_the_same_as_its_photos_one_by_one() -> None:
    network = DiagnosisNetwork().eval()
    generator = Generator().manual_seed(0)
    views = Views(
        torch.randint(0, 256, (3, 3, 160, 160), generator=generator, dtype=torch.uint8),
        *(torch.randint(0, 256, (3, 4, 3, 96, 96), generator=generator, dtype=torch.uint8) for _ in range(2)),
    )
    together = network(views)[0]
    apart = [network(Views(*(v[i : i + 1] for v in (views.scene, views.full, views.reduced))))[0] for i in range(3)]
    assert torch.allclose(together, torch.cat(apart), atol=1e-5)


def test_weights_that_are_none_are_refused_by_name(tmp_path: Path) -> None:
    no_file, text, other = (tmp_path / name for name in ("none.safetensors", "text.safetensors", "other.safetensors"))
    text.write_text("no weights")
    save_file({"a": torch.zeros(1)}, other)
    for path in (no_file, text, other):
        with pytest.raises(WeightsError, match=path.name):
            load_network(path)
