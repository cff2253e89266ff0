"""Training: clean pictures, crops of them, and the loop that learns to undo their degradation."""
