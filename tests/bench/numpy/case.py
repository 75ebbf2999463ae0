"""What all offers of a chunk of draws share: benchmarks, prices, discounting, tables by year.

Values are floats where an input is held and arrays over the draws where it is drawn; numpy takes both.
Logarithms of the growth factors are kept, since a product of powers is one exponential of their sum.
"""

import numpy as np

from series import Geometric, growth, powers

CLASSES = ("cameras", "network", "centre", "storage", "platform")


def by_class(value_of, n):
    """A (5, n) array of one kind of input."""
    table = np.empty((len(CLASSES), n))
    for row, name in enumerate(CLASSES):
        table[row] = value_of(name)
    return table


class Case:
    def __init__(self, question, value, n):
        self.n = n
        self.H = H = question["horizon"]
        self.value = value
        self.columns = np.arange(n, dtype=np.intp)
        self.years = np.arange(H + 1, dtype=np.int8)[:, None]
        self.tax = value("tax")
        self.taxed = 1.0 + self.tax
        self.log_r = np.log1p(value("discount"))
        self.log_pi = np.log1p(value("inflation.foreign"))
        self.log_pi_local = np.log1p(value("inflation.local"))
        dollarised = question["caseValues"]["fx.dollarised"]
        self.log_q = np.float64(0.0) if dollarised else np.log1p(value("fx.depreciation"))
        self.log_e = np.log1p(value("maint.escalation"))
        self._classes()
        self.flat = Geometric(-self.log_r)
        self.flat_foreign = Geometric(self.log_q - self.log_r)
        self.upkeep_foreign = Geometric(self.log_e + self.log_q - self.log_r)
        self.upkeep_local = Geometric(self.log_e - self.log_r)
        self._tables = {}

    def _classes(self):
        value, n, H = self.value, self.n, self.H
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
        self.B = by_class(parts.__getitem__, n)
        self.B *= 1.0 + value("engineering")
        self.benchmark = self.B.sum(axis=0)
        self.life = by_class(lambda k: value(f"life.{k}"), n)
        self.life8 = self.life.astype(np.int8)
        self.upkeep_rate = by_class(lambda k: value(f"maint.{k}"), n)
        local = by_class(lambda k: value(f"local.{k}"), n)
        self.log_trend = np.log1p(by_class(lambda k: value(f"trend.{k}"), n))
        self.log_trend_foreign = self.log_trend + self.log_q
        self.B_local = self.B * local
        self.B_foreign = self.B - self.B_local
        # Replacements in present value: geometric series with the life as step.
        self.replace_local = self.log_trend - self.log_r
        self.replace_foreign = self.log_trend_foreign - self.log_r
        self.replace_local += 1e-200 * (self.replace_local == 0)
        self.replace_foreign += 1e-200 * (self.replace_foreign == 0)
        self.scale_local = self.B_local / np.expm1(self.replace_local * self.life)
        self.scale_foreign = self.B_foreign / np.expm1(self.replace_foreign * self.life)
        # A class new at the horizon, in present value.
        self.B_at_end = self.B_local * np.exp(self.replace_local * H)
        self.B_at_end += self.B_foreign * np.exp(self.replace_foreign * H)

    def table(self, name, make):
        """A table that some offers need, made once a chunk."""
        if name not in self._tables:
            self._tables[name] = make()
        return self._tables[name]

    def growing(self, name, log_rate, rows):
        """exp(log_rate)**k by row."""
        key = (name, rows)
        return self.table(key, lambda: powers(np.exp(log_rate), rows, self.n))

    def upkeep_rows(self):
        """(1+e)^y and, with the exchange rate, (1+e)^y R(y), rows 0 .. H."""
        local = self.growing("upkeep", self.log_e, self.H + 1)
        foreign = self.growing("upkeep foreign", self.log_e + self.log_q, self.H + 1)
        return local, foreign

    def replacement_rows(self, row, stood):
        """First year and constant-USD cost with tax of replacing a class, from then to the year before H."""

        def make():
            # What stood already may be due in the first year of service.
            first = 1 if stood else 1 + int(self.life[row].min())
            rows = max(0, self.H - first)
            if rows == 0:
                return first, None
            log_local, log_foreign = self.log_trend[row], self.log_trend_foreign[row]
            start = self.B_local[row] * self.taxed * np.exp(log_local * first)
            costs = powers(np.exp(log_local), rows, self.n, start)
            start = self.B_foreign[row] * self.taxed * np.exp(log_foreign * first)
            costs += powers(np.exp(log_foreign), rows, self.n, start)
            return first, costs

        return self.table(("replacement", row, stood), make)

    def kind_log(self, currency, indexed):
        """Yearly growth, as a logarithm, of the constant-USD value of an amount of that kind."""
        if currency == "local":
            return np.float64(0.0) if indexed else -self.log_pi_local
        return self.log_q if indexed else self.log_q - self.log_pi

    def discount(self, t):
        return growth(-self.log_r, t)
