"""The main window: its parts, what it shows and allows, how it closes."""
