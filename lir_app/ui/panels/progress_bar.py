"""A progress bar that is painted with all else."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar


class ProgressBar(QProgressBar):
    """Qt's bar paints at once whenever its value changes, and with it everything else in the window that is to be
    painted. While photos are restored that comes often, and then all of it is painted again a moment later."""

    def setValue(self, value: int) -> None:  # noqa: N802
        """Show another value, with the next painting."""
        self.setUpdatesEnabled(False)
        super().setValue(value)
        self.setUpdatesEnabled(True)
