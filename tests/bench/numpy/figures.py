"""The figures of one offer, in the order in which they are written."""

import numpy as np

from cameras import working
from case import CAMERAS, CENTRE, NETWORK, PLATFORM, STORAGE
from leaving import answer
from purchase import purchase, replacements
from running import pay_leaving, running
from series import over, share_of

CRITICISED_ORIGINS = ("china",)
SCORES = ("assets", "platform", "maintenance", "exit", "debt", "supply", "knowledge", "data")
PHASES = ("initiation", "requirements", "design", "implementation", "operation", "maintenance")
FIGURES = ("totalPv", "paymentsPv", "upfrontCash", "peakAmount", "dependencyIndex", "workingYearsPv")
MEASURES = (
    *("cost", "upfront", "peak", "financing", "grant", "currency", "debt", "benchmarkPrice"),
    *("ownership", "exit", "renewal", "autonomy", "replaceability", "continuity", "integrity"),
    *("accountability", "working", "agencies", "partOrigins", "localAgency", "localCapability"),
    "origin",
)
OUTPUTS = FIGURES + MEASURES


def evaluate_offer(offer, out):
    """Fills `out`, one row a figure in the order of OUTPUTS."""
    answer(offer)
    running(offer)
    purchase(offer)
    replacements(offer)
    pay_leaving(offer)
    working(offer)
    for row, values in zip(out, _figures(offer)):
        row[...] = values


def _figures(offer):
    case, get = offer.case, offer.get
    payments = offer.payments()
    total = payments - offer.residual
    peak = offer.cash.max(axis=0)
    scores = _scores(offer, payments)
    weights = [case.value(f"weight.{s}") for s in SCORES]
    index = np.nan
    if sum(weights) > 0:
        index = sum(w * scores[s] for w, s in zip(weights, SCORES)) * (100.0 / sum(weights))
    yield total
    yield payments
    yield offer.upfront
    yield peak
    yield index
    yield offer.working_pv
    yield total * case.per_benchmark
    yield offer.upfront * case.per_benchmark
    yield peak / np.maximum(1.0, case.value("budget"))
    yield get("loan.share") if np.any(offer.price > 0) else 0.0
    yield offer.grant
    yield over(offer.foreign_pv, payments)
    yield scores["debt"]
    yield _premium(offer)
    yield 1.0 - scores["assets"]
    yield offer.exit_at * case.per_benchmark
    yield offer.markup_pv * case.per_benchmark
    yield offer.autonomy if offer.owned[PLATFORM] else 0.0
    yield 1.0 - scores["maintenance"]
    yield 1.0 - scores["supply"]
    yield _integrity(offer)
    yield sum(bool(get(f"gov.{k}")) for k in ("oversight", "dataLaw", "impact")) / 3.0
    yield offer.working_mean
    yield float(bool(get("supply.agencies")))
    yield 1.0 - 1.0 / get("supply.origins")
    yield sum(sum(get(f"agency.{p}")[:2]) for p in PHASES) / len(PHASES)
    yield get("know.local")
    yield 0.0 if get("vendor.origin") in CRITICISED_ORIGINS else 1.0


def _premium(offer):
    if np.ndim(offer.price) == 0:
        return 0.0
    there = offer.bought_benchmark > 0
    return np.where(there, over(offer.price, offer.bought_benchmark) - 1.0, 0.0)


def _scores(offer, payments):
    case, get = offer.case, offer.get
    lent = [i for i in (CAMERAS, STORAGE, CENTRE, NETWORK) if not offer.owned[i]]
    assets = 0.0
    if lent:
        physical = case.table("physical", lambda: case.benchmark - case.B[PLATFORM])
        assets = share_of(sum(case.B[i] for i in lent), physical)
    if not offer.owned_list:
        maintenance = 1.0 * (offer.fee > 0)
    elif offer.has_fee:
        maintenance = share_of(offer.M * offer.v + offer.fee, offer.M + offer.fee)
    else:
        maintenance = np.where(offer.M > 0, offer.v, 0.0)
    return {
        "assets": assets,
        "platform": 1.0 - offer.autonomy if offer.owned[PLATFORM] else 1.0,
        "maintenance": maintenance,
        "exit": np.minimum(1.0, offer.exit_at * case.per_benchmark),
        "debt": share_of(offer.debt_pv, payments) if offer.has_loan else 0.0,
        "supply": -np.expm1((case.H - offer.G) * np.log1p(-get("vendor.hazard"))),
        "knowledge": 1.0 - get("know.local"),
        "data": 1.0 - get("data.held"),
    }


def _integrity(offer):
    get = offer.get
    if get("price.method") == "direct":
        return 0.0
    competition = 1.0 - 0.5 ** get("price.bidders")
    return competition * (0.75 if offer.has_loan and get("loan.tied") else 1.0)
