"""What keeps the parts of the window in step with the photos that are open."""
