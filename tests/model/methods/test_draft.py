"""Drafts: a first look at a reduced picture costs little, and shows what the careful restoration will."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from torch import Tensor
from torch.nn.functional import avg_pool2d

from lir_model import Restorer, methods
from lir_model.blur import search
from lir_model.blur.search_costs import SEARCH
from lir_model.certainty import Certainty
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


def asked(method: Method, work: Work) -> int:
    """How many pixels the network is given."""
    count = 0

    def network(batch: Tensor) -> Tensor:
        nonlocal count
        count += batch.shape[0] * batch.shape[-2] * batch.shape[-1]
        return batch * 0.9

    method.restore(work, fake_runner(network))
    return count


@pytest.mark.slow
@pytest.mark.parametrize("name", HAZY)
def test_the_draft_of_a_scene_asks_for_a_third_and_looks_much_the_same(name: str) -> None:
    method, picture = HAZY[name](), truth(300, 400)
    whole = Region.whole(picture)
    work = Work(picture, whole, Meter(), print)
    assert asked(method.draft(2), work) < asked(method, work) / 3
    careful, draft = (
        each.restore(Work(picture, whole, Meter(), print), fake_runner(lambda x: x * 0.9))
        for each in (method, method.draft(2))
    )
    assert psnr(draft, careful) > 30


def test_there_is_nothing_to_spare_where_the_network_sees_each_tile_once() -> None:
    method = methods.make_tiled("noise")
    assert method.draft(2) is method


@pytest.mark.parametrize(("reduction", "share"), [(2, 3 / 4), (4, 1 / 3), (16, 1 / 3)])
def test_the_search_for_a_draft_is_expected_to_take_a_fraction(reduction: int, share: float) -> None:
    method, runner = methods.make_blind_deconvolution(), fake_runner()
    whole, small = Region(0, 0, 1600, 2400), Region(0, 0, 1600 // reduction, 2400 // reduction)
    draft = method.draft(reduction).costs(small, small, runner)[SEARCH]
    assert 0 < draft < share * method.costs(whole, whole, runner)[SEARCH]


@pytest.mark.slow
@pytest.mark.parametrize("reduction", [2, 4])
def test_the_draft_of_a_shaken_photo_is_sharper_before_the_kernel_was_sought_at_full_size(reduction: int) -> None:
    sharp = cartoon(400, 440)
    photo = WholePicture(eight_bits(shaken(sharp, shake(20, 1))))
    small, small_sharp = (eight_bits(avg_pool2d(each, reduction)) for each in (shaken(sharp, shake(20, 1)), sharp))
    draft = Restorer("deblur", "fast", device="cpu").run(small, reduction=reduction, original=photo)
    assert draft.certainty is Certainty.LIKELY
    assert psnr(draft.pixels, small_sharp) > psnr(small, small_sharp) + 1


@pytest.mark.slow
def test_a_draft_in_which_no_kernel_is_believed_tells_nothing_while_the_photo_is_soft(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(search, "most_plausible", lambda *_: None)
    photo = WholePicture(eight_bits(shaken(cartoon(200, 220), shake(14, 1))))
    restorer = Restorer("deblur", "fast", device="cpu")
    draft = restorer.run(photo.pixels[::4, ::4].copy(), reduction=4, original=photo)
    assert draft.certainty is Certainty.NONE
    assert np.array_equal(draft.pixels, photo.pixels[::4, ::4])


def test_that_a_sharp_photo_stays_as_it_is_is_settled_at_once() -> None:
    photo = WholePicture(eight_bits(cartoon(200, 300)))
    method, small = methods.make_blind_deconvolution().draft(4), photo.pixels[::4, ::4].copy()
    work = Work(small, Region.whole(small), Meter(), print, original=photo)
    assert asked(method, work) == 0
    assert method.certainty(work) is Certainty.SETTLED


def test_a_reduced_picture_has_to_come_with_its_photo() -> None:
    with pytest.raises(ValueError, match="original"):
        Restorer("deblur", "fast", device="cpu").run(truth(40, 50), reduction=2)


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
    flat = WholePicture(np.full((80, 100, 3), 128, np.uint8))
    restorer.run(flat.pixels[::2, ::2], reduction=2, original=flat)
    assert not told
    restorer.run(flat.pixels)
    assert any("no blur" in text for text in told)


@pytest.mark.slow
@pytest.mark.parametrize("found", [True, False])
def test_what_was_found_at_full_size_serves_drafts(found: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    sharp = cartoon(400, 440)
    photo = WholePicture(eight_bits(shaken(sharp, shake(20, 1))))
    small, small_sharp = (eight_bits(avg_pool2d(each, 2)) for each in (shaken(sharp, shake(20, 1)), sharp))
    restorer = Restorer("deblur", "fast", device="cpu")
    if not found:
        monkeypatch.setattr(search, "most_plausible", lambda *_: None)
    assert restorer.run(photo.pixels, region=Region(0, 0, 40, 40), original=photo).certainty is Certainty.SETTLED
    draft = restorer.run(small, reduction=2, original=photo)
    assert draft.certainty is Certainty.SETTLED
    if found:
        assert psnr(draft.pixels, small_sharp) > psnr(small, small_sharp) + 1
    else:
        assert np.array_equal(draft.pixels, small)


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
