"""What is bought: benchmark, price, age and need of each class (docs/MODEL.md, sections 2, 3 and 5)."""

from sys import float_info

CLASSES = ("cameras", "network", "centre", "storage", "platform")


def ratio(part, whole):
    """Part of a whole; where there is no whole there is no part. Never beyond the largest number."""
    if whole <= 0:
        return 0.0
    return max(-float_info.max, min(float_info.max, part / whole))


def benchmarks(case):
    """Benchmark by class, USD of year 0 before tax."""
    cameras = case["scope.cameras"]
    parts = {
        "cameras": cameras * case["unit.camera"],
        "network": case["scope.points"] * case["unit.point"]
        + case["scope.fibreKm"] * case["unit.fibreKm"]
        + case["unit.coreNetwork"],
        "centre": case["scope.seats"] * case["unit.seat"] + case["unit.room"],
        "storage": cameras * case["unit.storage"],
        "platform": cameras * case["unit.licence"] + case["unit.platform"],
    }
    return {k: (1 + case["engineering"]) * part for k, part in parts.items()}


class Asset:
    """One class of one offer."""

    def __init__(self, name, benchmark, case, option, start, horizon):
        self.name = name
        self.benchmark = benchmark
        self.owned = option[f"own.{name}"] == "state"
        # What stands already is not paid for, but maintained like all the rest.
        self.stands = self.owned and option[f"have.{name}"]
        mark_up = option["price.premium"] + option[f"price.vendor.{name}"]
        worth = benchmark * (1 + mark_up) if self.owned else 0.0
        self.price = 0.0 if self.stands else worth
        self.life = case[f"life.{name}"]
        self.local = case[f"local.{name}"]
        self.upkeep = case[f"maint.{name}"] * worth
        self._trend = case[f"trend.{name}"]
        self._new = start - (min(option["have.age"], self.life - 1) if self.stands else 0)
        self._horizon = horizon

    def at(self, t):
        """Benchmark at the real prices of date t."""
        return self.benchmark * (1 + self._trend) ** t

    def replacements(self):
        """The dates, before the horizon, at which whoever owns the class replaces it."""
        return range(self._new + self.life, self._horizon, self.life)

    def last_due(self, t):
        """The date of the last replacement due up to t; None before one."""
        return max((r for r in self.replacements() if r <= t), default=None)

    def undepreciated(self, t):
        """Straight-line remainder at date t, at benchmark; what is replaced at t is new."""
        due = self.last_due(t)
        bought = self._new if due is None else due
        return self.at(t) * max(0.0, 1 - (t - bought) / self.life)

    def remainder(self):
        """What is left at the horizon; what stood at the start and was not replaced is no gain."""
        if self.stands and self.last_due(self._horizon) is None:
            return 0.0
        return self.undepreciated(self._horizon)

    def need(self, t):
        """The part of a replacement that the years to the horizon still need."""
        return self.at(t) * min(1.0, (self._horizon - t) / self.life)
