"""Haze: the dark channel prior, how it is combined with the network, and what keeps results natural."""
