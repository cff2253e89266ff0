"""The kinds of blur that a search can find in a picture, and how each is undone."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, replace

from torch import Tensor

from lir_model.blur.blurred_places import restored_where_blurred
from lir_model.blur.deconvolution import deconvolved
from lir_model.blur.kernels import resized
from lir_model.blur.rotation import Turn
from lir_model.blur.rotation_removal import restored_where_turned, turned_back
from lir_model.pixels import Array
from lir_model.region import Region
from lir_model.running.parallel import Check


class Blur(ABC):
    """What blurred a picture. Pictures are ``(h, w)`` or ``(h, w, 3)`` of any depth."""

    @abstractmethod
    def of_reduced(self, times: float) -> Blur:
        """The blur that is left of it in the picture after this became so many times smaller."""

    @abstractmethod
    def sharpened(
        self, picture: Array, part: Region, check: Check, advance: Callable[[float], None], smoothness: float
    ) -> Array:
        """A part of the picture without the blur, but with noise amplified, and with ringing where it is not exactly
        this blur.

        Args:
            picture: the whole.
            part: the part that is wanted.
            check, advance: see ``blocks.in_blocks``.
            smoothness: see ``deconvolution.deconvolve``.

        Returns:
            An array of the picture's depth and the part's size.
        """

    @abstractmethod
    def restored_where_blurred(self, picture: Array, restored: Array, part: Region) -> Array:
        """A restored part of the picture, but as the picture is where this did not blur it.

        Args:
            picture: the whole.
            restored: the part, restored; in the depth of the picture.
            part: where the part lies.
        """


@dataclass(frozen=True, eq=False)
class KernelBlur(Blur):
    """Blur by one kernel, of shake, motion or defocus.

    Attributes:
        kernel: ``(k, k)``, k odd, summing to 1.
        scale: of the picture that this kernel blurs: its side over that of the whole picture. At less than 1 it cannot
            sharpen the whole picture, only a reduced one: see ``of_reduced``.
        blurred: the places that it may have blurred, see ``blurred_places``; None where that is the whole picture.
    """

    kernel: Tensor
    scale: float = 1.0
    blurred: Tensor | None = None

    def of_reduced(self, times: float) -> KernelBlur:
        return replace(self, kernel=resized(self.kernel, self.scale * times), scale=1.0)

    def sharpened(
        self, picture: Array, part: Region, check: Check, advance: Callable[[float], None], smoothness: float
    ) -> Array:
        return deconvolved(picture, self.kernel, part, check, advance, smoothness=smoothness)

    def restored_where_blurred(self, picture: Array, restored: Array, part: Region) -> Array:
        if self.blurred is None:
            return restored
        return restored_where_blurred(picture, restored, self.blurred, part)


@dataclass(frozen=True)
class RotationBlur(Blur):
    """Blur by a camera that turned about its axis.

    Attributes:
        turn: how it turned; the same for a picture and for the picture reduced.
    """

    turn: Turn

    def of_reduced(self, times: float) -> RotationBlur:  # noqa: ARG002
        return self

    def sharpened(
        self, picture: Array, part: Region, check: Check, advance: Callable[[float], None], smoothness: float
    ) -> Array:
        return turned_back(picture, self.turn, part, check, advance, smoothness=smoothness)

    def restored_where_blurred(self, picture: Array, restored: Array, part: Region) -> Array:
        return restored_where_turned(picture, restored, self.turn, part)
