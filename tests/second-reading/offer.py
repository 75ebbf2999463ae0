"""One offer from its inputs to its figures (docs/MODEL.md, sections 2 to 11)."""

from asks import Story, running
from assets import Asset, benchmarks, ratio
from dependency import agency, dependency_index, measures_of, profile_of
from events import Timing, World, striking
from leaving import autonomy, decision_year, price_of_leaving
from loan import Loan, loan_answer
from money import FOREIGN_DAY, LOCAL_DAY, Ledger, fixed, of_its_day
from notes import notes
from service import working, working_years_pv


class Offer:
    """The facts of one offer, with the timing that delays leave: what is signed, not what becomes of it."""

    def __init__(self, case, option, timing):
        self.case = case
        self.option = option
        self.timing = timing
        self.horizon = case["horizon"]
        self.start = timing.start
        self.assets = {
            name: Asset(name, benchmark, case, option, self.start, self.horizon)
            for name, benchmark in benchmarks(case).items()
        }
        self.benchmark = sum(a.benchmark for a in self.assets.values())
        self.price = sum(a.price for a in self.assets.values())
        self.upkeep = sum(a.upkeep for a in self.assets.values())
        self.autonomy = autonomy(case, option)
        self.vendor_only = self._vendor_only()
        self.tied_upkeep = self._tied_upkeep()
        self.support_end = self.start + option["support"]
        self.term_end = self.start + option["fee.term"]
        self.first_fee = self._first_fee()
        indexed = option["fee.indexed"]
        self.fee_kind = (of_its_day if indexed else fixed)(option["fee.currency"])
        self.decision = decision_year(self)
        self.lent = option["loan.share"] * self.price > 0

    def loan(self, events):
        """The loan under some events; None where nothing is lent."""
        if not self.lent:
            return None
        return Loan(self.option, self.price, self.timing, events)

    def state_owns(self, name):
        return self.assets[name].owned

    def passes_by(self, t):
        """Whether cameras that were another's have become the state's."""
        return self.option["own.transfer"] and not self.state_owns("cameras") and t >= self.term_end

    def lends(self, t):
        """Whether cameras are another's at date t."""
        return not self.state_owns("cameras") and not self.passes_by(t)

    def _tied_upkeep(self):
        """x: the share of the cameras' own upkeep that only this vendor can do."""
        typed = self.option["maint.vendorOnly"]
        return 1 - self.option["platform.interop"] if typed == "auto" else typed

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
        bundle = sum(self.assets[n].benchmark for n in ("cameras", "storage", "platform"))
        # Less than a cent is no bundle.
        share = ratio(sum(self.assets[n].benchmark for n in let), bundle) if bundle >= 0.01 else 0.0
        cameras = 12 * o["fee.camera"] * self.case["scope.cameras"] * share
        points = 12 * o["fee.point"] * self.case["scope.points"]
        return cameras + (0 if self.state_owns("network") else points)

    def fee(self, y):
        return self.first_fee * (1 + self.option["fee.escalation"]) ** (y - self.start - 1)

    def maintenance(self, y):
        """M(y), which rises from the second year after support on."""
        years = max(0, y - self.support_end - 1)
        return self.upkeep * (1 + self.case["maint.escalation"]) ** years

    def staff(self):
        return self.case["scope.seats"] * self.case["staff.perSeat"] * self.case["staff.cost"]

    def service_years(self):
        return range(self.start + 1, self.horizon + 1)


def book_price(offer, ledger, loan):
    """Down payment, tranches and their tax, and the service of the loan."""
    option, price, timing = offer.option, offer.price, offer.timing
    tax, kind = offer.case["tax"], fixed(option["price.currency"])
    lent = option["loan.share"]
    down = 1 - lent if option["price.down"] == "auto" else option["price.down"]
    ledger.book("price", kind, down * price, timing.effective)
    ledger.book("tax", kind, tax * down * price, timing.effective)
    for t in timing.tranches:
        share = price / len(timing.tranches)
        ledger.book("price", kind, (1 - down - lent) * share, t)
        ledger.book("tax", kind, tax * (1 - down) * share, t)
    if loan is None:
        return
    owed_in = fixed(option["loan.currency"])
    for t, principal, cost in loan.service(offer.horizon):
        ledger.book("price", owed_in, principal, t)
        ledger.book("interest", owed_in, cost, t)


