"""Times the network against a literal reading of the paper: python build/tools/bench_network.py [--json].

Both run in turn in one process, so that whatever else the machine does slows both. Prints ``float32_ratio`` and
``bfloat16_ratio``: time over the naive network's in float32, the median over the rounds. bfloat16 counts only where the
processor computes with it; elsewhere its ratio is null.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable

import torch
from torch import Tensor

from lir_model.network import LIR, SIZES
from lir_model.tasks import Size
from lir_model.weights.published import translate
from tests.model.naive_network import NaiveLIR, fill_well_conditioned


def has_bfloat16() -> bool:
    """Whether this processor multiplies matrices of bfloat16, rather than imitating it."""
    return torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def seconds(run: Callable[[], Tensor]) -> float:
    start = time.perf_counter()
    run()
    return time.perf_counter() - start


def measure(size: Size, side: int, rounds: int) -> dict[str, object]:
    """Seconds and ratios for one picture of ``side`` x ``side`` pixels, under the names that the benchmark prints."""
    torch.manual_seed(0)
    naive = NaiveLIR(SIZES[size]).eval()
    fill_well_conditioned(naive, 0)
    network = LIR(SIZES[size]).eval()
    network.load_state_dict(translate(naive.state_dict()))
    plain = torch.rand(1, 3, side, side)
    image = plain.contiguous(memory_format=torch.channels_last)

    def bfloat16() -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            return network(image)

    runs: dict[str, Callable[[], Tensor]] = {"naive": lambda: naive(plain), "float32": lambda: network(image)}
    if has_bfloat16():
        runs["bfloat16"] = bfloat16
    taken: dict[str, list[float]] = {name: [] for name in runs}
    with torch.inference_mode():
        for run in runs.values():
            run()
        for _ in range(rounds):
            for name, run in runs.items():
                taken[name].append(seconds(run))

    def ratio(name: str) -> float | None:
        if name not in taken:
            return None
        return round(statistics.median(a / b for a, b in zip(taken[name], taken["naive"], strict=True)), 4)

    return {
        "size": size,
        "side": side,
        "threads": torch.get_num_threads(),
        "rounds": rounds,
        "seconds": {name: round(statistics.median(times), 4) for name, times in taken.items()},
        "float32_ratio": ratio("float32"),
        "bfloat16_ratio": ratio("bfloat16"),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--size", choices=tuple(SIZES), default="best")
    parser.add_argument("--side", type=int, default=256, help="of the square picture, in pixels; a multiple of 32")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    result = measure(arguments.size, arguments.side, arguments.rounds)
    if arguments.json:
        print(json.dumps(result))
        return
    for key, value in result.items():
        print(f'"{key}": {json.dumps(value)}')
    if result["bfloat16_ratio"] is None:
        print("This processor has no bfloat16 arithmetic: not timed.")


if __name__ == "__main__":
    main()
