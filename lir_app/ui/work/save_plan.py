"""What saving many photos would write, and what it would replace: a pure value, made before anything is written."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from lir_app.batch import Conflict, Namer, Source
from lir_app.photo import SaveOptions
from lir_app.recipe import Recipe


@dataclass(frozen=True)
class Naming:
    """Where the results of many photos go.

    Attributes:
        folder: where to.
        template: see ``lir_app.batch.check_template``.
        conflict: what to do where a file is already there.
    """

    folder: Path
    template: str
    conflict: Conflict


@dataclass(frozen=True)
class Candidate:
    """A photo to save.

    Attributes:
        number: of the photo.
        path: its file.
        recipe: what is done to it.
        suffix: of the file that will be written.
        restored: whether its result is there already.
    """

    number: int
    path: Path
    recipe: Recipe
    suffix: str
    restored: bool


@dataclass(frozen=True)
class PlannedSave:
    """One of the files.

    Attributes:
        number: of the photo.
        recipe: what is done to it.
        target: the file; None where the photo is skipped, because the name is taken.
        replaces: whether a file is there that this one takes the place of.
    """

    number: int
    recipe: Recipe
    target: Path | None
    replaces: bool = False


@dataclass(frozen=True)
class SavePlan:
    """What would be written.

    Attributes:
        saves: one for each photo, in their order.
        options: how.
        originals: open photos whose files would be replaced.
        replaced: other files that would be replaced.
        same_names: names that several results asked for although files were to be replaced; all but the first get a
            number.
        unrestored: photos that have to be restored first.
    """

    saves: tuple[PlannedSave, ...]
    options: SaveOptions
    originals: tuple[Path, ...] = ()
    replaced: tuple[Path, ...] = ()
    same_names: tuple[Path, ...] = ()
    unrestored: int = 0

    @property
    def skipped(self) -> int:
        """How many photos are not saved, because their names are taken."""
        return sum(save.target is None for save in self.saves)

    @property
    def needs_consent(self) -> bool:
        """Whether the person has to agree to what is named here, each time."""
        return bool(self.originals or self.replaced or self.same_names)


def plan_saves(
    candidates: Iterable[Candidate],
    naming: Naming,
    options: SaveOptions,
    *,
    originals: Iterable[Path] = (),
    reserved: Iterable[Path] = (),
    own: Iterable[Path] = (),
) -> SavePlan:
    """Names every file. Two results of one plan never get one name, whatever is chosen for names that are taken.

    Args:
        candidates: the photos.
        naming: folder, template, and what to do where a name is taken.
        options: how to save.
        originals: files of all open photos.
        reserved: names of files that are still to be written.
        own: results saved before, which may be replaced without asking.

    Raises:
        BatchError: the template is none.
    """
    candidates = tuple(candidates)
    known, mine = {same_file_key(path): path for path in originals}, {same_file_key(path) for path in own}
    given = {same_file_key(path) for path in reserved}
    found: dict[str, dict[Path, None]] = {"originals": {}, "replaced": {}, "same": {}}
    saves = []
    for each in candidates:
        # A new namer for each, which only makes the wanted name: what is taken is judged for all of them together.
        namer = Namer(naming.folder, each.recipe, naming.template, "overwrite")
        wanted = namer.target(Source(each.path, each.path.parent), each.suffix)
        if wanted is None:
            raise ValueError("a name to be replaced is never skipped")
        target: Path | None = wanted
        if naming.conflict == "number":
            target = _first_free(wanted, lambda path: same_file_key(path) in given or os.path.lexists(path))
        elif naming.conflict == "skip":
            target = None if same_file_key(wanted) in given or os.path.lexists(wanted) else wanted
        elif same_file_key(wanted) in given:
            found["same"][wanted] = None
            target = _first_free(wanted, lambda path: same_file_key(path) in given or os.path.lexists(path))
        replaces = target is not None and os.path.lexists(target)
        if target is not None:
            key = same_file_key(target)
            given.add(key)
            if replaces and key in known:
                found["originals"][known[key]] = None
            elif replaces and key not in mine:
                found["replaced"][target] = None
        saves.append(PlannedSave(each.number, each.recipe, target, replaces))
    return SavePlan(
        tuple(saves),
        options,
        tuple(found["originals"]),
        tuple(found["replaced"]),
        tuple(found["same"]),
        sum(not each.restored for each in candidates),
    )


def same_file_key(path: Path) -> str:
    """Equal for names that are one file here or on another system: links followed, letters of any case and form."""
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def _first_free(wanted: Path, is_taken: Callable[[Path], bool]) -> Path:
    numbered = (wanted if n == 1 else wanted.with_name(f"{wanted.stem}-{n}{wanted.suffix}") for n in count(1))
    return next(path for path in numbered if not is_taken(path))
