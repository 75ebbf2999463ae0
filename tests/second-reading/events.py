"""Dated events: their order, the timing that delays leave, what strikes one offer (docs/MODEL.md, section 16)."""

from decimal import Decimal
from math import prod

from money import Money

# Where years are the same, events are taken in this order.
KINDS = (
    "renewal",
    "exit",
    "squeeze",
    "fx",
    "base",
    "delay",
    "lender",
    "fee",
    "withdrawal",
)


def text_of(value):
    """A value as JSON, numbers as JavaScript writes them: without exponent from a millionth on."""
    if isinstance(value, str):
        return f'"{value}"'
    if isinstance(value, float) and 1e-6 <= abs(value) < 1e21:
        return format(Decimal(repr(value)), "f")
    return str(value).replace("e-0", "e-")


def place(event):
    fields = (f'"{name}":{text_of(value)}' for name, value in event["values"].items())
    values = "{" + ",".join(fields) + "}"
    return event["year"], KINDS.index(event["kind"]), values, int(event["id"])


def striking(events, option_id):
    """The events that are switched on and aimed at an offer, in order."""
    aimed = (e for e in events if not e.get("off") and option_id in e.get("options", option_id))
    return sorted(aimed, key=place)


def of_kind(events, kind):
    return [e for e in events if e["kind"] == kind]


class Timing:
    """Dates of effectiveness, tranches and start of service; delays move them."""

    def __init__(self, option, horizon, events=()):
        build = option["time.build"]
        self.effective = option["time.delay"]
        self.start = self.effective + build
        self.tranches = [self.effective + j for j in range(1, build + 1)]
        self.horizon = horizon
        self.refused = {}
        for event in of_kind(events, "delay"):
            why = self._postpone(event["year"], event["values"]["years"])
            if why:
                self.refused[event["id"]] = why

    def _postpone(self, t, years):
        """Moves the dates, or says why not."""
        if t >= self.horizon:
            return "outside-horizon"
        if t >= self.start:
            return "service-running"
        if self.start + years >= self.horizon:
            return "no-service-left"
        if t <= self.effective:
            self.effective += years
            self.tranches = [date + years for date in self.tranches]
        else:
            self.tranches = [date + years if date > t else date for date in self.tranches]
        self.start += years
        return None


class World:
    """Money, budget and fees under some events; without any, those of the contract."""

    def __init__(self, case, events=()):
        self.case = case
        self.events = [e for e in events if e["year"] < case["horizon"]]
        dollarised = case["fx.dollarised"]
        jumps = [] if dollarised else of_kind(self.events, "fx")
        self.money = Money(
            case["discount"],
            case["inflation.foreign"],
            case["inflation.local"],
            0.0 if dollarised else case["fx.depreciation"],
            tuple((e["year"], e["values"]["size"]) for e in jumps),
        )
        self._squeezes = of_kind(self.events, "squeeze")
        self._rises = of_kind(self.events, "fee")

    def without_rises_from(self, t):
        kept = [e for e in self.events if e["kind"] != "fee" or e["year"] < t]
        return World(self.case, kept)

    def known(self, t):
        """What is known at date t."""
        return World(self.case, [e for e in self.events if e["year"] <= t])

    def budget(self, y):
        """b: the share of maintenance, fees and due replacements that is paid in a year."""
        shares = [
            e["values"]["share"]
            for e in self._squeezes
            if e["year"] <= y < e["year"] + e["values"]["years"]
        ]
        return min(shares, default=1.0)

    def rise(self, y):
        """By how much the fees of a year are multiplied."""
        return prod(1 + e["values"]["rise"] for e in self._rises if e["year"] < y)

    def paid_share(self, asset, t):
        """p: the share of a class that was paid for when its last replacement fell due."""
        due = asset.last_due(t)
        return 1.0 if due is None else self.budget(due)
