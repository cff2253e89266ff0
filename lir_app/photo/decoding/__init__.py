"""Decoders: the pixels of a photo file and the meaning of their colours; a module for each kind of file.

``decoded`` defines what each returns, ``faults`` the errors and warnings; ``samples`` turns samples of every kind into
pixels, for all of them.
"""
