"""Powers and geometric series over arrays, the arithmetic that everything recurring comes down to."""

import numpy as np

#: Stands for a growth of nought: small enough that the series comes out as the plain count, digit by digit.
TINY = 1e-200


def powers(x, rows, n, first=1.0):
    """first * x**k for k = 0 .. rows-1 as a (rows, n) table, by doubling: log2(rows) multiplications."""
    table = np.empty((rows, n))
    table[0] = first
    done, step = 1, x
    while done < rows:
        more = min(done, rows - done)
        np.multiply(table[:more], step, out=table[done : done + more])
        done += more
        if done < rows:
            step = step * step
    return table


def growth(log_rate, years):
    """(1 + rate)**years from log1p(rate); the plain number 1 where nothing grows."""
    if np.ndim(log_rate) == 0 and log_rate == 0:
        return 1.0
    return np.exp(log_rate * years)


class Geometric:
    """Sums of exp(l*y) over whole years y, in closed form.

    sum over y = 1 .. x of exp(l*y) = expm1(l*x) / (1 - exp(-l)), so that a stretch of years costs one expm1.
    """

    def __init__(self, log_step, horizon):
        self.log_step = log_step + TINY * (log_step == 0)
        self.scale = -1.0 / np.expm1(-self.log_step)
        self.whole = np.expm1(self.log_step * horizon)

    def upto(self, x):
        """Years 1 .. x."""
        return np.expm1(self.log_step * x) * self.scale

    def rest(self, after):
        """Years after+1 .. horizon, for `after` not beyond it."""
        return (self.whole - np.expm1(self.log_step * after)) * self.scale

    def span(self, after, until):
        """Years after+1 .. until; 0 where there is none."""
        until = np.maximum(until, after)
        return (np.expm1(self.log_step * until) - np.expm1(self.log_step * after)) * self.scale


def as_slice(rows):
    """Row numbers as a slice where they are evenly spaced, so that taking them copies nothing."""
    if len(rows) == 1:
        return slice(rows[0], rows[0] + 1)
    steps = {b - a for a, b in zip(rows, rows[1:])}
    return slice(rows[0], rows[-1] + 1, steps.pop()) if len(steps) == 1 else list(rows)


def small(x, kind=np.int8):
    """Whole numbers in eight bits: sixty-four of them are compared at once."""
    return x.astype(kind) if isinstance(x, np.ndarray) else kind(x)


def over(part, whole):
    """A ratio that is 0 over nought."""
    there = whole > 0
    if np.ndim(there) == 0:
        return part / whole if there else 0.0
    if there.all():
        return part / whole
    return np.where(there, part / np.where(there, whole, 1.0), 0.0)


def share_of(part, whole):
    """A ratio between 0 and 1."""
    return np.minimum(1.0, np.maximum(0.0, over(part, whole)))
