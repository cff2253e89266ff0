"""The photographer's say in the window: how much of what, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from lir_app.command_line.main import main
from lir_app.photo import read_photo
from lir_app.recipes import Recipe, RecipeError, Step, presets
from lir_app.recipes.recipe_files import beside, load, save
from lir_app.ui.actions import Do
from lir_app.ui.compare_mode import Mode
from lir_app.ui.mask_tool import Kind
from lir_model.blending import Blending, blended
from lir_model.blending.all_controls import DETAIL
from lir_model.masks import Effect, Linear, Mask, Radial, Stroke
from lir_model.tasks import TASKS
from tests.ui.conftest import FakeNetwork
from tests.ui.hand import Hand, MakePhoto


def restored(hand: Hand, network: FakeNetwork, make_photo: MakePhoto) -> None:
    network.let_go.set()
    hand.open(make_photo())
    hand.restore()


def test_a_control_answers_without_a_job_and_is_saved_as_it_is_seen(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    restored(hand, network, make_photo)
    document, photo, result = hand.document, hand.document.photo, hand.document.result
    assert photo is not None
    assert result is not None
    hand.window.panel.cards["denoise"].fold.rows["detail"].slider.setValue(60)
    assert document.choices.recipe.steps[0].amounts.of(DETAIL) == 60
    assert document.result is result
    assert network.started == 1
    assert hand.window.studio.network.idle
    hand.trigger(Do.SAVE)
    hand.wait(lambda: document.saved_path is not None)
    assert document.saved_path is not None
    expected = blended(photo.pixels, result.outcome.restored, Blending(100, ((DETAIL, 60.0),)))
    assert (read_photo(document.saved_path).pixels == expected).all()


@pytest.mark.parametrize("task", TASKS)
def test_no_control_of_any_task_computes_anything_of_the_network(
    task: str, hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    network.let_go.set()
    hand.open(make_photo())
    for name, card in hand.window.panel.cards.items():
        if card.switch.isChecked() != (name == task):
            card.switch.click()
    hand.restore()
    document = hand.document
    result, controls = document.result, TASKS[task].controls
    assert result is not None
    seen = [hand.window.canvas.grab().toImage()]
    for control in controls:
        hand.window.panel.cards[task].fold.rows[control.name].slider.setValue(45)
        seen.append(hand.window.canvas.grab().toImage())
    (step,) = document.choices.recipe.steps
    assert [step.amounts.of(control) for control in controls] == [45.0] * len(controls)
    assert seen[0] != seen[-1]
    assert document.result is result
    assert network.started == 1
    assert hand.window.studio.network.idle


def test_dragging_a_control_is_one_step_to_undo(hand: Hand, network: FakeNetwork, make_photo: MakePhoto) -> None:
    restored(hand, network, make_photo)
    before = hand.document.choices
    slider = hand.window.panel.cards["denoise"].fold.rows["detail"].slider
    for value in (10, 20, 30):
        slider.setValue(value)
    slider.sliderReleased.emit()
    slider.setValue(50)
    hand.window.menus.undo.trigger()
    assert hand.document.choices.choice("denoise").amounts.of(DETAIL) == 30
    hand.window.menus.undo.trigger()
    assert hand.document.choices == before


def place(hand: Hand, x: float, y: float) -> QPoint:
    """Where a point of the photo lies on the canvas."""
    canvas = hand.window.canvas
    width, height = canvas.photo_size() or (1, 1)
    left, top = canvas.photo_point(QPointF(0, 0))
    scale = canvas.photo_pixel
    return QPointF((x * width - left) * scale, (y * height - top) * scale).toPoint()


def drag(hand: Hand, *points: tuple[float, float], keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """On the canvas, between shares of its photo."""
    canvas = hand.window.canvas
    places = [place(hand, x, y) for x, y in points]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, keys, places[0])
    for at in places[1:]:
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at),
            QPointF(canvas.mapToGlobal(at)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            keys,
        )
        QApplication.sendEvent(canvas, event)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, keys, places[-1])


def test_a_stroke_keeps_the_result_away_and_can_be_undone(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    restored(hand, network, make_photo)
    hand.trigger(Do.BRUSH)
    drag(hand, (0.2, 0.5), (0.5, 0.5), (0.7, 0.5))
    (stroke,) = hand.document.choices.mask.shapes
    assert isinstance(stroke, Stroke)
    assert stroke.effect is Effect.AWAY
    assert stroke.points[0] == pytest.approx((0.2, 0.5), abs=0.02)
    assert stroke.points[-1] == pytest.approx((0.7, 0.5), abs=0.02)
    drag(hand, (0.2, 0.2), keys=Qt.KeyboardModifier.AltModifier)
    assert hand.document.choices.mask.shapes[1].effect is Effect.ERASE
    assert network.started == 1
    assert hand.window.studio.network.idle
    hand.window.menus.undo.trigger()
    assert hand.document.choices.mask.shapes == (stroke,)
    hand.window.menus.undo.trigger()
    assert hand.document.choices.mask.everywhere


def test_shift_goes_on_in_a_straight_line(hand: Hand, network: FakeNetwork, make_photo: MakePhoto) -> None:
    restored(hand, network, make_photo)
    hand.trigger(Do.BRUSH)
    drag(hand, (0.2, 0.2))
    drag(hand, (0.8, 0.8), keys=Qt.KeyboardModifier.ShiftModifier)
    stroke = hand.document.choices.mask.shapes[1]
    assert isinstance(stroke, Stroke)
    assert stroke.points[0] == pytest.approx((0.2, 0.2), abs=0.02)
    assert stroke.points[1] == pytest.approx((0.8, 0.8), abs=0.02)


def test_gradients_are_dragged_and_a_mere_click_is_none(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    restored(hand, network, make_photo)
    hand.trigger(Do.LINEAR)
    drag(hand, (0.5, 0.5))
    assert hand.document.choices.mask.everywhere
    drag(hand, (0.5, 0.2), (0.5, 0.8))
    hand.trigger(Do.COMES_IN)
    hand.trigger(Do.RADIAL)
    drag(hand, (0.5, 0.5), (0.7, 0.6))
    line, ellipse = hand.document.choices.mask.shapes
    assert isinstance(line, Linear)
    assert isinstance(ellipse, Radial)
    assert (line.effect, ellipse.effect) == (Effect.AWAY, Effect.IN)


def test_keys_change_the_brush_and_lay_it_down(hand: Hand, network: FakeNetwork, make_photo: MakePhoto) -> None:
    restored(hand, network, make_photo)
    tool = hand.window.canvas.painting.tool
    hand.trigger(Do.BRUSH)
    hand.trigger(Do.LARGER_BRUSH)
    assert hand.window.canvas.painting.tool.diameter > tool.diameter
    hand.trigger(Do.SMALLER_BRUSH)
    assert hand.window.canvas.painting.tool.diameter == tool.diameter
    hand.trigger(Do.BRUSH)
    assert hand.window.canvas.painting.tool.kind is Kind.NOTHING
    assert not hand.window.actions_[Do.BRUSH].isChecked()


def test_masks_are_drawn_with_the_keyboard_alone(hand: Hand, network: FakeNetwork, make_photo: MakePhoto) -> None:
    restored(hand, network, make_photo)
    canvas, split = hand.window.canvas, hand.window.canvas.divider

    def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(canvas, key, held)

    left, right, down, enter = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return
    hand.trigger(Do.BRUSH)
    assert canvas.hasFocus()
    press(*[left] * 5, enter, *[right] * 10, enter)
    (stroke,) = hand.document.choices.mask.shapes
    assert isinstance(stroke, Stroke)
    width = (canvas.photo_size() or (0, 0))[0] * canvas.photo_pixel
    assert stroke.points[0] == pytest.approx((0.5 - 60 / width, 0.5), abs=0.01)
    assert stroke.points[-1] == pytest.approx((0.5 + 60 / width, 0.5), abs=0.03)
    press(enter, enter, held=Qt.KeyboardModifier.AltModifier)
    assert hand.document.choices.mask.shapes[-1].effect is Effect.ERASE
    press(Qt.Key.Key_Escape)
    hand.trigger(Do.LINEAR)
    press(enter, *[down] * 4, enter)
    line = hand.document.choices.mask.shapes[-1]
    assert isinstance(line, Linear)
    assert line.end[1] > line.start[1]
    hand.trigger(Do.RADIAL)
    press(enter, right, down, Qt.Key.Key_Escape)
    assert hand.document.choices.mask.shapes[-1] is line
    assert canvas.divider == split


def test_ctrl_moves_the_brush_finely_and_beyond_the_edge_the_photo_moves(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    restored(hand, network, make_photo)
    canvas = hand.window.canvas
    hand.trigger(Do.BRUSH)
    for _ in range(2):
        QTest.keyClick(canvas, Qt.Key.Key_Return)
        QTest.keyClick(canvas, Qt.Key.Key_Return)
        QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    one, other = (shape.points[0][0] for shape in hand.document.choices.mask.shapes if isinstance(shape, Stroke))
    assert other - one == pytest.approx(1 / ((canvas.photo_size() or (1, 1))[0] * canvas.photo_pixel))
    for _ in range(8):
        hand.trigger(Do.ZOOM_IN)
    before = canvas.photo_point(QPointF(0, 0))
    for _ in range(canvas.width() // 12 + 5):
        QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.photo_point(QPointF(0, 0))[0] > before[0]


def test_escape_gives_up_a_shape_then_lays_the_tool_down(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    restored(hand, network, make_photo)
    canvas = hand.window.canvas
    hand.trigger(Do.RADIAL)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center())
    QTest.mouseMove(canvas, canvas.rect().center() + QPoint(40, 30))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=canvas.rect().center() + QPoint(40, 30))
    assert hand.window.actions_[Do.RADIAL].isChecked()
    assert hand.document.choices.mask.everywhere
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.painting.tool.kind is Kind.NOTHING
    assert not hand.window.actions_[Do.RADIAL].isChecked()


def test_o_shows_where_the_result_stays_away(hand: Hand, network: FakeNetwork, make_photo: MakePhoto) -> None:
    restored(hand, network, make_photo)
    hand.window.view_commands.set_mode(Mode.AFTER)
    hand.trigger(Do.BRUSH)
    drag(hand, (0.5, 0.5), (0.55, 0.5))
    hand.trigger(Do.BRUSH)
    middle = place(hand, 0.5, 0.5)
    plain = hand.window.canvas.grab().toImage().pixelColor(middle)
    hand.trigger(Do.SHOW_MASK)
    veiled = hand.window.canvas.grab().toImage().pixelColor(middle)
    assert veiled.red() - veiled.green() > plain.red() - plain.green() + 50


@pytest.mark.slow
def test_a_painted_mask_gives_the_same_bytes_on_the_command_line_by_its_recipe(
    hand: Hand, make_photo: MakePhoto, tmp_path: Path
) -> None:
    hand.open(make_photo())
    hand.restore()
    hand.window.panel.cards["denoise"].fold.rows["colour"].slider.setValue(40)
    hand.trigger(Do.BRUSH)
    drag(hand, (0.2, 0.5), (0.5, 0.5), (0.7, 0.3))
    hand.trigger(Do.SAVE)
    document = hand.document
    hand.wait(lambda: document.saved_path is not None)
    hand.trigger(Do.SAVE_RECIPE)
    recipe = beside(document.path)
    hand.wait(recipe.is_file)
    assert load(recipe) == document.choices.recipe
    target = tmp_path / f"again{document.path.suffix}"
    assert main(["restore", str(document.path), "--recipe", str(recipe), "-o", str(target)]) == 0
    assert document.saved_path is not None
    assert (read_photo(target).pixels == read_photo(document.saved_path).pixels).all()


def test_the_recipe_beside_a_photo_is_chosen_when_it_is_opened(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    network.let_go.set()
    path = make_photo()
    mask = Mask((Stroke(Effect.AWAY, ((0.5, 0.5),), 0.1),))
    recipe = Recipe((Step.of("denoise", 30, {"detail": 12}),), "fast", mask)
    save(recipe, beside(path))
    hand.open(path)
    assert hand.document.choices.recipe == recipe
    assert hand.window.studio.choosing.template.mask.everywhere


def test_a_recipe_that_is_not_understood_is_told_and_the_photo_opens(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    network.let_go.set()
    path = make_photo()
    beside(path).write_text('{"lir_recipe": 7, "steps": []}')
    hand.open(path)
    assert hand.says("version 7")


@pytest.fixture
def own_presets(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path_factory.mktemp("own") / "presets"
    monkeypatch.setattr(presets, "folder", lambda: folder)


@pytest.mark.usefixtures("own_presets")
def test_choices_are_kept_as_a_preset_and_applied_to_another_photo(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    restored(hand, network, make_photo)
    hand.window.panel.cards["denoise"].fold.rows["detail"].slider.setValue(25)
    chosen = hand.document.choices
    hand.window.presets.save("Grainy film")
    hand.window.panel.cards["denoise"].fold.rows["detail"].slider.setValue(0)
    hand.window.presets.fill()
    (action,) = [each for each in hand.window.menus.presets.actions() if each.text() == "Grainy film"]
    action.trigger()
    assert hand.document.choices == chosen
    hand.window.menus.undo.trigger()
    assert hand.document.choices != chosen


def kept() -> dict[str, Recipe]:
    return {name: load(path) for name, path in presets.presets().items()}


@pytest.mark.usefixtures("own_presets")
def test_a_preset_that_the_window_cannot_carry_out_is_told_by_its_name(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto
) -> None:
    network.let_go.set()
    hand.open(make_photo())
    before = hand.document.choices
    hand.window.presets.apply("Twice", presets.save("Twice", Recipe((Step("denoise"), Step("denoise")))))
    assert hand.says("Twice: the recipe applies denoise more than once")
    assert hand.document.choices == before


@pytest.mark.usefixtures("own_presets")
@pytest.mark.parametrize(("answer", "replaced"), [("Replace", True), ("Cancel", False)])
def test_a_preset_is_replaced_only_if_that_is_agreed_to(
    hand: Hand, network: FakeNetwork, make_photo: MakePhoto, answer: str, replaced: bool
) -> None:
    presets.save("Film", Recipe((Step("derain"),)))
    before = kept()
    restored(hand, network, make_photo)
    hand.window.presets.save("Film")
    assert kept() == before
    hand.answer(answer)
    assert (kept() != before) == replaced


@pytest.mark.usefixtures("own_presets")
@pytest.mark.parametrize(("answer", "left"), [("Remove", set[str]()), ("Cancel", {"Film"})])
def test_a_preset_is_removed_only_if_that_is_agreed_to(hand: Hand, answer: str, left: set[str]) -> None:
    presets.save("Film", Recipe((Step("derain"),)))
    hand.window.presets.fill()
    removal = hand.window.menus.presets.actions()[-1].menu()
    assert isinstance(removal, QMenu)
    removal.actions()[0].trigger()
    hand.answer(answer)
    assert kept().keys() == left


@pytest.mark.usefixtures("own_presets")
@pytest.mark.parametrize("name", ["", " ", "a/b", "..", ".hidden", "x" * 101])
def test_what_can_be_no_name_of_a_file_is_refused(name: str) -> None:
    with pytest.raises(RecipeError, match="name of a preset"):
        presets.save(name, Recipe((Step("denoise"),)))
