"""Every rate of return of a list of equidistant flows, none missed and none invented.

With x = 1/(1+i) a rate is a positive root of the polynomial Σ flow_k · x^k. Descartes' argument gives the
roots: dividing by x^s, s within a change of sign, and deriving takes that change away and leaves the others,
so that the roots of the derivative part the line into stretches with at most one root each. When no change
of sign is left there is no root.
"""

from decimal import Decimal, localcontext
from math import exp, log

HALVINGS = 70


def _sign_at(terms, u):
    """Sign of the polynomial at x = e^u; divided by its highest power where x > 1, lest it overflow."""
    top = terms[-1][0]
    if u <= 0:
        x, value, last = exp(u), 0.0, top
        for power, coefficient in reversed(terms):
            value = value * x ** (last - power) + coefficient
            last = power
    else:
        x, value, last = exp(-u), 0.0, terms[0][0]
        for power, coefficient in terms:
            value = value * x ** (power - last) + coefficient
            last = power
    return (value > 0) - (value < 0)


def _between(terms, low, high, sign_low):
    """The root in a stretch whose ends differ in sign, by halving."""
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        sign = _sign_at(terms, middle)
        if sign == 0:
            return middle
        if sign == sign_low:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _beyond(terms, start, direction, wanted):
    """A point so far out that the polynomial has the sign it keeps from there on."""
    step = 0.05
    while _sign_at(terms, start + direction * step) != wanted:
        step *= 2
    return start + direction * step


def _log_roots(terms):
    """The natural logarithms of the positive roots, rising."""
    change = next(
        (
            (a[0] + b[0]) / 2
            for a, b in zip(terms, terms[1:])
            if (a[1] > 0) != (b[1] > 0)
        ),
        None,
    )
    if change is None:
        return []
    first = 1 if terms[0][1] > 0 else -1
    last = 1 if terms[-1][1] > 0 else -1
    turns = _log_roots([(power, c * (power - change)) for power, c in terms])
    if not turns:
        turns = [0.0]
    ends = [(_beyond(terms, turns[0], -1, first), first)]
    ends += [(turn, _sign_at(terms, turn)) for turn in turns]
    ends += [(_beyond(terms, turns[-1], 1, last), last)]
    roots = [u for u, sign in ends if sign == 0]
    for (low, sign_low), (high, sign_high) in zip(ends, ends[1:]):
        if sign_low * sign_high < 0:
            roots.append(_between(terms, low, high, sign_low))
    return sorted(roots)


def polished(flows, rate):
    """The rate to more digits than a double holds: Newton's steps on Σ flow · (1+i)^-k."""
    with localcontext() as context:
        context.prec = 34
        x = 1 / (1 + Decimal(rate))
        exact = [Decimal(flow) for flow in reversed(flows)]
        for _ in range(3):
            value = slope = Decimal(0)
            for flow in exact:
                slope = slope * x + value
                value = value * x + flow
            if slope == 0:
                break
            x -= value / slope
        return float(1 / x - 1)


def rates_of_return(flows):
    """Every rate a period at which the flows are worth nothing, falling."""
    terms = [(k, flow) for k, flow in enumerate(flows) if flow != 0]
    if not terms:
        return []
    return [exp(-u) - 1 for u in _log_roots(terms)]


def nearest_rate(flows, wanted):
    """The rate a period that lies nearest to the one wanted; None where there is none."""
    rates = rates_of_return(flows)
    if not rates:
        return None
    return polished(flows, min(rates, key=lambda rate: abs(rate - wanted)))
