"""Saving: where results go, what that would replace, and the jobs that write them."""
