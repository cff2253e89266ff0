"""Where a photo is seen before and after: geometry, pixels, drawing, input."""
