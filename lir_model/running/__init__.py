"""Running networks: devices and precisions, work side by side, the faster way on a CPU, memory."""
