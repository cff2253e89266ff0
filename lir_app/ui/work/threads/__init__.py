"""The threads that live as long as the window, and the jobs that wait for them."""
