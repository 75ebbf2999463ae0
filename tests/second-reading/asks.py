"""Asks, their answers and the vendor's going: on what terms each year is paid (docs/MODEL.md, sections 8 and 16)."""

from dataclasses import dataclass, replace

from events import of_kind
from leaving import captive, ceiling_at, price_of_leaving
from money import FOREIGN_DAY, LOCAL_DAY


@dataclass(frozen=True)
class Terms:
    """What is paid of what falls due."""

    markup: float = 0.0
    # The vendor's part of maintenance, and the share that is paid of what others can do.
    vendor: bool = True
    others: float = 1.0
    # Fees of the term, and after it.
    within: bool = True
    after: bool = True
    # Whether the rises of the vendor's fees hold, and its support inside the price.
    rises: bool = True
    support: bool = True
    # Whether the vendor has been lost and nobody has taken over yet, and whether the cameras are away.
    gap: bool = False
    taken: bool = False


MARKET = Terms(rises=False)
# Another provider, once the vendor has been lost: nothing is inside a price any more.
SUCCESSOR = Terms(rises=False, support=False)


def gap(taken):
    """From the vendor's going until another provider has taken over."""
    return Terms(vendor=False, within=False, after=False, rises=False, support=False, gap=True, taken=taken)


class Story:
    """What becomes of the contract: asks answered, price of leaving paid, terms from each date on."""

    def __init__(self, offer, world):
        self.offer = offer
        self.world = world
        self.asks = []
        self.answered = set()
        self.paid_for_leaving = None
        self.gone = None
        self.lost_by = None
        self._losses = self._goings()
        # A rise at or after the vendor's going is set aside, also for the ceiling of an ask that never comes.
        known = world.known(offer.decision).without_rises_from(min(self._losses, default=offer.horizon))
        self.ceiling = ceiling_at(offer, known, offer.decision)
        self._terms = [(-1, Terms())]
        self._tell()

    def terms(self, y):
        """The terms of year y: what changes at t is paid from the year after."""
        return next(terms for t, terms in reversed(self._terms) if t < y)

    def switched_at(self, t):
        return any(ask.get("switchYear") == t for ask in self.asks)

    def renewals(self):
        """The asks that are answered; where the contract's own never comes, that."""
        t = self.offer.decision
        if self.gone is None or self.gone > t or self.switched_at(t):
            return self.asks
        return [{"answer": "gone", "year": t, "markup": 0.0, "markupPv": 0.0, "until": t}]

    def _tell(self):
        losses, asks = self._losses, self._dated_asks()
        for t in sorted({*losses, *asks}):
            if t in losses and self.gone is None:
                self._lose(t, losses[t])
            if t in asks and self.gone is None:
                self._answer(t, asks[t])
        self._finish()

    def _goings(self):
        """The first event by which the vendor goes, by date."""
        first = {}
        for event in self.world.events:
            t = event["year"]
            if event["kind"] == "exit" or (
                event["kind"] == "withdrawal" and t >= self.offer.start and self.offer.lends(t)
            ):
                first.setdefault(t, event)
        return first

    def _dated_asks(self):
        """The ask of each date: the contract's own, unless a dated one takes its place."""
        o, first = self.offer.option, self.offer.decision
        own = {"markup": o["renewal.markup"], "answer": o["renewal.answer"], "kept": 0.0}
        asks = {first: {"values": own}}
        for event in of_kind(self.world.events, "renewal"):
            if event["year"] >= first:
                asks[event["year"]] = event
        return asks

    def _lose(self, t, event):
        self.gone = t
        self.lost_by = event["id"]
        taken_over = max(self.offer.start, t + event["values"]["lead"])
        self._terms.append((t, gap(event["kind"] == "withdrawal")))
        if taken_over < self.offer.horizon:
            self._leave(taken_over, penalty=False)
        # The end of the gap is known even where there is nobody left to pay for it.
        self._terms.append((taken_over, SUCCESSOR))

    def _leave(self, t, penalty):
        total = price_of_leaving(self.offer, t, self.world, penalty)["total"]
        # X is in constant USD already, its exchange rate included.
        self.paid_for_leaving = (t, total / self.world.money.exchange(t))

    def _answer(self, t, event):
        ask = event["values"]
        given, markup = answer_to(self.offer, self.world.known(t), t, ask)
        self.asks.append({"answer": given, "year": t, "markup": markup})
        if "id" in event:
            self.answered.add(event["id"])
            self.asks[-1]["eventId"] = event["id"]
        if given == "lapse":
            terms = Terms(vendor=False, others=ask["kept"], after=False)
        elif given == "switch":
            self.gone = t
            self._leave(t, penalty=True)
            terms = MARKET
        else:
            terms = replace(Terms(), markup=markup)
        # Where nobody can ask before t*, what lapses then was never paid from the end of support on.
        early = given == "lapse" and t == self.offer.decision
        self._terms.append((-1 if early else t, terms))

    def _finish(self):
        """Until when each mark-up is paid, and what it comes to before squeezes."""
        money, horizon = self.world.money, self.offer.horizon
        for at, ask in enumerate(self.asks):
            following = [other["year"] for other in self.asks[at + 1 :]]
            if self.gone is not None and self.gone > ask["year"]:
                following.append(self.gone)
            ask["until"] = min(following, default=horizon)
            falls_on = sum(
                money.present(captive(self.offer, self.world, y), y)
                for y in range(ask["year"] + 1, ask["until"] + 1)
            )
            ask["markupPv"] = ask["markup"] * falls_on
            if ask["answer"] == "switch":
                ask["switchYear"] = ask["year"]


