"""A second look at the model, written from its description alone and in another language.

Reads second-look-inputs.json (the published case, as the app holds it) and prints, for each offer and
for horizons of 10, 15 and 20 years: the present value of cost, the decision year t*, the price of
leaving at t*, and the hold-up ceiling. The answer is kept in second-look.json; the test beside it
compares the app's figures with it and, where Python is at hand, this script with it.

    python3 tests/golden/second-look.py > tests/golden/second-look.json

Where the description leaves room, the reading chosen here is marked "Reading".
"""

import json
import pathlib

CLASSES = ("cameras", "network", "centre", "storage", "platform")


def benchmarks(c):
    """Quantity times unit cost plus fixed part, plus engineering, by class."""
    bare = {
        "cameras": c["scope.cameras"] * c["unit.camera"],
        "network": c["scope.points"] * c["unit.point"]
        + c["scope.fibreKm"] * c["unit.fibreKm"]
        + c["unit.coreNetwork"],
        "centre": c["scope.seats"] * c["unit.seat"] + c["unit.room"],
        "storage": c["scope.cameras"] * c["unit.storage"],
        "platform": c["scope.cameras"] * c["unit.licence"] + c["unit.platform"],
    }
    return {k: usd * (1 + c["engineering"]) for k, usd in bare.items()}


