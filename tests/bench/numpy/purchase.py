"""Price, its tax and the loan; replacements and the residual value."""

import numpy as np

from loan import service
from series import Geometric, as_slice, growth, small

#: A year after every horizon that leaves room for a life in eight bits.
BEYOND = np.int8(60)


def purchase(offer):
    """Adds what is paid for the contract: PV, its foreign part, cash up to the start of service, cash by year."""
    case, get, n = offer.case, offer.get, offer.n
    offer.grant = offer.debt_pv = offer.upfront = 0.0
    offer.has_loan = False
    if np.ndim(offer.price) == 0:
        return
    price, build, delay = offer.price, offer.c, offer.d
    share, down = get("loan.share"), get("price.down")
    down = 1.0 - share if isinstance(down, str) else down
    local = get("price.currency") == "local"
    log_price = case.kind_log(get("price.currency"), False)
    own = 1.0 - down - share
    own = np.where(np.abs(own) < 1e-9 * build, 0.0, own)
    first = price * (down * case.taxed)
    tranche = (price / build) * (own + (1.0 - down) * (case.taxed - 1.0))
    pays_later = bool(np.any(tranche))
    pv = first
    if pays_later:
        pv = first + tranche * Geometric(log_price - case.log_r, case.H).upto(build)
    pv = pv * growth(log_price - case.log_r, delay)
    at_signature = growth(log_price, delay)

    longest = int(np.max(build)) if pays_later else 0
    latest = int(np.max(delay))
    rows = 1 + longest
    offer.has_loan = bool(np.any(share > 0))
    if offer.has_loan:
        offer.grant, nominal, grid = service(case, get, price * share, build, delay)
        rows = max(rows, 1 + -(-(grid.rows - 1) // grid.m))
    # Years from the day on which the contract takes effect, with room before and after for the delay.
    by_year = np.zeros((latest + rows + latest, n))
    cash = by_year[latest : latest + rows]
    np.multiply(first, at_signature, out=cash[0])
    if longest:
        part = case.growing(("price", local), log_price, longest + 1)[1:] * (tranche * at_signature)
        part *= np.less_equal(case.years[1 : longest + 1], small(build))
        cash[1 : longest + 1] = part
    if offer.has_loan:
        _pay_debt(offer, cash, nominal, grid)
    begun = min(rows, int(np.max(build)) + 1)
    # What is paid in the shortest time of building, all pay before service; the rest by mask.
    surely = min(begun, int(np.min(build)) + 1)
    offer.upfront = cash[:surely].sum(axis=0)
    if begun > surely:
        early = np.less_equal(case.years[surely:begun], small(build))
        offer.upfront += (cash[surely:begun] * early).sum(axis=0)
    _from_signature(offer, by_year, latest, rows)
    offer.book(local, pv)


def _pay_debt(offer, cash, nominal, grid):
    """Puts debt service into the cash from effectiveness, and books its PV."""
    case, get = offer.case, offer.get
    local = get("loan.currency") == "local"
    log_loan = case.kind_log(get("loan.currency"), False)
    nominal *= case.growing(("loan", local, grid.m), log_loan / grid.m, grid.rows)
    weights = case.growing(("debt", grid.m), -case.log_r / grid.m, grid.rows)
    pv = np.einsum("kn,kn->n", nominal, weights)
    pv *= growth(log_loan - case.log_r, offer.d)
    nominal *= growth(log_loan, offer.d)
    cash[0] += nominal[0]
    for step in range(1, grid.m + 1):
        due = nominal[step :: grid.m]
        cash[1 : len(due) + 1] += due
    offer.debt_pv = 0.0 if local else pv
    offer.book(local, pv)


def _from_signature(offer, by_year, latest, rows):
    """Moves years that count from effectiveness, which differs by draw, to years from signature."""
    case, n = offer.case, offer.n
    top = min(case.H + 1, latest + rows)
    if latest == 0:
        offer.cash[:top] += by_year[:top]
        return
    at = np.broadcast_to((latest - offer.d) * n, n).astype(np.intp)
    at += case.columns
    flat, moved = by_year.reshape(-1), np.empty(n)
    for y in range(top):
        np.take(flat, at, out=moved, mode="clip")
        offer.cash[y] += moved
        at += n


def replacements(offer):
    """Adds the replacements of what the state owns; sets the residual value that it is left with, in PV."""
    case, H = offer.case, offer.case.H
    offer.residual = 0.0
    if not offer.owned_list:
        return
    rows, some = offer.owned_list, as_slice(offer.owned_list)
    life = case.life[some]
    first = offer.G + life
    if any(offer.have):
        age = offer.get("have.age")
        for at, i in enumerate(rows):
            if offer.have[i]:
                first[at] = offer.G + np.maximum(1.0, life[at] - age)
    earliest = first.min(axis=1)
    due = [at for at in range(len(rows)) if earliest[at] < H]
    # How often a class is replaced, and when it would be next.
    following = first
    if due:
        active = slice(due[0], due[-1] + 1)
        times = np.ceil((H - first[active]) / life[active])
        np.maximum(times, 0.0, out=times)
        part = as_slice(rows[active])
        _replacements_pv(offer, part, first[active], times)
        if case.value("residual"):
            following = first.copy()
            times *= life[active]
            following[active] += times
    if case.value("residual"):
        left = following - H
        left /= life
        left *= case.at_end()[some]
        for at, i in enumerate(rows):
            if offer.have[i]:
                # It was there at the start too, and is no gain of the offer.
                left[at] *= first[at] < H
        offer.residual = left.sum(axis=0)
    for at in due:
        _replace(offer, rows[at], first[at], int(earliest[at]))


def _replacements_pv(offer, part, first, times):
    case = offer.case
    for is_local, step, life, scale in (
        (True, case.step_local, case.life_local, case.scale_local),
        (False, case.step_foreign, case.life_foreign, case.scale_foreign),
    ):
        pv = step[part] * first
        np.exp(pv, out=pv)
        grown = life[part] * times
        np.expm1(grown, out=grown)
        pv *= grown
        pv *= scale[part]
        offer.book(is_local, pv.sum(axis=0))


def _replace(offer, row, first, earliest):
    """Puts the replacements of one class into the cash of their years."""
    case = offer.case
    start, costs = case.replacement_rows(row, offer.have[row])
    years = case.years[earliest : case.H]
    due_at = np.minimum(first, BEYOND).astype(np.int8)
    due = np.equal(years, due_at)
    step = case.life8[row]
    shortest = max(1, int(step.min()))
    begin = shortest
    while earliest + begin < case.H:
        due_at = np.minimum(due_at + step, BEYOND)
        due[begin:] |= np.equal(years[begin:], due_at)
        begin += shortest
    offer.cash[earliest : case.H] += costs[earliest - start :] * due
