"""One offer from its inputs to its figures (docs/MODEL.md, sections 2 to 11)."""

from assets import Asset, benchmarks, ratio
from dependency import agency, dependency_index, measures_of, profile_of
from leaving import autonomy, captive_payments, decision_year, hold_up, price_of_leaving
from loan import Loan, loan_answer
from money import FOREIGN_DAY, LOCAL_DAY, Ledger, Money, fixed, of_its_day


class Offer:
    """The facts of one offer that do not depend on the answer to the renewal ask."""

    def __init__(self, case, option):
        self.case = case
        self.option = option
        self.money = Money(
            case["discount"],
            case["inflation.foreign"],
            case["inflation.local"],
            case["fx.depreciation"],
        )
        self.horizon = case["horizon"]
        self.delay = option["time.delay"]
        self.build = option["time.build"]
        self.start = self.delay + self.build
        self.assets = {
            name: Asset(name, benchmark, case, option, self.start, self.horizon)
            for name, benchmark in benchmarks(case).items()
        }
        self.benchmark = sum(a.benchmark for a in self.assets.values())
        self.price = sum(a.price for a in self.assets.values())
        self.upkeep = sum(a.upkeep for a in self.assets.values())
        self.autonomy = autonomy(case, option)
        self.vendor_only = self._vendor_only()
        self.support_end = self.start + option["support"]
        self.term_end = self.start + option["fee.term"]
        self.first_fee = self._first_fee()
        indexed = option["fee.indexed"]
        self.fee_kind = (of_its_day if indexed else fixed)(option["fee.currency"])
        lent = option["loan.share"] * self.price > 0
        self.loan = Loan(option, self.price, self.build) if lent else None

    def state_owns(self, name):
        return self.assets[name].owned

    def passes_by(self, t):
        """Whether cameras that were another's have become the state's."""
        return self.option["own.transfer"] and not self.state_owns("cameras") and t >= self.term_end

    def _vendor_only(self):
        """v: the share of maintenance that only this vendor can do."""
        typed = self.option["maint.vendorOnly"]
        if typed != "auto":
            return typed
        closed = 1 - self.option["platform.interop"]
        tied = (
            self.assets["platform"].upkeep * (1 - self.autonomy)
            + (self.assets["cameras"].upkeep + self.assets["storage"].upkeep) * closed
        )
        return ratio(tied, self.upkeep)

    def _first_fee(self):
        """The fee of the first service year, USD before tax."""
        o = self.option
        let = [n for n in ("cameras", "storage", "platform", "centre") if not self.state_owns(n)]
        share = ratio(
            sum(self.assets[n].benchmark for n in let),
            sum(self.assets[n].benchmark for n in ("cameras", "storage", "platform")),
        )
        cameras = 12 * o["fee.camera"] * self.case["scope.cameras"] * share
        points = 12 * o["fee.point"] * self.case["scope.points"]
        return cameras + (0 if self.state_owns("network") else points)

    def fee(self, y):
        return self.first_fee * (1 + self.option["fee.escalation"]) ** (y - self.start - 1)

    def maintenance(self, y):
        """M(y), paid from the year after support on."""
        return self.upkeep * (1 + self.case["maint.escalation"]) ** (y - self.support_end - 1)

    def staff(self):
        return self.case["scope.seats"] * self.case["staff.perSeat"] * self.case["staff.cost"]

    def service_years(self):
        return range(self.start + 1, self.horizon + 1)


def book_price(offer, ledger):
    """Down payment, tranches and their tax, and the service of the loan."""
    option, price = offer.option, offer.price
    tax, kind = offer.case["tax"], fixed(option["price.currency"])
    lent = option["loan.share"]
    down = 1 - lent if option["price.down"] == "auto" else option["price.down"]
    ledger.book("price", kind, down * price, offer.delay)
    ledger.book("tax", kind, tax * down * price, offer.delay)
    for j in range(1, offer.build + 1):
        t = offer.delay + j
        ledger.book("price", kind, (1 - down - lent) * price / offer.build, t)
        ledger.book("tax", kind, tax * (1 - down) * price / offer.build, t)
    if offer.loan is None:
        return
    owed_in = fixed(option["loan.currency"])
    for t, principal, cost in offer.loan.service(offer.delay, offer.horizon):
        ledger.book("price", owed_in, principal, t)
        ledger.book("interest", owed_in, cost, t)


def book_equipment(offer, ledger):
    """Replacements of what the state owns, and its remainder at the horizon."""
    tax, horizon = offer.case["tax"], offer.horizon
    for asset in offer.assets.values():
        if not asset.owned:
            continue
        for t in asset.replacements():
            ledger.book("refresh", LOCAL_DAY, asset.at(t) * asset.local, t, tax)
            ledger.book("refresh", FOREIGN_DAY, asset.at(t) * (1 - asset.local), t, tax)
        if offer.case["residual"]:
            left = -asset.undepreciated(horizon)
            ledger.book("residual", LOCAL_DAY, left * asset.local, horizon)
            ledger.book("residual", FOREIGN_DAY, left * (1 - asset.local), horizon)