def book_equipment(offer, ledger, world):
    """Replacements of what the state owns, and its remainder at the horizon."""
    tax, horizon = offer.case["tax"], offer.horizon
    for asset in offer.assets.values():
        if not asset.owned:
            continue
        for t in asset.replacements():
            paid = asset.at(t) * world.budget(t)
            ledger.book("refresh", LOCAL_DAY, paid * asset.local, t, tax)
            ledger.book("refresh", FOREIGN_DAY, paid * (1 - asset.local), t, tax)
        if offer.case["residual"]:
            left = -asset.remainder() * world.paid_share(asset, horizon)
            ledger.book("residual", LOCAL_DAY, left * asset.local, horizon)
            ledger.book("residual", FOREIGN_DAY, left * (1 - asset.local), horizon)


def book_running(offer, ledger, world, story):
    """Maintenance, fees, staff and the price of leaving."""
    tax = offer.case["tax"]
    for y in offer.service_years():
        for component, kind, amount in running(offer, world, story.terms(y), y):
            if amount:
                ledger.book(component, kind, amount, y, tax)
        if offer.case["staff.counted"]:
            ledger.book("staff", LOCAL_DAY, offer.staff(), y)
    if story.paid_for_leaving is not None:
        t, stated = story.paid_for_leaving
        ledger.book("exit", FOREIGN_DAY, stated, t, tax)


class Course:
    """One offer's course under some events: loan, story and ledger."""

    def __init__(self, offer, events):
        self.world = World(offer.case, events)
        self.loan = offer.loan(self.world.events)
        self.story = Story(offer, self.world)
        self.ledger = Ledger(self.world.money, offer.horizon)
        book_price(offer, self.ledger, self.loan)
        book_equipment(offer, self.ledger, self.world)
        book_running(offer, self.ledger, self.world, self.story)


def premium(offer):
    bought = [a for a in offer.assets.values() if a.owned and not a.stands]
    benchmark = sum(a.benchmark for a in bought)
    return offer.price / benchmark - 1 if benchmark > 0 else 0.0


def amounts(offer, ledger):
    """Payments by component and year, and their totals."""
    cash = ledger.cash_by_year()
    peak = max(cash)
    return {
        "components": ledger.components(),
        "totalPv": ledger.total_pv(),
        "paymentsPv": ledger.payments_pv(),
        "cashByYear": cash,
        "nominalCashByYear": ledger.nominal_cash_by_year(),
        "upfront": sum(cash[: offer.start + 1]),
        "peak": {"year": cash.index(peak), "amount": peak},
        "staffPv": sum(ledger.money.present(offer.staff(), y) for y in offer.service_years()),
    }


def service_figures(offer, course, total):
    shares = working(offer, course.story)
    years = working_years_pv(offer, course.world.money, shares)
    figures = {"workingByYear": shares, "workingYearsPv": years}
    return {**figures, "levelised": total / years} if years > 0 else figures


def evaluate_offer(case, option_id, option, all_events):
    """Every figure of one offer, under the names of the evaluation."""
    events = striking(all_events, option_id)
    timing = Timing(option, case["horizon"], events)
    offer = Offer(case, option, timing)
    course = Course(offer, events)
    leaving = price_of_leaving(offer, offer.decision, course.world)
    sums = amounts(offer, course.ledger)
    renewals = course.story.renewals()
    figures = {
        "id": option_id,
        "startYear": offer.start,
        "classes": {
            name: {"benchmarkUsd": a.benchmark, "priceUsd": a.price, "ownedByState": a.owned}
            for name, a in offer.assets.items()
        },
        "benchmarkUsd": offer.benchmark,
        "priceUsd": offer.price,
        "premium": premium(offer),
        **sums,
        "exitByYear": [
            price_of_leaving(offer, t, course.world) for t in range(offer.start, offer.horizon + 1)
        ],
        "exitAtDecision": leaving,
        "holdUp": course.story.ceiling,
        "renewal": renewals[0],
        "renewals": renewals,
        "eventNotes": notes(offer, course.story, events),
        "vendorOnlyShare": offer.vendor_only,
        "feeUsd": offer.first_fee,
        "agency": agency(option),
        **service_figures(offer, course, sums["totalPv"]),
    }
    if course.loan is not None:
        figures["loan"] = loan_answer(
            course.loan, course.world.money, offer.horizon, option["price.currency"]
        )
    figures["profile"] = profile_of(
        offer, leaving, figures.get("loan"), figures["paymentsPv"]
    )
    index = dependency_index(case, figures["profile"])
    if index is not None:
        figures["dependencyIndex"] = index
    figures["measures"] = measures_of(offer, figures, course.ledger)
    return figures
