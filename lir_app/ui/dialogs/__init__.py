"""Dialogs: windows that ask or show something."""
