"""Decoders: the pixels of a photo file and what tells their colours, a module for each kind of file.

``decoded`` says what each gives back, ``faults`` what each raises and warns of; ``samples`` turns samples of every kind
into pixels, for all of them.
"""
