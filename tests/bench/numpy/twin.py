"""The whole model over many draws at once in numpy: the yardstick for the product's own batched evaluation.

    python3 twin.py question.json draws.f64 figures.f64 [chunk]     evaluates drawn values
    python3 twin.py --bench question.json n                         draws by itself and prints how long it takes

`question.json` is {horizon, caseValues, options: [{id, values}], inputs, exitLead?, ranges?}. `draws.f64` holds
little-endian doubles, one run of n values an input, in the order of `inputs`; the keys are `discount` for a value
of the case, `a.loan.rate` for one of offer a, `a.exitYear` for the year in which a's vendor is lost (infinite
where it is not). The answer holds, for each figure of `figures.OUTPUTS`, for each offer, n doubles; NaN is an index
without weights. `ranges` is {key: {low, mode, high, whole}}, from which the benchmark draws.

Written as a good numpy programmer would: draws lie along the last axis, in chunks that stay in the cache; sums over
years are closed forms (`series.py`); tables by year exist only where the largest year of cash needs them; what all
offers share is worked out once (`case.py`). Whole numbers that are drawn are handled by masks of eight-bit integers.
Not covered: dated events other than the loss of a vendor.
"""

import ctypes
import json
import os
import sys
import time

# One thread is what is measured.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

from case import Case
from draws import drawn
from figures import OUTPUTS, evaluate_offer
from offer import Offer

CHUNK = 32768
EXIT_LEAD = 1


def keep_memory():
    """Tells the C library to hand freed memory out again instead of giving it back to the system.

    Otherwise every array of a large chunk costs a page fault per four kilobytes: up to twice the time in all.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return
    trim_threshold, top_pad, mmap_threshold = -1, -2, -3
    mallopt(mmap_threshold, 1 << 30)
    mallopt(trim_threshold, 1 << 30)
    mallopt(top_pad, 1 << 26)


def evaluate_chunk(question, rows, out):
    """`rows`: by key an array of drawn values; `out`: (figures, offers, n), filled."""
    n = out.shape[2]
    values = question["caseValues"]

    def of_case(key):
        return rows[key] if key in rows else values[key]

    case = Case(question, of_case, n)
    for at, option in enumerate(question["options"]):
        own, letter = option["values"], option["id"] + "."

        def of_offer(key, own=own, letter=letter):
            return rows[letter + key] if letter + key in rows else own[key]

        exit_year = rows.get(letter + "exitYear")
        lead = question.get("exitLead", EXIT_LEAD)
        evaluate_offer(Offer(case, of_offer, exit_year, lead), out[:, at])


def evaluate(question, draws, chunk=CHUNK):
    """(figures, offers, n) from draws of shape (inputs, n)."""
    n = draws.shape[1]
    out = np.empty((len(OUTPUTS), len(question["options"]), n))
    for start in range(0, n, chunk):
        part = slice(start, min(start + chunk, n))
        rows = dict(zip(question["inputs"], draws[:, part]))
        evaluate_chunk(question, rows, out[:, :, part])
    return out


def _seconds(question, draws, chunk):
    """Time to evaluate all draws, figures left in the cache as a reader of them would find them."""
    n = draws.shape[1]
    out = np.empty((len(OUTPUTS), len(question["options"]), chunk))
    start = time.perf_counter()
    for at in range(0, n - chunk + 1, chunk):
        rows = dict(zip(question["inputs"], draws[:, at : at + chunk]))
        evaluate_chunk(question, rows, out)
    return (time.perf_counter() - start) / (n // chunk * chunk)


def bench(question, n, repeats=3):
    """Microseconds a draw, of all offers, for the fastest size of chunk."""
    rng = np.random.default_rng(1)
    start = time.perf_counter()
    draws = drawn(question, n, rng)
    drawing = (time.perf_counter() - start) / n
    question = {**question, "inputs": list(draws)}
    table = np.array(list(draws.values()))
    by_chunk = {}
    size = 256
    while size <= min(65536, n):
        _seconds(question, table[:, : max(size, n // 8)], size)
        by_chunk[size] = min(_seconds(question, table, size) for _ in range(repeats)) * 1e6
        size *= 2
    best = min(by_chunk, key=by_chunk.get)
    return {
        "bestChunk": best,
        "microsecondsPerDraw": round(by_chunk[best], 4),
        "drawingMicrosecondsPerDraw": round(drawing * 1e6, 4),
        "byChunk": {size: round(t, 4) for size, t in by_chunk.items()},
        "draws": n,
        "inputs": len(question["inputs"]),
        "options": len(question["options"]),
        "numpyVersion": np.__version__,
    }


def main(arguments):
    keep_memory()
    if arguments[0] == "--bench":
        with open(arguments[1], encoding="utf-8") as file:
            print(json.dumps(bench(json.load(file), int(arguments[2]))))
        return
    with open(arguments[0], encoding="utf-8") as file:
        question = json.load(file)
    draws = np.fromfile(arguments[1], dtype="<f8").reshape(len(question["inputs"]), -1)
    chunk = int(arguments[3]) if len(arguments) > 3 else CHUNK
    evaluate(question, draws, chunk).astype("<f8", copy=False).tofile(arguments[2])


if __name__ == "__main__":
    main(sys.argv[1:])
