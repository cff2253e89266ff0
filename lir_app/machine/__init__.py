"""This machine: what is measured of it and kept for the next run, and the versions that are installed."""
