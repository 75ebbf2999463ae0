"""What works: the share of cameras year by year, and what a working one costs (docs/MODEL.md, section 9)."""


def kept_up(offer, story, y):
    """f: the share of the cameras' upkeep that is paid."""
    terms, budget = story.terms(y), story.world.budget(y)
    if not offer.state_owns("cameras"):
        return budget if fee_paid(offer, terms, y) else 0.0
    if y <= offer.support_end and terms.support:
        return 1.0
    x = offer.tied_upkeep
    return (x * terms.vendor + (1 - x) * terms.others) * budget


def fee_paid(offer, terms, y):
    return terms.within if y <= offer.term_end else terms.after


def stands(offer, story, y):
    """Whether the cameras and what they hang on are there."""
    terms = story.terms(y)
    if terms.taken:
        return False
    if y <= offer.term_end or terms.after or terms.gap:
        return True
    theirs = not offer.state_owns("cameras") and not offer.option["own.transfer"]
    return not theirs and offer.state_owns("network")


def working(offer, story):
    """Share of cameras working in each year 0 … H."""
    sla, failing = offer.option["sla"], offer.case["failure.rate"]
    wear = min(1.0, offer.case["failure.wear"] * failing)
    cameras = offer.assets["cameras"]
    replaced = set(cameras.replacements()) if cameras.owned else set()
    shares = [0.0] * (offer.horizon + 1)
    before = sla
    for y in offer.service_years():
        if not stands(offer, story, y):
            before = 0.0
            continue
        old = 1 - story.world.paid_share(cameras, y) if cameras.owned else 0.0
        rate = (1 - old) * failing + old * wear
        f = kept_up(offer, story, y)
        before = f * sla + (1 - f) * before * (1 - rate)
        if y in replaced:
            paid = story.world.budget(y)
            before = paid * sla + (1 - paid) * before
        shares[y] = before
    return shares


def working_years_pv(offer, money, shares):
    cameras = offer.case["scope.cameras"]
    return sum(money.present(cameras * shares[y], y) for y in offer.service_years())
