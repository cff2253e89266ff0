"""Results on disk while the program runs, offered again after a crash."""
