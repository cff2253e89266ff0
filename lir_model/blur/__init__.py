"""Blur with a kernel: how one is found in a picture, and undone."""