class Offer:
    def __init__(self, c, o):
        self.c, self.o = c, o
        self.H = c["horizon"]
        self.d = o["time.delay"]
        self.G = self.d + o["time.build"]
        self.B = benchmarks(c)
        self.owned = {k: o["own." + k] == "state" for k in CLASSES}
        # Reading: the premium of the way of buying and the vendor's own premium on a class add up.
        self.K = {
            k: self.B[k] * (1 + o["price.premium"] + o["price.vendor." + k]) if self.owned[k] else 0.0
            for k in CLASSES
        }
        self.autonomy = {
            "none": 0.0,
            "escrow": c["autonomy.escrow"],
            "source": c["autonomy.source"],
            "team": c["autonomy.team"],
            "open": 1.0,
        }[o["platform.autonomy"]]
        self.s_end = self.G + o["support"]
        self.term_end = self.G + o["fee.term"]
        # Reading: the camera fee covers cameras, storage and platform as one bundle; what of it the state
        # owns is taken off in proportion to benchmark value, and a centre run by the vendor is added.
        bundle = self.B["cameras"] + self.B["storage"] + self.B["platform"]
        provided = sum(self.B[k] for k in ("cameras", "storage", "platform", "centre") if not self.owned[k])
        self.fee0 = 12 * o["fee.camera"] * c["scope.cameras"] * provided / bundle
        if not self.owned["network"]:
            self.fee0 += 12 * o["fee.point"] * c["scope.points"]
        base = {k: c["maint." + k] * self.K[k] for k in CLASSES}
        self.maint0 = sum(base.values())
        if o["maint.vendorOnly"] != "auto":
            self.v = o["maint.vendorOnly"]
        elif self.maint0 == 0:
            self.v = 0.0
        else:
            lock = {
                "cameras": 1 - o["platform.interop"],
                "storage": 1 - o["platform.interop"],
                "platform": 1 - self.autonomy,
                "network": 0.0,
                "centre": 0.0,
            }
            self.v = sum(base[k] * lock[k] for k in CLASSES) / self.maint0

    # Constant USD -----------------------------------------------------------------------------

    def constant(self, amount, t, kind):
        R = (1 + self.c["fx.depreciation"]) ** t
        if kind == "foreign at its day":
            return amount * R
        if kind == "foreign as signed":
            return amount * R * (1 + self.c["inflation.foreign"]) ** -t
        if kind == "local at its day":
            return amount
        if kind == "local as signed":
            return amount * (1 + self.c["inflation.local"]) ** -t
        raise ValueError(kind)

    def pv(self, flows, at=0):
        r = self.c["discount"]
        return sum(self.constant(amount, t, kind) * (1 + r) ** (at - t) for amount, t, kind in flows)

    # Purchase ---------------------------------------------------------------------------------

    def bench(self, k, t):
        return self.B[k] * (1 + self.c["trend." + k]) ** t

    def purchase(self):
        c, o = self.c, self.o
        kind = "foreign as signed" if o["price.currency"] == "foreign" else "local as signed"
        price, tau, phi, build = sum(self.K.values()), c["tax"], o["loan.share"], o["time.build"]
        down = 1 - phi if o["price.down"] == "auto" else o["price.down"]
        flows = [(price * down * (1 + tau), self.d, kind)]
        for i in range(1, build + 1):
            tranche = price * (1 - down) / build
            flows.append((tranche * (1 + tau) - price * phi / build, self.d + i, kind))
        return flows

    def loan(self):
        """Debt service and fees, semi-annual by default, on a grid of periods from effectiveness."""
        o = self.o
        P = o["loan.share"] * sum(self.K.values())
        if P == 0:
            return []
        assert o["loan.profile"] == "equal-principal" and o["loan.kind"] == "fixed"
        m = int(o["loan.perYear"])
        kind = "foreign as signed" if o["loan.currency"] == "foreign" else "local as signed"
        last, grace, build = round(o["loan.years"] * m), round(o["loan.grace"] * m), o["time.build"]
        first = grace + 1 if o["loan.first"] == "after-grace" else grace
        flows = [(P * (o["loan.fee"] + o["loan.insurance"]), self.d, kind)]
        balance, undrawn_at_new_year = 0.0, P
        for k in range(1, last + 1):
            t = self.d + k / m
            assert t <= self.H
            due = balance * o["loan.rate"] / m
            if k >= first:
                part = balance / (last - k + 1)
                balance -= part
                due += part
            if k % m == 0:
                due += o["loan.commitment"] * undrawn_at_new_year
                year = k // m
                if year <= build:
                    balance += P / build
                undrawn_at_new_year = P * max(0, build - year) / build
            flows.append((due, t, kind))
        assert abs(balance) < 1e-6
        return flows

    def refresh_and_residual(self):
        c, flows = self.c, []
        for k in CLASSES:
            if not self.owned[k]:
                continue
            life, local = c["life." + k], c["local." + k]
            installed = self.G
            while installed + life < self.H:
                installed += life
                usd = self.bench(k, installed) * (1 + c["tax"])
                flows.append((usd * (1 - local), installed, "foreign at its day"))
                flows.append((usd * local, installed, "local at its day"))
            if c["residual"]:
                # Reading: no tax comes back, and the value is split by origin as a refresh is.
                usd = self.bench(k, self.H) * (1 - (self.H - installed) / life)
                flows.append((-usd * (1 - local), self.H, "foreign at its day"))
                flows.append((-usd * local, self.H, "local at its day"))
        return flows

    # Running ----------------------------------------------------------------------------------

    def maintenance(self, y):
        if y <= self.s_end:
            return 0.0
        return self.maint0 * (1 + self.c["maint.escalation"]) ** (y - self.s_end - 1)

    def fee(self, y):
        return self.fee0 * (1 + self.o["fee.escalation"]) ** (y - self.G - 1)

    def fee_kind(self):
        where = self.o["fee.currency"]
        return f"{where} at its day" if self.o["fee.indexed"] else f"{where} as signed"

    def running(self):
        assert self.o["renewal.answer"] == "accept"
        tau, h, flows = self.c["tax"], self.o["renewal.markup"], []
        for y in range(self.G + 1, self.H + 1):
            m = self.maintenance(y) * (1 + tau)
            # Reading: the mark-up is asked on the vendor-only part, which is the foreign part.
            flows.append((m * self.v * (1 + h), y, "foreign at its day"))
            flows.append((m * (1 - self.v), y, "local at its day"))
            f = self.fee(y) * (1 + tau) * (1 + h if y > self.term_end else 1)
            flows.append((f, y, self.fee_kind()))
        return flows

    # Dependency -------------------------------------------------------------------------------

    def decision_year(self):
        """Reading: the first end among support (where the vendor maintains) and term (where a fee runs)."""
        ends = []
        if self.maint0 * self.v > 0:
            ends.append(self.s_end)
        if self.fee0 > 0:
            ends.append(self.term_end)
        return min(min(ends, default=self.s_end), self.H)

    def exit_cost(self, t):
        c, o = self.c, self.o
        need = {k: self.bench(k, t) * min(1, (self.H - t) / c["life." + k]) for k in CLASSES}
        life = c["life.cameras"]
        age = (t - self.G) % life
        if t == self.H and t > self.G and age == 0:
            age = life
        left = self.bench("cameras", t) * (1 - age / life)
        i = o["platform.interop"]
        total = 0.0
        for k in CLASSES:
            if not self.owned[k]:
                total += need[k]
                # Reading: cameras that have passed to the state at the end of the term need not be
                # bought again as far as they last and another platform can drive them.
                if k == "cameras" and o["own.transfer"] and t >= self.term_end:
                    total -= i * min(left, need[k])
            elif k == "platform":
                total += need[k] * (1 - self.autonomy)
            elif k == "cameras":
                total += (1 - i) * min(left, need[k])
        total *= 1 + c["exit.integration"]
        if self.fee0 > 0:
            # Reading: the penalty is a share of the fees of the rest of the term, within the horizon.
            total += o["fee.penalty"] * self.fee0 * max(0, min(self.term_end, self.H) - t)
        return total * (1 + c["fx.depreciation"]) ** t

    def ceiling(self):
        t = self.decision_year()
        flows = []
        for y in range(t + 1, self.H + 1):
            flows.append((self.maintenance(y) * self.v, y, "foreign at its day"))
            flows.append((self.fee(y), y, self.fee_kind()))
        only = self.pv(flows, at=t)
        return self.exit_cost(t) / only if only > 0 and t < self.H else None

    def answer(self):
        assert not self.c["staff.counted"]
        flows = self.purchase() + self.loan() + self.refresh_and_residual() + self.running()
        return {
            "totalPv": self.pv(flows),
            "decisionYear": self.decision_year(),
            "exitCost": self.exit_cost(self.decision_year()),
            "holdUp": self.ceiling(),
        }


def main():
    inputs = json.loads((pathlib.Path(__file__).parent / "second-look-inputs.json").read_text())
    answers = {}
    for horizon in (10, 15, 20):
        case = {**inputs["values"], "horizon": horizon}
        answers[str(horizon)] = {o["id"]: Offer(case, o["values"]).answer() for o in inputs["options"]}
    print(json.dumps(answers, indent=2))


if __name__ == "__main__":
    main()
