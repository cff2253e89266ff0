"""The subcommands of ``lir``, a module each: ``add_to`` declares the arguments, ``run`` gives the exit code."""
