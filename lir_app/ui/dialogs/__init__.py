"""Windows of their own that ask or tell something."""
