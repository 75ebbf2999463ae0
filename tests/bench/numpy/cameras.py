"""The share of cameras that works: as promised, but for gaps without a vendor and for what a lapse lets decay."""

import numpy as np

from case import CAMERAS, NETWORK


def working(offer):
    """Sets the PV of working camera-years and the mean working share over the service years."""
    case, H = offer.case, offer.case.H
    sla = offer.get("sla")
    if offer.lapses is not None:
        total, pv = _year_by_year(offer, sla)
    else:
        total, pv = sla * (H - offer.G), sla * case.flat.rest(offer.G)
        if offer.lost is not None:
            _darken(offer, sla, total, pv)
    offer.working_pv = pv * case.value("scope.cameras")
    offer.working_mean = total / (H - offer.G)


def _due(offer, y, G, life, age):
    """Whether the state's cameras are replaced in year y."""
    used = (y - G + age) / life
    return (used == np.floor(used)) & (y > G) & (y < offer.case.H)


def _age(offer, of, life):
    """At the start of service; overdue pieces count as one year short of their life."""
    return np.minimum(of(offer.get("have.age")), life - 1.0) if offer.have[CAMERAS] else 0.0


def _kept_by_others(offer, of=lambda x: x):
    """Share of the upkeep of the cameras that goes on without the vendor."""
    if not offer.owned[CAMERAS]:
        return 0.0
    by_hand = offer.get("maint.vendorOnly")
    return 1.0 - of(offer.lock if isinstance(by_hand, str) else by_hand)


def _darken(offer, sla, total, pv):
    """Takes off what is dark in the gap between two providers."""
    case, lost = offer.case, offer.lost
    of, hit = lost.of, lost.hit
    full, share, rate = of(sla), _kept_by_others(offer, of), of(case.value("failure.rate"))
    G, life, log_r = of(offer.G), of(case.life[CAMERAS]), of(case.log_r)
    age = _age(offer, of, life)
    now, begin = full, np.maximum(lost.year, G)
    for step in range(1, offer.lead + 1):
        y = begin + step
        now = share * full + (1.0 - share) * now * (1.0 - rate)
        if offer.owned[CAMERAS]:
            now = np.where(_due(offer, y, G, life, age), full, now)
        missing = (full - now) * ((y <= lost.back) & (y <= case.H))
        total[hit] -= missing
        pv[hit] -= missing * np.exp(-log_r * y)


def _year_by_year(offer, sla):
    """Where a lapse lets cameras decay there is no short cut."""
    case, n, H = offer.case, offer.n, offer.case.H
    gone, back = np.full(n, np.inf), np.full(n, np.inf)
    if offer.lost is not None:
        gone[offer.lost.hit], back[offer.lost.hit] = offer.lost.year, offer.lost.back
    rate, others = case.value("failure.rate"), _kept_by_others(offer)
    owned = offer.owned[CAMERAS]
    stays = offer.owned[NETWORK] and (owned or bool(offer.get("own.transfer")))
    life = case.life[CAMERAS]
    age = _age(offer, lambda x: x, life)
    now, total, pv = np.zeros(n) + sla, np.zeros(n), np.zeros(n)
    support_end = offer.G + offer.get("support")
    for y in range(int(offer.G.min()) + 1, H + 1):
        gap = (y > gone) & (y <= back)
        lapsed = offer.lapses & (y <= gone)
        fee_paid = ~gap & (~lapsed | (y <= offer.gt))
        share = np.where(fee_paid, 1.0, 0.0)
        if owned:
            supported = (y <= support_end) & (y <= gone)
            share = np.where(supported, 1.0, np.where(lapsed, 0.0, np.where(gap, others, 1.0)))
        after = share * sla + (1.0 - share) * now * (1.0 - rate)
        if owned:
            after = np.where(_due(offer, y, offer.G, life, age), sla, after)
        present = gap | fee_paid | stays
        runs = y > offer.G
        now = np.where(runs, np.where(present, after, 0.0), now)
        counted = np.where(runs, now, 0.0)
        total += counted
        pv += counted * case.discount(float(y))
    return total, pv
