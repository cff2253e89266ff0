"""Previews: which piece comes next, at which scale, and how its pixels are made and kept."""
