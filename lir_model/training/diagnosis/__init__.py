"""Teaching the diagnosis: examples, what must not alarm, where they are kept, and the course itself."""
