"""Turns any error into a sentence for the person."""

from __future__ import annotations

import logging

from lir_app.logs import log_file
from lir_model.errors import LIRError, ValuesError
from lir_model.messages import Message

_log = logging.getLogger(__name__)


def explained(error: Exception, about: object) -> Message:
    """One sentence about an error, which names the thing it is about; the traceback goes to the log."""
    if isinstance(error, LIRError) and str(error):
        _log.info("%s: %s", about, error, exc_info=error)
        if isinstance(error, ValuesError):  # the library knows values, not what they are of
            return Message("{about}: {text}", about=about, text=error)
        return error.message
    if isinstance(error, MemoryError):
        _log.error("%s: out of memory", about, exc_info=error)
        return Message("{about}: there is not enough memory for it; close other programs", about=about)
    _log.error("%s: an error nobody foresaw", about, exc_info=error)
    if isinstance(error, OSError) and error.strerror:
        return Message("{about}: {text}", about=error.filename or about, text=error.strerror)
    return Message(
        "{about}: something unexpected went wrong ({error}); {log} says more",
        about=about,
        error=" ".join(f"{type(error).__name__}: {error}".split()),
        log=log_file(),
    )
