"""Values, screens, scores and ranks under each lens (docs/MODEL.md, section 12)."""

from loan import half_up

ANCHORS = {
    "cost": (3, 1),
    "upfront": (1.3, 0),
    "peak": (3, 0),
    "financing": (0, 1),
    "grant": (-0.2, 0.35),
    "currency": (1, 0),
    "debt": (1, 0),
    "benchmarkPrice": (0.3, 0),
    "ownership": (0, 1),
    "exit": (1, 0),
    "renewal": (0.3, 0),
    "autonomy": (0, 1),
    "replaceability": (0, 1),
    "continuity": (0.5, 1),
    "integrity": (0, 1),
    "accountability": (0, 1),
    "working": (0.5, 1),
    "agencies": (0, 1),
    "partOrigins": (0, 1),
    "localAgency": (0, 1),
    "localCapability": (0, 1),
    "origin": (0, 1),
}
STEP = 0.02
# Differences below this are rounding: such scores tie, and such steps are halves that round up.
NOISE = 1e-9


def value_of(criterion, measure):
    worst, best = ANCHORS[criterion]
    return min(1.0, max(0.0, (measure - worst) / (best - worst)))


def passes(screen, case, option, figures):
    if screen == "ownCameras":
        handed_over = figures["startYear"] + option["fee.term"] <= case["horizon"]
        return option["own.cameras"] == "state" or (option["own.transfer"] and handed_over)
    if screen == "ownNetwork":
        return option["own.network"] == "state"
    if screen == "scopeMet":
        return option["supply.scope"]
    if screen == "financingOffered":
        return "loan" in figures
    if screen == "ownRequirements":
        return option["agency.requirements"][0] >= 0.5
    if screen == "lawful":
        return option["vendor.lawful"]
    if screen == "withinBudget":
        return figures["peak"]["amount"] <= case["budget"]
    if screen == "openTender":
        return option["price.method"] == "tender"
    raise ValueError(screen)


def heaviest_first(weights):
    """Criteria with points, by falling points, equal ones in the order of the table."""
    return sorted((c for c in ANCHORS if weights.get(c, 0) > 0), key=lambda c: -weights[c])


def ahead(other, mine):
    """Whether one key comes before another; only the score of the weighted method has rounding in it."""
    if isinstance(mine[0], float):
        return other[0] - mine[0] > NOISE
    return other > mine


def judge(lens, case, options, figures):
    weights = lens["weights"]
    weighed = heaviest_first(weights)
    total = sum(weights[c] for c in weighed)
    judged, keys = [], {}
    for option, answer in zip(options, figures):
        screens = [
            {"id": s, "passed": passes(s, case, option["values"], answer)} for s in lens["screens"]
        ]
        values = {c: value_of(c, answer["measures"][c]) for c in ANCHORS}
        entry = {
            "optionId": option["id"],
            "screens": screens,
            "passes": all(s["passed"] for s in screens),
            "values": values,
        }
        judged.append(entry)
        if not entry["passes"] or total == 0:
            continue
        entry["score"] = sum(weights[c] * values[c] for c in weighed) / total
        if lens["method"] == "weighted":
            keys[option["id"]] = (entry["score"],)
        else:
            keys[option["id"]] = tuple(half_up(values[c] / STEP + NOISE) for c in weighed)
    for entry in judged:
        if entry["optionId"] in keys:
            mine = keys[entry["optionId"]]
            entry["rank"] = 1 + sum(ahead(other, mine) for other in keys.values())
    status = "ranked" if keys else "no-weights" if total == 0 else "all-out"
    return {
        "lensId": lens["id"],
        "method": lens["method"],
        "options": judged,
        "leaders": [e["optionId"] for e in judged if e.get("rank") == 1],
        "status": status,
    }


def pareto_front(figures):
    """Ids that no other offer beats on both total cost and dependency index, by rising cost."""

    def pair(answer):
        return answer["totalPv"], answer.get("dependencyIndex", 0.0)

    def beaten(mine):
        return any(
            other[0] <= mine[0] and other[1] <= mine[1] and other != mine
            for other in map(pair, figures)
        )

    kept = [answer for answer in figures if not beaten(pair(answer))]
    return [answer["id"] for answer in sorted(kept, key=lambda a: a["totalPv"])]
