"""The terms of one offer over all draws of a chunk: what is owned, paid for, maintained and hired."""

import numpy as np

from case import CAMERAS, CENTRE, CLASSES, NETWORK, PLATFORM, STORAGE
from series import Geometric, as_slice, growth, over

ONE_CENT = 0.01


class Lost:
    """The draws in which the vendor is lost within the horizon, and when."""

    def __init__(self, hit, year, back):
        self.hit, self.year, self.back = hit, year, back

    def of(self, x):
        """The columns of these draws."""
        return x.take(self.hit, axis=-1) if isinstance(x, np.ndarray) and x.ndim > 0 else x


class Offer:
    """`get` gives an input of the offer; `exit_year` the year in which its vendor is lost, or None."""

    def __init__(self, case, get, exit_year, lead):
        self.case, self.get, self.lead = case, get, lead
        self.n = case.n
        self.owned = [get(f"own.{k}") == "state" for k in CLASSES]
        self.have = [o and bool(get(f"have.{k}")) for o, k in zip(self.owned, CLASSES)]
        self.d, self.c = get("time.delay"), get("time.build")
        self.G = self.d + self.c + np.zeros(self.n)
        #: End of support, cut at the horizon, and end of the term.
        self.gs = np.minimum(self.G + get("support"), case.H)
        self.gt = self.G + get("fee.term")
        self._assets()
        self._fees()
        self._decision_year()
        self.local_pv = self.foreign_pv = 0.0
        self.exit_year = None
        if exit_year is not None and (exit_year < case.H).any():
            self.exit_year = exit_year

    def _autonomy(self):
        level = self.get("platform.autonomy")
        if level in ("none", "open"):
            return 1.0 if level == "open" else 0.0
        return self.case.value(f"autonomy.{level}")

    def _assets(self):
        """Prices, yearly maintenance M at market price, and the share v of it that only the vendor can do."""
        case, get = self.case, self.get
        owned = [i for i, o in enumerate(self.owned) if o]
        self.owned_list = owned
        self.M = self.v = self.price = self.bought_benchmark = 0.0
        self.autonomy = self._autonomy()
        self.lock = 1.0 - get("platform.interop")
        if not owned:
            return
        some = as_slice(owned)
        way = 1.0 + get("price.premium")
        price = np.empty((len(owned), self.n))
        for row, i in enumerate(owned):
            np.add(way, get(f"price.vendor.{CLASSES[i]}"), out=price[row])
        upkeep = price * case.upkeep[some]
        price *= case.B[some]
        bought = [row for row, i in enumerate(owned) if not self.have[i]]
        if len(bought) == len(owned):
            self.price = price.sum(axis=0)
            everything = len(owned) == len(CLASSES)
            self.bought_benchmark = case.benchmark if everything else case.B[some].sum(axis=0)
        elif bought:
            self.price = price[bought].sum(axis=0)
            self.bought_benchmark = case.B[[owned[row] for row in bought]].sum(axis=0)
        self.M = upkeep.sum(axis=0)
        by_hand = get("maint.vendorOnly")
        self.v = by_hand
        if isinstance(by_hand, str):
            part = dict(zip(owned, upkeep))
            locked = self.lock * (part.get(CAMERAS, 0.0) + part.get(STORAGE, 0.0))
            self.v = over(locked + (1.0 - self.autonomy) * part.get(PLATFORM, 0.0), self.M)

    def _fees(self):
        """The fee of the first year of service, and how it grows in constant USD."""
        case, get = self.case, self.get
        self.has_fee = not all(self.owned)
        self.fee = 0.0
        if not self.has_fee:
            return
        B = case.B
        given = [i for i in (CAMERAS, STORAGE, PLATFORM, CENTRE) if not self.owned[i]]
        if given:
            bundle = B[CAMERAS] + B[STORAGE] + B[PLATFORM]
            monthly = 12.0 * get("fee.camera") * case.value("scope.cameras")
            if given == [CAMERAS, STORAGE, PLATFORM]:
                self.fee = monthly * (bundle >= ONE_CENT)
            else:
                share = over(sum(B[i] for i in given), bundle)
                self.fee = monthly * np.where(bundle >= ONE_CENT, share, 0.0)
        if not self.owned[NETWORK]:
            self.fee = self.fee + 12.0 * get("fee.point") * case.value("scope.points")
        log_z = np.log1p(get("fee.escalation"))
        self.fee_local = get("fee.currency") == "local"
        self.fee_log = log_z + case.kind_log(get("fee.currency"), bool(get("fee.indexed")))
        self.fee_series = Geometric(self.fee_log - case.log_r, case.H)
        # As it would have been in year 0, so that one row of powers serves every start of service.
        self.fee_base = self.fee * growth(-log_z, self.G + 1.0)

    def _decision_year(self):
        """t*: the end of support where some upkeep is only the vendor's, or of the term where fees are paid."""
        upkeep = np.broadcast_to(self.M * self.v > 0, self.n)
        fees = np.broadcast_to(self.fee > 0, self.n)
        if upkeep.all() and not fees.any():
            self.t = self.gs
        elif upkeep.all() and fees.all():
            self.t = np.minimum(self.gs, self.gt)
        else:
            first = np.where(upkeep, self.gs, np.inf)
            first = np.minimum(first, np.where(fees, self.gt, np.inf))
            first = np.where(np.isinf(first), self.gs, first)
            self.t = np.minimum(first, self.case.H)

    def book(self, local, pv):
        """Adds to the present value of what is paid in local or in (or tied to) foreign money."""
        if local:
            self.local_pv = self.local_pv + pv
        else:
            self.foreign_pv = self.foreign_pv + pv

    def payments(self):
        return self.local_pv + self.foreign_pv

    def find_lost(self, switches):
        """Who has been left before cannot be lost."""
        self.lost = None
        if self.exit_year is None:
            return
        strikes = self.exit_year < self.case.H
        if switches is not None:
            strikes &= ~switches
        hit = np.flatnonzero(strikes)
        if hit.size == 0:
            return
        year = self.exit_year.take(hit)
        back = np.maximum(self.G.take(hit), year + self.lead)
        self.lost = Lost(hit, year, back)
