"""Plain Monte Carlo draws for the benchmark: triangular over the published ranges, rules between inputs kept."""

import numpy as np


def triangular(rng, low, mode, high, n):
    """By the inverse of the distribution function, which is faster than the generator's own."""
    width = high - low
    u = rng.random(n)
    split = (mode - low) / width
    rising = low + np.sqrt(u * (width * (mode - low)))
    np.subtract(1.0, u, out=u)
    falling = high - np.sqrt(u * (width * (high - mode)))
    return np.where(u > 1.0 - split, rising, falling)


def first_year(rng, hazard, n):
    """Year of the first strike of a yearly chance."""
    return 1.0 + np.floor(np.log1p(-rng.random(n)) / np.log1p(-hazard))


def drawn(question, n, rng):
    """By key, n values each."""
    draws = {}
    for key, r in question["ranges"].items():
        if r.get("whole"):
            values = triangular(rng, r["low"] - 0.5, r["mode"], r["high"] + 0.5, n)
            np.clip(np.floor(values + 0.5), r["low"], r["high"], out=values)
        else:
            values = triangular(rng, r["low"], r["mode"], r["high"], n)
        draws[key] = values
    for option in question["options"]:
        mend(draws, question, option)
        if question.get("exits"):
            hazard = draws.get(option["id"] + ".vendor.hazard", option["values"]["vendor.hazard"])
            draws[option["id"] + ".exitYear"] = first_year(rng, hazard, n)
    return draws


def mend(draws, question, option):
    """build >= 1; delay + build < horizon; grace >= build; years >= grace; share <= 1 - down."""

    n = len(next(iter(draws.values())))

    def get(name):
        return draws.get(f"{option['id']}.{name}", option["values"][name])

    def put(name, values):
        if np.any(values != get(name)):
            draws[f"{option['id']}.{name}"] = np.broadcast_to(values, n).astype(float)

    put("time.build", np.maximum(get("time.build"), 1.0))
    put("time.delay", np.minimum(get("time.delay"), question["horizon"] - 1.0 - get("time.build")))
    if np.all(get("loan.share") == 0):
        return
    put("loan.grace", np.maximum(get("loan.grace"), get("time.build")))
    put("loan.years", np.maximum(get("loan.years"), get("loan.grace")))
    down = get("price.down")
    if not isinstance(down, str):
        put("loan.share", np.minimum(get("loan.share"), 1.0 - down))
