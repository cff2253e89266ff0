"""Small helpers for widgets of every room."""
