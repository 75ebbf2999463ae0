"""Events that change nothing of an offer, or give way to another one, and why (docs/MODEL.md, section 16)."""

from events import of_kind
from loan import dearest_by_year
from service import fee_paid


def _ask(offer, story, event):
    t = event["year"]
    if t < offer.start:
        return "before-service"
    if story.gone is not None and t >= story.gone and not story.switched_at(t):
        return "vendor-gone"
    if t < offer.decision:
        return "before-renewal"
    return None if event["id"] in story.answered else "overlap"


def _going(offer, story, event):
    t = event["year"]
    if event["kind"] == "withdrawal":
        if not offer.lends(t):
            return "nothing-lent"
        if t < offer.start:
            return "before-service"
    return None if event["id"] == story.lost_by else "vendor-gone"


def _cuttable(offer, story, y):
    """Whether anything falls due in a year that a budget could cut."""
    terms = story.terms(y)
    supported = y <= offer.support_end and terms.support
    replaced = any(asset.owned and y in asset.replacements() for asset in offer.assets.values())
    fees = offer.first_fee > 0 and fee_paid(offer, terms, y)
    return replaced or fees or not supported or not offer.state_owns("cameras")


def _squeeze(offer, story, event):
    def years(squeeze):
        first = max(squeeze["year"], offer.start + 1)
        return set(range(first, squeeze["year"] + squeeze["values"]["years"]))

    mine = years(event)
    if not mine:
        return "before-service"
    if not any(_cuttable(offer, story, y) for y in mine if y <= offer.horizon):
        return "nothing-due"
    others = (e for e in story.world.events if e["kind"] == "squeeze" and e is not event)
    return "overlap" if any(mine & years(other) for other in others) else None


def _fee(offer, story, event):
    if all(asset.owned for asset in offer.assets.values()):
        return "no-fee"
    return "vendor-gone" if story.gone is not None and event["year"] >= story.gone else None


def _loan(offer, story, event):
    bought = any(asset.owned and not asset.stands for asset in offer.assets.values())
    if offer.option["loan.share"] == 0 or not bought:
        return "no-loan"
    if event["kind"] == "base" and offer.option["loan.kind"] == "fixed":
        return "fixed-rate"
    if event["year"] >= offer.timing.effective + offer.option["loan.years"]:
        return "loan-over"
    if event["kind"] == "base":
        return None
    chosen = dearest_by_year(of_kind(story.world.events, "lender"))
    return None if chosen[event["year"]] is event else "other-lender"


JUDGES = {
    "renewal": _ask,
    "exit": _going,
    "squeeze": _squeeze,
    "base": _loan,
    "lender": _loan,
    "fee": _fee,
    "withdrawal": _going,
}


def why_not(offer, story, event):
    """The code of the reason; None where the event strikes."""
    kind = event["kind"]
    if event["year"] >= offer.horizon:
        return "outside-horizon"
    if kind == "delay":
        return offer.timing.refused.get(event["id"])
    if kind == "fx":
        return "dollarised" if offer.case["fx.dollarised"] else None
    return JUDGES[kind](offer, story, event)


def notes(offer, story, events):
    found = [(e["id"], why_not(offer, story, e)) for e in events]
    told = [{"eventId": i, "code": code} for i, code in found if code]
    return sorted(told, key=lambda note: int(note["eventId"]))
