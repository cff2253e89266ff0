"""The command line: ``main`` reads the command, each module in ``subcommands`` is one subcommand of it."""
