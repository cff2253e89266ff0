"""Blur by a kernel, or by a camera that turned: finding it in a picture, and taking it away."""
