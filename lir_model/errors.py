"""Errors that a caller can meet and a person can act on.

Each carries a ``messages.Message``, which can be translated; its text is the whole English sentence.
"""

from __future__ import annotations

from lir_model.messages import MessageError


class LIRError(MessageError):
    """Base of every error raised on purpose by this package."""


class WeightsError(LIRError):
    """Weights are absent, broken or made for another network."""


class DeviceError(LIRError):
    """This machine lacks the device or precision that was asked for, or the device is not trusted."""


class RestoreError(LIRError):
    """A picture could not be restored."""


class Cancelled(LIRError):  # noqa: N818 - not a fault
    """The caller asked to stop."""


class ValuesError(LIRError, ValueError):
    """An argument, or a value that a person chose, is not allowed."""
