"""Reads photos in a process of its own, so that a decoder that crashes ends nothing but the reading of one file.

Decoders are C libraries, which a broken file can crash. That, or a system that kills programs when memory runs out,
would end a whole batch, or the window with all unsaved results. So one process reads the photos and sends them over. If
it ends while it reads a file, an error for that file is raised, and a new process reads the next one.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import pickle
import signal
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any, Final

import numpy as np

from lir_app.photo import reading
from lir_app.photo.photo import Photo, PhotoError
from lir_model.messages import Message
from lir_model.pixels import Array

_log = logging.getLogger(__name__)
_READY: Final = "ready"
_STARTING_SECONDS: Final = 120
"""Seconds after which a process that has not started counts as failed: chosen, on a busy machine starting takes ten."""
_PATIENCE_SECONDS: Final = 10.0
"""Seconds after which a process counts as waiting for a disk that does not answer: chosen, longer than most files
take."""
_MOMENT_SECONDS: Final = 0.5
"""How often a thread that waits for a process looks whether it has to: chosen."""
_MOST_PROCESSES: Final = 9
"""Most processes at a time: chosen, as many as there may be threads of the window that read."""
_RUNS_THE_SCRIPT_AGAIN: Final = 71
"""Exit status of the process where it runs a script that would start it again; chosen, nothing else gives it."""
_PIECE: Final = 1 << 22
"""Bytes sent at a time. Measured to be the fastest: 72 MB take 80 ms, in one piece 150 ms."""


def start(*, niceness: int = 0) -> None:
    """Starts the process if there is none, without waiting for it, so that the first photo is read sooner.

    Args:
        niceness: by how much processes that are started from now on step back for this one, where the system has that.
    """
    if hasattr(os, "nice"):
        _Reader.nice = os.nice(0) + niceness
    _readers[0].start()


def read_photo(path: Path) -> Photo:
    """As ``reading.read_photo``, in the other process.

    Raises:
        PhotoError: as there; or the process ended while reading the file.
    """
    photo: Photo = _ask("read_photo", path)
    return photo


def read_thumbnail(path: Path, side: int) -> Array:
    """As ``reading.read_thumbnail``, in the other process.

    Raises:
        PhotoError: as for ``read_photo``.
    """
    pixels: Array = _ask("read_thumbnail", path, side)
    return pixels


def _ask(name: str, path: Path, *arguments: object) -> Any:  # noqa: ANN401 - each function gives its own
    """See ``_Reader.ask``. Where a process has waited for its disk for long, another one reads what lies elsewhere."""
    while True:
        with _choosing:
            answering = [reader for reader in _readers if not reader.silent]
            if not answering and len(_readers) < _MOST_PROCESSES:
                answering = [_Reader()]
                _readers.extend(answering)
            reader = answering[0] if answering else _readers[-1]
        if reader.take():
            try:
                if reader not in _readers:
                    continue  # it was ended in this moment
                return reader.ask(name, path, *arguments)
            finally:
                reader.give_back()
                with _choosing:
                    if not _readers[0].silent:  # one is enough again
                        _readers[1:] = [other for other in _readers[1:] if not other.ended_if_free()]


class _Reader:
    """This side of the process: starts it when it is needed, and again after it has ended."""

    nice = 0
    """The priority of processes that are started, as the system counts it."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._ready = False
        self._asked_at: float | None = None

    @property
    def silent(self) -> bool:
        """Whether it has been reading one file for long."""
        asked_at = self._asked_at
        return asked_at is not None and time.monotonic() - asked_at > _PATIENCE_SECONDS

    def take(self) -> bool:
        """Take it for one file; False if another thread has it for longer than a moment."""
        return self._one_at_a_time.acquire(timeout=_MOMENT_SECONDS)

    def give_back(self) -> None:
        """It is free again."""
        self._asked_at = None
        self._one_at_a_time.release()

    def ended_if_free(self) -> bool:
        """End the process unless it reads a file; whether that was done."""
        if not self._one_at_a_time.acquire(blocking=False):
            return False
        self._end()
        self._one_at_a_time.release()
        return True

    def start(self) -> None:
        """Starts the process if there is none; where that cannot be done, the first photo that is asked for says so."""
        with self._one_at_a_time:
            try:
                self._started()
            except OSError:
                _log.warning("the process that reads photos cannot be started", exc_info=True)

    def ask(self, name: str, path: Path, *arguments: object) -> Any:  # noqa: ANN401 - each function gives its own
        """Calls a function of ``reading`` for a file in the process, and returns its result; between ``take`` and
        ``give_back``.

        Raises:
            PhotoError: the function raised it, or the process ended while reading the file.
        """
        try:
            connection = self._when_ready(path)
            self._asked_at = time.monotonic()
            connection.send((name, _folder(), path, *arguments))
            answer = _received(connection)
        except (EOFError, OSError):
            raise PhotoError("{about}: {text}", about=path, text=self._reason()) from None
        except BaseException:
            self._end()  # else the answer, which nobody waits for now, would be taken for the next one
            raise
        if isinstance(answer, PhotoError):
            raise answer
        return answer

    def _started(self) -> Connection:
        if self._process is None or self._connection is None:
            context = multiprocessing.get_context("spawn")
            connection, other = context.Pipe()
            process = context.Process(target=_read_on_demand, args=(other, self.nice), daemon=True)
            try:
                process.start()
            except BaseException as error:
                connection.close()
                if isinstance(error, RuntimeError):  # this is the new process, and has begun to run the script anew
                    os._exit(_RUNS_THE_SCRIPT_AGAIN)  # at once: the script may have threads, or catch what is raised
                raise
            finally:
                other.close()
            self._process, self._connection, self._ready = process, connection, False
        return self._connection

    def _when_ready(self, path: Path) -> Connection:
        if self._process is not None and not self._process.is_alive():
            self._end()  # killed from outside, for example by a system that ran out of memory
        try:
            connection = self._started()
            self._ready = self._ready or (connection.poll(_STARTING_SECONDS) and connection.recv() == _READY)
        except (EOFError, OSError):
            self._ready = False
        if not self._ready:
            raise self._not_started(path)
        return connection

    def _not_started(self, path: Path) -> PhotoError:
        """Why there is no process, for people; ends what there is of it."""
        process = self._process
        if process is not None:
            process.join(1)  # it has closed its end of the connection, or is killed below
        runs_again = process is not None and process.exitcode == _RUNS_THE_SCRIPT_AGAIN
        self._end()
        if runs_again:
            return PhotoError(
                "{path}: cannot be read, for the process that reads photos runs the script anew; "
                "what the script does must stand under: if __name__ == '__main__':",
                path=path,
            )
        return PhotoError(
            "{path}: cannot be read, for no process could be started for it; restart the program", path=path
        )

    def _reason(self) -> str:
        """Why the process did not answer, for people; ends the process."""
        process = self._process
        assert process is not None
        process.join(_STARTING_SECONDS)
        code = process.exitcode
        self._end()
        _log.error("the process that reads photos ended with %s", code)
        if code is not None and code == -getattr(signal, "SIGKILL", 0):
            return Message("the system stopped its reading, mostly for want of memory; close other programs")
        return Message("the file is damaged and cannot be read (the decoder crashed over it)")

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._connection is not None:
            self._connection.close()
        self._process = self._connection = None


