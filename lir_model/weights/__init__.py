"""Weights: files with their model cards, the ones that ship, and checkpoints that others published for LIR."""
