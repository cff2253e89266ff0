"""Where results go: names beside the original, and plans for many. What asks a disk is a function that can be called in
any thread, and knows the photos as they were when it was made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from lir_app.batch import BatchError, FileKeys
from lir_app.on_disk import is_folder, is_there
from lir_app.photo import SaveOptions, suffix_for, version_of, was_written_here
from lir_app.photo.formats import FORMATS, Format, by_suffix, expected_suffix
from lir_app.ui import settings as table
from lir_app.ui.settings import Settings
from lir_app.ui.work.opening.sample_photos import is_sample
from lir_app.ui.work.saving.save_plan import Candidate, Naming, PlannedSave, SavePlan, beside, plan_saves
from lir_app.ui.work.session.document import Document
from lir_app.ui.work.session.session import Session


def save_options(settings: Settings) -> SaveOptions:
    """The options last chosen."""
    return SaveOptions(
        settings[table.SAVE_FORMAT],
        settings[table.SAVE_QUALITY],
        settings[table.SAVE_DEPTH],
        settings[table.SAVE_METADATA],
    )


class SavePlaces:
    """Names the files of results.

    Args:
        session: the open photos.
        settings: what was last chosen.
        reserved: gives the names of files that are still to be written.
    """

    def __init__(self, session: Session, settings: Settings, reserved: Callable[[], Sequence[Path]]) -> None:
        self._session, self._settings, self._reserved = session, settings, reserved

    def quick(self, document: Document) -> Callable[[], SavePlan | None]:
        """A function to the plan of Save, which asks nothing: into the photo's own result, unless another program has
        changed it, or under a free name.

        It gives None where the person has to be asked: for a photo outside of their folders, and before a photo would
        be replaced.
        """
        options = document.saved_options or save_options(self._settings)
        others = [each.saved_path for each in self._session.documents if each is not document and each.saved_path]
        return partial(
            _own_or_free,
            document.path,
            PlannedSave(document.number, document.choices.recipe, document.saved_path),
            options,
            taken=[*(each.path for each in self._session.documents), *others],
            free=self.suggesting(document, options),
        )

    def suggesting(self, document: Document, options: SaveOptions) -> Callable[[], Path | None]:
        """A function to a free name beside the original. It gives None where there is none, as for a photo outside of
        the person's folders, or that is gone: its disk may have been taken out."""
        if document.pasted or is_sample(document.path) or not document.choices.recipe.steps:
            return lambda: None
        naming = Naming(document.path.parent, self._settings[table.SAVE_TEMPLATE], "number")
        return partial(_free_name, document.path, self.planning([document], naming, options))

    def planning(
        self, documents: Sequence[Document], naming: Naming, options: SaveOptions, again: bool = True
    ) -> Callable[[], SavePlan]:
        """A function to what saving these photos would write and replace; ``again``: those too whose results are in
        files already. It raises BatchError where the template is not valid."""
        opened = self._session.documents
        candidates = [
            Candidate(d.number, d.path, d.choices.recipe, self.suffix(d, options), d.restored, d.file_of_result)
            for d in documents
            if d.choices.recipe.steps
        ]
        return partial(
            plan_saves,
            candidates,
            naming,
            options,
            originals=[d.path for d in opened if not d.pasted],
            reserved=self._reserved(),
            own=[d.saved_path for d in opened if d.saved_path],
            again=again,
        )

    def suffix(self, document: Document, options: SaveOptions) -> str:
        """Suffix of the file that will be written; for a photo not read yet it is guessed from its name."""
        if document.photo is not None:
            return suffix_for(document.photo, options)
        return expected_suffix(document.path, options)

    def own_format(self, document: Document) -> Format | None:
        """The format of a photo; None where the name of one that was not read yet tells none."""
        return by_suffix(document.path) if document.photo is None else FORMATS[document.photo.format]


def _own_or_free(
    photo: Path, save: PlannedSave, options: SaveOptions, *, taken: Iterable[Path], free: Callable[[], Path | None]
) -> SavePlan | None:
    """A plan with the file that is named already, where no other program has changed it and it is nothing else's; else
    with a free name."""
    own = save.target
    if own is not None and (was_written_here(own) or (is_folder(own.parent) and not is_there(own))):
        keys = FileKeys()
        if keys.of(own) not in {keys.of(path) for path in taken}:
            return SavePlan((replace(save, agreed=version_of(own), beside=beside(photo, own)),), options)
    target = free()
    return None if target is None else SavePlan((replace(save, target=target, beside=photo),), options)


def _free_name(photo: Path, plan: Callable[[], SavePlan]) -> Path | None:
    try:
        return plan().saves[0].target if is_there(photo) else None
    except BatchError:
        return None  # the person chooses the name
