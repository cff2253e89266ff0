"""Control: an adjustment of a step, beside its strength, that needs no network."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from lir_model.arguments import percent
from lir_model.blending.effects import Effect
from lir_model.blending.planes import Planes
from lir_model.errors import ValuesError

Prepare = Callable[[Planes, Planes, int], Effect]
"""Finds the effect of a control, which holds for every amount. Its arguments: the planes (see ``planes.py``) before the
step, the planes of the result so far, and the factor by which both are reduced."""


@dataclass(frozen=True)
class Control:
    """One control. Amounts go from 0 to 100.

    Attributes:
        name: as on the command line and in recipes.
        title: as shown to people.
        sentence: what it does, in one plain sentence.
        default: the amount that changes nothing.
        reach: how many pixels of the photo around a pixel influence it.
        prepare: finds the effect of the control.
    """

    name: str
    title: str
    sentence: str
    default: float
    reach: int
    prepare: Prepare

    def share(self, amount: float) -> float:
        """Distance of an amount from the default: 0 to 1."""
        return abs(amount - self.default) / 100


@dataclass(frozen=True)
class Amounts:
    """Amounts of the controls of a step.

    Attributes:
        chosen: name and amount of the controls that are not at their default, sorted by name.
    """

    chosen: tuple[tuple[str, float], ...] = ()

    def of(self, control: Control) -> float:
        """The amount of a control."""
        return dict(self.chosen).get(control.name, control.default)

    def having(self, control: Control, amount: float) -> Amounts:
        """A copy with another amount for one control."""
        others = {name: each for name, each in self.chosen if name != control.name}
        changed = others if amount == control.default else {**others, control.name: float(amount)}
        return replace(self, chosen=tuple(sorted(changed.items())))

    @classmethod
    def checked(cls, controls: Sequence[Control], amounts: Mapping[str, float]) -> Amounts:
        """Makes amounts from numbers by the names of controls.

        Raises:
            ValuesError: there is no such control, or an amount does not lie between 0 and 100.
        """
        known = {control.name: control for control in controls}
        chosen = cls()
        for name, amount in amounts.items():
            if name not in known:
                raise ValuesError(
                    "there is no control {name!r}; the controls are {names}", name=name, names=", ".join(known)
                )
            chosen = chosen.having(known[name], percent(amount, name))
        return chosen


NO_AMOUNTS: Final = Amounts()
"""All controls at their default."""
