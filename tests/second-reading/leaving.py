"""Price of leaving, decision year and hold-up ceiling (docs/MODEL.md, section 7)."""

# Payments that come to less than this in all are none, USD.
CENT = 0.01


def autonomy(case, option):
    """Freedom over the platform, 0 … 1."""
    level = option["platform.autonomy"]
    if level == "none":
        return 0.0
    if level == "open":
        return 1.0
    return case[f"autonomy.{level}"]


def price_of_leaving(offer, t, world, penalty=True):
    """X(t) by part, constant USD before tax."""
    interop = offer.option["platform.interop"]
    not_owned = platform = cameras = 0.0
    for asset in offer.assets.values():
        need = asset.need(t)
        if asset.owned and asset.name == "platform":
            platform = need * (1 - offer.autonomy)
        elif asset.owned and asset.name == "cameras":
            left = asset.undepreciated(t) * world.paid_share(asset, t)
            cameras = (1 - interop) * min(left, need)
        elif asset.name == "cameras" and offer.passes_by(t):
            not_owned += need - interop * min(asset.undepreciated(t), need)
        elif not asset.owned:
            not_owned += need
    bought = not_owned + platform + cameras
    years_left = max(0, min(offer.term_end, offer.horizon) - t) if penalty else 0
    exchange = world.money.exchange(t)
    parts = {
        "notOwned": not_owned * exchange,
        "platform": platform * exchange,
        "cameras": cameras * exchange,
        "integration": offer.case["exit.integration"] * bought * exchange,
        "penalty": offer.option["fee.penalty"] * offer.first_fee * years_left * exchange,
    }
    return {"year": t, **parts, "total": sum(parts.values())}


def decision_year(offer):
    """t*: the first date at which the vendor can ask for more."""
    dates = []
    if offer.vendor_only * offer.upkeep > 0:
        dates.append(offer.support_end)
    if offer.first_fee > 0:
        dates.append(offer.term_end)
    return min([*(dates or [offer.support_end]), offer.horizon])


def captive(offer, world, y):
    """Constant USD of what a mark-up falls on in a year, at market price, before tax and squeezes."""
    amount = 0.0
    if y > offer.support_end:
        amount += offer.vendor_only * offer.maintenance(y) * world.money.exchange(y)
    if y > offer.term_end:
        fee = offer.fee(y) * world.rise(y)
        amount += world.money.constant(offer.fee_kind, fee, y)
    return amount


def ceiling_at(offer, known, t):
    """The mark-up at which leaving at t costs as much as paying, or why there is none."""
    if t >= offer.horizon:
        return {"kind": "none", "reason": "no-years-left"}
    years = range(t + 1, offer.horizon + 1)
    discount = 1 + known.money.discount
    base = sum(captive(offer, known, y) * discount ** (t - y) for y in years)
    if base < CENT:
        return {"kind": "none", "reason": "nothing-vendor-only"}
    return {"kind": "ceiling", "markup": price_of_leaving(offer, t, known)["total"] / base}
