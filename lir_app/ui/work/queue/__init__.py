"""The queue: what is restored next, for which request, and in which thread."""
