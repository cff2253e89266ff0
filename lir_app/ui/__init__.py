"""The window: the only place that imports Qt.

``app`` starts it. ``window`` makes its parts, which are ``canvas``, ``panels`` and ``dialogs``; ``commands`` do what
the menus offer, and ``presenters`` keep what is shown in step with ``work``, which knows no widget. ``images`` and
``widgets`` help all of them, as do the modules beside.
"""
