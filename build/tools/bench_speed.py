"""Measures the speed of restoring against an earlier commit in one run and writes docs/speed.md.

    python build/tools/bench_speed.py [--against COMMIT] [--denoise N] [--dehaze N] [--deblur N]

Whole files first: ``lir restore`` of a JPEG by the earlier commit and by the source tree as it is, in turn, each in a
process of its own, and once more for each smaller number of cores. Then tiles: layer after layer with all threads, as
the network is usually driven, against the way that the runner drives it with 1, 2, 4 and 8 cores, as far as there are
any; OpenVINO and ONNX Runtime where installed. Deterministic pictures, the size ``fast``, and the precision that is
chosen on this machine. A task of 0 megapixels is left out; the page is written only with all of them.
Let nothing else run meanwhile: what other programs took of the processor is told beside the figures (Linux).
"""

from __future__ import annotations

import argparse
import copy
import importlib
import importlib.util
import inspect
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import torch
from PIL import Image

from compare_commits import ROOT, noisy, scene, shaken
from lir_app.machine import peak_memory
from lir_model.network import LIR
from lir_model.restorer import Restorer
from lir_model.running import cpu_forward, freed_memory, parallel
from lir_model.weights import catalogue

SIDES = (256, 640)
WORKERS = (1, 2, 4, 8)
MEGAPIXELS = {"denoise": 24.0, "dehaze": 24.0, "deblur": 12.0}


@dataclass(frozen=True)
class Run:
    """What a command took: seconds on the clock and megabytes at most."""

    seconds: float
    megabytes: float


def photo(task: str, megapixels: float) -> bytes:
    """A JPEG of 3:2 with what the task takes away."""
    width = round((megapixels * 1.5e6) ** 0.5)
    height = round(width / 1.5)
    part = scene(640, 960)
    if task == "deblur":
        part = shaken(part)
    if task == "dehaze":
        part = part * 0.4 + 0.5
    part = noisy(part, 0.08 if task == "denoise" else 1 / 255)
    repeats = (-(-height // part.shape[0]), -(-width // part.shape[1]), 1)
    pixels = np.rint(np.tile(part, repeats)[:height, :width] * 255).astype(np.uint8)
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, "JPEG", quality=92)
    return buffer.getvalue()


@contextmanager
def checked_out(commit: str) -> Iterator[Path]:
    """A commit in a folder of its own."""
    with TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(tree), commit], cwd=ROOT, check=True)
        try:
            yield tree
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(tree)], cwd=ROOT, check=True)


def restore(tree: Path, task: str, source: Path, cores: int) -> Run:
    """``lir restore`` by the code of a source tree, on so many cores."""
    # The process itself tells its peak: of a child, Linux counts the parent's memory before exec too.
    # Measured by the code of this tree, for the other need not have it, or the command in the same place.
    code = (
        inspect.getsource(peak_memory)
        + """
try:
    from lir_app.command_line.main import main
except ImportError:
    from lir_app.cli import main
failed = main()
print(peak_memory() or 0)
sys.exit(failed)
"""
    )
    command = [sys.executable, "-c", code, "restore"]
    if cores < parallel.cores():
        chosen = sorted(os.sched_getaffinity(0))[:cores]
        command = ["taskset", "--cpu-list", ",".join(map(str, chosen)), *command]
    target = source.with_name("result.jpg")
    arguments = ["--task", task, "--model", "fast", "--device", "cpu", "--quiet", str(source), "-o", str(target)]
    start = time.perf_counter()
    environment = {**os.environ, "PYTHONPATH": str(tree), "OMP_NUM_THREADS": str(cores)}
    done = subprocess.run(
        [*command, *arguments], cwd=tree, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    seconds = time.perf_counter() - start
    if done.returncode or not target.exists():
        raise SystemExit(f"lir restore --task {task} failed in {tree}")
    target.unlink()
    return Run(seconds, int(done.stdout.split()[-1]) / 2**20)


def whole_files(against: str, sizes: dict[str, float]) -> Iterator[str]:
    """A row of the table for each task."""
    everything = parallel.cores()
    with checked_out(against) as tree, TemporaryDirectory() as folder:
        for task, megapixels in sizes.items():
            if not megapixels:
                continue
            source = Path(folder) / "photo.jpg"
            source.write_bytes(photo(task, megapixels))
            before, now = (restore(which, task, source, everything) for which in (tree, ROOT))
            fewer = [restore(ROOT, task, source, cores).seconds for cores in fewer_cores()]
            yield (
                f"| {task} | {megapixels:g} | {before.seconds:.1f} | {now.seconds:.1f} "
                f"| {now.seconds / before.seconds:.2f} |"
                + "".join(f" {seconds:.1f} |" for seconds in fewer)
                + f" {before.megabytes:.0f} | {now.megabytes:.0f} |"
            )


def fewer_cores() -> tuple[int, ...]:
    """Numbers of cores below all, that a process can be held to here."""
    held = hasattr(os, "sched_getaffinity") and shutil.which("taskset") is not None
    return tuple(count for count in WORKERS if count < parallel.cores()) if held else ()


class Others:
    """What other programs take of the processor; where the system does not tell (all but Linux) nothing is said."""

    def __init__(self) -> None:
        self._begun = self._ticks(), self._own()

    def told(self) -> str:
        """A sentence about the time since."""
        ticks, begun = self._ticks(), self._begun[0]
        if ticks is None or begun is None:
            return "Whether other programs ran meanwhile is not known."
        busy, total = (now - then for now, then in zip(ticks, begun, strict=True))
        own = (self._own() - self._begun[1]) * os.sysconf("SC_CLK_TCK")
        return f"Other programs took {max(0.0, busy - own) / max(1, total):.0%} of the processor meanwhile."

    @staticmethod
    def _own() -> float:
        """Seconds of this process and of those that it started and that have ended."""
        return sum(os.times()[:4])

    @staticmethod
    def _ticks() -> tuple[int, int] | None:
        """Busy and all, of all cores (proc(5))."""
        try:
            line = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0]
        except OSError:
            return None
        user, nice, system, idle, waiting, *rest = map(int, line.split()[1:9])
        busy = user + nice + system + sum(rest)
        return busy, busy + idle + waiting


