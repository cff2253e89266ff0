"""Blur by a kernel: estimating the kernel from a picture, and deconvolution."""
