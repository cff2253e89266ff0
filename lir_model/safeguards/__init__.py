"""Safeguards: they wrap a network that removes noise or rain, so that it spares what only looks like that.

A network knows photographs. Fine regular patterns, drawings, and strong colours it takes for noise or rain, and damages
them. Each module here says how one of these is recognised, and what is done about it; ``combined.py`` puts them around
the networks that remove noise and rain.
"""
