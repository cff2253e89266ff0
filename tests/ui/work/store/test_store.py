"""Results on disk: lossless, bounded, removed at the end, and found again after a crash."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe, Step
from lir_app.ui.work.session.choices import Choice, Choices
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.session import Session
from lir_app.ui.work.store.recovery import RecoverablePhoto, described, recoverable_photos, reopen
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_app.ui.work.store.store import Store, abandoned
from lir_app.ui.work.store.store_error import StoreError
from lir_model.blending.all_controls import DETAIL
from lir_model.masks import Effect, Mask, Stroke

Array = np.ndarray[Any, Any]
RECIPE = Recipe((Step("denoise"),), "fast")
PHOTO = Path("/photos/a.png")


def picture(shape: tuple[int, ...] = (40, 50, 3), dtype: type[np.unsignedinteger[Any]] = np.uint8) -> Array:
    return np.random.default_rng(0).integers(0, np.iinfo(dtype).max, shape, dtype, endpoint=True)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "results", least_free_bytes=0)


def put(store: Store, pixels: Array | None = None) -> StoredOutcome:
    pixels = picture() if pixels is None else pixels
    return store.put(PHOTO, RECIPE, Outcome(pixels[:], 255 - pixels if pixels.dtype == np.uint8 else ~pixels), pixels)


def crash(root: Path, count: int = 1) -> None:
    """Another program stores results and is killed."""
    program = f"""
import os
from pathlib import Path
import numpy as np
from lir_app.pipeline import Outcome
from lir_app.recipes import Recipe, Step
from lir_app.ui.work.store.store import Store
store = Store(Path({str(root)!r}), least_free_bytes=0)
pixels = np.full((9, 8, 3), 7, np.uint8)
for n in range({count}):
    store.put(Path(f"/photos/{{n}}.png"), Recipe((Step("denoise"),)), Outcome(pixels, pixels + 1), pixels)
