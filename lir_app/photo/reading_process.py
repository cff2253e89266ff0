"""Reading photos in a process of its own: a decoder that crashes over a file ends nothing but the reading of that file.

Decoders are libraries of C. What they do to a broken file nobody can promise, and a crash, or a system that ends what
takes too much memory, would take a whole batch or all unsaved results of the window along. So one process reads and
sends each photo over; where a file ends it, that is told of the file, and the next one is read by a new process.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import pickle
import signal
import threading
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
"""Seconds after which a process that has not started counts as failed: chosen, on a busy machine it takes ten."""
_PIECE: Final = 1 << 22
"""Bytes sent at a time; measured, the fastest: 72 MB in 80 ms, in one piece 150 ms."""


def start() -> None:
    """Starts the process if there is none, without waiting for it: the first photo then waits less."""
    _reader.start()


def read_photo(path: Path) -> Photo:
    """As ``reading.read_photo``, in the other process.

    Raises:
        PhotoError: as there; also where the process came to its end over the file.
    """
    photo: Photo = _reader.ask("read_photo", path)
    return photo


def read_thumbnail(path: Path, side: int) -> Array:
    """As ``reading.read_thumbnail``, in the other process.

    Raises:
        PhotoError: as for ``read_photo``.
    """
    pixels: Array = _reader.ask("read_thumbnail", path, side)
    return pixels


class _Reader:
    """The process, seen from here: started when it is needed, and anew after a file ended it."""

    def __init__(self) -> None:
        self._one_at_a_time = threading.Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None
        self._ready = False

    def start(self) -> None:
        """Starts the process if there is none."""
        with self._one_at_a_time:
            self._started()

    def ask(self, name: str, path: Path, *arguments: object) -> Any:  # noqa: ANN401 - each function gives its own
        """What a function of ``reading`` gives for a file in the process.

        Raises:
            PhotoError: it raised that, or the process came to its end over the file.
        """
        with self._one_at_a_time:
            try:
                connection = self._when_ready(path)
                connection.send((name, _folder(), path, *arguments))
                answer = _received(connection)
            except (EOFError, OSError):
                raise PhotoError("{about}: {text}", about=path, text=self._reason()) from None
            except BaseException:
                self._end()  # an answer that nobody waits for would be taken for the next one
                raise
        if isinstance(answer, PhotoError):
            raise answer
        return answer

    def _started(self) -> Connection:
        if self._process is None or self._connection is None:
            context = multiprocessing.get_context("spawn")
            self._connection, other = context.Pipe()
            self._process = context.Process(target=_read_on_demand, args=(other,), daemon=True)
            self._process.start()
            other.close()
            self._ready = False
        return self._connection

    def _when_ready(self, path: Path) -> Connection:
        if self._process is not None and not self._process.is_alive():
            self._end()  # it was ended from outside, such as by a system short of memory
        connection = self._started()
        if not self._ready:
            try:
                self._ready = connection.poll(_STARTING_SECONDS) and connection.recv() == _READY
            except (EOFError, OSError):
                self._ready = False
            if not self._ready:
                self._end()
                raise PhotoError(
                    "{path}: cannot be read, for no process could be started for it; restart the program", path=path
                )
        return connection

    def _reason(self) -> str:
        """Why there is no answer."""
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


_reader: Final = _Reader()


def _read_on_demand(connection: Connection) -> None:
    """What the other process does: it answers until the program ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # meant for the program, which then ends this one
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
    """Where relative paths begin, or None where that folder is gone; it may be another one than at the start."""
    try:
        return Path.cwd()
    except OSError:
        return None


def _send(connection: Connection, value: object) -> None:
    """Sends a value, its arrays without copies (PEP 574)."""
    buffers: list[pickle.PickleBuffer] = []
    head = pickle.dumps(value, 5, buffer_callback=buffers.append)
    views = [buffer.raw() for buffer in buffers]
    connection.send((head, [view.nbytes for view in views]))
    for view in views:
        for at in range(0, view.nbytes, _PIECE):
            connection.send_bytes(view[at : at + _PIECE])


def _received(connection: Connection) -> Any:  # noqa: ANN401 - whatever was sent
    head, sizes = connection.recv()
    arrays = [np.empty(size, np.uint8) for size in sizes]
    for array in arrays:
        view = array.data
        for at in range(0, array.size, _PIECE):
            connection.recv_bytes_into(view[at : at + _PIECE])
    return pickle.loads(head, buffers=arrays)
