"""What keeps a canvas or a panel in step with the photos that are open."""
