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


def price_of_leaving(offer, t):
    """X(t) by part, constant USD before tax."""
    interop = offer.option["platform.interop"]
    not_owned = platform = cameras = 0.0
    for asset in offer.assets.values():
        need = asset.need(t)
        if asset.owned and asset.name == "platform":
            platform = need * (1 - offer.autonomy)
        elif asset.owned and asset.name == "cameras":
            cameras = (1 - interop) * min(asset.undepreciated(t), need)
        elif asset.name == "cameras" and offer.passes_by(t):
            not_owned += need - interop * min(asset.undepreciated(t), need)
        elif not asset.owned:
            not_owned += need
    bought = not_owned + platform + cameras
    years_left = max(0, min(offer.term_end, offer.horizon) - t)
    exchange = offer.money.exchange(t)
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


def captive_payments(offer):
    """(year, constant USD) of what the mark-up falls on, at market price and before tax."""
    paid = []
    for y in range(offer.start + 1, offer.horizon + 1):
        if y > offer.support_end:
            amount = offer.vendor_only * offer.maintenance(y)
            paid.append((y, amount * offer.money.exchange(y)))
        if y > offer.term_end:
            paid.append((y, offer.money.constant(offer.fee_kind, offer.fee(y), y)))
    return [(y, amount) for y, amount in paid if amount != 0]


def hold_up(offer, leaving):
    """The mark-up at which leaving costs as much as paying, or why there is none."""
    t = leaving["year"]
    if t >= offer.horizon:
        return {"kind": "none", "reason": "no-years-left"}
    money = offer.money
    base = sum(amount * (1 + money.discount) ** (t - y) for y, amount in captive_payments(offer))
    if base < CENT:
        return {"kind": "none", "reason": "nothing-vendor-only"}
    return {"kind": "ceiling", "markup": leaving["total"] / base}
