"""Executor: what the queue has done by others: reading, restoring, keeping results."""

from __future__ import annotations

from typing import Protocol

from lir_app.recipes import Recipe
from lir_app.ui.work.queue.requests import Cause, Job, Request


class Executor(Protocol):
    """Carries out what the queue decides. No method may call the queue before it returns."""

    def has_pixels(self, photo: int) -> bool:
        """Whether a photo's pixels are at hand."""

    def has_result(self, photo: int, recipe: Recipe) -> bool:
        """Whether the whole result of a recipe is there."""

    def read(self, photo: int) -> None:
        """Read a photo; ends in ``was_read`` or ``not_readable``."""

    def restore(self, job: Job) -> None:
        """Carry out a job; ends in ``done``, ``failed`` or ``cancelled``."""

    def stop(self, job: Job) -> None:
        """Stop a job that runs; it still ends in one of the three."""

    def fulfil(self, request: Request) -> None:
        """Fulfil a request whose result is there. A lasting request ends in ``fulfilled`` or ``not_fulfilled``."""

    def tell(self, request: Request, cause: Cause, reason: str) -> None:
        """Report that a request is not fulfilled; the reason is a sentence if something failed, else empty."""

    def changed(self, photo: int) -> None:
        """Something about this photo has changed."""
