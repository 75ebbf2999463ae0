"""The price of leaving, the hold-up ceiling and the answer to the ask."""

import numpy as np

from case import CAMERAS, PLATFORM
from offer import ONE_CENT
from series import as_slice, growth


def undepreciated(offer, t, of):
    """Share of the cameras' value that is left at t."""
    life = of(offer.case.life[CAMERAS])
    used = t - of(offer.G)
    if offer.have[CAMERAS]:
        used = used + np.minimum(of(offer.get("have.age")), life - 1.0)
    age = used / life
    age -= np.floor(age)
    return 1.0 - age


def price_of_leaving(offer, t, of=lambda x: x):
    """Price of leaving at t without penalty, constant USD before tax; `of` takes some of the draws."""
    case, owned = offer.case, offer.owned
    rows = [i for i in range(5) if not owned[i] or i in (CAMERAS, PLATFORM)]
    some = as_slice(rows)
    worth = of(case.log_trend_foreign[some]) * t
    np.exp(worth, out=worth)
    worth *= of(case.B[some])
    need = (case.H - t) / of(case.life[some])
    np.minimum(need, 1.0, out=need)
    # Cameras come first among the rows, and the platform where its class does.
    lock = of(offer.lock)
    if owned[CAMERAS]:
        need[0] = np.minimum(undepreciated(offer, t, of), need[0]) * lock
    elif offer.get("own.transfer"):
        left = np.minimum(undepreciated(offer, t, of), need[0])
        need[0] -= (t >= of(offer.gt)) * ((1.0 - lock) * left)
    if owned[PLATFORM]:
        need[rows.index(PLATFORM)] *= 1.0 - of(offer.autonomy)
    total = np.einsum("kn,kn->n", worth, need)
    total *= 1.0 + of(case.value("exit.integration"))
    return total


def penalty(offer, t):
    """Of leaving within the term, which is cut at the horizon."""
    if not offer.has_fee:
        return 0.0
    case = offer.case
    rest = np.maximum(0.0, np.minimum(offer.gt, case.H) - t)
    return offer.get("fee.penalty") * offer.fee * rest * growth(case.log_q, t)


def answer(offer):
    """Sets the mark-up that is paid, its PV, who switches and who lets lapse."""
    case, get = offer.case, offer.get
    H, t = case.H, offer.t
    offer.exit_at = price_of_leaving(offer, t) + penalty(offer, t)
    # PV of what a mark-up falls on, at market price before tax.
    known = 0.0
    if offer.owned_list:
        offer.m0 = offer.M * growth(-case.log_e, offer.G + get("support") + 1.0)
        offer.vendor0 = offer.m0 * offer.v
        offer.upkeep_pv = offer.vendor0 * case.upkeep_foreign.rest(offer.gs)
        known = offer.upkeep_pv
    if offer.has_fee:
        offer.term = np.minimum(offer.gt, H)
        offer.raised_fee_pv = offer.fee_base * offer.fee_series.rest(offer.term)
        known = known + offer.raised_fee_pv
    word, asked = get("renewal.answer"), get("renewal.markup")
    answered = True if offer.exit_year is None else t < offer.exit_year
    offer.switches = offer.lapses = None
    markup = asked if word == "accept" else 0.0
    if word == "switch":
        offer.switches = np.broadcast_to(answered, offer.n)
    elif word == "lapse":
        offer.lapses = np.broadcast_to(answered, offer.n)
    elif word in ("renegotiate", "cheapest"):
        at_ask = known * growth(case.log_r, t)
        there = (t < H) & (at_ask >= ONE_CENT)
        ceiling = np.where(there, offer.exit_at / np.where(there, at_ask, 1.0), np.inf)
        markup = np.minimum(asked, ceiling)
        if word == "cheapest":
            markup, switches = _cheapest(offer, known, asked, markup)
            offer.switches = switches & answered
    offer.markup = markup if answered is True else markup * answered
    offer.markup_pv = known * offer.markup
    offer.find_lost(offer.switches)
    if offer.lost is not None:
        _cut_short(offer)


def _cut_short(offer):
    """A mark-up is paid until the vendor is lost."""
    case, lost = offer.case, offer.lost
    of, until = lost.of, lost.year
    base = 0.0
    if offer.owned_list:
        series = _subset(case.upkeep_foreign, of)
        base = of(offer.vendor0) * series(of(offer.gs), until)
    if offer.has_fee:
        series = _subset(offer.fee_series, of)
        base = base + of(offer.fee_base) * series(of(offer.term), until)
    offer.markup_pv = offer.markup_pv + np.zeros(offer.n)
    offer.markup_pv[lost.hit] = base * of(offer.markup)


def _subset(series, of):
    """`span` of a series for some draws."""
    step, scale = of(series.log_step), of(series.scale)

    def span(after, until):
        until = np.maximum(until, after)
        return (np.expm1(step * until) - np.expm1(step * after)) * scale

    return span


def _cheapest(offer, known, asked, negotiated):
    """Of answers that cost the same the one that changes least; the mark-up paid and who switches."""
    switching = offer.exit_at * offer.case.discount(offer.t)
    paying, bargaining = known * asked, known * negotiated
    least = np.minimum(switching, np.minimum(paying, bargaining))

    def same(a):
        return np.abs(a - least) <= 1e-9 * np.maximum(np.abs(a), np.abs(least))

    accepts = same(paying)
    settles = same(bargaining)
    switches = ~(accepts | settles)
    return np.where(accepts, asked, np.where(switches, 0.0, negotiated)), switches
