"""The work behind the window.

``studio`` holds the open photos, each a document of the ``session``. ``opening`` brings photos in, ``queue`` decides
what is restored next and gives it to ``threads``, ``preview`` and ``restoring`` ask for it, ``saving`` writes results,
``store`` keeps them until then. ``measuring`` is what nothing waits for.
"""
