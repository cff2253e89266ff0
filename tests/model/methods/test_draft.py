"""Drafts: a first look at a reduced picture costs little, and shows what the careful restoration will."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from torch import Tensor
from torch.nn.functional import avg_pool2d

from lir_model import Restorer, methods
from lir_model.blur.search import CAREFUL, DRAFT, KernelFinder
from lir_model.methods.base import Method, Work
from lir_model.metrics import psnr
from lir_model.picture_cache import WholePicture
from lir_model.pixels import Array
from lir_model.progress import Meter
from lir_model.region import Region
from tests.model.blur.scenes import cartoon, shake, shaken
from tests.model.fakes import fake_runner
from tests.model.test_restorer import truth

HAZY: dict[str, Callable[[], Method]] = {
    "scene": lambda: methods.make_scene("haze"),
    "hazy scene": methods.make_hazy_scene,
}


def eight_bits(picture: Tensor) -> Array:
    pixels: Array = np.rint(picture[0].permute(1, 2, 0).numpy() * 255).astype(np.uint8)
    return pixels


def asked(method: Method, picture: Array) -> int:
    """How many pixels the network is given."""
    count = 0

    def network(batch: Tensor) -> Tensor:
        nonlocal count
        count += batch.shape[0] * batch.shape[-2] * batch.shape[-1]
        return batch * 0.9

    method.restore(Work(picture, Region.whole(picture), Meter(), print), fake_runner(network))
    return count


@pytest.mark.slow
@pytest.mark.parametrize("name", HAZY)
def test_the_draft_of_a_scene_asks_for_a_third_and_looks_much_the_same(name: str) -> None:
    method, picture = HAZY[name](), truth(300, 400)
    assert asked(method.draft(), picture) < asked(method, picture) / 3
    whole = Region.whole(picture)
    careful, draft = (
        each.restore(Work(picture, whole, Meter(), print), fake_runner(lambda x: x * 0.9))
        for each in (method, method.draft())
    )
    assert psnr(draft, careful) > 30


def test_there_is_nothing_to_spare_where_the_network_sees_each_tile_once() -> None:
    method = methods.make_tiled("noise")
    assert method.draft() is method


def test_the_draft_of_a_search_is_expected_to_take_a_fraction() -> None:
    whole, runner = Region(0, 0, 1000, 1500), fake_runner()
    assert KernelFinder(DRAFT).expected(whole, runner) < KernelFinder(CAREFUL).expected(whole, runner) / 8


@pytest.mark.slow
def test_the_draft_of_a_shaken_picture_is_sharper_than_it_was() -> None:
    sharp = cartoon(330, 340)
    picture = eight_bits(shaken(sharp, shake(9)))
    restorer = Restorer("deblur", "fast", device="cpu")
    draft = restorer.run(picture, draft=True).pixels
    assert psnr(draft, eight_bits(sharp)) > psnr(picture, eight_bits(sharp)) + 1


@pytest.mark.slow
def test_no_kernel_is_sought_for_a_coarse_draft_where_none_would_show() -> None:
    assert asked(methods.make_blind_deconvolution().draft(), eight_bits(cartoon(200, 300))) == 0


@pytest.mark.parametrize("name", ["scene", pytest.param("hazy scene", marks=pytest.mark.slow)])
def test_a_scene_is_judged_once_for_all_its_parts(name: str) -> None:
    method, picture = HAZY[name](), truth(200, 240)
    whole, pixels = Region.whole(picture), 0

    def network(batch: Tensor) -> Tensor:
        nonlocal pixels
        pixels += batch.numel()
        return batch * 0.9

    def restored(region: Region) -> Array:
        return method.restore(Work(picture.copy(), region, Meter(), print), fake_runner(network))

    first, once = restored(whole), pixels
    part = Region(40, 50, 60, 70)
    assert np.array_equal(restored(part), first[part.slices])
    assert pixels == once


@pytest.mark.slow
def test_a_draft_tells_nothing_of_what_it_could_not_judge() -> None:
    told: list[str] = []
    restorer = Restorer("deblur", "fast", device="cpu", on_notice=told.append)
    flat = np.full((40, 50, 3), 128, np.uint8)
    restorer.run(flat, draft=True)
    assert not told
    restorer.run(flat)
    assert any("no blur" in text for text in told)


@pytest.mark.slow
def test_a_kernel_found_at_full_size_serves_drafts_that_see_too_little() -> None:
    sharp = cartoon(400, 440)
    photo = WholePicture(eight_bits(shaken(sharp, shake(20, 1))))
    small, small_sharp = (eight_bits(avg_pool2d(each, 2)) for each in (shaken(sharp, shake(20, 1)), sharp))
    restorer = Restorer("deblur", "fast", device="cpu")
    alone = restorer.run(small, draft=True, original=photo)
    assert not alone.sure
    assert np.array_equal(alone.pixels, small)
    assert restorer.run(photo.pixels, region=Region(0, 0, 40, 40), original=photo).sure
    told = restorer.run(small, draft=True, original=photo)
    assert told.sure
    assert psnr(told.pixels, small_sharp) > psnr(small, small_sharp) + 1


@pytest.mark.slow
def test_that_there_is_no_kernel_at_full_size_is_known_to_drafts() -> None:
    photo = WholePicture(np.random.default_rng(0).integers(0, 255, (200, 200, 3), np.uint8))
    restorer = Restorer("deblur", "fast", device="cpu")
    restorer.run(photo.pixels, region=Region(0, 0, 40, 40), original=photo)
    assert restorer.run(photo.pixels[::2, ::2], draft=True, original=photo).sure


@pytest.mark.parametrize("name", ["scene", pytest.param("hazy scene", marks=pytest.mark.slow)])
def test_parts_on_which_other_tasks_were_done_already_are_judged_by_the_photo_once(name: str) -> None:
    method, photo, count = HAZY[name](), WholePicture(truth(200, 240)), 0

    def network(batch: Tensor) -> Tensor:
        nonlocal count
        count += 1
        return batch * 0.9

    def restored(picture: Array, region: Region) -> Array:
        return method.restore(Work(picture, region, Meter(), print, original=photo), fake_runner(network))

    restored(photo.pixels, Region(0, 0, 200, 240))
    once, cleaned = count, photo.pixels.copy()
    cleaned[40:100, 50:120] //= 2
    restored(cleaned, Region(50, 60, 20, 20))
    assert count == once
