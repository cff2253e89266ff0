"""The restoration tasks: everything that is known of each, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

Size = Literal["fast", "best"]
"""The two sizes of network that a task may have weights for."""


@dataclass(frozen=True)
class Task:
    """One kind of degradation and its removal.

    Attributes:
        name: the word used on the command line and in file names, such as ``denoise``.
        title: the name people read.
        sentence: what it does, in one plain sentence.
        icon: name of its icon in QtAwesome's Material Design set.
        degradation: what it removes, a key of ``lir_model.degrade.DEGRADATIONS``.
        whole_picture: the degradation belongs to the scene as a whole, so tiles cannot judge it alone.
        sample: name of the sample photo in ``resources/samples``.
        deconvolves: the degradation is a blur whose kernel is found and undone first; the network gets what is left.
    """

    name: str
    title: str
    sentence: str
    icon: str
    degradation: str
    whole_picture: bool
    sample: str
    deconvolves: bool = False

    @property
    def lesson(self) -> str:
        """What its network learns to remove, a key of ``lir_model.degrade.DEGRADATIONS`` too.

        Blur and haze are first undone by what physics says of them; the network learns what that leaves.
        """
        if self.deconvolves:
            return "ringing"
        return "cleared" if self.whole_picture else self.degradation


TASKS: Final[dict[str, Task]] = {
    task.name: task
    for task in (
        Task("denoise", "Denoise", "Removes grain and colour speckle.", "mdi6.grain", "noise", False, "noise.jpg"),
        Task("derain", "Derain", "Removes rain streaks.", "mdi6.weather-pouring", "rain", False, "rain.jpg"),
        Task("dehaze", "Dehaze", "Clears haze and fog.", "mdi6.weather-fog", "haze", True, "haze.jpg"),
        Task("deblur", "Deblur", "Sharpens camera shake and soft focus.", "mdi6.blur", "blur", False, "blur.jpg", True),
    )
}
