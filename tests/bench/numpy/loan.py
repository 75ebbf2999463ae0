"""Debt service of one offer over all draws at once: a table of rows (instalment dates) by draws."""

import numpy as np

from series import small

GRANT_DISCOUNT = 1.05


def _round(x):
    return np.floor(x + 0.5)


class Grid:
    """Rows k = 0 .. last of the schedule; first is the row of the first instalment."""

    def __init__(self, get, build):
        self.m = m = int(get("loan.perYear"))
        self.last = np.maximum(1.0, _round(get("loan.years") * m))
        self.rows = int(np.max(self.last)) + 1
        grace = np.minimum(np.maximum(_round(get("loan.grace") * m), 0.0), self.last)
        if get("loan.profile") == "bullet":
            self.first = self.last
        elif get("loan.first") == "after-grace":
            self.first = np.minimum(grace + 1.0, self.last)
        else:
            self.first = np.maximum(grace, 1.0)
        self.build = build


def _rates(get, m, years):
    """Rate a period by loan year, or one for all."""
    if get("loan.kind") == "fixed":
        return [get("loan.rate") / m] * years
    base, drift, spread = get("loan.base"), get("loan.drift"), get("loan.spread")
    return [(spread + np.maximum(0.0, base + y * drift)) / m for y in range(years)]


def _level(grid, principal, rates, n):
    """Opening balances and principal where equal instalments begin after the last draw: no recursion."""
    m, rows = grid.m, grid.rows
    # Narrow whole numbers: sixty-four of them are compared at once.
    kind = np.int8 if rows < 120 else np.int16
    k = np.arange(rows, dtype=kind)[:, None]
    first, last, build = (small(x, kind) for x in (grid.first, grid.last, grid.build))
    drawn = np.minimum((k - kind(1)) // kind(m), build)
    np.maximum(drawn, kind(0), out=drawn)
    opening = drawn * (principal / grid.build)
    level = principal / (grid.last - grid.first + 1.0)
    start = int(np.min(grid.first))
    paid = np.minimum(k[start:], last + kind(1)) - first
    np.maximum(paid, kind(0), out=paid)
    opening[start:] -= paid * level
    due = np.greater_equal(k[start:], first)
    if np.ndim(last):
        due &= np.less_equal(k[start:], last)
        # What rounding leaves of a balance that is paid.
        opening[start:] *= np.less_equal(k[start:], last)
    repaid = np.zeros((rows, n))
    np.multiply(due, level, out=repaid[start:])
    return opening, repaid


def _stepwise(grid, principal, rates, profile, n):
    """Opening balances and principal row by row: any profile, any first instalment."""
    m, rows = grid.m, grid.rows
    opening, repaid = np.zeros((rows, n)), np.zeros((rows, n))
    tranche = principal / grid.build
    held = grid.build * m == grid.last
    balance = np.zeros(n)
    for k in range(rows):
        opening[k] = balance
        left = np.maximum(grid.last - k + 1.0, 1.0)
        if k > 0:
            if profile == "annuity":
                i = rates[(k - 1) // m]
                i = i + 1e-200 * (i == 0)
                part = balance * (i / np.expm1(left * np.log1p(i)))
                part = np.where(left == 1.0, balance, part)
            elif profile == "bullet":
                part = np.where(left == 1.0, balance, 0.0)
            else:
                part = balance / left
            np.multiply(part, k >= grid.first, out=repaid[k])
            balance = balance - repaid[k]
        draws = 0.0
        if k > 0 and k % m == 0:
            draws = 1.0 * ((k // m <= grid.build) & (k < grid.last))
        # A draw at maturity would be no loan: it comes a row before.
        draws = draws + (held & (k == grid.last - 1))
        balance = balance + draws * tranche
    return opening, repaid


def service(case, get, principal, build, delay):
    """What one loan costs its borrower.

    Returns nominal grant element, service by row in the loan's own money (settled at the horizon) and the
    grid. `principal`, `build` and `delay` are arrays or numbers.
    """
    n = case.n
    grid = Grid(get, build)
    m, rows = grid.m, grid.rows
    years = -(-(rows - 1) // m)
    rates = _rates(get, m, years)
    last_draw = build * m
    profile = get("loan.profile")
    if profile == "equal-principal" and np.all(grid.first > last_draw):
        opening, repaid = _level(grid, principal, rates, n)
    else:
        opening, repaid = _stepwise(grid, principal, rates, profile, n)

    paid = np.empty((rows, n))
    paid[0] = 0.0
    if get("loan.kind") == "fixed":
        np.multiply(opening[1:], rates[0], out=paid[1:])
    else:
        for y in range(years):
            part = slice(y * m + 1, min((y + 1) * m + 1, rows))
            np.multiply(opening[part], rates[y], out=paid[part])
    # Fees: all of them at the start, and a share a year of what is undrawn.
    paid[0] += principal * (get("loan.fee") + get("loan.insurance"))
    commitment = get("loan.commitment")
    lent = 0.0
    discount = GRANT_DISCOUNT ** (-1.0 / m)
    weights = discount ** np.arange(rows)
    tranche = principal / build
    held = last_draw == grid.last
    any_held = bool(np.any(held))
    for y in range(1, int(np.max(build)) + 1):
        undrawn = np.maximum(build - (y - 1.0), 0.0)
        drawn_here = 1.0 * (y <= build)
        moved = 0.0
        if any_held:
            moved = drawn_here * (held & (y * m == grid.last))
            if m == 1:
                undrawn = undrawn - moved
        if y * m < rows:
            paid[y * m] += tranche * undrawn * commitment
        lent = lent + (drawn_here - moved) * weights[min(y * m, rows - 1)] + moved * weights[y * m - 1]
    lent = lent * tranche

    nominal = paid + repaid
    lent_safe = np.where(lent > 0, lent, 1.0)
    grant = np.where(lent > 0, 1.0 - (weights @ nominal) / lent_safe, 0.0)

    # What is owed at the horizon is paid there.
    end = (case.H - delay) * m
    if np.any(end < grid.last):
        k = np.arange(rows)[:, None]
        repaid = np.where((k == end) & (end < grid.last), opening, repaid)
        nominal = (paid + repaid) * (k <= end)
    return grant, nominal, grid
