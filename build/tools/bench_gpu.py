"""Times the network and whole restorations on a graphics card: python build/tools/bench_gpu.py [--write].

Three things: how well each precision agrees with the CPU, megapixels a second and memory by precision and by the number
of tiles that run together, with and without a CUDA graph, and each task on a whole picture, with the PSNR between the
results of the card and of the CPU. Needs a CUDA or ROCm device; ``--write`` renews docs/speed-gpu.md.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from lir_model import Restorer
from lir_model.metrics import psnr
from lir_model.network import LIR, SIZES
from lir_model.network_size import Size
from lir_model.pixels import Array
from lir_model.running import device_check, devices
from lir_model.running.runner import Runner
from lir_model.tasks import TASKS
from lir_model.weights import catalogue
from lir_model.weights.files import load_file

_REPOSITORY = Path(__file__).parents[2]
_PAGE = _REPOSITORY / "docs" / "speed-gpu.md"
_SAMPLES = {"denoise": "noise", "derain": "rain", "dehaze": "haze", "deblur": "blur"}
_BATCHES = (1, 4, 8)
_SIDE = 512
_SECONDS = 0.7
"""Least time of one measurement of throughput, after warming up."""


def _rate(run: Callable[[], object], pixels: int) -> float:
    """Megapixels a second of a run over ``pixels``."""
    for _ in range(2):
        run()
    torch.cuda.synchronize()
    start, rounds = time.perf_counter(), 0
    while time.perf_counter() - start < _SECONDS:
        run()
        torch.cuda.synchronize()
        rounds += 1
    return rounds * pixels / (time.perf_counter() - start) / 1e6


def _graph(network: LIR, batch: Tensor) -> Callable[[], object]:
    """The network on one batch as a CUDA graph."""
    side = torch.cuda.Stream()
    with torch.cuda.stream(side):
        for _ in range(3):
            network(batch)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        network(batch)
    return graph.replay


def _throughput(size: Size, device: str) -> Iterator[str]:
    network = LIR(SIZES[size]).eval().requires_grad_(False)
    for precision in ("float32", "bfloat16", "float16"):
        moved = network.to(device, getattr(torch, precision))
        for count in _BATCHES:
            batch = torch.rand(count, 3, _SIDE, _SIDE, device=device).contiguous(memory_format=torch.channels_last)
            torch.cuda.empty_cache()
            torch.cuda.reset_peak_memory_stats()
            with torch.inference_mode():
                plain = _rate(partial(moved, batch), batch[:, 0].numel())
                peak = torch.cuda.max_memory_allocated() / 2**20
                graphed = _rate(_graph(moved, batch), batch[:, 0].numel())
            yield f"| {size} | {precision} | {count} | {plain:.1f} | {graphed:.1f} | {peak:,.0f} |"


def _agreements(device: devices.Device) -> Iterator[str]:
    for path in sorted((_REPOSITORY / "resources" / "weights").glob("*-*.safetensors")):
        network = load_file(path)[0]
        figures = []
        for precision in ("float32", "bfloat16", "float16"):
            runner = Runner.load(network, device, precision)
            agreed = device_check.agreement(runner.run, network)
            figures.append(f"{agreed:.1f}" if isinstance(agreed, float) else str(agreed))
        yield f"| {path.stem} | {' | '.join(figures)} |"


def _timed(task: str, device: str, picture: Array) -> tuple[Array, float, str]:
    with Restorer(task, device=device) as restorer:
        if device != "cpu":
            restorer(picture)  # the first run loads libraries and chooses kernels, which takes seconds
        start = time.perf_counter()
        result = restorer(picture)
        return np.asarray(result), time.perf_counter() - start, restorer.precision


def _pictures(device: str, on_cpu: bool) -> Iterator[str]:
    for task in TASKS:
        if not catalogue.available(task):
            continue
        with Image.open(_REPOSITORY / "resources" / "samples" / f"{_SAMPLES[task]}.jpg") as image:
            sample = np.asarray(image.convert("RGB"))
        ours, _, precision = _timed(task, device, sample)
        agreed = f"{psnr(ours, _timed(task, 'cpu', sample)[0]):.1f}" if on_cpu else "not measured"
        rows, columns = -(-3000 // sample.shape[0]), -(-4000 // sample.shape[1])
        large = np.tile(sample, (rows, columns, 1))[:3000, :4000]
        _, seconds, _ = _timed(task, device, large)
        yield f"| {task} | {precision} | {agreed} | {seconds:.2f} |"


def _page(device: devices.Device, on_cpu: bool) -> Iterator[str]:
    yield "# Speed on a graphics card"
    yield ""
    yield f"Written by `python build/tools/bench_gpu.py --write`: {device.title}, PyTorch {torch.__version__}."
    yield ""
    yield "## Agreement with the CPU"
    yield ""
    yield f"PSNR in dB on the reference tile; below {device_check.AGREEMENT:.0f} a precision is not used."
    yield ""
    yield "| weights | float32 | bfloat16 | float16 |"
    yield "|---|---|---|---|"
    yield from _agreements(device)
    yield ""
    yield "## The network alone"
    yield ""
    yield f"Tiles of {_SIDE} x {_SIDE}; megapixels a second and the most memory in MB."
    yield ""
    yield "| size | precision | tiles together | layer after layer | as a CUDA graph | MB |"
    yield "|---|---|---|---|---|---|"
    for size in SIZES:
        yield from _throughput(size, device.name)
    yield ""
    yield "## Whole pictures"
    yield ""
    yield "The samples that ship: PSNR in dB between the card's result and the CPU's, and seconds for the sample"
    yield f"repeated to 12 megapixels, files aside; at most {device.batch} tiles run together."
    yield ""
    yield "| task | precision | PSNR to the CPU | seconds for 12 megapixels |"
    yield "|---|---|---|---|"
    yield from _pictures(device.name, on_cpu)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="renew docs/speed-gpu.md")
    parser.add_argument("--output", type=Path, help="write to this file instead")
    parser.add_argument("--no-cpu", action="store_true", help="leave the comparison with the CPU out")
    arguments: Any = parser.parse_args()
    if not torch.cuda.is_available():
        parser.error("there is no CUDA or ROCm device here")
    target = arguments.output or (_PAGE if arguments.write else None)
    lines = []
    for line in _page(devices.choose("cuda"), not arguments.no_cpu):
        print(line, flush=True)
        lines.append(line)
        if target is not None:  # line by line, so that a run that is stopped leaves what it measured
            target.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
