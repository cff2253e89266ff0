"""Haze: the dark channel prior, its combination with the network, and what keeps results natural."""
