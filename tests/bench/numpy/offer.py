"""One offer over all draws of a chunk: every sum in closed form, and cash by year for its peak alone."""

import numpy as np

from case import CLASSES
from loan import service
from series import Geometric, as_slice, growth, powers

ONE_CENT = 0.01
CRITICISED_ORIGINS = ("china",)
SCORES = ("assets", "platform", "maintenance", "exit", "debt", "supply", "knowledge", "data")
PHASES = ("initiation", "requirements", "design", "implementation", "operation", "maintenance")
MEASURES = (
    "cost upfront peak financing grant currency debt benchmarkPrice ownership exit renewal autonomy "
    "replaceability continuity integrity accountability working agencies partOrigins localAgency "
    "localCapability origin"
).split()
FIGURES = ["totalPv", "paymentsPv", "upfrontCash", "peakAmount", "dependencyIndex", "workingYearsPv"]
OUTPUTS = FIGURES + MEASURES
#: Year of an exit that never comes.
NEVER = 120.0
#: A year after every horizon that leaves room for a life in eight bits.
BEYOND = np.int8(60)


def over(part, whole):
    """A ratio that is 0 over nought."""
    if np.all(whole > 0):
        return part / whole
    return np.where(whole > 0, part / np.where(whole > 0, whole, 1.0), 0.0)


def share_of(part, whole):
    """A ratio between 0 and 1."""
    return np.minimum(1.0, np.maximum(0.0, over(part, whole)))


