"""The work behind the window: open photos, queue, restoring, previews, saving, the store."""
