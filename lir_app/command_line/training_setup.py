"""Sets up what ``lir train`` trains, as its arguments say: the objective, and the card of the weights."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import torch
import torch.nn.functional as F

from lir_app import error_messages
from lir_app.command_line import console
from lir_app.command_line.inputs import photos_of
from lir_app.photo.reading_process import read_photo
from lir_model.diagnosis import DIAGNOSIS
from lir_model.errors import LIRError, WeightsError
from lir_model.messages import Message
from lir_model.network import SIDES, SIZES
from lir_model.pixels import to_8_bits, to_rgb
from lir_model.running import device_check
from lir_model.tasks import TASKS
from lir_model.training.diagnosis.objective import DiagnosisObjective
from lir_model.training.diagnosis.pool import Pool
from lir_model.training.growth import grow
from lir_model.training.noise_level import noise_level
from lir_model.training.objective import Objective
from lir_model.training.restoration import Pairs, RestorationObjective
from lir_model.training.sources import Shares, source_of
from lir_model.weights.files import load_file, make_card

if TYPE_CHECKING:
    from torch import Tensor

_LEAST_DIAGNOSED: Final = 240
"""Least shorter side, in pixels, of photos for training the diagnosis: chosen."""
_CALMED: Final = 2.5
"""Factor by which photos with too much noise of their own are reduced for the diagnosis, to average the noise away.
They are not left out, because what is taken for noise is often fine texture, which must not be diagnosed as noise.
Chosen."""


class TrainingError(LIRError):
    """Training cannot start with these photos, options or weights."""


@dataclass(frozen=True)
class TrainingSetup:
    """One training, ready to run.

    Attributes:
        objective: what is trained, and how it is scored.
        card: facts for the card of the weights that are known before they are trained.
        trial: the command that tries the weights, with ``{}`` in place of their file.
    """

    objective: Objective[Any]
    card: dict[str, Any]
    trial: str


def restoring(arguments: argparse.Namespace) -> TrainingSetup:
    """Sets up the training of LIR for one task.

    Raises:
        TrainingError: there are no suitable photos, or the sides or the weights to start from are not allowed.
    """
    task = TASKS[arguments.task]
    data = task.method().training_data
    crops = tuple(arguments.crops or data.sides)
    if not all(SIDES.accepts(crop) for crop in crops):
        raise TrainingError(
            "--crops: sides are multiples of {multiple} from {smallest} on",
            multiple=SIDES.multiple,
            smallest=SIDES.smallest,
        )
    pairs = Pairs(data.degradation, arguments.batch, crops, data.margin, arguments.untouched)
    device = torch.device(device_check.choose(arguments.device).name)
    shares = Shares(arguments.enlarged, arguments.drawn)
    photos, held_out = (
        [picture.to(device) for picture in pictures]
        for pictures in _pictures(arguments, max(crops) + 2 * data.margin, data.longest)
    )
    start: dict[str, Any] | None = None
    if arguments.init is not None:
        smaller = load_file(arguments.init)[0]
        try:
            start = grow(smaller.state_dict(), smaller.config, SIZES[arguments.model])
        except WeightsError as error:
            raise TrainingError("{about}: {text}", about=arguments.init, text=error) from error
    source, scored = (source_of(data.examples, pictures, shares) for pictures in (photos, held_out))
    objective = RestorationObjective(pairs, arguments.model, source, scored, start, seed=arguments.seed)
    card = make_card(
        task.name,
        arguments.model,
        data=f"{len(photos)} photos; {source.about}",
        degradations=f"lir_model.degrade, {data.degradation}; {pairs.untouched:.0%} of the crops stay clean",
    )
    return TrainingSetup(objective, card, f"lir restore PHOTO --task {task.name} --weights {{}}")


def diagnosing(arguments: argparse.Namespace, folder: Path) -> TrainingSetup:
    """Sets up the training of the diagnosis, whose examples are kept in the folder of the run.

    Raises:
        TrainingError: there are no suitable photos.
    """
    from lir_model.diagnosis import diagnostician

    photos, held_out = _pictures(arguments, _LEAST_DIAGNOSED, None, _CALMED)
    folder.mkdir(parents=True, exist_ok=True)
    start = None if arguments.init is None else diagnostician.load_network(arguments.init).state_dict()
    objective = DiagnosisObjective(photos, held_out, Pool(folder / "examples.bin"), start, seed=arguments.seed)
    card = {
        "task": DIAGNOSIS,
        "parameters": sum(parameter.numel() for parameter in objective.network().parameters()),
        "data": f"{len(photos)} photos, as they are and drawn over",
        "degradations": "lir_model.degrade, none to two of them; lir_model.training.diagnosis.harmless",
    }
    return TrainingSetup(objective, card, "lir suggest PHOTO --weights {}")


def _pictures(
    arguments: argparse.Namespace, least: int, longest: int | None, calmed: float | None = None
) -> tuple[list[Tensor], list[Tensor]]:
    """Reads the photos to train on, and those to score on, which are every 16th unless a folder is named for them.

    Args:
        arguments: those of ``lir train``.
        least: least shorter side of a photo, in pixels; smaller ones are left out.
        longest: longer side in pixels that photos are reduced to; None keeps their size.
        calmed: factor by which photos with more noise than ``--grain`` are reduced; None leaves them out.

    Returns:
        Pictures to train on, and pictures to score on, ``(3, h, w)`` uint8 on the CPU.

    Raises:
        TrainingError: there is no suitable photo.
    """
    photos = _photos_in(arguments.data, least, longest, arguments.grain, calmed)
    if arguments.held_out is not None:
        return photos, _photos_in(arguments.held_out, least, longest)
    return [photo for i, photo in enumerate(photos) if i % 16] or photos, photos[::16]


def _photos_in(
    folder: Path, least: int, longest: int | None, most_grain: float | None = None, calmed: float | None = None
) -> list[Tensor]:
    """Reads the photos in a folder and below it; says which are left out, and why.

    Args:
        folder: the folder.
        least: as for ``_pictures``.
        longest: as for ``_pictures``.
        most_grain: standard deviation of the noise, of 255, from which on a photo is too noisy; None for no limit.
        calmed: as for ``_pictures``.

    Raises:
        TrainingError: there is no suitable photo.
    """
    pictures = []
    for source in photos_of(folder, recursive=True):
        try:
            pixels = to_rgb(to_8_bits(read_photo(source.path).pixels))
        except Exception as error:
            console.note(Message("left out: {reason}", reason=error_messages.explained(error, source.path)))
            continue
        if min(pixels.shape[:2]) < least:
            console.note(Message("{path}: left out, it is smaller than {least} pixels", path=source.path, least=least))
            continue
        scale = 1.0 if longest is None else longest / max(pixels.shape[:2])
        if most_grain is not None and (found := noise_level(pixels)) > most_grain:
            if calmed is None or min(pixels.shape[:2]) < calmed * least:
                console.note(
                    Message("{path}: left out, its own noise is {found:.2f} of 255", path=source.path, found=found)
                )
                continue
            scale /= calmed
        picture = torch.from_numpy(pixels.transpose(2, 0, 1).copy())
        if scale < 1:
            small = F.interpolate(picture[None].float(), scale_factor=scale, mode="bilinear", antialias=True)
            picture = small[0].round().to(torch.uint8)
        pictures.append(picture)
    if not pictures:
        wanted = (
            "" if most_grain is None else Message(" with noise of at most {most:g} of 255 (--grain)", most=most_grain)
        )
        raise TrainingError(
            "{folder}: there is no photo of at least {least} x {least} pixels{wanted}",
            folder=folder,
            least=least,
            wanted=wanted,
        )
    return pictures
