"""The application.

``photo`` reads and writes files, ``recipes`` say what to do with a photo, ``pipeline`` does it, ``batch`` finds many
photos and names their results, ``command_line`` and ``ui`` are the two programs. ``machine`` keeps what is known of
this machine.
"""
