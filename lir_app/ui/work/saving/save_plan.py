"""The plan of saving many photos: what would be written and replaced. A pure value, made before anything is written."""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from lir_app.batch import BatchNames, Conflict, FileKeys, Namer, Source, Template, check_template, numbered
from lir_app.on_disk import as_on_disk, is_there
from lir_app.photo import FileVersion, SaveOptions, version_of, was_written_here
from lir_app.recipes import Recipe


@dataclass(frozen=True)
class Naming:
    """Where the results of many photos go.

    Attributes:
        folder: the folder of the results.
        template: of their names, see ``lir_app.batch.check_template``.
        conflict: what to do if a file exists already.
    """

    folder: Path
    template: str
    conflict: Conflict

    def names(self, recipe: Recipe) -> Template:
        """The template of the photos that have this recipe."""
        return Template(self.template, recipe.slug, recipe.size, self.folder)


@dataclass(frozen=True)
class Candidate:
    """A photo to save.

    Attributes:
        number: of the photo.
        path: its file.
        recipe: its recipe.
        suffix: suffix of the file that will be written.
        restored: whether its result is there already.
        file: the file to which that result was saved; it may be gone.
    """

    number: int
    path: Path
    recipe: Recipe
    suffix: str
    restored: bool
    file: Path | None = None

    @property
    def saved(self) -> bool:
        """Whether that result is in a file; this asks the disk."""
        return self.file is not None and is_there(self.file)


@dataclass(frozen=True)
class PlannedSave:
    """One photo of a plan and its file.

    Attributes:
        number: number of the photo.
        recipe: its recipe.
        target: the file; None where the photo is skipped because the name is taken.
        agreed: the existing file that it replaces, as it is now; None if it replaces none.
        beside: the photo, if it is there in the same folder now: once it is gone, so may be the disk.
    """

    number: int
    recipe: Recipe
    target: Path | None
    agreed: FileVersion | None = None
    beside: Path | None = None


@dataclass(frozen=True)
class SavePlan:
    """What would be written.

    Attributes:
        saves: one for each photo that is to be saved, in their order.
        options: how to save.
        originals: open photos whose files would be replaced.
        replaced: other files that would be replaced.
        same_names: names that several results would share although files are to be replaced; something is added to
            make them different.
        unrestored: photos that have to be restored first.
        saved: photos whose results are in files already.
    """

    saves: tuple[PlannedSave, ...]
    options: SaveOptions
    originals: tuple[Path, ...] = ()
    replaced: tuple[Path, ...] = ()
    same_names: tuple[str, ...] = ()
    unrestored: int = 0
    saved: int = 0

    @property
    def skipped(self) -> int:
        """Number of photos that are not saved because their names are taken."""
        return sum(save.target is None for save in self.saves)

    @property
    def needs_consent(self) -> bool:
        """Whether the person has to agree to this plan."""
        return bool(self.originals or self.replaced or self.same_names)


def plan_saves(
    candidates: Iterable[Candidate],
    naming: Naming,
    options: SaveOptions,
    *,
    originals: Iterable[Path] = (),
    reserved: Iterable[Path] = (),
    own: Iterable[Path] = (),
    again: bool = True,
) -> SavePlan:
    """Names every file. Two results of a plan never share a name, whatever ``conflict`` is.

    Args:
        candidates: the photos.
        naming: folder, template, and what to do if a name is taken.
        options: how to save.
        originals: files of all open photos.
        reserved: names of files that are still to be written.
        own: results saved before, which may be replaced without asking where no other program has changed them.
        again: whether results that are in files already are saved once more.

    Raises:
        BatchError: the template is not valid, or gives a name that no file can have.
    """
    naming = replace(naming, folder=as_on_disk(naming.folder))
    known = tuple(candidates)
    saved = {each for each in known if each.saved}
    candidates = tuple(each for each in known if again or each not in saved)
    check_template(naming.template)
    keys = FileKeys()
    targets = _targets(candidates, naming, options, {keys.of(path) for path in reserved}, keys)
    saves = [
        PlannedSave(
            each.number, each.recipe, target, None if target is None else version_of(target), beside(each.path, target)
        )
        for each, target in zip(candidates, targets, strict=True)
    ]
    replaced = [save.target for save in saves if save.target is not None and save.agreed is not None]
    opened, mine = (
        {keys.of(path): path for path in originals},
        {keys.of(path) for path in own if was_written_here(path)},
    )
    names = Counter(_plain_name(each, naming) for each in candidates)
    return SavePlan(
        tuple(saves),
        options,
        originals=tuple(opened[key] for key in map(keys.of, replaced) if key in opened),
        replaced=tuple(path for path in replaced if keys.of(path) not in opened.keys() | mine),
        same_names=tuple(name for name, times in names.items() if times > 1 and naming.conflict == "overwrite"),
        unrestored=sum(not each.restored for each in candidates),
        saved=len(saved),
    )


def beside(photo: Path, target: Path | None) -> Path | None:
    """The photo if it is there in the folder of its result; this asks the disk."""
    return photo if target is not None and photo.parent == target.parent and is_there(photo) else None


def _targets(
    candidates: tuple[Candidate, ...], naming: Naming, options: SaveOptions, given: set[str], keys: FileKeys
) -> list[Path | None]:
    """A different file for each photo, whose keys are added to those given; None where the photo is skipped."""
    namers: dict[Recipe, Namer] = {}
    targets = []
    for each in candidates:
        if each.recipe not in namers:
            sources = [Source(other.path, other.path.parent) for other in candidates if other.recipe == each.recipe]
            names = BatchNames(naming.names(each.recipe), sources, options)
            namers[each.recipe] = Namer(names, naming.conflict)
        target = namers[each.recipe].target(Source(each.path, each.path.parent), each.suffix)
        if target is not None:
            target = _first_free(target, given, keys) if keys.of(target) in given else target
            given.add(keys.of(target))
        targets.append(target)
    return targets


def _plain_name(candidate: Candidate, naming: Naming) -> str:
    name = naming.names(candidate.recipe).name(candidate.path.stem)
    return unicodedata.normalize("NFC", name + candidate.suffix).casefold()


def _first_free(wanted: Path, given: set[str], keys: FileKeys) -> Path:
    further = (numbered(wanted, n) for n in count(2))
    return next(path for path in further if keys.of(path) not in given and not os.path.lexists(path))
