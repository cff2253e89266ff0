"""Restoring whole photos: on which device, and how long it takes."""
