"""Parts of ``fuzz_photos.py``: files to begin with, ways to damage them, and what is tried with each."""
