"""The loan: schedule, service, all-in cost, grant element, value of financing (docs/MODEL.md, section 4)."""

from dataclasses import dataclass
from math import expm1, floor, fsum, log1p

from events import of_kind
from money import fixed
from rates import nearest_rate

GRANT_RATE = 0.05


def half_up(x):
    return floor(x + 0.5)


def dearest_by_year(lenders):
    """Of the lenders of one year the one with the higher rate, by year."""
    chosen = {}
    for event in lenders:
        before = chosen.get(event["year"])
        if before is None or event["values"]["rate"] >= before["values"]["rate"]:
            chosen[event["year"]] = event
    return chosen


@dataclass
class Row:
    opening: float
    draw: float
    interest: float
    principal: float
    fees: float
    # What a new lender asks: part of the service, but not of the contract's schedule.
    takeover: float = 0.0

    @property
    def closing(self):
        return self.opening + self.draw - self.principal

    @property
    def service(self):
        return self.interest + self.principal + self.fees


class Loan:
    """One offer's loan. Rows stand at effectiveness + k/m, k = 0 … T."""

    def __init__(self, option, price, timing, events=()):
        self.option = option
        self.m = int(option["loan.perYear"])
        self.principal = option["loan.share"] * price
        self.start = timing.effective
        self.tranches = timing.tranches
        self.last = max(1, half_up(option["loan.years"] * self.m))
        before_end = [e for e in events if e["year"] < self.start + option["loan.years"]]
        self._bases = of_kind(before_end, "base")
        chosen = dearest_by_year(of_kind(before_end, "lender"))
        self._lenders = {year: event["values"] for year, event in chosen.items()}
        self.draws = self._draws()
        self.rows = self._rows()
        self._take_over()

    def rate(self, year):
        """The rate a year in the loan's year 0, 1, …"""
        o, date = self.option, self.start + year
        lender = max((t for t in self._lenders if t <= date), default=None)
        if lender is not None:
            return self._lenders[lender]["rate"]
        if o["loan.kind"] == "fixed":
            return o["loan.rate"]
        points = fsum(e["values"]["points"] for e in self._bases if e["year"] <= date)
        return o["loan.spread"] + max(0.0, o["loan.base"] + o["loan.drift"] * year + points)

    def _draws(self):
        draws = [0.0] * (self.last + 1)
        for date in self.tranches:
            row = min((date - self.start) * self.m, self.last - 1)
            draws[row] += self.principal / len(self.tranches)
        return draws

    def _take_over(self):
        """The fees of new lenders: on what is owed and on what is still to be drawn."""
        for t, lender in self._lenders.items():
            k = max(0, t - self.start) * self.m
            if k <= self.last:
                to_come = fsum(self.draws[k + 1 :])
                self.rows[k].takeover += lender["fee"] * (self.rows[k].closing + to_come)

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
        if k % self.m:
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

    def service(self, horizon):
        """(time, principal, interest and fees) the buyer pays; what is owed at the horizon is settled there."""
        paid = []
        for k, row in enumerate(self.rows):
            t = self.start + k / self.m
            if t > horizon:
                break
            principal = row.principal + (row.closing if t == horizon else 0.0)
            paid.append((t, principal, row.interest + row.fees + row.takeover))
        return paid

    def settled(self, horizon):
        return self.start + self.last / self.m > horizon

    def outstanding(self, horizon):
        """Owed after the payments of each year 0 … H."""
        owed = [0.0] * (horizon + 1)
        for year in range(self.start, horizon):
            k = (year - self.start) * self.m
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


def loan_answer(loan, money, horizon, price_currency):
    """Everything the model says about one loan."""
    kind = fixed(loan.option["loan.currency"])
    paid = loan.service(horizon)
    by_year = [[] for _ in range(horizon + 1)]
    for t, principal, cost in paid:
        by_year[-int(-t // 1)].append(principal + cost)
    service = [fsum(year) for year in by_year]
    service_pv = fsum(money.present(money.constant(kind, p + c, t), t) for t, p, c in paid)
    tranche = loan.principal / len(loan.tranches)
    tranches_pv = fsum(
        money.present(money.constant(fixed(price_currency), tranche, t), t) for t in loan.tranches
    )
    peak = max(service)
    all_in = loan.all_in_cost()
    answer = {
        "principal": loan.principal,
        "rows": [
            {
                "atYears": loan.start + k / loan.m,
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
        "outstandingByYear": loan.outstanding(horizon),
        "settledAtHorizon": loan.settled(horizon),
    }
    if all_in is not None:
        answer["allInCost"] = all_in
    return answer
