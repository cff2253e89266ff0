"""What a person is told of an error, of whatever kind it is."""

from __future__ import annotations

import logging

from lir_app.logs import log_file
from lir_model.errors import LIRError

_log = logging.getLogger(__name__)


def sentence(error: Exception, about: object) -> str:
    """One line that names the thing it is about; the log gets the traceback."""
    if isinstance(error, LIRError) and str(error):
        _log.info("%s: %s", about, error, exc_info=error)
        return str(error)
    if isinstance(error, MemoryError):
        _log.error("%s: out of memory", about, exc_info=error)
        return f"{about}: there is not enough memory for it; close other programs"
    _log.error("%s: an error nobody foresaw", about, exc_info=error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename or about}: {error.strerror}"
    what = " ".join(f"{type(error).__name__}: {error}".split())
    return f"{about}: something unexpected went wrong ({what}); {log_file()} says more"
