"""What is measured of photos while nothing waits for it: what ails them, their tones, how near a reference is."""
