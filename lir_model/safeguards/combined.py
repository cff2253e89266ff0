"""The safeguards that networks have in use, one around the other."""

from __future__ import annotations

from lir_model.running.runner import Network
from lir_model.safeguards.coloured_edges import keeping_coloured_edges
from lir_model.safeguards.drawings import keeping_drawings
from lir_model.safeguards.no_more_than_noise import taking_no_more_than_noise
from lir_model.safeguards.only_grey_light import taking_only_light
from lir_model.safeguards.patterns import AMONG_NOISE, AMONG_RAIN, keeping_patterns
from lir_model.safeguards.saturated_colours import neutralising_colours
from lir_model.safeguards.stars import keeping_stars


def guarded_denoising(network: Network) -> Network:
    """A network that removes noise: it sees saturated areas as neutral ones, regular patterns that it removes are given
    back, strongly coloured edges are restored colour by colour, no more is taken from a place than noise can have been,
    stars keep their light, and drawn areas stay as they are.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides that are multiples of 32 and at least 128.
    """
    return _within_bounds(keeping_coloured_edges(keeping_patterns(neutralising_colours(network), AMONG_NOISE)))


def quickly_guarded_denoising(network: Network) -> Network:
    """As ``guarded_denoising``, for a first look: nothing is restored again colour by colour.

    Of a reduced picture, which is all edges and hardly any noise, that takes several times as long as the rest.
    """
    return _within_bounds(keeping_patterns(neutralising_colours(network), AMONG_NOISE))


def _within_bounds(network: Network) -> Network:
    return keeping_drawings(keeping_stars(taking_no_more_than_noise(network)))


def guarded_deraining(network: Network) -> Network:
    """A network that removes rain: it takes nothing but light, regular patterns that it removes are given back, and
    drawn areas stay as they are.

    Takes and gives ``(b, 3, h, w)``, nominally in [0, 1], with sides of at least 32.
    """
    return keeping_drawings(keeping_patterns(taking_only_light(network), AMONG_RAIN))