def microseconds(run: Callable[[], object], pixels: int) -> float:
    """For a pixel: the better of two runs after one that allocates."""
    run()
    taken = []
    for _ in range(2):
        start = time.perf_counter()
        run()
        taken.append(time.perf_counter() - start)
    return min(taken) / pixels * 1e6


def ways(original: LIR, network: LIR, tile: torch.Tensor) -> Iterator[tuple[str, int, Callable[[], object]]]:
    """Each way of driving the network: its name, how many tiles it restores, and how. Other libraries take the
    original, in float32."""
    torch.set_num_threads(parallel.cores())
    yield f"PyTorch, one tile, layer after layer, threads: {parallel.cores()}", 1, lambda: network(tile)
    if importlib.util.find_spec("openvino") is not None:
        openvino = importlib.import_module("openvino")
        with torch.inference_mode(False):
            traced = torch.export.export(original, (torch.rand(tile.shape),)).run_decompositions()
        compiled = openvino.compile_model(openvino.convert_model(traced), "CPU")
        yield "OpenVINO, one tile, float32", 1, lambda: compiled(tile.numpy())
    if importlib.util.find_spec("onnxruntime") is not None and importlib.util.find_spec("onnxscript") is not None:
        onnxruntime = importlib.import_module("onnxruntime")
        with torch.inference_mode(False):
            exported: Any = torch.onnx.export(original, (torch.rand(tile.shape),), dynamo=True, verbose=False)
        session = onnxruntime.InferenceSession(exported.model_proto.SerializeToString())
        name = session.get_inputs()[0].name
        yield "ONNX Runtime, one tile, float32", 1, lambda: session.run(None, {name: tile.numpy()})
    torch.set_num_threads(1)
    for count in (workers for workers in WORKERS if workers <= parallel.cores()):

        def together(count: int = count) -> None:
            list(parallel.each(partial(cpu_forward.forward, network), [tile] * (2 * count), parallel.never, count))

        yield f"as now, tiles at once, each on one thread: {count}", 2 * count, together


def tiles(precision: str) -> Iterator[str]:
    """A row of the table for each way of driving the network, in a precision."""
    freed_memory.keep()
    original = catalogue.load("denoise", "fast")
    network = copy.deepcopy(original).to(getattr(torch, precision))
    threads = torch.get_num_threads()
    rows: dict[str, list[float]] = {}
    with torch.inference_mode():
        for side in SIDES:
            tile = torch.rand(1, 3, side, side).contiguous(memory_format=torch.channels_last)
            for name, count, run in ways(original, network, tile):
                rows.setdefault(name, []).append(microseconds(run, count * side**2))
    torch.set_num_threads(threads)
    for name, taken in rows.items():
        yield f"| {name} | " + " | ".join(f"{value:.2f}" for value in taken) + " |"


def machine() -> str:
    """The name of the processor and how many cores may be used."""
    name = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line]
        name = names[0] if names else name
    return f"{name}, {parallel.cores()} cores, PyTorch {torch.__version__}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", default="a996116", metavar="COMMIT", help="default: the first version")
    for task, megapixels in MEGAPIXELS.items():
        parser.add_argument(
            f"--{task}", type=float, default=megapixels, metavar="MEGAPIXELS", help="default: %(default)g"
        )
    arguments = parser.parse_args()
    sizes = {task: getattr(arguments, task) for task in MEGAPIXELS}
    others = Others()
    precision = Restorer("denoise", "fast", device="cpu").precision
    tile_rows = list(tiles(precision))
    file_rows = list(whole_files(arguments.against, sizes))
    lines = [
        "# Speed",
        "",
        f"Written by `python build/tools/bench_speed.py`: {machine()}, {precision}, the size `fast`.",
        others.told(),
        "",
        "## Whole files",
        "",
        f"`lir restore` of a JPEG, by commit {arguments.against} and as now, in turn on the same machine;",
        "the start of the program, reading and writing included.",
        "",
        "| task | megapixels | seconds before | now | ratio |"
        + "".join(f" now, cores: {cores} |" for cores in fewer_cores())
        + " MB before | now |",
        "|---|---|---|---|---|---|---|" + "---|" * len(fewer_cores()),
        *file_rows,
        "",
        "## Tiles",
        "",
        "Microseconds for a pixel of the tiles, all together.",
        "",
        "| driven | " + " | ".join(f"side {side}" for side in SIDES) + " |",
        "|---|" + "---|" * len(SIDES),
        *tile_rows,
        "",
    ]
    if all(sizes.values()):
        (ROOT / "docs" / "speed.md").write_text("\n".join(lines), encoding="utf-8")
    print("\n".join(lines))


if __name__ == "__main__":
    main()
