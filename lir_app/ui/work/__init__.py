"""What the window works on: the open photos, the queue, restoring, saving."""
