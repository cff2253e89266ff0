"""Training the diagnosis: its examples, changes that must not alarm it, the file that keeps examples, its objective."""
