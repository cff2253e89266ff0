"""Recovery after a crash: what a session writes down while it runs, and how that is read. Plain values, no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from lir_app.recipes import RecipeError
from lir_app.ui.work.session import choices
from lir_app.ui.work.session.choices import Choices
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.session import Session
from lir_app.ui.work.store.result_file import StoredOutcome
from lir_app.ui.work.store.store import Abandoned
from lir_model.tasks import TASKS


@dataclass(frozen=True)
class RecoverablePhoto:
    """A photo that was open when the program ended without warning.

    Attributes:
        path: its file.
        choices: what was chosen for it.
        stored: its whole results in the store.
        unsaved: whether one of them was not in a file yet.
        shown: the choices of that one, where others were made since and not restored; else None.
    """

    path: Path
    choices: Choices
    stored: tuple[StoredOutcome, ...]
    unsaved: bool
    shown: Choices | None = None


def described(session: Session) -> dict[str, Any]:
    """The photos, for ``Store.note_session``."""
    # Of thousands of photos most have the same choices, and the window waits meanwhile. To tell that by equality takes
    # longer than to describe them.
    known: dict[int, dict[str, Any]] = {}

    def described_choices(chosen: Choices) -> dict[str, Any]:
        if id(chosen) not in known:
            known[id(chosen)] = choices.described(chosen)
        return known[id(chosen)]

    return {
        "photos": [
            {
                "path": str(document.path),
                "choices": described_choices(document.choices),
                "results": [stored.path.name for stored in document.stored.values()],
                "unsaved": document.unsaved,
                **({"shown": choices.described(shown)} if (shown := _former(document)) is not None else {}),
            }
            for document in session.documents
            if document.stored or not document.pasted
        ],
        "closed": [stored.path.name for document in session.closed for stored in document.stored.values()],
    }


def _former(document: Document) -> Choices | None:
    """The choices of an unsaved result that the present ones do not lead to; else None."""
    if not document.unsaved or document.shown is None or document.shown == document.choices.recipe:
        return None
    return document.choices.following(document.shown, {choice.task for choice in document.choices.tasks})


def recoverable_photos(abandoned: Abandoned) -> list[RecoverablePhoto]:
    """The photos of a crashed program in their order, then those that are known only from their results."""
    by_name = {stored.path.name: stored for stored in abandoned.results}
    for name in _listed(abandoned.session, "closed"):
        if isinstance(name, str):
            by_name.pop(name, None)
    found = []
    for each in _listed(abandoned.session, "photos"):
        try:
            path, chosen, unsaved = Path(each["path"]), choices.choices_of(each["choices"]), bool(each["unsaved"])
            stored = tuple(by_name.pop(name) for name in each["results"] if name in by_name)
            shown = choices.choices_of(each["shown"]) if "shown" in each else None
            found.append(RecoverablePhoto(path, chosen, stored, unsaved and bool(stored), shown))
        except (KeyError, TypeError, ValueError, RecipeError):
            continue
    known = {photo.path: place for place, photo in enumerate(found)}
    for stored_alone in by_name.values():
        # Finished just before the crash: nothing is known but that it is not in a file.
        place = known.get(stored_alone.photo)
        if place is not None:
            other = found[place]
            found[place] = replace(other, stored=(*other.stored, stored_alone), unsaved=True)
        else:
            chosen = Choices().following(stored_alone.recipe, TASKS)
            known[stored_alone.photo] = len(found)
            found.append(RecoverablePhoto(stored_alone.photo, chosen, (stored_alone,), unsaved=True))
    return found


def reopen(session: Session, left: Iterable[RecoverablePhoto]) -> list[tuple[Document, Choices]]:
    """Give photos their results again, after opening those that are not open; returns them with the choices that they
    are to have, one after the other: those of an unsaved result, then those that were made since.

    A photo may be open already: who opens it by its file is asked about the crash afterwards. It gets the choices of
    its unsaved result, which would not be seen else and be lost on leaving. If it has another unsaved one by now, as
    where two sessions crashed, it is opened once more: each result is seen, and asked for on leaving.
    """
    opened = {document.path: document for document in session.documents if not document.pasted}
    unsaved = {document.number: document.shown.computed for document in session.unsaved if document.shown is not None}
    reopened = []
    for each in left:
        first = each.shown or each.choices
        known, recipe = opened.get(each.path), first.recipe.computed
        if known is not None and each.unsaved and unsaved.get(known.number, recipe) != recipe:
            known = None
        document = known or session.add(each.path, first)
        wanted = each.unsaved and document.number not in unsaved
        if wanted:
            unsaved[document.number] = recipe
        document.stored.update({stored.recipe: stored for stored in each.stored})
        document.note_shown()
        if known is None and not each.unsaved:
            document.saved = document.shown
        if not document.pasted:
            opened.setdefault(each.path, document)
        reopened += [(document, made) for made in ((first, each.choices) if wanted else (document.choices,))]
    return reopened


def _listed(session: Mapping[str, Any], key: str) -> list[Any]:
    """What a session says of one key: another version of the program may have written something else there."""
    value = session.get(key)
    return value if isinstance(value, list) else []
