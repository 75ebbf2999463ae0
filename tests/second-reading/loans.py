"""The loan tools read a second time: any loan by itself (docs/MODEL.md, section 4, "Loans of their own").

Standard input: a JSON list of {"loan": …, "basis": …}. Standard output: a JSON list of answers. Schedules are
kept in decimals of forty digits and instalments as levels that stand until a draw or a rate changes them, as a
contract has it; what is compared is therefore the rule, and the engine's rounding with it. Only Python's
standard library is used.
"""

import json
import sys
from decimal import ROUND_FLOOR, Decimal, localcontext
from math import ceil, expm1, log1p

from rates import polished, rates_of_return

DIGITS = 40
CONVENTIONS = {"5": "0.05", "6": "0.06", "7": "0.07", "9": "0.09", "10": "0.1"}
REGISTERS = ("5", "10")
REGISTER_PER_YEAR = 2


def exact(number):
    """A double as the decimal it is."""
    return Decimal(number)


def half_up(number):
    return int((exact(number) + Decimal("0.5")).to_integral_value(ROUND_FLOOR))


class LoanAlone:
    """One loan, in force from the first day. Rows fall at k/m years, k = 0 … T."""

    def __init__(self, loan):
        self.loan = loan
        self.m = int(loan["perYear"])
        self.principal = exact(loan["principal"])
        self.last = max(1, half_up(loan["maturity"] * self.m))
        self.drawn = self._draws()
        self.first = self._first_instalment()
        self.rows = self._schedule()

    def rate(self, year):
        """The contract's rate in year 0, 1, …; bases as listed, the last one holding on, and no floor."""
        loan = self.loan
        if loan["kind"] == "fixed":
            return exact(loan["rate"])
        bases = loan["base"]
        return exact(loan["spread"]) + exact(bases[min(year, len(bases) - 1)])

    def _draws(self):
        dates = self.loan["draws"] or [0]
        rows = [Decimal(0)] * (self.last + 1)
        for date in dates:
            rows[min(half_up(date * self.m), self.last - 1)] += self.principal / len(dates)
        return rows

    def _first_instalment(self):
        if self.loan["profile"] == "bullet":
            return self.last
        grace = min(half_up(self.loan["grace"] * self.m), self.last)
        row = grace + 1 if self.loan["first"] == "after-grace" else max(grace, 1)
        return min(row, self.last)

    def _level(self, owed, i, left):
        """What an instalment comes to: principal alone, or principal and interest of an annuity."""
        if self.loan["profile"] == "equal-principal" or i == 0:
            return owed / left
        return owed * i / (1 - (1 + i) ** -left)

    def _fees(self, k):
        if k == 0:
            return self.principal * (exact(self.loan["fee"]) + exact(self.loan["insurance"]))
        if k % self.m:
            return Decimal(0)
        # Summed over what is still to come, so that nothing is left of nothing.
        undrawn = sum(self.drawn[k - self.m + 1 :], Decimal(0))
        return exact(self.loan["commitment"]) * undrawn

    def _schedule(self):
        annuity = self.loan["profile"] == "annuity"
        rows, owed, level, i = [], Decimal(0), None, None
        for k in range(self.last + 1):
            interest = repaid = Decimal(0)
            opening = owed
            if k > 0:
                now = self.rate((k - 1) // self.m) / self.m
                if annuity and now != i:
                    level = None
                i = now
                interest = opening * i
            if k == self.last:
                repaid = opening
            elif k >= self.first:
                if level is None:
                    level = self._level(opening, i, self.last - k + 1)
                repaid = level - interest if annuity and i != 0 else level
            owed = opening - repaid + self.drawn[k]
            if self.drawn[k]:
                level = None
            rows.append((opening, self.drawn[k], interest, repaid, self._fees(k), owed))
        return rows

    def service(self):
        return [interest + repaid + fees for _, _, interest, repaid, fees, _ in self.rows]

    def worth(self, factor):
        """Present values of draws and of service, a year's factor being compounded to each row's date."""
        drawn = paid = Decimal(0)
        step, weight = factor ** (Decimal(1) / self.m), Decimal(1)
        for row, service in zip(self.rows, self.service()):
            drawn += row[1] * weight
            paid += service * weight
            weight *= step
        return drawn, paid

    def grant_element(self, rate):
        drawn, paid = self.worth(1 / (1 + rate))
        return 1 - paid / drawn if drawn else Decimal(0)

    def register(self, discount):
        """The closed form of the registers, two payments a year whatever the contract says."""
        a = REGISTER_PER_YEAR
        maturity = exact(self.loan["maturity"])
        grace = min(exact(self.loan["grace"]), maturity)
        before = grace - Decimal(1) / a
        count = a * (maturity - grace) + 1
        d = (1 + discount) ** (Decimal(1) / a) - 1
        repaid = (1 + d) ** (-a * before) - (1 + d) ** (-a * maturity)
        element = (1 - self.rate(0) / a / d) * (1 - repaid / (d * count))
        return max(Decimal(0), element)

    def value(self, basis):
        """Cash at the dates of the draws less the service, both in the loan's own currency."""
        if self.loan["currency"] == "foreign":
            factor = (1 + exact(basis["depreciation"])) / (1 + exact(basis["foreignInflation"]))
        else:
            factor = 1 / (1 + exact(basis["localInflation"]))
        drawn, paid = self.worth(factor / (1 + exact(basis["discount"])))
        return drawn - paid

    def rates(self):
        """Every rate that solves the equation of the all-in cost, as rates a period, rising."""
        flows = [float(row[1] - service) for row, service in zip(self.rows, self.service())]
        return sorted(polished(flows, rate) for rate in rates_of_return(flows))

    def by_year(self):
        years = ceil(Decimal(self.last) / self.m)
        service, owed = [Decimal(0)] * (years + 1), [Decimal(0)] * (years + 1)
        for k, (row, paid) in enumerate(zip(self.rows, self.service())):
            service[-(-k // self.m)] += paid
            owed[-(-k // self.m)] = row[5]
        return service, owed


def answer(question):
    one = LoanAlone(question["loan"])
    service = one.service()
    yearly, owed = one.by_year()
    periods = one.rates()
    annual = [expm1(one.m * log1p(i)) for i in periods]
    contract = float(one.rate(0)) / one.m
    nearest = min(range(len(periods)), key=lambda k: abs(periods[k] - contract), default=None)
    names = ("opening", "draw", "interest", "principalPaid", "fees", "closing")
    result = {
        "rows": [
            {"atYears": k / one.m, **{name: float(value) for name, value in zip(names, row)}}
            for k, row in enumerate(one.rows)
        ],
        "totalInterest": float(sum(row[2] for row in one.rows)),
        "totalFees": float(sum(row[4] for row in one.rows)),
        "totalService": float(sum(service)),
        "peakInstalment": float(max(service)),
        "peakYear": float(max(yearly)),
        "serviceByYear": [float(paid) for paid in yearly],
        "owedByYear": [float(left) for left in owed],
        "rates": annual,
        "grant": {key: float(one.grant_element(Decimal(i))) for key, i in CONVENTIONS.items()},
        "register": {key: float(one.register(Decimal(CONVENTIONS[key]))) for key in REGISTERS},
        "value": float(one.value(question["basis"])),
    }
    if nearest is not None:
        result["nearest"] = annual[nearest]
    return result


if __name__ == "__main__":
    with localcontext() as context:
        context.prec = DIGITS
        answers = [answer(question) for question in json.load(sys.stdin)]
    sys.stdout.write(json.dumps(answers, allow_nan=False, separators=(",", ":")))
