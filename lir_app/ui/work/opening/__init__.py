"""Opening photos: finding and reading them, and their thumbnails."""
