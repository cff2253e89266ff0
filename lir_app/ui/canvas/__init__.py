"""The canvas, which shows a photo before and after: geometry, pixels, drawing, input."""
