"""The open photos: what is chosen for each, which results it has, what Undo takes back."""
