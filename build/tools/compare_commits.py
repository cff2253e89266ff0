"""Says whether two commits restore a fixed set of pictures to the same bytes, and if not, how much they differ.

    python build/tools/compare_commits.py HEAD~1 HEAD

Each commit is checked out into a folder of its own and run in a process of its own, in float32 on the CPU with one
thread. The set holds all tasks, whole pictures and regions, 8 and 16 bits and float, grey, odd sizes, several tiles
and chains; beside each result stand time and memory. Ends with 1 if any result differs. docs/results.md says which
changes were made on purpose. ``WORK`` in place of a commit means the source tree as it is. Where
weights changed between the two, ``--weights COMMIT`` has both take those of one commit, so that the code is compared.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any

import numpy as np

ROOT = Path(__file__).parent.parent.parent
Array = np.ndarray[Any, Any]
Rows = list[dict[str, Any]]


@dataclass(frozen=True)
class Case:
    """One restoration; strengths as on the command line, region as top, left, height, width."""

    name: str
    picture: Array
    tasks: str
    region: tuple[int, int, int, int] | None = None
    tile: str | int = 256


def scene(height: int, width: int, seed: int = 0) -> Array:
    """Discs and boxes of many colours over a gradient, ``(h, w, 3)`` float64 in [0, 1]."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[:height, :width].astype(float)
    picture = np.stack([0.3 + 0.4 * y / height, 0.5 + 0.2 * x / width, np.full_like(y, 0.6)], axis=2)
    for number in range(height * width // 700):
        top, left, size, *colour = random.random(6)
        dy, dx, radius = np.abs(y - top * height), np.abs(x - left * width), 3 + 25 * size**2
        inside = dy**2 + dx**2 < radius**2 if number % 2 else np.maximum(dy, dx * (1 + size)) < radius
        picture[inside] = 0.1 + 0.8 * np.array(colour)
    return picture


def shaken(picture: Array) -> Array:
    """Blurred along a bent line of 12 pixels, as a camera that was not held still does it."""
    path = [(-5, -3), (-4, -2), (-3, -1), (-2, 0), (-1, 1), (0, 1), (1, 2), (2, 2), (3, 2), (4, 3), (5, 3), (6, 3)]
    return np.mean([np.roll(picture, shift, (0, 1)) for shift in path], axis=0)


def noisy(picture: Array, sigma: float) -> Array:
    """With white noise of a standard deviation."""
    return (picture + np.random.default_rng(1).normal(0, sigma, picture.shape)).clip(0, 1)


def in_depth(picture: Array, dtype: type) -> Array:
    """From [0, 1] to uint8, uint16 or float32."""
    if dtype == np.float32:
        return picture.astype(np.float32)
    return np.rint(picture * np.iinfo(dtype).max).astype(dtype)


def cases() -> Iterator[Case]:
    """The fixed set."""
    clean = scene(350, 420)
    veiled = clean * np.linspace(0.25, 0.9, 350)[:, None, None]
    damaged = {
        "denoise": noisy(clean, 0.08),
        "derain": noisy(clean, 0.01),
        "dehaze": veiled + 0.85 * (1 - np.linspace(0.25, 0.9, 350))[:, None, None],
        "deblur": noisy(shaken(clean), 1 / 255),
    }
    for task, picture in damaged.items():
        for dtype in (np.uint8, np.uint16, np.float32):
            yield Case(f"{task} {np.dtype(dtype).name}", in_depth(picture, dtype), task)
        yield Case(f"{task} grey", in_depth(picture.mean(2), np.uint8), task)
        yield Case(f"{task} region", in_depth(picture, np.uint8), task, region=(101, 57, 140, 200))
        yield Case(f"{task} half", in_depth(picture[:131, :127], np.uint8), f"{task}:50")
        yield Case(f"{task} 1x1", in_depth(picture[:1, :1], np.uint16), task)
        yield Case(f"{task} 3x300", in_depth(picture[:3, :300], np.uint8), task)
    yield Case("no blur to find", in_depth(noisy(np.full((160, 180, 3), 0.5), 0.1), np.uint8), "deblur")
    yield Case("tile of the device", in_depth(noisy(scene(300, 800), 0.08), np.uint8), "denoise", tile="auto")
    yield Case("tile whole", in_depth(damaged["denoise"], np.uint8), "denoise", tile="whole")
    hazy = in_depth(noisy(damaged["dehaze"], 0.03), np.uint8)
    yield Case("chain", hazy, "denoise:70 dehaze derain:40")
    yield Case("chain region", hazy, "denoise:70 dehaze derain", region=(60, 80, 120, 150))
    yield Case("chain with deblur", in_depth(damaged["deblur"], np.uint16), "deblur:80 denoise:30")


def peak_memory() -> int | None:
    """Most megabytes resident since this was asked last, where the system says so (Linux)."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return None
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) // 1024


def recipes_module() -> ModuleType:
    """The module of recipes, wherever the commit that is measured has it."""
    name = "lir_app.recipes" if importlib.util.find_spec("lir_app.recipes") else "lir_app.recipe"
    return importlib.import_module(name)


def measure(tree: Path, results: Path) -> Rows:
    """Restores the set with the code in a source tree; call it in a process that imports from there.

    Args:
        tree: the source tree.
        results: a file that gets two pictures of each case: the result as it is blended, and at full strength.

    Returns:
        A row for each case: its name, the seconds it took, and its peak memory in megabytes.
    """
    import torch

    import lir_model
    from lir_app.pipeline import Pipeline
    from lir_model import Region, blend

    if not Path(lir_model.__file__).is_relative_to(tree):
        raise SystemExit(f"{lir_model.__file__} is not in {tree}")
    recipes = recipes_module()
    torch.set_num_threads(1)
    rows: Rows = []
    pictures: list[Array] = []
    for case in cases():
        pipeline = Pipeline(device="cpu", precision="float32", tile=case.tile)
        recipe = recipes.Recipe(tuple(recipes.Step.parse(task) for task in case.tasks.split()), "fast")
        region = None if case.region is None else Region(*case.region)
        peak_memory()
        # Of the process, not of the clock on the wall: other work on the machine counts less.
        start = time.process_time()
        outcome = pipeline.run(case.picture, recipe, region=region)
        seconds = time.process_time() - start
        pictures += (blend(outcome.base, outcome.restored, recipe.steps[-1].strength), outcome.restored)
        rows.append({"case": case.name, "seconds": seconds, "megabytes": peak_memory()})
    np.savez(results, *pictures)
    return rows


def run_in(tree: Path, results: Path) -> Rows:
    """``measure`` in a process that imports from a source tree."""
    command = [sys.executable, str(Path(__file__).absolute()), "--measure", str(tree), str(results)]
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    done = subprocess.run(command, cwd=tree, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    rows: Rows = json.loads(done.stdout)
    return rows


def rows_of(commit: str, folder: Path, weights: str | None) -> Rows:
    """The set restored by a commit, or by the source tree as it is; with the weights of another commit, if named."""
    results = folder.with_suffix(".npz")
    if commit == "WORK":
        return run_in(ROOT, results)
    subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(folder), commit], cwd=ROOT, check=True)
    try:
        if weights is not None:
            subprocess.run(["git", "checkout", "--quiet", weights, "--", "resources/weights"], cwd=folder, check=True)
        return run_in(folder, results)
    finally:
        subprocess.run(["git", "worktree", "remove", "--force", str(folder)], cwd=ROOT, check=True)


def difference(before: Array, after: Array) -> str:
    """How much two results differ, in steps of 255 and as PSNR; ``same`` where they are the same bytes."""
    if before.dtype != after.dtype or before.shape != after.shape:
        return "is of another form"
    if before.tobytes() == after.tobytes():
        return "same"
    white = 1 if before.dtype.kind == "f" else np.iinfo(before.dtype).max
    apart = (after.astype(float) - before) / white
    return f"up to {255 * np.abs(apart).max():.4g} of 255, {-10 * np.log10(np.mean(apart**2)):.1f} dB"


def main() -> int:
    """Compares two commits and prints a line for each case."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("commits", nargs="*", metavar="COMMIT", help="two of them")
    parser.add_argument("--weights", metavar="COMMIT", help="both take the weights of this commit")
    parser.add_argument("--measure", type=Path, nargs=2, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure is not None:
        print(json.dumps(measure(*arguments.measure)))
        return 0
    if len(arguments.commits) != 2:
        parser.error("name two commits")
    if arguments.weights is not None and "WORK" in arguments.commits:
        parser.error("the source tree as it is keeps its weights: name a commit in its place")
    with TemporaryDirectory() as folder:
        folders = (Path(folder) / "before", Path(folder) / "after")
        before, after = (rows_of(*pair, arguments.weights) for pair in zip(arguments.commits, folders, strict=True))
        with np.load(folders[0].with_suffix(".npz")) as earlier, np.load(folders[1].with_suffix(".npz")) as later:
            verdicts = [difference(earlier[name], later[name]) for name in earlier.files]
    differing = 0
    for number, (old, new) in enumerate(zip(before, after, strict=True)):
        told = set(verdicts[2 * number : 2 * number + 2]) - {"same"}
        differing += bool(told)
        memory = "" if old["megabytes"] is None else f"  {old['megabytes']:5} -> {new['megabytes']:5} MB"
        verdict = "same" if not told else max(told)
        print(f"{old['case']:22} {verdict:34} {old['seconds']:6.2f} -> {new['seconds']:6.2f} s{memory}")
    times = [sum(row["seconds"] for row in rows) for rows in (before, after)]
    print(f"{differing} of {len(before)} differ; {times[0]:.1f} -> {times[1]:.1f} s ({times[1] / times[0] - 1:+.1%})")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