def book_running(offer, ledger, markup, lapse):
    """Maintenance, fees and staff."""
    tax, v = offer.case["tax"], offer.vendor_only
    for y in offer.service_years():
        if y > offer.support_end and not lapse:
            base = offer.maintenance(y)
            ledger.book("maintenance", FOREIGN_DAY, v * base * (1 + markup), y, tax)
            ledger.book("maintenance", LOCAL_DAY, (1 - v) * base, y, tax)
        if y <= offer.term_end:
            ledger.book("fees", offer.fee_kind, offer.fee(y), y, tax)
        elif not lapse:
            ledger.book("fees", offer.fee_kind, offer.fee(y) * (1 + markup), y, tax)
        if offer.case["staff.counted"]:
            ledger.book("staff", LOCAL_DAY, offer.staff(), y)


def ledger_of(offer, answer, markup, leaving):
    """All payments under one answer to the renewal ask."""
    ledger = Ledger(offer.money, offer.horizon)
    book_price(offer, ledger)
    book_equipment(offer, ledger)
    book_running(offer, ledger, markup, answer == "lapse")
    if answer == "switch":
        # X is in constant USD already, its exchange rate included.
        t = leaving["year"]
        stated = leaving["total"] / offer.money.exchange(t)
        ledger.book("exit", FOREIGN_DAY, stated, t, offer.case["tax"])
    return ledger


def cheapest(answers, ledgers):
    """The answer of least PV; of those that cost the same but for rounding the first."""
    least = min(ledgers[a].total_pv() for a in answers)
    rounding = 1e-9 * max(ledgers[a].payments_pv() for a in answers)
    return next(a for a in answers if ledgers[a].total_pv() <= least + rounding)


def renewal(offer, leaving, ceiling):
    """The answer that is given, the mark-up that is paid and the ledger that follows."""
    asked = offer.option["renewal.markup"]
    agreed = min(asked, ceiling["markup"]) if ceiling["kind"] == "ceiling" else asked
    markups = {"accept": asked, "renegotiate": agreed, "switch": 0.0, "lapse": 0.0}
    wanted = offer.option["renewal.answer"]
    tried = ["accept", "renegotiate", "switch"] if wanted == "cheapest" else [wanted]
    ledgers = {a: ledger_of(offer, a, markups[a], leaving) for a in tried}
    answer = cheapest(tried, ledgers)
    result = {
        "answer": answer,
        "year": leaving["year"],
        "markup": markups[answer],
        "markupPv": 0.0
        if answer == "lapse"
        else markups[answer]
        * sum(offer.money.present(amount, y) for y, amount in captive_payments(offer)),
    }
    if answer == "switch":
        result["switchYear"] = leaving["year"]
    return result, ledgers[answer]


def working(offer, answer):
    """Share of cameras working in each year 0 … H."""
    sla, decay = offer.option["sla"], 1 - offer.case["failure.rate"]
    shares = [0.0] * (offer.horizon + 1)
    own = offer.state_owns("cameras")
    paid_to = offer.support_end if own else offer.term_end
    replaced = set(offer.assets["cameras"].replacements()) if own else set()
    for y in offer.service_years():
        before = shares[y - 1] if y > offer.start + 1 else sla
        if answer != "lapse" or y <= paid_to:
            shares[y] = sla
        elif not own and not offer.option["own.transfer"]:
            shares[y] = 0.0
        else:
            shares[y] = sla if y in replaced else before * decay
        if answer == "lapse" and y > offer.term_end and not offer.state_owns("network"):
            shares[y] = 0.0
    return shares


def evaluate_offer(case, option_id, option):
    """Every figure of one offer, under the names of the evaluation."""
    offer = Offer(case, option)
    curve = [price_of_leaving(offer, t) for t in range(offer.start, offer.horizon + 1)]
    leaving = price_of_leaving(offer, decision_year(offer))
    ceiling = hold_up(offer, leaving)
    given, ledger = renewal(offer, leaving, ceiling)
    owned = [a for a in offer.assets.values() if a.owned]
    cash = ledger.cash_by_year()
    peak = max(cash)
    figures = {
        "id": option_id,
        "startYear": offer.start,
        "classes": {
            name: {"benchmarkUsd": a.benchmark, "priceUsd": a.price, "ownedByState": a.owned}
            for name, a in offer.assets.items()
        },
        "benchmarkUsd": offer.benchmark,
        "priceUsd": offer.price,
        "premium": offer.price / sum(a.benchmark for a in owned) - 1
        if sum(a.benchmark for a in owned) > 0
        else 0.0,
        "components": ledger.components(),
        "totalPv": ledger.total_pv(),
        "paymentsPv": ledger.payments_pv(),
        "cashByYear": cash,
        "nominalCashByYear": ledger.nominal_cash_by_year(),
        "upfront": sum(cash[: offer.start + 1]),
        "peak": {"year": cash.index(peak), "amount": peak},
        "staffPv": sum(offer.money.present(offer.staff(), y) for y in offer.service_years()),
        "exitByYear": curve,
        "exitAtDecision": leaving,
        "holdUp": ceiling,
        "renewal": given,
        "vendorOnlyShare": offer.vendor_only,
        "feeUsd": offer.first_fee,
        "agency": agency(option),
        "workingByYear": working(offer, given["answer"]),
    }
    if offer.loan is not None:
        figures["loan"] = loan_answer(
            offer.loan, offer.money, offer.delay, offer.horizon, option["price.currency"]
        )
    figures["profile"] = profile_of(offer, leaving, figures.get("loan"), figures["paymentsPv"])
    index = dependency_index(case, figures["profile"])
    if index is not None:
        figures["dependencyIndex"] = index
    figures["measures"] = measures_of(offer, figures, ledger)
    return figures
