"""The application: photo files, recipes, batches, the command line and, in ``lir_app.ui``, the window."""
