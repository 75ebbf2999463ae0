"""Constant USD, present value and the ledger of an offer's payments (docs/MODEL.md, section 1)."""

from dataclasses import dataclass
from math import ceil, fsum, prod

FOREIGN_DAY = "foreign, at the prices of its day"
FOREIGN_FIXED = "foreign, fixed at signature"
LOCAL_DAY = "local, at the prices of its day"
LOCAL_FIXED = "local, fixed at signature"

COMPONENTS = (
    "price",
    "interest",
    "tax",
    "refresh",
    "maintenance",
    "fees",
    "exit",
    "staff",
    "residual",
)


def fixed(currency):
    """The kind of a payment that was agreed at signature and is not indexed."""
    return FOREIGN_FIXED if currency == "foreign" else LOCAL_FIXED


def of_its_day(currency):
    """The kind of a payment at the prices of the day on which it falls."""
    return FOREIGN_DAY if currency == "foreign" else LOCAL_DAY


@dataclass(frozen=True)
class Money:
    """The rates that turn a stated amount into constant USD and into present value, each a year."""

    discount: float
    foreign: float
    local: float
    depreciation: float
    # Devaluations: (date, size).
    jumps: tuple = ()

    def exchange(self, t):
        """R(t), the real exchange-rate index."""
        jumped = prod(1 + size for date, size in self.jumps if t >= date)
        return (1 + self.depreciation) ** t * jumped

    def constant(self, kind, amount, t):
        """Constant USD of an amount that is stated for date t."""
        if kind == FOREIGN_DAY:
            return amount * self.exchange(t)
        if kind == FOREIGN_FIXED:
            return amount * self.exchange(t) / (1 + self.foreign) ** t
        if kind == LOCAL_FIXED:
            return amount / (1 + self.local) ** t
        return amount

    def nominal(self, constant, t):
        """USD of the day of an amount in constant USD."""
        return constant * (1 + self.foreign) ** t / self.exchange(t)

    def present(self, constant, t):
        return constant / (1 + self.discount) ** t


@dataclass(frozen=True)
class Payment:
    component: str
    kind: str
    t: float
    constant: float


class Ledger:
    """The buyer's payments; what falls at t stands in year ⌈t⌉."""

    def __init__(self, money, horizon):
        self.money = money
        self.horizon = horizon
        self.payments = []

    def book(self, component, kind, amount, t, tax=0.0):
        constant = self.money.constant(kind, amount, t)
        self.payments.append(Payment(component, kind, t, constant))
        if tax:
            self.payments.append(Payment("tax", kind, t, constant * tax))

    def _by_year(self, chosen, value):
        years = [[] for _ in range(self.horizon + 1)]
        for payment in chosen:
            years[ceil(payment.t)].append(value(payment))
        return [fsum(year) for year in years]

    def _constant_by_year(self, chosen):
        return self._by_year(chosen, lambda p: p.constant)

    def _nominal_by_year(self, chosen):
        return self._by_year(chosen, lambda p: self.money.nominal(p.constant, p.t))

    def _pv(self, chosen):
        return fsum(self.money.present(p.constant, p.t) for p in chosen)

    def components(self):
        answer = {}
        for component in COMPONENTS:
            chosen = [p for p in self.payments if p.component == component]
            answer[component] = {
                "constantByYear": self._constant_by_year(chosen),
                "nominalByYear": self._nominal_by_year(chosen),
                "presentValue": self._pv(chosen),
            }
        return answer

    def cash(self):
        """The buyer's payments without the residual value, which is no payment."""
        return [p for p in self.payments if p.component != "residual"]

    def cash_by_year(self):
        return self._constant_by_year(self.cash())

    def nominal_cash_by_year(self):
        return self._nominal_by_year(self.cash())

    def payments_pv(self):
        return self._pv(self.cash())

    def total_pv(self):
        return self._pv(self.payments)

    def foreign_pv(self):
        """PV of payments in or tied to foreign money, their tax included."""
        return self._pv([p for p in self.cash() if p.kind in (FOREIGN_DAY, FOREIGN_FIXED)])
