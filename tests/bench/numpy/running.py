"""Upkeep and fees of the service years, in present value and, for the peak, by year."""

import numpy as np

from leaving import price_of_leaving
from series import Geometric, powers, small


def running(offer):
    """Starts the cash by year with upkeep, fees and staff."""
    case, n, H = offer.case, offer.n, offer.case.H
    offer.cash = np.zeros((H + 1, n))
    if offer.owned_list and offer.lapses is None:
        _upkeep(offer)
    if offer.has_fee:
        _usage_fees(offer)
    if offer.lost is not None:
        _without_vendor(offer)
    if case.value("staff.counted"):
        yearly = case.value("scope.seats") * case.value("staff.perSeat") * case.value("staff.cost")
        offer.book(True, yearly * case.flat.rest(offer.G))
        offer.cash += yearly * np.greater(case.years, small(offer.G))


def _upkeep(offer):
    case, gs = offer.case, offer.gs
    raised = (1.0 + offer.markup) * case.taxed
    vendor = offer.vendor0 * raised
    others = (offer.m0 - offer.vendor0) * case.taxed
    offer.book(False, offer.upkeep_pv * raised)
    offer.book(True, others * case.upkeep_local.rest(gs))
    begin = int(gs.min()) + 1
    if begin > case.H:
        return
    local_rows, foreign_rows = case.upkeep_rows()
    cash = offer.cash[begin:]
    if local_rows is foreign_rows:
        np.multiply(local_rows[begin:], vendor + others, out=cash)
    else:
        np.multiply(foreign_rows[begin:], vendor, out=cash)
        cash += local_rows[begin:] * others
    _keep_after(gs, begin, cash, case)


def _keep_after(start, begin, rows, case):
    """Blots out what lies up to `start` in rows that stand for the years from `begin` on."""
    mixed = int(start.max()) + 1 - begin
    if mixed > 0:
        rows[:mixed] *= np.greater(case.years[begin : begin + mixed], small(start))


def _usage_fees(offer):
    case, G, term = offer.case, offer.G, offer.term
    base = offer.fee_base * case.taxed
    after_term = 0.0 if offer.lapses is not None else 1.0 + offer.markup
    series = offer.fee_series
    start = np.expm1(series.log_step * G)
    end = np.expm1(series.log_step * term)
    pv = base * ((end - start) * series.scale)
    pv += offer.raised_fee_pv * case.taxed * after_term
    begin = int(G.min()) + 1
    part = powers(np.exp(offer.fee_log), case.H + 1 - begin, offer.n, base * np.exp(offer.fee_log * begin))
    _keep_after(G, begin, part, case)
    # The mark-up: rows before the first end of a term bear none.
    later = max(begin, int(term.min()) + 1)
    if later <= case.H:
        level = np.greater(case.years[later:], small(term)) * (after_term - 1.0)
        level += 1.0
        part[later - begin :] *= level
    offer.cash[begin:] += part
    offer.book(offer.fee_local, pv)