_choosing: Final = threading.Lock()
_readers: Final = [_Reader()]


def _read_on_demand(connection: Connection, nice: int) -> None:
    """The main function of the other process: answers requests until the program ends."""
    if hasattr(os, "nice"):
        os.nice(max(0, nice - os.nice(0)))  # it begins with the priority of the thread that started it
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which then ends this process
    functions: dict[str, Callable[..., object]] = {
        "read_photo": reading.read_photo,
        "read_thumbnail": reading.read_thumbnail,
    }
    try:
        connection.send(_READY)
        while True:
            name, folder, *arguments = connection.recv()
            if folder is not None:
                os.chdir(folder)
            answer: object
            try:
                answer = functions[name](*arguments)
            except PhotoError as error:
                error.add_note(traceback.format_exc())  # for the log: causes are not sent
                answer = error
            _send(connection, answer)
            del answer
    except (EOFError, OSError):  # the program has ended
        return


def _folder() -> Path | None:
    """The current folder of the program, which may have changed since the process started; None if it was deleted."""
    try:
        return Path.cwd()
    except OSError:
        return None


def _send(connection: Connection, value: object) -> None:
    """Sends a value, its arrays without copying them (PEP 574)."""
    buffers: list[pickle.PickleBuffer] = []
    head = pickle.dumps(value, 5, buffer_callback=buffers.append)
    views = [buffer.raw() for buffer in buffers]
    connection.send((head, [view.nbytes for view in views]))
    for view in views:
        for at in range(0, view.nbytes, _PIECE):
            connection.send_bytes(view[at : at + _PIECE])


def _received(connection: Connection) -> Any:  # noqa: ANN401 - whatever was sent
    """Receives a value that ``_send`` sent."""
    head, sizes = connection.recv()
    arrays = [np.empty(size, np.uint8) for size in sizes]
    for array in arrays:
        view = array.data
        for at in range(0, array.size, _PIECE):
            connection.recv_bytes_into(view[at : at + _PIECE])
    return pickle.loads(head, buffers=arrays)
