"""The loan: schedule, service, all-in cost, grant element, value of financing (docs/MODEL.md, section 4)."""

from dataclasses import dataclass
from math import expm1, floor, fsum, log1p

from money import fixed
from rates import nearest_rate

GRANT_RATE = 0.05


def half_up(x):
    return floor(x + 0.5)


@dataclass
class Row:
    opening: float
    draw: float
    interest: float
    principal: float
    fees: float

    @property
    def closing(self):
        return self.opening + self.draw - self.principal

    @property
    def service(self):
        return self.interest + self.principal + self.fees


class Loan:
    """One offer's loan. Rows stand at effectiveness + k/m, k = 0 … T."""

    def __init__(self, option, price, build):
        self.option = option
        self.m = int(option["loan.perYear"])
        self.principal = option["loan.share"] * price
        self.build = build
        self.last = max(1, half_up(option["loan.years"] * self.m))
        self.draws = self._draws()
        self.rows = self._rows()

    def rate(self, year):
        """The contract's rate a year in the loan's year 0, 1, …"""
        o = self.option
        if o["loan.kind"] == "fixed":
            return o["loan.rate"]
        return o["loan.spread"] + max(0.0, o["loan.base"] + o["loan.drift"] * year)

    def _draws(self):
        draws = [0.0] * (self.last + 1)
        for year in range(1, self.build + 1):
            draws[min(year * self.m, self.last - 1)] += self.principal / self.build
        return draws

    def _first_row(self):
        grace = min(half_up(self.option["loan.grace"] * self.m), self.last)
        after = self.option["loan.first"] == "after-grace"
        return min(grace + 1 if after else max(grace, 1), self.last)

    def _instalment(self, opening, k, i):
        """Principal paid in row k out of what was owed before it."""
        left = self.last - k + 1
        profile = self.option["loan.profile"]
        if k < self._first or profile == "bullet":
            return 0.0
        if profile == "equal-principal" or i == 0:
            return opening / left
        return opening * i / expm1(left * log1p(i))

    def _fees(self, k):
        o = self.option
        if k == 0:
            return (o["loan.fee"] + o["loan.insurance"]) * self.principal
        if k % self.m or k // self.m > self.build:
            return 0.0
        drawn = fsum(self.draws[: k - self.m + 1])
        undrawn = self.principal - drawn
        # The draws add up to the principal but for rounding, on which no fee is due.
        return o["loan.commitment"] * undrawn if undrawn > 1e-12 * self.principal else 0.0

    def _rows(self):
        self._first = self._first_row()
        rows = [Row(0.0, self.draws[0], 0.0, 0.0, self._fees(0))]
        for k in range(1, self.last + 1):
            opening = rows[-1].closing
            i = self.rate((k - 1) // self.m) / self.m
            principal = opening if k == self.last else self._instalment(opening, k, i)
            rows.append(Row(opening, self.draws[k], opening * i, principal, self._fees(k)))
        return rows

    def service(self, start, horizon):
        """(time, principal, interest and fees) the buyer pays; what is owed at the horizon is settled there."""
        paid = []
        for k, row in enumerate(self.rows):
            t = start + k / self.m
            if t > horizon:
                break
            principal = row.principal + (row.closing if t == horizon else 0.0)
            paid.append((t, principal, row.interest + row.fees))
        return paid

    def settled(self, start, horizon):
        return start + self.last / self.m > horizon

    def outstanding(self, start, horizon):
        """Owed after the payments of each year 0 … H."""
        owed = [0.0] * (horizon + 1)
        for year in range(start, horizon):
            k = (year - start) * self.m
            if k <= self.last:
                owed[year] = self.rows[k].closing
        return owed

    def all_in_cost(self):
        """Effective a year, every fee included; the rate nearest the contract's where there are several."""
        flows = [row.draw - row.service for row in self.rows]
        rate = nearest_rate(flows, self.rate(0) / self.m)
        return None if rate is None else expm1(self.m * log1p(rate))

    def grant_element(self):
        def pv(amounts):
            return fsum(a / (1 + GRANT_RATE) ** (k / self.m) for k, a in enumerate(amounts))

        return 1 - pv(r.service for r in self.rows) / pv(r.draw for r in self.rows)


def loan_answer(loan, money, start, horizon, price_currency):
    """Everything the model says about one loan."""
    kind = fixed(loan.option["loan.currency"])
    paid = loan.service(start, horizon)
    by_year = [[] for _ in range(horizon + 1)]
    for t, principal, cost in paid:
        by_year[-int(-t // 1)].append(principal + cost)
    service = [fsum(year) for year in by_year]
    service_pv = fsum(money.present(money.constant(kind, p + c, t), t) for t, p, c in paid)
    tranche = loan.principal / loan.build
    tranches_pv = fsum(
        money.present(money.constant(fixed(price_currency), tranche, start + j), start + j)
        for j in range(1, loan.build + 1)
    )
    peak = max(service)
    all_in = loan.all_in_cost()
    answer = {
        "principal": loan.principal,
        "rows": [
            {
                "atYears": start + k / loan.m,
                "opening": row.opening,
                "draw": row.draw,
                "interest": row.interest,
                "principalPaid": row.principal,
                "fees": row.fees,
                "closing": row.closing,
            }
            for k, row in enumerate(loan.rows)
        ],
        "totalInterest": fsum(row.interest for row in loan.rows),
        "totalFees": fsum(row.fees for row in loan.rows),
        "serviceByYear": service,
        "servicePv": service_pv,
        "peakService": {"year": service.index(peak), "amount": peak},
        "grantElement": loan.grant_element(),
        "valueOfFinancing": tranches_pv - service_pv,
        "outstandingByYear": loan.outstanding(start, horizon),
        "settledAtHorizon": loan.settled(start, horizon),
    }
    if all_in is not None:
        answer["allInCost"] = all_in
    return answer