def answer_to(offer, known, t, ask):
    """The answer that is given and the mark-up that is paid."""
    ceiling = ceiling_at(offer, known, t)
    asked = ask["markup"]
    agreed = min(asked, ceiling["markup"]) if ceiling["kind"] == "ceiling" else asked
    markups = {"accept": asked, "renegotiate": agreed, "switch": 0.0, "lapse": 0.0}
    given = ask["answer"]
    if given == "cheapest":
        given = cheapest(offer, known, t, markups)
    return given, markups[given]


def cheapest(offer, known, t, markups):
    """The answer of least added cost; of those that cost the same but for rounding the first."""
    falls_on = sum(
        known.money.present(captive(offer, known, y), y) for y in range(t + 1, offer.horizon + 1)
    )
    leaving = known.money.present(price_of_leaving(offer, t, known)["total"], t)
    rises = rises_after(offer, known, t)
    added = {
        "accept": markups["accept"] * falls_on + rises,
        "renegotiate": markups["renegotiate"] * falls_on + rises,
        "switch": leaving,
    }
    least = min(added.values())
    return next(
        a for a, cost in added.items() if cost - least <= 1e-9 * max(abs(cost), abs(least))
    )


def rises_after(offer, known, t):
    """PV, before tax, of what rises add to the fees after t; a switch saves it."""
    money = known.money
    added = ((y, offer.fee(y) * (known.rise(y) - 1)) for y in range(t + 1, offer.horizon + 1))
    return sum(money.present(money.constant(offer.fee_kind, fee, y), y) for y, fee in added)


def running(offer, world, terms, y):
    """(component, kind, amount) of maintenance and fees of one year, stated at the year."""
    budget, v = world.budget(y), offer.vendor_only
    due = []
    if y > offer.support_end or not terms.support:
        base = offer.maintenance(y) * budget
        due.append(("maintenance", FOREIGN_DAY, v * base * (1 + terms.markup) * terms.vendor))
        due.append(("maintenance", LOCAL_DAY, (1 - v) * base * terms.others))
    fee = offer.fee(y) * budget * (world.rise(y) if terms.rises else 1.0)
    if y <= offer.term_end:
        due.append(("fees", offer.fee_kind, fee * terms.within))
    else:
        due.append(("fees", offer.fee_kind, fee * (1 + terms.markup) * terms.after))
    return due
