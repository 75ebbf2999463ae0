"""What all offers of a chunk of draws share: benchmarks, prices, discounting, tables by year.

Values are floats where an input is held and arrays over the draws where it is drawn; numpy takes both.
Logarithms of the growth factors are kept, since a product of powers is one exponential of their sum.
"""

import numpy as np

from series import TINY, Geometric, growth, over, powers

#: By row; the network, which hardly ever is replaced within a horizon, comes last.
CLASSES = ("cameras", "storage", "platform", "centre", "network")
CAMERAS, STORAGE, PLATFORM, CENTRE, NETWORK = range(5)


class Case:
    def __init__(self, question, value, n):
        self.n = n
        self.H = question["horizon"]
        self.value = value
        self.columns = np.arange(n, dtype=np.intp)
        self.years = np.arange(self.H + 1, dtype=np.int8)[:, None]
        self.taxed = 1.0 + value("tax")
        self.log_r = np.log1p(value("discount"))
        self.log_pi = np.log1p(value("inflation.foreign"))
        self.log_pi_local = np.log1p(value("inflation.local"))
        dollarised = question["caseValues"]["fx.dollarised"]
        self.log_q = np.float64(0.0) if dollarised else np.log1p(value("fx.depreciation"))
        self.log_e = np.log1p(value("maint.escalation"))
        self._classes()
        self._replacing()
        self.flat = Geometric(-self.log_r, self.H)
        self.upkeep_foreign = Geometric(self.log_e + self.log_q - self.log_r, self.H)
        self.upkeep_local = Geometric(self.log_e - self.log_r, self.H)
        self._tables = {}

    def by_class(self, value_of):
        """A (5, n) array of one kind of input."""
        table = np.empty((len(CLASSES), self.n))
        for row, name in enumerate(CLASSES):
            table[row] = value_of(name)
        return table

    def _classes(self):
        value = self.value
        cameras = value("scope.cameras")
        parts = {
            "cameras": cameras * value("unit.camera"),
            "network": value("scope.points") * value("unit.point")
            + value("scope.fibreKm") * value("unit.fibreKm")
            + value("unit.coreNetwork"),
            "centre": value("scope.seats") * value("unit.seat") + value("unit.room"),
            "storage": cameras * value("unit.storage"),
            "platform": cameras * value("unit.licence") + value("unit.platform"),
        }
        self.B = self.by_class(parts.__getitem__)
        self.B *= 1.0 + value("engineering")
        self.benchmark = self.B.sum(axis=0)
        self.per_benchmark = over(1.0, self.benchmark)
        self.life = self.by_class(lambda k: value(f"life.{k}"))
        self.life8 = self.life.astype(np.int8)
        self.upkeep = self.by_class(lambda k: value(f"maint.{k}"))
        self.upkeep *= self.B

    def _replacing(self):
        """Replacements in present value are geometric series with the life as step."""
        value = self.value
        self.log_trend = self.by_class(lambda k: value(f"trend.{k}"))
        np.log1p(self.log_trend, out=self.log_trend)
        self.log_trend_foreign = self.log_trend + self.log_q
        self.B_local = self.by_class(lambda k: value(f"local.{k}"))
        self.B_local *= self.B
        self.B_foreign = self.B - self.B_local
        self.step_local = self.log_trend - self.log_r
        self.step_foreign = self.log_trend_foreign - self.log_r
        for step in (self.step_local, self.step_foreign):
            if not step.all():
                step += TINY * (step == 0)
        self.life_local = self.step_local * self.life
        self.life_foreign = self.step_foreign * self.life
        self.scale_local = self.B_local * self.taxed
        self.scale_local /= np.expm1(self.life_local)
        self.scale_foreign = self.B_foreign * self.taxed
        self.scale_foreign /= np.expm1(self.life_foreign)

    def at_end(self):
        """Every class, new at the horizon, in present value."""

        def make():
            worth = np.exp(self.step_local * self.H)
            worth *= self.B_local
            foreign = np.exp(self.step_foreign * self.H)
            foreign *= self.B_foreign
            worth += foreign
            return worth

        return self.table("at end", make)

    def table(self, name, make):
        """What some offers need, made once a chunk."""
        if name not in self._tables:
            self._tables[name] = make()
        return self._tables[name]

    def growing(self, name, log_rate, rows):
        """exp(log_rate)**k by row."""
        return self.table((name, rows), lambda: powers(np.exp(log_rate), rows, self.n))

    def upkeep_rows(self):
        """(1+e)^y and, with the exchange rate, (1+e)^y R(y), rows 0 .. H."""
        local = self.growing("upkeep", self.log_e, self.H + 1)
        if np.ndim(self.log_q) == 0 and self.log_q == 0:
            return local, local
        return local, self.growing("upkeep foreign", self.log_e + self.log_q, self.H + 1)

    def replacement_rows(self, row, stood):
        """First year and constant-USD cost with tax of replacing a class, from then to the year before H."""

        def make():
            # What stood already may be due in the first year of service.
            first = 1 if stood else 1 + int(self.life[row].min())
            rows = self.H - first
            if rows <= 0:
                return first, None
            costs = 0.0
            for B, log_trend in (
                (self.B_local[row], self.log_trend[row]),
                (self.B_foreign[row], self.log_trend_foreign[row]),
            ):
                start = np.exp(log_trend * first)
                start *= B
                start *= self.taxed
                costs = costs + powers(np.exp(log_trend), rows, self.n, start)
            return first, costs

        return self.table(("replacement", row, stood), make)

    def kind_log(self, currency, indexed):
        """Yearly growth, as a logarithm, of the constant-USD value of an amount of that kind."""
        if currency == "local":
            return np.float64(0.0) if indexed else -self.log_pi_local
        return self.log_q if indexed else self.log_q - self.log_pi

    def discount(self, t):
        return growth(-self.log_r, t)
