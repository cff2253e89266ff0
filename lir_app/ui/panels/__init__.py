"""The parts around the canvas: tasks, filmstrip, messages, start page."""
