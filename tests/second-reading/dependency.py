"""Profile, index, agency and the measures that criteria go by (docs/MODEL.md, sections 11 and 12)."""

from assets import ratio

PHASES = (
    "initiation",
    "requirements",
    "design",
    "implementation",
    "operation",
    "maintenance",
)
PROFILE = ("assets", "platform", "maintenance", "exit", "debt", "supply", "knowledge", "data")


def agency(option):
    by_phase = {}
    for phase in PHASES:
        shares = option[f"agency.{phase}"]
        by_phase[phase] = {"hhi": sum(s * s for s in shares), "local": shares[0] + shares[1]}
    mean = sum(p["local"] for p in by_phase.values()) / len(PHASES)
    return {"byPhase": by_phase, "localMean": mean}


def profile_of(offer, leaving, loan, payments_pv):
    o = offer.option
    four = [offer.assets[n] for n in ("cameras", "network", "centre", "storage")]
    foreign = loan is not None and o["loan.currency"] == "foreign"
    tied = offer.vendor_only * offer.upkeep + offer.first_fee
    return {
        "assets": ratio(
            sum(a.benchmark for a in four if not a.owned), sum(a.benchmark for a in four)
        ),
        "platform": 1 - offer.autonomy if offer.state_owns("platform") else 1.0,
        "maintenance": ratio(tied, offer.upkeep + offer.first_fee),
        "exit": min(1.0, ratio(leaving["total"], offer.benchmark)),
        "debt": min(1.0, ratio(loan["servicePv"], payments_pv)) if foreign else 0.0,
        "supply": 1 - (1 - o["vendor.hazard"]) ** (offer.horizon - offer.start),
        "knowledge": 1 - o["know.local"],
        "data": 1 - o["data.held"],
    }


def integrity(option, loan):
    if option["price.method"] == "direct":
        return 0.0
    tied = loan is not None and option["loan.tied"]
    return (1 - 0.5 ** option["price.bidders"]) * (0.75 if tied else 1.0)


def measures_of(offer, figures, ledger):
    o, b = offer.option, offer.benchmark
    profile, loan = figures["profile"], figures.get("loan")
    shares = figures["workingByYear"]
    years = offer.service_years()
    return {
        "cost": ratio(figures["totalPv"], b),
        "upfront": ratio(figures["upfront"], b),
        "peak": figures["peak"]["amount"] / max(1.0, offer.case["budget"]),
        "financing": o["loan.share"] if loan else 0.0,
        "grant": loan["grantElement"] if loan else 0.0,
        "currency": ratio(ledger.foreign_pv(), figures["paymentsPv"]),
        "debt": profile["debt"],
        "benchmarkPrice": figures["premium"],
        "ownership": 1 - profile["assets"],
        "exit": ratio(figures["exitAtDecision"]["total"], b),
        "renewal": ratio(sum(ask["markupPv"] for ask in figures["renewals"]), b),
        "autonomy": offer.autonomy if offer.state_owns("platform") else 0.0,
        "replaceability": 1 - profile["maintenance"],
        "continuity": 1 - profile["supply"],
        "integrity": integrity(o, loan),
        "accountability": sum(o[f"gov.{k}"] for k in ("oversight", "dataLaw", "impact")) / 3,
        "working": sum(shares[y] for y in years) / len(years),
        "agencies": 1.0 if o["supply.agencies"] else 0.0,
        "partOrigins": 1 - 1 / o["supply.origins"],
        "localAgency": figures["agency"]["localMean"],
        "localCapability": o["know.local"],
        "origin": 0.0 if o["vendor.origin"] == "china" else 1.0,
    }


def dependency_index(case, profile):
    weights = [case[f"weight.{score}"] for score in PROFILE]
    total = sum(weights)
    if total == 0:
        return None
    return 100 * sum(w * profile[s] for w, s in zip(weights, PROFILE)) / total
