"""What the window shows and allows, as a value: computed from the open photos, used by the window and by tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from lir_app.ui.actions import MODES, Do
from lir_app.ui.work.opening.sample_photos import is_sample
from lir_app.ui.work.restoring.restoring import Overall
from lir_app.ui.work.session.document import Document, State
from lir_app.ui.work.session.survey import Standing, Survey

_NONE = Overall(0, 0, None)
"""The progress while no photos are restored."""
ALWAYS = frozenset(
    {Do.OPEN, Do.PASTE, Do.QUIT, Do.LOOK_SYSTEM, Do.LOOK_DARK, Do.LOOK_LIGHT, Do.INFO, Do.FULL_SCREEN}
    | {Do.MANUAL, Do.SHORTCUTS, Do.LOG, Do.ABOUT}
)
"""Commands that are always enabled."""
SEEING = frozenset({*MODES, Do.LEVEL, Do.ZOOM_IN, Do.ZOOM_OUT, Do.FIT, Do.FULL})
"""Commands for viewing a photo."""
MASKING = frozenset(
    {Do.BRUSH, Do.LINEAR, Do.RADIAL, Do.STAYS_AWAY, Do.COMES_IN, Do.SMALLER_BRUSH, Do.LARGER_BRUSH, Do.SHOW_MASK}
)
"""Commands for drawing a mask."""


class Activity(Enum):
    """What the status bar shows: the most important thing that is going on."""

    NOTHING = auto()
    RESTORING = auto()
    PAUSED = auto()
    STOPPING = auto()
    PREVIEWING = auto()
    STOPPED = auto()
    READING = auto()
    UNREADABLE = auto()


@dataclass(frozen=True)
class Working:
    """What goes on in the background.

    Attributes:
        running: the photo that is being restored, or read for that; or None.
        stopping: whether a restoration was cancelled, and ends after its tile.
        paused: whether no further restoration is started.
        queued: whether a photo is being restored or waits for that.
        overall: progress of all photos that are restored together.
        previewing: whether a piece of a preview is being made.
        stopped: whether the preview was stopped by the person.
        ready: whether the device is known, so that restoring is possible.
    """

    running: Document | None = None
    stopping: bool = False
    paused: bool = False
    queued: bool = False
    overall: Overall = _NONE
    previewing: bool = False
    stopped: bool = False
    ready: bool = True


_NO_STANDING = Standing()


@dataclass(frozen=True)
class Selection:
    """What is selected in the filmstrip.

    Attributes:
        documents: the selected photos.
        copied: whether choices were copied that can be pasted.
        standing: what can be done with some of them.
    """

    documents: Sequence[Document] = ()
    copied: bool = False
    standing: Standing = _NO_STANDING


_NO_SELECTION = Selection()


@dataclass(frozen=True)
class WindowState:
    """What the window shows and allows.

    Attributes:
        activity: what goes on.
        name: the name of the photo that ``activity`` is about; or empty.
        reason: why that photo cannot be read; or empty.
        overall: progress of all photos that are restored together.
        can_restore: whether the current photo is read, and a task is chosen for it.
        done: whether the whole result of the current photo is there.
        unsaved: whether that result is in no file yet.
        suggested: the tasks suggested for the current photo.
        enabled: the commands that can be used now.
    """

    activity: Activity = Activity.NOTHING
    name: str = ""
    reason: str = ""
    overall: Overall = _NONE
    can_restore: bool = False
    done: bool = False
    unsaved: bool = False
    suggested: tuple[str, ...] = ()
    enabled: frozenset[Do] = ALWAYS

    @classmethod
    def of(
        cls,
        survey: Survey,
        current: Document | None,
        working: Working,
        selection: Selection = _NO_SELECTION,
    ) -> WindowState:
        """Compute the state.

        Args:
            survey: knows the open photos.
            current: the photo on the canvas; or None.
            working: what goes on.
            selection: what is selected in the filmstrip.
        """
        loaded = current is not None and current.photo is not None
        steps = current is not None and bool(current.choices.recipe.steps)
        activity, about = _activity(current, working)
        return cls(
            activity=activity,
            name=about.name if about else "",
            reason=about.reason if about and activity is Activity.UNREADABLE else "",
            overall=working.overall,
            can_restore=loaded and steps and working.ready,
            done=current is not None and current.restored,
            unsaved=current is not None and current.unsaved,
            suggested=tuple(step.task for step in current.suggestion) if current is not None else (),
            enabled=ALWAYS | _enabled(survey, current, working) | _enabled_for(selection, current),
        )


def _activity(current: Document | None, working: Working) -> tuple[Activity, Document | None]:
    # Stopping comes first: after Esc, people want to see at once that it is being done. What is made for the photo in
    # view meanwhile tells more.
    if working.stopping and not working.previewing:
        return Activity.STOPPING, working.running
    if working.running is not None:
        return Activity.RESTORING, working.running
    if working.paused:
        return Activity.PAUSED, None
    return _activity_in_view(current, working), current


def _activity_in_view(current: Document | None, working: Working) -> Activity:
    if current is None:
        return Activity.NOTHING
    if current.photo is None:
        return Activity.UNREADABLE if current.state is State.FAILED else Activity.READING
    if working.previewing:
        return Activity.PREVIEWING
    wanted = bool(current.choices.recipe.steps) and not current.restored
    return Activity.STOPPED if working.stopped and wanted else Activity.NOTHING


def _enabled(survey: Survey, current: Document | None, working: Working) -> set[Do]:
    loaded = current is not None and current.photo is not None
    steps = current is not None and bool(current.choices.recipe.steps)
    several, some = survey.count > 1, survey.any
    conditions = {
        Do.SAVE: loaded and steps,
        Do.SAVE_AS: loaded and steps,
        Do.SAVE_ALL: some.with_task,
        Do.EXPORT: loaded,
        Do.CLOSE: current is not None,
        Do.SAVE_RECIPE: steps and current is not None and not current.pasted and not is_sample(current.path),
        Do.CLEAR_MASK: current is not None and not current.choices.mask.everywhere,
        Do.COPY: current is not None and current.restored,
        Do.APPLY_TO_ALL: several,
        Do.SELECT_ALL: several,
        Do.SORT_BY_STATE: several,
        Do.SORT_BY_NAME: several,
        Do.COPY_CHOICES: current is not None,
        Do.RESTORE: current is not None and loaded and steps and not current.restored and not current.busy,
        Do.RESTORE_ALL: some.restorable,
        Do.ACCEPT: current is not None and not current.suggestion_taken,
        Do.RESTORE_SUGGESTED: some.suggested,
        Do.PAUSE: working.queued,
        Do.CANCEL: working.queued or working.previewing,
        Do.PREVIOUS: several,
        Do.NEXT: several,
        Do.COMPARE_WITH: loaded,
    }
    always = SEEING | MASKING if current is not None else set()
    return {name for name, condition in conditions.items() if condition} | always


def _enabled_for(selection: Selection, current: Document | None) -> set[Do]:
    selected = selection.documents
    conditions = {
        Do.RESTORE_SELECTED: selection.standing.restorable,
        Do.SAVE_SELECTED: selection.standing.with_task,
        Do.SEE_SELECTED: len(selected) > 1,
        Do.CLOSE_SELECTED: bool(selected),
        Do.PASTE_CHOICES: selection.copied and bool(selected),
        Do.APPLY_TO_SELECTED: current is not None and any(document is not current for document in selected),
    }
    return {name for name, condition in conditions.items() if condition}