def _without_vendor(offer):
    """Puts right what is paid where the vendor is lost: nothing to it in the gap, market prices after."""
    case, lost, H = offer.case, offer.lost, offer.case.H
    of, n = lost.of, lost.hit.size
    G, gs = of(offer.G), of(offer.gs)
    gone, back = lost.year, np.minimum(lost.back, H)
    begin = int(G.min()) + 1
    years = case.years[begin:]
    before, after = years <= small(gone), years > small(back)
    raised, kept = of(1.0 + offer.markup), 1.0
    if offer.lapses is not None:
        lapses = of(offer.lapses)
        raised, kept = np.where(lapses, 0.0, raised), np.where(lapses, 0.0, 1.0)
    cash = np.zeros((H + 1 - begin, n))
    local = foreign = 0.0
    log_q, log_e, log_r, taxed = (of(x) for x in (case.log_q, case.log_e, case.log_r, case.taxed))
    if offer.owned_list:
        vendor = of(offer.vendor0) * taxed
        others = of(offer.m0) * taxed - vendor
        series = Geometric(log_e + log_q - log_r, H)
        foreign = vendor * (raised * series.span(gs, gone) + series.rest(np.maximum(gs, back)))
        series = Geometric(log_e - log_r, H)
        local = others * (kept * series.span(gs, gone) + series.rest(np.maximum(gs, gone)))
        # Support that ended with the vendor, at the level of its first year.
        bare = of(offer.M) * taxed
        vendor_bare = bare * of(offer.v)
        others_bare = bare - vendor_bare
        foreign += vendor_bare * Geometric(log_q - log_r, H).span(back, gs)
        local += others_bare * Geometric(-log_r, H).span(np.maximum(gone, G), gs)

        due = years > small(gs)
        early = ~due & ~before & (years > small(G))
        # Vendor's part, then that of others, then support cut short.
        cash += before * (raised * vendor)
        cash += after * vendor
        index = powers(np.exp(log_q), H + 1 - begin, n, np.exp(log_q * begin))
        cash *= index
        cash += others if offer.lapses is None else np.where(before, kept * others, others)
        cash *= powers(np.exp(log_e), H + 1 - begin, n, np.exp(log_e * begin))
        cash *= due
        extra = (after & early) * vendor_bare
        extra *= index
        extra += early * others_bare
        cash += extra
    if offer.has_fee:
        base, term = of(offer.fee_base) * taxed, of(offer.term)
        log_fee = of(offer.fee_log)
        series = Geometric(log_fee - log_r, H)
        pv = series.span(G, np.minimum(term, gone))
        pv += raised * series.span(np.maximum(term, G), gone)
        pv += series.rest(back)
        pv *= base
        level = np.where((before & (years > small(G))) | after, base, 0.0)
        level += (before & (years > small(term))) * (base * (raised - 1.0))
        level *= powers(np.exp(log_fee), H + 1 - begin, n, np.exp(log_fee * begin))
        cash += level
        if offer.fee_local:
            local = local + pv
        else:
            foreign = foreign + pv
    offer.local_pv = offer.local_pv + np.zeros(offer.n)
    offer.foreign_pv = offer.foreign_pv + np.zeros(offer.n)
    offer.local_pv[lost.hit], offer.foreign_pv[lost.hit] = local, foreign
    offer.cash[begin:, lost.hit] = cash


def pay_leaving(offer):
    """The price of leaving with its tax: at the ask where it is answered so, or when another takes over."""
    case = offer.case
    switches, lost = offer.switches, offer.lost
    if switches is None and lost is None:
        return
    offer.foreign_pv = offer.foreign_pv + np.zeros(offer.n)
    offer.upfront = offer.upfront + np.zeros(offer.n)
    if switches is not None and switches.any():
        _pay(offer, np.flatnonzero(switches), offer.t, offer.exit_at)
    if lost is not None:
        some = np.flatnonzero(lost.back < case.H)
        if some.size > 0:
            hit, back = lost.hit[some], lost.back[some]

            def of(x):
                return x.take(hit, axis=-1) if isinstance(x, np.ndarray) and x.ndim > 0 else x

            # The vendor went, not the buyer: no penalty.
            cost, t = np.zeros(offer.n), np.zeros(offer.n)
            cost[hit], t[hit] = price_of_leaving(offer, back, of), back
            _pay(offer, hit, t, cost)


def _pay(offer, hit, t, cost):
    case = offer.case
    t, cost = t[hit], cost[hit] * (case.taxed[hit] if np.ndim(case.taxed) else case.taxed)
    log_r = case.log_r[hit] if np.ndim(case.log_r) else case.log_r
    offer.foreign_pv[hit] += cost * np.exp(-log_r * t)
    offer.cash[t.astype(np.intp), hit] += cost
    at_start = t <= offer.G[hit]
    offer.upfront[hit] += cost * at_start