class Offer:
    def __init__(self, case, get, exit_year, lead):
        self.case, self.get, self.lead = case, get, lead
        self.n = case.n
        self.owned = [get(f"own.{k}") == "state" for k in CLASSES]
        self.have = [o and bool(get(f"have.{k}")) for o, k in zip(self.owned, CLASSES)]
        self.d, self.c = get("time.delay"), get("time.build")
        self.G = self.d + self.c + np.zeros(self.n)
        self.gs = np.minimum(self.G + get("support"), case.H)
        self.gt = self.G + get("fee.term")
        self._assets()
        self._fees()
        self._service_end(exit_year)

    # -- what is bought and owed ----------------------------------------------------------------

    def _assets(self):
        case, get = self.case, self.get
        owned = [i for i, o in enumerate(self.owned) if o]
        self.owned_rows = as_slice(owned) if owned else None
        self.M = self.v = self.price = self.bought_benchmark = 0.0
        level = {
            "none": 0.0,
            "escrow": case.value("autonomy.escrow"),
            "source": case.value("autonomy.source"),
            "team": case.value("autonomy.team"),
            "open": 1.0,
        }
        self.autonomy = level[get("platform.autonomy")]
        self.lock = 1.0 - get("platform.interop")
        if not owned:
            return
        way = 1.0 + get("price.premium")
        premium = np.empty((len(owned), self.n))
        for row, i in enumerate(owned):
            premium[row] = way + get(f"price.vendor.{CLASSES[i]}")
        premium *= case.B[self.owned_rows]
        prices = dict(zip(owned, premium))
        upkeep = dict(zip(owned, premium * case.upkeep_rate[self.owned_rows]))
        bought = [i for i in owned if not self.have[i]]
        self.price = sum((prices[i] for i in bought), 0.0)
        self.bought_benchmark = sum((case.B[i] for i in bought), 0.0)
        self.M = sum(upkeep.values())
        by_hand = get("maint.vendorOnly")
        if isinstance(by_hand, str):
            locked = 0.0
            if 0 in upkeep:
                locked = locked + upkeep[0] * self.lock
            if 3 in upkeep:
                locked = locked + upkeep[3] * self.lock
            if 4 in upkeep:
                locked = locked + upkeep[4] * (1.0 - self.autonomy)
            self.v = over(locked, self.M)
        else:
            self.v = by_hand

    def _fees(self):
        case, get = self.case, self.get
        self.has_fee = not all(self.owned)
        self.fee = 0.0
        if not self.has_fee:
            return
        B = case.B
        bundle = B[0] + B[3] + B[4]
        given = [i for i in (0, 3, 4, 2) if not self.owned[i]]
        if given:
            provided = sum(B[i] for i in given)
            share = np.where(bundle >= ONE_CENT, over(provided, bundle), 0.0)
            self.fee = 12.0 * get("fee.camera") * case.value("scope.cameras") * share
        if not self.owned[1]:
            self.fee = self.fee + 12.0 * get("fee.point") * case.value("scope.points")
        log_z = np.log1p(get("fee.escalation"))
        self.fee_local = get("fee.currency") == "local"
        self.fee_log = log_z + case.kind_log(get("fee.currency"), bool(get("fee.indexed")))
        self.fee_series = Geometric(self.fee_log - case.log_r)
        # As it would have been in year 0, so that one table of powers serves every start of service.
        self.fee_base = self.fee * growth(-log_z, self.G + 1.0)

    def _service_end(self, exit_year):
        """Decision year, and the year in which the vendor is lost, if ever."""
        case = self.case
        first = np.full(self.n, np.inf)
        upkeep = np.broadcast_to(self.M * self.v > 0, self.n)
        fees = np.broadcast_to(self.fee > 0, self.n)
        # The end of support was cut at the horizon, which the decision year is too.
        first = np.where(upkeep, self.gs, first) if not upkeep.all() else self.gs
        if fees.all():
            first = np.minimum(first, self.gt)
        elif fees.any():
            first = np.minimum(first, np.where(fees, self.gt, np.inf))
        first = np.where(np.isinf(first), self.gs, first) if not upkeep.all() else first
        self.t = np.minimum(first, case.H)
        self.exit = None
        if exit_year is not None:
            self.exit = np.where(exit_year < case.H, exit_year, NEVER)
            if (self.exit == NEVER).all():
                self.exit = None

    # -- leaving --------------------------------------------------------------------------------

    def leaving(self, t, scale):
        """Price of leaving at t without penalty, and the penalty, constant USD times `scale` before tax."""
        case, get = self.case, self.get
        rows = [i for i in range(5) if not self.owned[i] or i in (0, 4)]
        some = as_slice(rows)
        life = case.life[some]
        worth = np.exp(case.log_trend_foreign[some] * t)
        worth *= case.B[some]
        need = np.minimum(1.0, (case.H - t) / life)
        passes = not self.owned[0] and bool(get("own.transfer"))
        if self.owned[0] or passes:
            left = np.minimum(self.undepreciated(t), need[0])
            if self.owned[0]:
                need[0] = self.lock * left
            else:
                need[0] -= np.where(t >= self.gt, (1.0 - self.lock) * left, 0.0)
        if self.owned[4]:
            need[-1] *= 1.0 - self.autonomy
        worth *= need
        total = worth.sum(axis=0)
        total *= scale * (1.0 + case.value("exit.integration"))
        if not self.has_fee:
            return total, 0.0
        rest = np.maximum(0.0, np.minimum(self.gt, case.H) - t)
        index = growth(case.log_q, t) if np.any(case.log_q) else 1.0
        return total, get("fee.penalty") * self.fee * rest * index * scale

    def undepreciated(self, t):
        """Share of the cameras' value that is left at t."""
        life = self.case.life[0]
        used = t - self.G
        if self.have[0]:
            used = used + np.minimum(self.get("have.age"), life - 1.0)
        age = used / life
        return 1.0 - (age - np.floor(age))

    # -- the ask --------------------------------------------------------------------------------

    def answer(self):
        """Mark-up paid, what it falls on, and what is paid before the vendor is lost."""
        case, get = self.case, self.get
        H, t = case.H, self.t
        self.m0 = self.M * growth(-case.log_e, self.G + get("support") + 1.0) if self.owned_rows is not None else 0.0
        clean, penalty = self.leaving(t, 1.0)
        self.exit_at = clean + penalty
        asked = get("renewal.markup")
        word = get("renewal.answer")
        known = self.markup_base(H)
        self.switches = None
        if word == "accept":
            markup = asked
        elif word in ("renegotiate", "cheapest"):
            at_ask = known * growth(case.log_r, t)
            there = (t < H) & (at_ask >= ONE_CENT)
            ceiling = np.where(there, self.exit_at / np.where(there, at_ask, 1.0), np.inf)
            negotiated = np.minimum(asked, ceiling)
            markup = negotiated
            if word == "cheapest":
                markup = self.cheapest(known, asked, negotiated)
        else:
            markup = 0.0
            if word == "switch":
                self.switches = np.ones(self.n, bool)
        answered = True
        if self.exit is not None:
            answered = t < self.exit
            if self.switches is not None:
                self.switches &= answered
                self.exit = np.where(self.switches, NEVER, self.exit)
            markup = markup * answered
        until = H if self.exit is None else np.minimum(H, self.exit)
        self.markup = markup
        self.markup_pv = (known if self.exit is None else self.markup_base(until)) * markup
        self.lapses = answered & np.ones(self.n, bool) if word == "lapse" else None

    def cheapest(self, known, asked, negotiated):
        """Of answers that cost the same the one that changes least."""
        switching = self.exit_at * self.case.discount(self.t)
        paying, bargaining = known * asked, known * negotiated
        least = np.minimum(switching, np.minimum(paying, bargaining))

        def same(a):
            return np.abs(a - least) <= 1e-9 * np.maximum(np.abs(a), np.abs(least))

        accepts = same(paying)
        settles = ~accepts & same(bargaining)
        self.switches = ~accepts & ~settles
        return np.where(accepts, asked, np.where(settles, negotiated, 0.0))

    def markup_base(self, until):
        """PV of what a mark-up falls on, from the decision year to `until`, at market price before tax."""
        base = 0.0
        if self.owned_rows is not None:
            base = self.m0 * self.v * self.case.upkeep_foreign.span(self.gs, until)
        if self.has_fee:
            base = base + self.fee_base * self.fee_series.span(np.minimum(self.gt, until), until)
        return base

    # -- payments -------------------------------------------------------------------------------

    def purchase(self):
        """Price, its tax and the loan: PV, its foreign part, grant element, debt PV, cash by year from d."""
        case, get, n = self.case, self.get, self.n
        self.grant = self.debt_pv = 0.0
        self.has_loan = False
        self.cash = np.zeros((case.H + 1, n))
        self.payments = self.foreign = self.upfront = 0.0
        if np.all(self.price == 0.0):
            return
        price, tax, build = self.price, case.tax, self.c
        share, down = get("loan.share"), get("price.down")
        if isinstance(down, str):
            down = 1.0 - share
        local = get("price.currency") == "local"
        log_k = case.kind_log(get("price.currency"), False)
        own = 1.0 - down - share
        if np.ndim(own) == 0:
            own = 0.0 if abs(own) < 1e-9 * np.min(build) else own
        else:
            own = np.where(np.abs(own) < 1e-9 * build, 0.0, own)
        first = price * (down * case.taxed)
        tranche = (price / build) * (own + (1.0 - down) * tax)
        self.has_loan = bool(np.any(share > 0))
        at_signature = growth(log_k, self.d)
        sums = Geometric(log_k - case.log_r)
        pv = (first + tranche * sums.upto(build)) * (at_signature * case.discount(self.d))
        self.payments = pv
        if not local:
            self.foreign = pv

        longest = int(np.max(build)) if np.any(tranche) else 0
        latest = int(np.max(self.d))
        rows = 1 + longest
        if self.has_loan:
            grant, nominal, grid = service(case, get, price * share, build, self.d)
            m = grid.m
            rows = max(rows, 1 + -(-(grid.rows - 1) // m))
        # Room before and after for the delay.
        by_year = np.zeros((latest + rows + latest, n))
        cash = by_year[latest : latest + rows]
        cash[0] = first
        if longest:
            years = case.years[1 : longest + 1]
            part = case.growing(("price", local), log_k, longest + 1)[1:] * tranche
            part *= np.less_equal(years, self._whole(build))
            cash[1 : longest + 1] = part
        cash *= at_signature
        if self.has_loan:
            loan_local = get("loan.currency") == "local"
            log_l = case.kind_log(get("loan.currency"), False)
            nominal *= case.growing(("loan", loan_local, m), log_l / m, grid.rows)
            weights = case.growing(("debt", m), -case.log_r / m, grid.rows)
            start = growth(log_l, self.d)
            debt = np.einsum("kn,kn->n", nominal, weights)
            debt *= start * case.discount(self.d)
            nominal *= start
            cash[0] += nominal[0]
            for step in range(1, m + 1):
                due = nominal[step::m]
                cash[1 : len(due) + 1] += due
            self.grant = grant
            self.payments = self.payments + debt
            if not loan_local:
                self.foreign = self.foreign + debt
                self.debt_pv = debt
        # All cash up to the start of service.
        begun = min(rows, int(np.max(build)) + 1)
        early = cash[:begun] * np.less_equal(case.years[:begun], self._whole(build))
        self.upfront = early.sum(axis=0)
        self._from_signature(by_year, latest, rows)

    def _whole(self, x):
        return x.astype(np.int8) if isinstance(x, np.ndarray) else np.int8(x)

    def _from_signature(self, by_year, latest, rows):
        """Moves years that count from d, which differs by draw, to years from signature."""
        case, n = self.case, self.n
        top = min(case.H + 1, latest + rows)
        if latest == 0:
            self.cash[:top] = by_year[:top]
            return
        at = np.broadcast_to((latest - self.d) * n, n).astype(np.intp) + case.columns
        flat = by_year.reshape(-1)
        for y in range(top):
            np.take(flat, at, out=self.cash[y], mode="clip")
            at += n

    def replacements(self):
        """Replacements of what the state owns, and the residual value it is left with."""
        case, H = self.case, self.case.H
        self.residual = 0.0
        if self.owned_rows is None:
            return
        some = self.owned_rows
        rows = range(5)[some] if isinstance(some, slice) else some
        life = case.life[some]
        first = self.G + life
        if any(self.have):
            age = self.get("have.age")
            for at, i in enumerate(rows):
                if self.have[i]:
                    first[at] = self.G + np.maximum(1.0, life[at] - age)
        # How often, and how old the last one is at the horizon.
        times = np.floor((H - 1 - first) / life) + 1.0
        np.maximum(times, 0.0, out=times)
        local = np.exp(case.replace_local[some] * first)
        local *= np.expm1(case.replace_local[some] * life * times)
        local *= case.scale_local[some]
        foreign = np.exp(case.replace_foreign[some] * first)
        foreign *= np.expm1(case.replace_foreign[some] * life * times)
        foreign *= case.scale_foreign[some]
        foreign = foreign.sum(axis=0) * case.taxed
        self.payments = self.payments + local.sum(axis=0) * case.taxed + foreign
        self.foreign = self.foreign + foreign
        if case.value("residual"):
            left = (first + times * life - H) / life
            left *= case.B_at_end[some]
            for at, i in enumerate(rows):
                if self.have[i]:
                    left[at] *= times[at] > 0
            self.residual = left.sum(axis=0)
        for at, i in enumerate(rows):
            self._replace(i, first[at])

    def _replace(self, row, first):
        """Puts the replacements of one class into the cash of their years."""
        case = self.case
        start, costs = case.replacement_rows(row, self.have[row])
        if costs is None:
            return
        begin = max(start, int(first.min()))
        if begin >= case.H:
            return
        years = case.years[begin : case.H]
        due_at = np.minimum(first, BEYOND).astype(np.int8)
        due = np.equal(years, due_at)
        step = case.life8[row]
        shortest = max(1, int(step.min()))
        for _ in range((case.H - 1 - begin) // shortest):
            due_at = np.minimum(due_at + step, BEYOND)
            due |= np.equal(years, due_at)
        self.cash[begin : case.H] += costs[begin - start :] * due

    # -- running --------------------------------------------------------------------------------

    def running(self):
        """Upkeep, fees, staff and the price of leaving."""
        case, H = self.case, self.case.H
        self.leave_year = None
        self._handover()
        if self.owned_rows is not None:
            self._upkeep()
        if self.has_fee:
            self._usage_fees()
        if self.leave_year is not None:
            self._pay_leaving()
        if case.value("staff.counted"):
            yearly = case.value("scope.seats") * case.value("staff.perSeat") * case.value("staff.cost")
            self.payments = self.payments + yearly * case.flat.span(self.G, H)
            self.cash += yearly * np.greater(case.years, self._whole(self.G))

    def _handover(self):
        """When another takes over from a vendor that is lost, and what leaving costs."""
        case, H = self.case, self.case.H
        if self.switches is not None and self.switches.any():
            self.leave_year = np.where(self.switches, self.t, float(H))
            self.leave_cost = np.where(self.switches, self.exit_at, 0.0)
        self.over_at = None
        if self.exit is None:
            return
        self.over_at = np.maximum(self.G, self.exit + self.lead)
        lost = self.over_at < H
        at = np.minimum(self.over_at, H)
        # The vendor went, not the buyer: no penalty.
        cost, _ = self.leaving(at, 1.0)
        cost = np.where(lost, cost, 0.0)
        if self.leave_year is None:
            self.leave_year, self.leave_cost = at, cost
        else:
            self.leave_year = np.where(self.switches, self.leave_year, at)
            self.leave_cost = self.leave_cost + cost

    def _pay_leaving(self):
        case = self.case
        cost = self.leave_cost * case.taxed
        pv = cost * case.discount(self.leave_year)
        self.payments = self.payments + pv
        self.foreign = self.foreign + pv
        self.upfront = self.upfront + np.where(self.leave_year <= self.G, cost, 0.0)
        at = self.leave_year.astype(np.intp) * self.n + case.columns
        self.cash.reshape(-1)[at] += cost

    def _upkeep(self):
        case, H, gs = self.case, self.case.H, self.gs
        vendor = self.m0 * self.v * case.taxed
        others = self.m0 * (1.0 - self.v) * case.taxed
        raised = 1.0 + self.markup
        begin = int(gs.min()) + 1 if self.exit is None else int(self.G.min()) + 1
        if begin > H:
            return
        local_rows, foreign_rows = case.upkeep_rows()
        local_rows, foreign_rows = local_rows[begin:], foreign_rows[begin:]
        if self.exit is None:
            if self.lapses is not None:
                return
            vendor = vendor * raised
            foreign = vendor * case.upkeep_foreign.span(gs, H)
            local = others * case.upkeep_local.span(gs, H)
            part = foreign_rows * vendor
            part += local_rows * others
            part *= np.greater(case.years[begin:], self._whole(gs))
            self.cash[begin:] += part
        else:
            foreign, local = self._upkeep_of_lost(vendor, others, raised, begin)
        self.payments = self.payments + foreign + local
        self.foreign = self.foreign + foreign

    def _upkeep_of_lost(self, vendor, others, raised, begin):
        """The same where the vendor may be lost: a gap without it, market prices after, support cut short."""
        case, H, gs = self.case, self.case.H, self.gs
        gone, back = np.minimum(self.exit, H), np.minimum(self.over_at, H)
        kept = 1.0
        if self.lapses is not None:
            raised = np.where(self.lapses, 0.0, raised)
            kept = np.where(self.lapses, 0.0, 1.0)
        series = case.upkeep_foreign
        foreign = raised * series.span(gs, gone) + series.span(np.maximum(gs, back), H)
        foreign *= vendor
        series = case.upkeep_local
        local = kept * series.span(gs, gone) + series.span(np.maximum(gs, gone), H)
        local *= others
        # Support that ended with the vendor.
        bare = self.M * case.taxed
        vendor_bare, others_bare = bare * self.v, bare * (1.0 - self.v)
        served = np.maximum(gone, self.G)
        foreign += vendor_bare * case.flat_foreign.span(np.maximum(back, self.G), gs)
        local += others_bare * case.flat.span(served, gs)

        years = case.years[begin:]
        exit8, over8, gs8 = (self._whole(np.minimum(x, 126.0)) for x in (self.exit, self.over_at, gs))
        before, after, due = years <= exit8, years > over8, years > gs8
        local_rows, foreign_rows = (table[begin:] for table in case.upkeep_rows())
        part = before * (raised * vendor)
        part += after * vendor
        part *= foreign_rows
        upkeep = local_rows * others
        if self.lapses is not None:
            upkeep *= np.where(before, kept, 1.0)
        part += upkeep
        part *= due
        early = ~due & ~before & (years > self._whole(self.G))
        bare_rows = (after & early) * vendor_bare
        bare_rows *= case.growing("index", case.log_q, H + 1)[begin:]
        bare_rows += early * others_bare
        part += bare_rows
        self.cash[begin:] += part
        return foreign, local

    def _usage_fees(self):
        case, H, G = self.case, self.case.H, self.G
        base = self.fee_base * case.taxed
        term = np.minimum(self.gt, H)
        raised = self.markup
        after_term = 1.0 + raised
        if self.lapses is not None:
            after_term = np.where(self.lapses, 0.0, after_term)
        series = self.fee_series
        begin = int(G.min()) + 1
        years = case.years[begin:]
        G8, term8 = self._whole(G), self._whole(term)
        step = np.exp(self.fee_log)
        part = self._rows(self.fee_log, step, begin)
        if self.exit is None:
            pv = series.span(G, term) + after_term * series.span(term, H)
            level = np.greater(years, G8) * base
            level += np.greater(years, term8) * (base * (after_term - 1.0))
        else:
            gone, back = np.minimum(self.exit, H), np.minimum(self.over_at, H)
            pv = series.span(G, np.minimum(term, gone))
            pv += after_term * series.span(np.maximum(term, G), gone)
            pv += series.span(np.maximum(back, G), H)
            exit8, over8 = (self._whole(np.minimum(x, 126.0)) for x in (self.exit, self.over_at))
            before = years <= exit8
            level = (((years > G8) & before) | (years > over8)) * base
            level += (before & (years > term8)) * (base * (after_term - 1.0))
        part *= level
        self.cash[begin:] += part
        pv = pv * base
        self.payments = self.payments + pv
        if not self.fee_local:
            self.foreign = self.foreign + pv

    def _rows(self, log_step, step, begin):
        return powers(step, self.case.H + 1 - begin, self.n, np.exp(log_step * begin))

    # -- service --------------------------------------------------------------------------------

    def working(self):
        """PV of working camera-years and mean working share over the service years."""
        case, get, H = self.case, self.get, self.case.H
        sla = get("sla")
        if self.lapses is not None:
            total, pv = self._working_year_by_year(sla)
        else:
            pv = sla * case.flat.span(self.G, H)
            total = sla * (H - self.G)
            if self.exit is not None:
                lost_total, lost_pv = self._dark(sla)
                total, pv = total - lost_total, pv - lost_pv
        self.working_pv = pv * case.value("scope.cameras")
        self.working_mean = total / (H - self.G)

    def _camera_due(self, y):
        if not self.owned[0]:
            return False
        life = self.case.life[0]
        first = self.G + life
        if self.have[0]:
            first = self.G + np.maximum(1.0, life - self.get("have.age"))
        since = (y - first) / life
        return (since >= 0.0) & (since == np.floor(since)) & (y < self.case.H)

    def _upkeep_share_of_others(self):
        by_hand = self.get("maint.vendorOnly")
        v = self.lock if isinstance(by_hand, str) else by_hand
        return (1.0 - v) if self.owned[0] else 0.0

    def _dark(self, sla):
        """What the gap between two providers costs in working shares: their sum and its PV."""
        case = self.case
        hit = np.flatnonzero(self.exit < NEVER)
        total, pv = np.zeros(self.n), np.zeros(self.n)

        def of(x):
            return x[hit] if isinstance(x, np.ndarray) else x

        full, share = of(sla), of(self._upkeep_share_of_others())
        rate = of(case.value("failure.rate"))
        begin, back = of(np.maximum(self.exit, self.G)), of(self.over_at)
        life, G = of(case.life[0]), of(self.G)
        age = 0.0
        if self.have[0]:
            age = np.minimum(of(self.get("have.age")), life - 1.0)
        share_now, lost, lost_pv = full, 0.0, 0.0
        log_r = of(case.log_r)
        for step in range(1, self.lead + 1):
            y = begin + step
            share_now = share * full + (1.0 - share) * share_now * (1.0 - rate)
            if self.owned[0]:
                used = (y - G + age) / life
                share_now = np.where((used == np.floor(used)) & (y < case.H), full, share_now)
            missing = np.where((y <= back) & (y <= case.H), full - share_now, 0.0)
            lost = lost + missing
            lost_pv = lost_pv + missing * np.exp(-log_r * y)
        total[hit], pv[hit] = lost, lost_pv
        return total, pv

    def _working_year_by_year(self, sla):
        """Where a lapse lets cameras decay there is no short cut."""
        case, H, n = self.case, self.case.H, self.n
        exit_year = np.full(n, NEVER) if self.exit is None else self.exit
        back = np.full(n, NEVER) if self.over_at is None else self.over_at
        rate = case.value("failure.rate")
        others = self._upkeep_share_of_others()
        stays = self.owned[1] and (self.owned[0] or bool(self.get("own.transfer")))
        now = np.zeros(n) + sla
        total, pv = np.zeros(n), np.zeros(n)
        support_end = self.G + self.get("support")
        for y in range(int(self.G.min()) + 1, H + 1):
            runs = y > self.G
            gap = (y > exit_year) & (y <= back)
            lapsed = self.lapses & (y <= exit_year)
            fee_paid = ~gap & (~lapsed | (y <= self.gt))
            if self.owned[0]:
                supported = (y <= support_end) & (y <= exit_year)
                share = np.where(supported, 1.0, np.where(lapsed, 0.0, np.where(gap, others, 1.0)))
            else:
                share = np.where(fee_paid, 1.0, 0.0)
            present = gap | fee_paid | stays
            after = share * sla + (1.0 - share) * now * (1.0 - rate)
            after = np.where(share == 1.0, sla, after)
            after = np.where(self._camera_due(y), sla, after)
            now = np.where(runs, np.where(present, after, 0.0), now)
            counted = np.where(runs, now, 0.0)
            total += counted
            pv += counted * case.discount(float(y))
        return total, pv

    # -- figures --------------------------------------------------------------------------------

    def evaluate(self, out):
        """Fills `out`, one row a figure in the order of OUTPUTS."""
        self.answer()
        self.purchase()
        self.replacements()
        self.running()
        self.working()
        for row, values in zip(out, self._figures()):
            row[...] = values

    def _figures(self):
        case, get = self.case, self.get
        benchmark = case.benchmark
        total = self.payments - self.residual
        peak = self.cash.max(axis=0)
        scores = self._scores()
        weights = [case.value(f"weight.{s}") for s in SCORES]
        whole = sum(weights)
        index = np.nan
        if whole > 0:
            index = sum((w * scores[s] for w, s in zip(weights, SCORES)), 0.0) * (100.0 / whole)
        yield total
        yield self.payments
        yield self.upfront
        yield peak
        yield index
        yield self.working_pv
        yield over(total, benchmark)
        yield over(self.upfront, benchmark)
        yield peak / np.maximum(1.0, case.value("budget"))
        yield get("loan.share") if np.any(self.price > 0) else 0.0
        yield self.grant
        yield over(self.foreign, self.payments)
        yield scores["debt"]
        yield over(self.price, self.bought_benchmark) - 1.0 if np.any(self.bought_benchmark > 0) else 0.0
        yield 1.0 - scores["assets"]
        yield over(self.exit_at, benchmark)
        yield over(self.markup_pv, benchmark)
        yield self.autonomy if self.owned[4] else 0.0
        yield 1.0 - scores["maintenance"]
        yield 1.0 - scores["supply"]
        yield self._integrity()
        yield sum(bool(get(f"gov.{k}")) for k in ("oversight", "dataLaw", "impact")) / 3.0
        yield self.working_mean
        yield float(bool(get("supply.agencies")))
        yield 1.0 - 1.0 / get("supply.origins")
        yield sum(sum(get(f"agency.{p}")[:2]) for p in PHASES) / len(PHASES)
        yield get("know.local")
        yield 0.0 if get("vendor.origin") in CRITICISED_ORIGINS else 1.0

    def _scores(self):
        case, get = self.case, self.get
        B, physical = case.B, case.benchmark - case.B[4]
        lent = [i for i in range(4) if not self.owned[i]]
        assets = 0.0
        if len(lent) == 4:
            assets = np.where(physical > 0, 1.0, 0.0)
        elif lent:
            assets = share_of(sum(B[i] for i in lent), physical)
        running = self.M + self.fee
        return {
            "assets": assets,
            "platform": 1.0 - self.autonomy if self.owned[4] else 1.0,
            "maintenance": share_of(self.M * self.v + self.fee, running),
            "exit": share_of(self.exit_at, case.benchmark),
            "debt": share_of(self.debt_pv, self.payments) if self.has_loan else 0.0,
            "supply": -np.expm1((case.H - self.G) * np.log1p(-get("vendor.hazard"))),
            "knowledge": 1.0 - get("know.local"),
            "data": 1.0 - get("data.held"),
        }

    def _integrity(self):
        get = self.get
        if get("price.method") == "direct":
            return 0.0
        competition = 1.0 - 0.5 ** get("price.bidders")
        return competition * (0.75 if self.has_loan and get("loan.tied") else 1.0)
