"""What can be undone follows the photo on the canvas; closing photos is part of it."""

from __future__ import annotations

from lir_app.ui.work.session.history import Change, History


class Notebook:
    """A history of numbers that are set."""

    def __init__(self) -> None:
        self.history = History(lambda: None)
        self.values: dict[int | None, int] = {1: 0, 2: 0, None: 0}
        self.history.show(1)

    def set(self, photo: int | None, value: int, gesture: str = "") -> Change:
        def apply(new: int) -> None:
            self.values[photo] = new

        photos = None if photo is None else frozenset({photo})
        change = Change(f"set {value}", photos, self.values[photo], value, apply, gesture)
        self.history.do(change)
        return change


def test_the_latest_step_of_the_photo_on_the_canvas_is_undone_first() -> None:
    book = Notebook()
    book.set(1, 5)
    book.set(2, 7)
    book.history.undo()
    assert book.values == {1: 0, 2: 7, None: 0}
    book.history.redo()
    assert book.values[1] == 5


def test_a_step_that_concerns_all_is_undone_from_every_photo() -> None:
    book = Notebook()
    book.set(1, 5)
    book.set(None, 3)
    book.history.show(2)
    book.history.undo()
    assert book.values == {1: 5, 2: 0, None: 0}


def test_a_new_step_forgets_what_was_undone_of_its_photo_and_of_no_other() -> None:
    book = Notebook()
    book.set(1, 5)
    book.history.undo()
    book.history.show(2)
    book.set(2, 7)
    book.history.show(1)
    assert book.history.redoable is not None
    book.set(1, 6)
    assert book.history.redoable is None


def test_one_gesture_is_one_step_and_none_if_it_ends_where_it_began() -> None:
    book = Notebook()
    book.set(1, 5, "drag 1")
    book.set(1, 6, "drag 1")
    book.set(1, 7, "drag 2")
    book.history.undo()
    assert book.values[1] == 6
    book.history.undo()
    assert book.values[1] == 0
    book.set(1, 9, "drag 3")
    book.set(1, 0, "drag 3")
    assert book.history.undoable is None


def test_a_photo_that_was_just_opened_has_nothing_to_do_again() -> None:
    book = Notebook()
    book.set(None, 3)
    book.history.undo()
    book.history.opened()
    book.history.show(2)
    assert book.history.redoable is None


def test_what_was_undone_for_all_is_forgotten_once_something_else_is_done() -> None:
    book = Notebook()
    book.set(None, 3)
    book.history.undo()
    book.set(1, 5)
    assert book.history.redoable is None


def test_a_certain_step_can_be_undone() -> None:
    book = Notebook()
    closing = book.set(None, 3)
    book.set(1, 5)
    book.history.undo(closing)
    assert book.values == {1: 5, 2: 0, None: 0}
    book.history.undo(closing)
    assert book.values == {1: 5, 2: 0, None: 0}


def test_the_last_photo_closed_can_be_brought_back_from_an_empty_window() -> None:
    book = Notebook()
    book.set(None, 3)
    book.history.show(None)
    assert book.history.undoable is not None


def test_a_step_of_several_photos_is_undone_and_done_again_from_each_of_them_and_from_no_other() -> None:
    seen: list[bool] = []
    history = History(lambda: None)
    history.show(1)
    history.do(Change("give", frozenset({1, 2}), False, True, seen.append))
    history.show(3)
    assert history.undoable is None
    history.show(2)
    history.undo()
    history.show(1)
    history.redo()
    assert seen == [True, False, True]


def test_a_new_step_of_several_photos_forgets_what_was_undone_of_each() -> None:
    book = Notebook()
    book.set(1, 5)
    book.history.undo()
    book.history.do(Change("give", frozenset({1, 2}), False, True, lambda _: None))
    book.history.undo()
    assert book.history.redoable is not None
    assert book.history.redoable.text == "give"
    book.history.redo()
    assert book.history.redoable is None