os._exit(9)
"""
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 9


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
@pytest.mark.parametrize("shape", [(40, 50), (40, 50, 3), (1, 1, 3), (3000, 1001, 3)])
def test_a_result_comes_back_bit_for_bit(
    store: Store, shape: tuple[int, ...], dtype: type[np.unsignedinteger[Any]]
) -> None:
    pixels, restored = picture(shape, dtype), picture(shape, dtype)[::-1]
    stored = store.put(PHOTO, RECIPE, Outcome(pixels, restored), pixels)
    outcome = stored.load(pixels)
    assert outcome.base is pixels
    assert outcome.restored.dtype == dtype
    assert (outcome.restored == restored).all()


def test_what_the_last_of_several_steps_began_with_comes_back_too(store: Store) -> None:
    pixels, base = picture(), picture()[::-1].copy()
    stored = store.put(PHOTO, RECIPE, Outcome(base, pixels), pixels)
    assert (stored.load(pixels).base == base).all()


def test_a_pasted_picture_comes_back_with_its_result(store: Store) -> None:
    pixels, base, restored = picture(), picture()[::-1].copy(), picture()[:, ::-1].copy()
    stored = store.put(Path("Pasted 1.png"), RECIPE, Outcome(base, restored), pixels)
    assert (stored.load_photo() == pixels).all()
    outcome = stored.load(pixels)
    assert (outcome.base == base).all()
    assert (outcome.restored == restored).all()


def test_a_broken_file_is_told_and_gives_no_wrong_pixels(store: Store) -> None:
    stored = put(store)
    content = bytearray(stored.path.read_bytes())
    content[-10] ^= 0xFF
    stored.path.write_bytes(content)
    with pytest.raises(StoreError, match=r"a\.png"):
        stored.load(picture())


@pytest.mark.slow
def test_wherever_a_byte_of_a_crashed_programs_result_is_damaged_it_is_refused_or_as_it_was(tmp_path: Path) -> None:
    crash(tmp_path)
    (path,) = tmp_path.glob("*/*.result")
    whole = path.read_bytes()
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1 << at % 7]) + whole[at + 1 :])
        shutil.copytree(path.parent, tmp_path / f"copy{at}" / "left")
        for left in abandoned(tmp_path / f"copy{at}"):
            (stored,) = left.results
            try:
                outcome = stored.load(np.full((9, 8, 3), 7, np.uint8))
            except StoreError:
                continue
            assert (stored.photo, stored.recipe) == (Path("/photos/0.png"), Recipe((Step("denoise"),)))
            assert (outcome.restored == 8).all()


def test_a_result_of_an_earlier_version_without_a_check_sum_comes_back(tmp_path: Path) -> None:
    crash(tmp_path)
    (path,) = tmp_path.glob("*/*.result")
    header, _, rest = path.read_bytes().partition(b"\n")
    path.write_bytes(header.partition(b"\t")[0] + b"\n" + rest)
    (left,) = abandoned(tmp_path)
    assert (left.results[0].load(np.full((9, 8, 3), 7, np.uint8)).restored == 8).all()


def test_a_result_that_the_disk_does_not_give_now_is_left_to_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash(tmp_path)

    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "the disk does not answer")

    with monkeypatch.context() as now:
        now.setattr(Path, "open", refuse)
        assert abandoned(tmp_path) == []
    (left,) = abandoned(tmp_path)
    assert len(left.results) == 1


@pytest.mark.parametrize(
    "session", ['{"photos": 3}', '{"closed": null}', '{"closed": [[], {}]}', "[]", '{"photos": [1]}']
)
def test_a_session_that_another_version_wrote_otherwise_hides_no_result(tmp_path: Path, session: str) -> None:
    crash(tmp_path)
    (path,) = tmp_path.glob("*/*.result")
    (path.parent / "session.json").write_text(session)
    (left,) = abandoned(tmp_path)
    (photo,) = recoverable_photos(left)
    assert photo.unsaved
    assert len(photo.stored) == 1


def test_a_photo_with_other_pixels_does_not_get_the_result(store: Store) -> None:
    stored = put(store)
    other = picture()
    other[3, 4, 0] ^= 1
    for pixels in (picture((50, 40, 3)), other):
        with pytest.raises(StoreError, match="changed"):
            stored.load(pixels)


def test_nothing_is_left_after_a_normal_end(store: Store) -> None:
    root = store.folder.parent
    put(store)
    store.close()
    assert list(root.iterdir()) == []


def test_a_running_program_keeps_its_results_to_itself(store: Store) -> None:
    put(store)
    assert abandoned(store.folder.parent) == []
    assert put(store).path.is_file()


def test_results_of_a_program_that_was_killed_are_found_once(tmp_path: Path) -> None:
    crash(tmp_path, count=2)
    (left,) = abandoned(tmp_path)
    assert [stored.photo.name for stored in left.results] == ["0.png", "1.png"]
    assert abandoned(tmp_path) == []  # held until it is answered
    left.leave()
    (again,) = abandoned(tmp_path)
    again.remove()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_a_killed_program_without_results_leaves_nothing_to_ask(tmp_path: Path) -> None:
    crash(tmp_path, count=0)
    assert abandoned(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_results_are_taken_over(tmp_path: Path) -> None:
    crash(tmp_path)
    (left,) = abandoned(tmp_path)
    mine = Store(tmp_path, least_free_bytes=0)
    stored = mine.adopt(left.results[0])
    left.remove()
    assert (stored.load(np.full((9, 8, 3), 7, np.uint8)).restored == 8).all()


@pytest.mark.slow
def test_half_a_file_is_no_result(tmp_path: Path) -> None:
    crash(tmp_path)
    (whole,) = tmp_path.glob("*/*.result")
    whole.rename(whole.with_suffix(".partial"))
    assert abandoned(tmp_path) == []


def test_the_store_has_a_bound(tmp_path: Path) -> None:
    store = Store(tmp_path, most_bytes=10_000, least_free_bytes=0)
    put(store)
    with pytest.raises(StoreError, match="no more room"):
        put(store, picture((100, 100, 3)))
    store.remove(put(store, picture((10, 10, 3))))


def test_room_is_left_on_the_disk(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no more room"):
        put(Store(tmp_path, least_free_bytes=1 << 60))


def test_a_full_disk_is_told_and_leaves_no_half_file(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="No space left"):
        put(store)
    assert list(store.folder.iterdir()) == []


def test_a_session_that_a_full_disk_does_not_take_leaves_the_one_before_and_no_half_file(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    store.note_session({"photos": []})
    before = {path: path.read_bytes() for path in store.folder.iterdir()}
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError, match="no space left"):
        store.note_session({"photos": [1]})
    assert {path: path.read_bytes() for path in store.folder.iterdir()} == before


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="cannot be stored"):
        Store(tmp_path / "file" / "results")
    assert abandoned(tmp_path / "file" / "results") == []


def test_the_session_comes_back_with_its_choices_and_what_was_unsaved(tmp_path: Path) -> None:
    mask = Mask((Stroke(Effect.AWAY, ((0.5, 1 / 3),), 0.1),))
    choices = Choices((Choice("denoise", True, 60.0), Choice("derain")), True, mask).controlled("denoise", DETAIL, 20)
    session = Session()
    a, b = session.add(Path("/photos/a.png"), choices), session.add(Path("/photos/b.png"), choices)
    store = Store(tmp_path / "running", least_free_bytes=0)
    stored = store.put(a.path, choices.recipe.computed, Outcome(picture(), picture()), picture())
    a.stored[stored.recipe] = stored
    a.note_shown()
    store.note_session(described(session))
    late = store.put(b.path, choices.recipe.computed, Outcome(picture(), picture()), picture())
    shutil.copytree(store.folder, tmp_path / "killed" / "store")
    (left,) = abandoned(tmp_path / "killed")
    first, second = recoverable_photos(left)
    assert (first.path, first.choices, first.unsaved) == (a.path, choices, True)
    assert (second.path, second.choices, second.unsaved) == (b.path, choices, True)
    assert [each.stored[0].path.name for each in (first, second)] == [stored.path.name, late.path.name]


def test_an_unsaved_result_is_asked_for_on_leaving_after_a_crash_too_where_other_choices_were_made_since(
    tmp_path: Path,
) -> None:
    restored = Choices((Choice("denoise", True, 60.0), Choice("derain")))
    since = restored.switched("derain", True)
    session, store = Session(), Store(tmp_path / "running", least_free_bytes=0)
    photo = session.add(PHOTO, restored)
    stored = store.put(PHOTO, restored.recipe.computed, Outcome(picture(), picture()), picture())
    photo.stored[stored.recipe] = stored
    photo.note_shown()
    photo.choices = since
    store.note_session(described(session))
    shutil.copytree(store.folder, tmp_path / "killed" / "store")
    (left,) = abandoned(tmp_path / "killed")
    opened = Session()
    made = []
    for document, choices in reopen(opened, recoverable_photos(left)):
        made.append(choices)
        document.choices = choices
        document.note_shown()
    (again,) = opened.documents
    assert made == [restored, since]
    assert again.unsaved
    assert again.shown == restored.recipe


def crashed_with(tmp_path: Path, name: str, task: str, photo: Path = PHOTO) -> RecoverablePhoto:
    """What a program left in which one task was on for a photo."""
    choices = Choices((Choice("denoise"), Choice("derain"))).switched(task, True)
    opened = Session()
    document = opened.add(photo, choices)
    store = Store(tmp_path / name, least_free_bytes=0)
    stored = store.put(photo, choices.recipe.computed, Outcome(picture(), picture()), picture())
    document.stored[stored.recipe] = stored
    document.note_shown()
    store.note_session(described(opened))
    shutil.copytree(store.folder, tmp_path / "killed" / name)
    (left,) = [each for each in abandoned(tmp_path / "killed") if each.folder.name == name]
    (found,) = recoverable_photos(left)
    return found


def test_a_photo_of_two_crashed_sessions_is_opened_with_each_of_its_results(tmp_path: Path) -> None:
    left = [crashed_with(tmp_path, task, task) for task in ("denoise", "derain")]
    opened = Session()
    for document, choices in reopen(opened, left):
        document.choices = choices
        document.note_shown()
    assert [document.path for document in opened.documents] == [PHOTO, PHOTO]
    assert [document.choices.recipe.slug for document in opened.unsaved] == ["denoise", "derain"]


def test_a_photo_that_is_open_with_an_unsaved_result_is_opened_once_more_for_another_one(tmp_path: Path) -> None:
    left = crashed_with(tmp_path, "left", "derain")
    opened = Session()
    mine = opened.add(PHOTO, Choices((Choice("denoise", True), Choice("derain"))))
    store = Store(tmp_path / "mine", least_free_bytes=0)
    stored = store.put(PHOTO, mine.choices.recipe.computed, Outcome(picture(), picture()), picture())
    mine.stored[stored.recipe] = stored
    mine.note_shown()
    reopen(opened, [left])
    assert [document.shown and document.shown.slug for document in opened.unsaved] == ["denoise", "derain"]


def test_the_same_result_of_two_crashed_sessions_is_offered_once(tmp_path: Path) -> None:
    left = [crashed_with(tmp_path, name, "denoise") for name in ("one", "two")]
    opened = Session()
    reopen(opened, left)
    assert len(opened.documents) == 1


@pytest.mark.slow
def test_without_a_session_the_results_tell_of_their_photos(tmp_path: Path) -> None:
    crash(tmp_path)
    (left,) = abandoned(tmp_path)
    (found,) = recoverable_photos(left)
    assert found.path == Path("/photos/0.png")
    assert found.unsaved
    document = Document(1, found.path, found.choices)
    document.stored = {stored.recipe: stored for stored in found.stored}
    assert document.restored


def test_several_results_of_a_photo_that_no_session_knows_come_back_with_one_photo(tmp_path: Path) -> None:
    store = Store(tmp_path / "running", least_free_bytes=0)
    for task in ("denoise", "derain"):
        store.put(PHOTO, Recipe((Step(task),)), Outcome(picture(), picture()), picture())
    shutil.copytree(store.folder, tmp_path / "killed" / "store")
    (left,) = abandoned(tmp_path / "killed")
    (found,) = recoverable_photos(left)
    assert (found.path, found.unsaved) == (PHOTO, True)
    assert {stored.recipe.slug for stored in found.stored} == {"denoise", "derain"}
