// Model 1 as it was when it made links; written by "npm run freeze", changed by nobody.
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// src/lib/parameters/event-kinds.ts
/** What can happen after signature, in the order in which events of one date are taken. */
var EVENT_KINDS = [
	"renewal",
	"exit",
	"squeeze",
	"fx",
	"base",
	"delay",
	"lender",
	"fee",
	"withdrawal"
];
// src/lib/parameters/types.ts
var ASSET_CLASSES = [
	"cameras",
	"network",
	"centre",
	"storage",
	"platform"
];
var OWNERS = [
	"state",
	"vendor",
	"carrier"
];
var PHASES = [
	"initiation",
	"requirements",
	"design",
	"implementation",
	"operation",
	"maintenance"
];
/** Who acts in a phase; the first two are local. */
var ACTORS = [
	"state",
	"local",
	"vendor",
	"foreign"
];
var PROFILE_SCORES = [
	"assets",
	"platform",
	"maintenance",
	"exit",
	"debt",
	"supply",
	"knowledge",
	"data"
];
// src/lib/model/course.ts
/** The events that are switched on and meant for this option, by date and kind. */
function eventsFor(events, optionId) {
	const mine = events.filter(({ off, options }) => off !== true && (options === void 0 || options.includes(optionId)));
	if (mine.length < 2) return mine;
	const order = (kind) => EVENT_KINDS.indexOf(kind);
	return [...mine].sort((a, b) => a.year - b.year || order(a.kind) - order(b.kind) || compareText(JSON.stringify(a.values), JSON.stringify(b.values)) || Number(a.id) - Number(b.id));
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function years(from, count) {
	return Array.from({ length: count }, (_, index) => from + index);
}
/** The contract's own timing. */
function agreedTiming(o) {
	const d = o["time.delay"];
	const c = o["time.build"];
	return {
		signatureYear: d,
		trancheYears: years(d + 1, c),
		startYear: d + c
	};
}
function delayed(timing, { year, values }) {
	if (year <= timing.signatureYear) {
		const later = (t) => t + values.years;
		return {
			signatureYear: later(timing.signatureYear),
			trancheYears: timing.trancheYears.map(later),
			startYear: later(timing.startYear)
		};
	}
	return {
		signatureYear: timing.signatureYear,
		trancheYears: timing.trancheYears.map((t) => t > year ? t + values.years : t),
		startYear: timing.startYear + values.years
	};
}
var NO_COURSE = {
	jumps: [],
	bases: [],
	lenders: [],
	fees: [],
	squeezes: [],
	asks: [],
	leave: void 0,
	notes: []
};
function factsOf(o, timing) {
	const buys = ASSET_CLASSES.some((id) => o[`own.${id}`] === "state" && !o[`have.${id}`]);
	return {
		lentUntil: o["own.cameras"] === "state" ? -Infinity : o["own.transfer"] ? timing.startYear + o["fee.term"] : Infinity,
		fees: ASSET_CLASSES.some((id) => o[`own.${id}`] !== "state"),
		loan: buys && o["loan.share"] > 0,
		floating: o["loan.kind"] === "floating",
		loanEnds: timing.signatureYear + o["loan.years"]
	};
}
/** Collects what holds and why the rest does not. */
var CourseMaker = class {
	#c;
	#o;
	#events;
	notes = [];
	timing;
	constructor(c, o, events) {
		this.#c = c;
		this.#o = o;
		this.#events = events;
		this.timing = agreedTiming(o);
	}
	make() {
		for (const event of this.#of("delay")) this.#delay(event);
		const facts = factsOf(this.#o, this.timing);
		const leave = this.#leave(facts);
		const squeezes = this.#of("squeeze").filter((event) => {
			return event.year + event.values.years - 1 > this.timing.startYear || this.#aside(event, "before-service");
		});
		this.#overlaps(squeezes);
		return {
			timing: this.timing,
			jumps: this.#jumps(),
			bases: this.#of("base").filter((event) => this.#strikesLoan(event, facts, true)),
			lenders: this.#lenders(facts),
			fees: this.#of("fee").filter((event) => {
				if (!facts.fees) return this.#aside(event, "no-fee");
				return leave === void 0 || event.year < leave.year || this.#aside(event, "vendor-gone");
			}),
			squeezes,
			asks: this.#asks(leave),
			leave,
			notes: this.notes
		};
	}
	/** Sets an event aside; false, for filters. */
	#aside(event, code) {
		this.notes.push({
			eventId: event.id,
			code
		});
		return false;
	}
	/** Events of one kind within the horizon; the others are noted once. */
	#of(kind) {
		const horizon = this.#c["horizon"];
		return this.#events.filter((event) => {
			if (event.kind !== kind) return false;
			return event.year < horizon || this.#aside(event, "outside-horizon");
		});
	}
	#delay(event) {
		if (event.year >= this.timing.startYear) this.#aside(event, "service-running");
		else {
			const later = delayed(this.timing, event);
			if (later.startYear >= this.#c["horizon"]) this.#aside(event, "no-service-left");
			else this.timing = later;
		}
	}
	#leave(facts) {
		const going = this.#events.filter((event) => event.kind === "exit" || event.kind === "withdrawal");
		let first;
		for (const event of going) if (event.year >= this.#c["horizon"]) this.#aside(event, "outside-horizon");
		else if (event.kind === "withdrawal" && event.year >= facts.lentUntil) this.#aside(event, "nothing-lent");
		else if (event.kind === "withdrawal" && event.year < this.timing.startYear) this.#aside(event, "before-service");
		else if (first !== void 0) this.#aside(event, "vendor-gone");
		else {
			const { kind, id, year, values } = event;
			first = {
				kind,
				eventId: id,
				year,
				paidYear: Math.max(this.timing.startYear, year + values.lead)
			};
		}
		return first;
	}
	#jumps() {
		return this.#of("fx").filter((event) => !this.#c["fx.dollarised"] || this.#aside(event, "dollarised")).map(({ year, values }) => ({
			atYear: year,
			size: values.size
		}));
	}
	#strikesLoan(event, facts, floatingOnly) {
		if (!facts.loan) return this.#aside(event, "no-loan");
		if (floatingOnly && !facts.floating) return this.#aside(event, "fixed-rate");
		return event.year < facts.loanEnds || this.#aside(event, "loan-over");
	}
	/** Of two lenders that take over in one year the dearer one counts. */
	#lenders(facts) {
		const striking = this.#of("lender").filter((event) => this.#strikesLoan(event, facts, false));
		return striking.filter((event) => {
			return !striking.some((other) => other !== event && other.year === event.year && (other.values.rate > event.values.rate || other.values.rate === event.values.rate && striking.indexOf(other) > striking.indexOf(event))) || this.#aside(event, "other-lender");
		});
	}
	#overlaps(squeezes) {
		const covers = (a, year) => year >= a.year && year < a.year + a.values.years;
		for (const event of squeezes) if (squeezes.some((other) => other !== event && (covers(event, other.year) || covers(other, event.year)))) this.#aside(event, "overlap");
	}
	#asks(leave) {
		return this.#of("renewal").filter((event) => {
			if (event.year < this.timing.startYear) return this.#aside(event, "before-service");
			return leave === void 0 || event.year < leave.year || this.#aside(event, "vendor-gone");
		});
	}
};
/** What the events of an offer, already its own and sorted, make of it. */
function courseOf(c, o, events) {
	if (events.length === 0) return {
		...NO_COURSE,
		timing: agreedTiming(o)
	};
	return new CourseMaker(c, o, events).make();
}
/** b(t): the share of upkeep, fees and due replacements that the budget pays in a year. */
function budgetShare({ squeezes }, year) {
	let share = 1;
	for (const { year: from, values } of squeezes) if (year >= from && year < from + values.years) share = Math.min(share, values.share);
	return share;
}
/** How much dearer the fees of a year are than agreed, by the rises dated up to `known`. */
function feeFactor({ fees }, year, known = Infinity) {
	let factor = 1;
	for (const { year: at, values } of fees) if (year > at && at <= known) factor *= 1 + values.rise;
	return factor;
}
// src/lib/engine/dependency/agency.ts
/**
* Who acts in which phase: shares by actor that add to 1.
*
*   HHI = Σ share²            concentration, 1/n … 1 (Herfindahl–Hirschman)
*   local share               share of the actors that are local
*/
function herfindahl(shares) {
	return shares.reduce((sum, share) => sum + share * share, 0);
}
/** Share of the first `localActors` actors. */
function localShare$1(shares, localActors) {
	return shares.slice(0, localActors).reduce((sum, share) => sum + share, 0);
}
// src/lib/engine/dependency/profile.ts
function ratio$1(part, whole) {
	return whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0;
}
function structuralProfile(input) {
	return {
		assets: ratio$1(input.physicalNotOwnedUsd, input.physicalUsd),
		platform: input.platformOwned ? 1 - input.autonomy : 1,
		maintenance: ratio$1(input.runningVendorOnlyUsd, input.runningUsd),
		exit: ratio$1(input.exitCostUsd, input.benchmarkUsd),
		debt: ratio$1(input.foreignDebtServicePv, input.totalCostPv),
		supply: -Math.expm1(input.serviceYears * Math.log1p(-input.annualExitHazard)),
		knowledge: 1 - input.localKnowledge,
		data: 1 - input.dataHeldByBuyer
	};
}
/** Weighted mean × 100; undefined where every weight is zero. */
function dependencyIndex(scores, weights) {
	let sum = 0;
	let total = 0;
	for (let index = 0; index < scores.length; index += 1) {
		const weight = weights[index] ?? 0;
		sum += weight * (scores[index] ?? 0);
		total += weight;
	}
	return total > 0 ? 100 * sum / total : void 0;
}
// src/lib/engine/numeric/power.ts
/**
* base^exponent, the same to the last bit wherever it is worked out.
*
*   b^(n + f) = b^n · b^f,  n whole, 0 ≤ f < 1;  b^n by squaring;  b^½ = √b;  else b^f = exp(f · ln b)
*
* `Math.pow` is left to each engine, and engines differ in its last bit: Node 20 and Node 24 do, so that a figure
* worked out again years later would not be the figure that was published. IEEE 754 fixes products and square roots.
* Instalments fall on halves and quarters of a year; only other fractions (twelfths) need exp and ln, of which the
* Nodes agree and other engines may not, by a unit in the last place.
*/
/** b^n for whole n ≥ 0, by squaring (Knuth, The Art of Computer Programming, vol. 2, 4.6.3, algorithm A). */
function wholePower(base, n) {
	let result = 1;
	let square = base;
	for (let rest = n; rest > 0;) {
		if (rest % 2 === 1) result *= square;
		rest = Math.floor(rest / 2);
		if (rest > 0) square *= square;
	}
	return result;
}
function partPower(base, part) {
	switch (part) {
		case 0: return 1;
		case .5: return Math.sqrt(base);
		case .25: return Math.sqrt(Math.sqrt(base));
		case .75: return Math.sqrt(base) * Math.sqrt(Math.sqrt(base));
		default: return Math.exp(part * Math.log(base));
	}
}
/** For base ≥ 0 and any finite exponent; off by at most some units in the last place for exponents up to a hundred. */
function power(base, exponent) {
	const size = Math.abs(exponent);
	const whole = Math.floor(size);
	const result = wholePower(base, whole) * partPower(base, size - whole);
	return exponent < 0 ? 1 / result : result;
}
// src/lib/engine/numeric/never.ts
/**
* The end of an exhaustive `switch`: the compiler refuses the call while a `kind` is left
* unanswered; reached at run time, it means that a value broke its type, so it throws.
*/
function assertNever(x) {
	throw new Error(`Unhandled case: ${JSON.stringify(x)}`);
}
// src/lib/engine/finance/constant-usd.ts
/**
* Turns a flow stated for a date into constant USD, i.e. USD of year 0 in the buyer's own
* purchasing power, and constant USD into present value or back into nominal USD.
*
*   R(t) = (1+q)^t · Π (1+s_j)   over the jumps j with date ≤ t,   R(0) = 1 without a jump at 0
*   foreign, at the prices of its day     F · R(t)
*   foreign, fixed at signature           F · (1+π)^−t · R(t)
*   local, at the prices of its day       F
*   local, fixed at signature             F · (1+π_local)^−t
*   PV = Σ F(t) · (1+r)^−t
*
* F amount (USD), t date (years from signature), π foreign and π_local local inflation (fraction a
* year), q real depreciation of the buyer's currency (fraction a year), s_j size of a real jump
* (fraction), r real social discount rate (fraction a year).
* Source: relative purchasing-power parity with a real exchange-rate index; P. Belli et al.,
* Economic Analysis of Investment Operations, World Bank Institute (2001), on constant prices.
*/
/** Dates closer than this are the same date: k/m and a whole year may differ by a rounding. */
var SAME_DATE_YEARS$1 = 1e-9;
/** (1+rate)^years, exactly 1 where nothing grows. */
function growthFactor(rate, years) {
	return rate === 0 || years === 0 ? 1 : power(1 + rate, years);
}
/** Real exchange-rate index R(t): what a foreign good costs at t, in the buyer's purchasing power. */
function realIndex(atYears, growth, jumps = []) {
	let index = growthFactor(growth, atYears);
	for (const jump of jumps) if (jump.atYear <= atYears + SAME_DATE_YEARS$1) index *= 1 + jump.size;
	return index;
}
function priceFactors(atYears, price) {
	return {
		realIndex: realIndex(atYears, price.realGrowth, price.jumps),
		foreignPrices: growthFactor(price.foreignInflation, atYears),
		localPrices: growthFactor(price.localInflation, atYears)
	};
}
/** Constant-USD value of `amount` USD stated for the date that the factors are of. */
function constantAt(amount, kind, factors) {
	switch (kind) {
		case "foreign-indexed": return amount * factors.realIndex;
		case "foreign-nominal": return amount * factors.realIndex / factors.foreignPrices;
		case "local-indexed": return amount;
		case "local-nominal": return amount / factors.localPrices;
		default: return assertNever(kind);
	}
}
/** Nominal USD of the day: the inverse of `constantAt` for a foreign nominal flow. */
function nominalAt(constant, factors) {
	return constant * factors.foreignPrices / factors.realIndex;
}
/** (1+r)^−t. */
function discountFactor(discountRate, atYears) {
	return 1 / growthFactor(discountRate, atYears);
}
// src/lib/engine/lifecycle/flows.ts
/**
* The ledger of one offer: what is paid when, by component, in constant USD (USD of year 0 in the
* buyer's purchasing power). Costs are positive, the residual value is negative; draws of a loan pass
* by the buyer's cash and are not booked. Flows keep their own dates for discounting; the yearly table puts a payment at t into year ⌈t⌉.
*/
var COMPONENTS = [
	"price",
	"interest",
	"tax",
	"refresh",
	"maintenance",
	"fees",
	"exit",
	"staff",
	"residual"
];
/** The year of the yearly tables that a payment at t falls in: ⌈t⌉, the last one holding on. */
function yearOf(atYears, horizonYears) {
	return Math.min(horizonYears, Math.max(0, Math.ceil(atYears - 1e-9)));
}
/** Collects payments; the only mutable thing in the engine, never handed out. */
var Ledger = class {
	#factors;
	#horizonYears;
	#journal;
	#constant;
	#nominal;
	#pv;
	#foreignPv = 0;
	/** `journal`, where one is given, gets an entry for every payment, in the order of booking. */
	constructor(factors, horizonYears, journal) {
		this.#factors = factors;
		this.#horizonYears = horizonYears;
		this.#journal = journal;
		this.#constant = this.#table();
		this.#nominal = this.#table();
		this.#pv = {
			price: 0,
			interest: 0,
			tax: 0,
			refresh: 0,
			maintenance: 0,
			fees: 0,
			exit: 0,
			staff: 0,
			residual: 0
		};
	}
	#table() {
		const zeros = () => new Array(this.#horizonYears + 1).fill(0);
		return {
			price: zeros(),
			interest: zeros(),
			tax: zeros(),
			refresh: zeros(),
			maintenance: zeros(),
			fees: zeros(),
			exit: zeros(),
			staff: zeros(),
			residual: zeros()
		};
	}
	/** Books `amount` (as stated for date t, by its kind) and returns its present value. */
	pay(component, amount, t, kind, cause) {
		if (amount === 0) return 0;
		const factors = this.#factors.at(t);
		const constant = constantAt(amount, kind, factors);
		const nominal = nominalAt(constant, factors);
		const year = yearOf(t, this.#horizonYears);
		const constants = this.#constant[component];
		const nominals = this.#nominal[component];
		constants[year] = (constants[year] ?? 0) + constant;
		nominals[year] = (nominals[year] ?? 0) + nominal;
		const pv = constant * factors.discount;
		this.#pv[component] += pv;
		if (component !== "residual" && (kind === "foreign-indexed" || kind === "foreign-nominal")) this.#foreignPv += pv;
		this.#journal?.push({
			component,
			cause,
			amount,
			atYears: t,
			kind,
			constant,
			nominal,
			presentValue: pv
		});
		return pv;
	}
	flow(component) {
		return {
			constantByYear: this.#constant[component],
			nominalByYear: this.#nominal[component],
			presentValue: this.#pv[component]
		};
	}
	/** PV of everything paid in (or tied to) foreign currency; the residual is no payment. */
	get foreignPresentValue() {
		return this.#foreignPv;
	}
};
// src/lib/engine/lifecycle/assets.ts
/**
* Asset classes over time: benchmark price, age, refresh years, residual value.
*
*   B(t)      = B · (1 + trend)^t                       benchmark price at t, USD at year-0 prices
*   refresh   at F, F+L, F+2L, … < H                    state-owned classes only
*   F         = G + max(1, L − age(G))                  G+L for what is new at G
*   residual  = B(H) · (1 − age(H)/L)                   straight line
*
* t in whole years from signature, G = start of service, H = horizon, L = life. What stands already when
* the contract is signed has an age at G; overdue pieces are replaced in the first year of service.
* Source: straight-line depreciation as in life-cycle costing practice (NIST Handbook 135, ch. 4).
*/
function benchmarkAt(asset, t) {
	return asset.benchmarkUsd * growthFactor(asset.annualPriceTrend, t);
}
/** The first year in which a class of this age at the start of service is replaced. */
function firstRefresh({ lifeYears, ageAtStart }, startYear) {
	return startYear + Math.max(1, lifeYears - ageAtStart);
}
/** Years in which a class is replaced: at the end of its life, strictly before the horizon. */
function refreshYears(asset, startYear, horizonYears) {
	const years = [];
	const { lifeYears } = asset;
	for (let t = firstRefresh(asset, startYear); t < horizonYears; t += lifeYears) years.push(t);
	return years;
}
/**
* Years since installation or last refresh at t ≥ G. At the horizon itself nothing is replaced any
* more, so a class whose life ends there has age L and no residual value.
*/
function ageAt(asset, startYear, horizonYears, t) {
	const { lifeYears } = asset;
	const age = (Math.min(asset.ageAtStart, lifeYears - 1) + Math.max(0, t - startYear)) % lifeYears;
	return age === 0 && t >= horizonYears && t > startYear ? lifeYears : age;
}
/** Share of a replacement that the years from t to the horizon still need, at most one. */
function remainingNeed(lifeYears, horizonYears, t) {
	return Math.min(1, Math.max(0, horizonYears - t) / lifeYears);
}
/**
* Straight-line value left at t, at the benchmark of that date. `renewed` is the share of the class that was
* paid for when its last replacement fell due: the rest is past its life and worth nothing.
*/
function undepreciatedValue(asset, startYear, horizonYears, t, renewed = 1) {
	const age = ageAt(asset, startYear, horizonYears, t);
	return benchmarkAt(asset, t) * (1 - age / asset.lifeYears) * renewed;
}
// src/lib/engine/lifecycle/service.ts
/** Yearly failure rate of unmaintained cameras of which the share `old` is past its life. */
function failureRateOf(failureRate, wearFactor, old) {
	return old === 0 ? failureRate : (1 - old) * failureRate + old * Math.min(1, wearFactor * failureRate);
}
/** Working share by year, index 0…H; 0 before service starts. */
function workingShare(input) {
	const { slaShare: sla } = input;
	const shares = new Array(input.horizonYears + 1).fill(0);
	let working = sla;
	let old = 0;
	for (let y = input.startYear + 1; y <= input.horizonYears; y += 1) {
		const due = input.replaced(y);
		if (due !== void 0) old = 1 - due;
		if (!input.present(y)) {
			working = 0;
			continue;
		}
		const paid = input.upkeepPaid(y);
		const rate = failureRateOf(input.failureRate, input.wearFactor, old);
		working = paid === 1 ? sla : paid * sla + (1 - paid) * working * (1 - rate);
		if (due !== void 0) working = due === 1 ? sla : due * sla + (1 - due) * working;
		shares[y] = working;
	}
	return shares;
}
/** PV of working camera-years: cameras that work in year y, discounted from its end. */
function workingCameraYearsPv(shares, cameras, discountAt) {
	let sum = 0;
	for (let y = 0; y < shares.length; y += 1) {
		const share = shares[y] ?? 0;
		if (share > 0) sum += share * cameras * discountAt(y);
	}
	return sum;
}
// src/lib/model/assets.ts
/** Benchmark before engineering: quantity × unit cost + fixed part, USD. */
function subtotals(c) {
	return {
		cameras: c["scope.cameras"] * c["unit.camera"],
		network: c["scope.points"] * c["unit.point"] + c["scope.fibreKm"] * c["unit.fibreKm"] + c["unit.coreNetwork"],
		centre: c["scope.seats"] * c["unit.seat"] + c["unit.room"],
		storage: c["scope.cameras"] * c["unit.storage"],
		platform: c["scope.cameras"] * c["unit.licence"] + c["unit.platform"]
	};
}
/** What a competitive market would charge for everything, USD before tax. */
function benchmarkTotal(c) {
	const parts = subtotals(c);
	return ASSET_CLASSES.reduce((sum, id) => sum + parts[id], 0) * (1 + c["engineering"]);
}
/** The inputs of one kind, by class; a name put together for every look-up costs more than the look-up. */
function keysByClass(prefix) {
	const entries = ASSET_CLASSES.map((id) => [id, `${prefix}.${id}`]);
	return Object.fromEntries(entries);
}
var OWNER = keysByClass("own");
var VENDOR_PREMIUM = keysByClass("price.vendor");
var LIFE = keysByClass("life");
var TREND = keysByClass("trend");
var MAINTENANCE = keysByClass("maint");
var LOCAL_SHARE = keysByClass("local");
var INSTALLED = keysByClass("have");
function buildAssets(c, o) {
	const parts = subtotals(c);
	const build = (id) => {
		const benchmarkUsd = parts[id] * (1 + c["engineering"]);
		const ownedByState = o[OWNER[id]] === "state";
		const installed = ownedByState && o[INSTALLED[id]];
		const premium = o["price.premium"] + o[VENDOR_PREMIUM[id]];
		return {
			benchmarkUsd,
			priceUsd: ownedByState ? benchmarkUsd * (1 + premium) : 0,
			ownedByState,
			installed,
			ageAtStart: installed ? o["have.age"] : 0,
			lifeYears: c[LIFE[id]],
			annualPriceTrend: c[TREND[id]],
			maintenanceRate: c[MAINTENANCE[id]],
			localShare: c[LOCAL_SHARE[id]]
		};
	};
	return {
		cameras: build("cameras"),
		network: build("network"),
		centre: build("centre"),
		storage: build("storage"),
		platform: build("platform")
	};
}
/** What is paid for a class when it is bought; what stands already costs nothing any more. */
function paidFor(asset) {
	return asset.installed ? 0 : asset.priceUsd;
}
function assetList(assets) {
	return ASSET_CLASSES.map((id) => assets[id]);
}
function sumOf(assets, value) {
	return assets.reduce((sum, asset) => sum + value(asset), 0);
}
// src/lib/engine/finance/grant-element.ts
/**
* Grant element: how much of a loan is a gift, as a fraction of what is lent.
*
*   GE = 1 − PV(service) / PV(draws),   discounted by (1+I)^−(t − t_0) from effectiveness t_0,
*   which is (1+D)^−k on a grid of A periods a year, D = (1+I)^(1/A) − 1
*
* and, for the terms that a register prints, the DAC's closed form for equal principal fully
* disbursed at t = 0 with the first instalment at the end of grace:
*
*   GE = (1 − (R/A)/D) · (1 − ((1+D)^(−A·INT) − (1+D)^(−A·M)) / (D · NR)),
*   INT = G − 1/A,   NR = A·(M − INT) = A·(M − G) + 1
*
* I discount rate and R interest rate (fractions a year), M maturity and G grace (years, from
* effectiveness), A payments a year, NR number of repayments (may be a fraction).
* Discount rates in use: 5 % IMF and World Bank since 2013; 10 % DAC cash-flow; 6, 7, 9 % DAC
* grant equivalent by income group.
* Source: OECD-DAC, Grant element formula and examples (note to the Creditor Reporting System);
* S. Scott, The grant element method, OECD Development Centre Working Paper 339 (2017); IMF,
* Calculation of Grant Element (concessionality calculator).
*/
/** Grant element of a schedule; below 0 where the loan costs more than the discount rate. No loan, no gift: 0. */
function grantElement(schedule, basis) {
	const start = schedule.rows[0]?.atYears ?? 0;
	let lent = 0;
	let paid = 0;
	for (const row of schedule.rows) {
		const factor = discountFactor(basis.annualDiscountRate, row.atYears - start);
		const service = row.interest + row.principalPaid + (basis.includeFees ? row.fees : 0);
		lent += row.draw * factor;
		paid += service * factor;
	}
	return lent === 0 ? 0 : 1 - paid / lent;
}
// src/lib/engine/finance/level-payment.ts
/** s(i, n): what 1 paid at the end of each of n periods grows to; the inverse of a sinking fund's payment. */
function accumulationFactor(periodRate, periods) {
	return periodRate === 0 ? periods : Math.expm1(periods * Math.log1p(periodRate)) / periodRate;
}
// src/lib/engine/finance/loan.ts
/**
* The schedule of a loan on a period grid: draws, interest, principal, fees, row by row.
*
*   row k falls at t_k = effectiveAt + k/m,   k = 0 … T,   T = max(1, round(maturity · m))
*   interest_k = closing_{k−1} · rate(y) / m,   y = floor((k−1)/m)
*   closing_k  = closing_{k−1} − principal_k + draw_k      (a draw bears interest from its row on)
*   principal_k by profile, from the first instalment on, of what the row opens with:
*     equal principal: opening / left
*     annuity:         opening · i / ((1+i)^left − 1)
*     bullet:          everything at row T
*   fees_0 = P · (management + insurance);   fees_k = commitment · undrawn at the year's start,
*   for k = m, 2m, … until all is drawn
*
* P principal (USD), m instalments a year, rates as fractions (a year), i the rate a period, left the
* instalments still to come with this one, times in years. Principal is level until another draw comes,
* and so is an annuity's payment, opening · i / (1 − (1+i)^−left), until a draw or a change of rate: the
* balance is always what the level still to come repays. Worked out from each row's balance anew, it
* needs no memory, and rounding does not grow by (1+i) a row as with a level fixed once. Grace takes
* G = round(grace · m) periods, at most T. The first instalment falls at row G+1 ('after-grace') or
* at row G, at the earliest row 1 ('at-grace-end'); either way at row T at the latest.
* A draw dated off the grid moves to the nearest row, between row 0 and row T−1: money drawn at
* maturity would be no loan. No draw dates at all mean one draw at effectiveness. The last
* instalment pays whatever is left, so the loan closes at zero exactly.
*
* Source: OECD Arrangement on Officially Supported Export Credits (2023), on repayment profiles
* and the first instalment; IMF, External Debt Statistics: Guide for Compilers and Users (2013).
*/
/** Dates closer than this are the same date. */
var SAME_DATE_YEARS = 1e-9;
function annualRateOf(rate, year) {
	switch (rate.kind) {
		case "fixed": return rate.annualRate;
		case "floating": {
			const bases = rate.baseByYear;
			return rate.spread + (bases[Math.min(year, bases.length - 1)] ?? 0);
		}
		default: return assertNever(rate);
	}
}
/** How many of the equal draws land in each row. */
function drawsByRow(terms, lastRow) {
	const counts = new Array(lastRow + 1).fill(0);
	const { drawTimesYears, effectiveAtYears, instalmentsPerYear } = terms;
	for (const atYears of drawTimesYears) {
		const row = Math.round((atYears - effectiveAtYears) * instalmentsPerYear);
		const held = Math.min(Math.max(row, 0), lastRow - 1);
		counts[held] = (counts[held] ?? 0) + 1;
	}
	if (drawTimesYears.length === 0) counts[0] = 1;
	return counts;
}
function firstInstalmentRow(terms, lastRow) {
	if (terms.profile === "bullet") return lastRow;
	const grace = Math.min(Math.max(Math.round(terms.graceYears * terms.instalmentsPerYear), 0), lastRow);
	return terms.firstInstalment === "after-grace" ? Math.min(grace + 1, lastRow) : Math.max(grace, 1);
}
/** Principal due out of `opening` with `left` instalments to come, this one included. */
function instalment(profile, opening, periodRate, left) {
	if (left === 1) return opening;
	switch (profile) {
		case "equal-principal": return opening / left;
		case "annuity": return opening / accumulationFactor(periodRate, left);
		case "bullet": return 0;
		default: return assertNever(profile);
	}
}
function scheduleOf(rows) {
	let totalInterest = 0;
	let totalPrincipal = 0;
	let totalFees = 0;
	for (const row of rows) {
		totalInterest += row.interest;
		totalPrincipal += row.principalPaid;
		totalFees += row.fees;
	}
	const totalService = totalInterest + totalPrincipal + totalFees;
	return {
		rows,
		totalInterest,
		totalFees,
		totalService
	};
}
/** The full schedule. Degenerate terms (no principal, no rate, one instalment) are ordinary ones. */
function loanSchedule(terms) {
	const { principal, effectiveAtYears, instalmentsPerYear: perYear } = terms;
	const lastRow = Math.max(1, Math.round(terms.maturityYears * perYear));
	const draws = drawsByRow(terms, lastRow);
	const drawCount = Math.max(1, terms.drawTimesYears.length);
	const firstRow = firstInstalmentRow(terms, lastRow);
	let undrawnCount = drawCount;
	let undrawnAtYearStart = 0;
	let balance = 0;
	let periodRate = 0;
	const rows = [];
	for (let k = 0; k <= lastRow; k += 1) {
		if (k > 0 && (k - 1) % perYear === 0) periodRate = annualRateOf(terms.rate, (k - 1) / perYear) / perYear;
		const opening = balance;
		const interest = opening * periodRate;
		const principalPaid = k >= firstRow ? instalment(terms.profile, opening, periodRate, lastRow - k + 1) : 0;
		const drawsHere = draws[k] ?? 0;
		const draw = principal * drawsHere / drawCount;
		undrawnCount -= drawsHere;
		let fees = k === 0 ? principal * (terms.managementFeeRate + terms.insuranceRate) : 0;
		if (k % perYear === 0) {
			if (k > 0) fees = undrawnAtYearStart * terms.commitmentFeeRate;
			undrawnAtYearStart = principal * undrawnCount / drawCount;
		}
		balance = opening - principalPaid + draw;
		const atYears = effectiveAtYears + k / perYear;
		rows.push({
			atYears,
			opening,
			draw,
			interest,
			principalPaid,
			fees,
			closing: balance
		});
	}
	return scheduleOf(rows);
}
/** Index of the last row at or before a date; −1 before the loan takes effect. */
function lastRowAt(schedule, atYears) {
	let index = schedule.rows.length - 1;
	while (index >= 0 && (schedule.rows[index]?.atYears ?? 0) > atYears + SAME_DATE_YEARS) index -= 1;
	return index;
}
/** What is owed at a date, after the payments and draws of that date. */
function outstandingAt(schedule, atYears) {
	return schedule.rows[lastRowAt(schedule, atYears)]?.closing ?? 0;
}
/**
* The loan paid off at a date: rows up to it, then everything owed, with the simple interest run up
* since the last row where the date falls between two. Draws at that date or later are cancelled,
* and the commitment fee of the year cut short with them. Before effectiveness there was no loan.
*/
function settledAt(schedule, atYears) {
	const index = lastRowAt(schedule, atYears);
	const last = schedule.rows[index];
	const next = schedule.rows[index + 1];
	if (last === void 0) return scheduleOf([]);
	if (next === void 0) return schedule;
	if (Math.abs(last.atYears - atYears) <= SAME_DATE_YEARS) {
		const paidOff = {
			...last,
			draw: 0,
			principalPaid: last.opening,
			closing: 0
		};
		return scheduleOf([...schedule.rows.slice(0, index), paidOff]);
	}
	const elapsed = (atYears - last.atYears) / (next.atYears - last.atYears);
	const payoff = {
		atYears,
		opening: last.closing,
		draw: 0,
		interest: next.interest * elapsed,
		principalPaid: last.closing,
		fees: 0,
		closing: 0
	};
	return scheduleOf([...schedule.rows.slice(0, index + 1), payoff]);
}
// src/lib/model/purchase.ts
/** Price, loan, refresh and residual value of one offer, booked into its ledger. */
/** IMF and World Bank since 2013; register X25. */
var GRANT_DISCOUNT_RATE = .05;
/** The price in local money is fixed at signature like one in dollars, only in the other currency. */
function priceKind(terms) {
	return terms.o["price.currency"] === "local" ? "local-nominal" : "foreign-nominal";
}
/** Down payment at d, the rest in equal tranches; the lender's part of a tranche is not the buyer's cash. */
function bookPrice(ledger, terms) {
	const { o, signatureYear: d, taxRate } = terms;
	const price = sumOf(assetList(terms.assets), paidFor);
	if (price === 0) return;
	const kind = priceKind(terms);
	const financed = o["loan.share"];
	const down = o["price.down"] === "auto" ? 1 - financed : o["price.down"];
	const { trancheYears } = terms.course.timing;
	const build = trancheYears.length;
	ledger.pay("price", price * down, d, kind, "down");
	ledger.pay("tax", price * down * taxRate, d, kind, "down");
	const tranche = price * (1 - down) / build;
	const lender = price * financed / build;
	for (const t of trancheYears) {
		const own = Math.abs(tranche - lender) < 1e-9 * price ? 0 : tranche - lender;
		ledger.pay("price", own, t, kind, "tranche");
		ledger.pay("tax", tranche * taxRate, t, kind, "tranche");
	}
}
/** The base rate of a loan year, events counted; it never falls below nought. */
function baseRateIn(terms, loanYear) {
	const { o, signatureYear, course } = terms;
	let base = o["loan.base"] + loanYear * o["loan.drift"];
	for (const { year, values } of course.bases) if (signatureYear + loanYear >= year) base += values.points;
	return Math.max(0, base);
}
/** The lender that a loan year is owed to, where it is no longer the one of the contract. */
function lenderIn({ signatureYear, course }, loanYear) {
	return course.lenders.filter(({ year }) => signatureYear + loanYear >= year).at(-1);
}
/** Rates as agreed or, where events change them, year by year. */
function loanRateOf(terms) {
	const { o, course } = terms;
	const fixed = o["loan.kind"] === "fixed";
	if (fixed && course.lenders.length === 0) return {
		kind: "fixed",
		annualRate: o["loan.rate"]
	};
	const years = Array.from({ length: Math.ceil(o["loan.years"]) }, (_, year) => year);
	if (course.lenders.length === 0) return {
		kind: "floating",
		spread: o["loan.spread"],
		baseByYear: years.map((year) => baseRateIn(terms, year))
	};
	const agreed = (year) => fixed ? o["loan.rate"] : o["loan.spread"] + baseRateIn(terms, year);
	return {
		kind: "floating",
		spread: 0,
		baseByYear: years.map((year) => lenderIn(terms, year)?.values.rate ?? agreed(year))
	};
}
/** The inputs in the words of the engine's loan; undefined where nothing is lent. */
function loanTermsOf(terms) {
	const { o, signatureYear: d } = terms;
	const principal = o["loan.share"] * sumOf(assetList(terms.assets), paidFor);
	if (principal <= 0) return void 0;
	return {
		principal,
		effectiveAtYears: d,
		drawTimesYears: terms.course.timing.trancheYears,
		maturityYears: o["loan.years"],
		graceYears: o["loan.grace"],
		instalmentsPerYear: Number(o["loan.perYear"]),
		profile: o["loan.profile"],
		firstInstalment: o["loan.first"],
		rate: loanRateOf(terms),
		managementFeeRate: o["loan.fee"],
		insuranceRate: o["loan.insurance"],
		commitmentFeeRate: o["loan.commitment"]
	};
}
function bookSchedule(ledger, terms, schedule) {
	const kind = terms.o["loan.currency"] === "local" ? "local-nominal" : "foreign-nominal";
	const serviceByYear = new Array(terms.horizonYears + 1).fill(0);
	let servicePv = 0;
	for (const row of schedule.rows) {
		const t = row.atYears;
		servicePv += ledger.pay("price", row.principalPaid, t, kind, "principal");
		servicePv += ledger.pay("interest", row.interest, t, kind, "interest");
		servicePv += ledger.pay("interest", row.fees, t, kind, "loanFees");
		const year = yearOf(t, terms.horizonYears);
		serviceByYear[year] = (serviceByYear[year] ?? 0) + row.principalPaid + row.interest + row.fees;
	}
	for (const { year } of terms.course.lenders) {
		const at = Math.max(year, terms.signatureYear);
		const fee = lenderFee(terms, schedule, year);
		servicePv += ledger.pay("interest", fee, at, kind, "loanFees");
		const paidIn = yearOf(at, terms.horizonYears);
		serviceByYear[paidIn] = (serviceByYear[paidIn] ?? 0) + fee;
	}
	return {
		servicePv,
		serviceByYear
	};
}
/** A new lender's fee, on what is owed and still undrawn when it takes over. */
function lenderFee(terms, schedule, year) {
	const at = Math.max(year, terms.signatureYear);
	const lender = terms.course.lenders.find((event) => event.year === year);
	const undrawn = schedule.rows.reduce((sum, row) => row.atYears > at + 1e-9 ? sum + row.draw : sum, 0);
	return (outstandingAt(schedule, at) + undrawn) * (lender?.values.fee ?? 0);
}
/** PV of paying the lender's part of the tranches in cash: due as the price is, in its currency. */
function cashInsteadPv(terms, loanTerms) {
	const dates = loanTerms.drawTimesYears;
	const tranche = loanTerms.principal / dates.length;
	const kind = priceKind(terms);
	return dates.reduce((sum, t) => {
		const factors = terms.factors.at(t);
		return sum + constantAt(tranche, kind, factors) * factors.discount;
	}, 0);
}
/** The contract's rate in the loan's first year: what the all-in cost is sought near. */
function rateAtFirst(rate) {
	return rate.kind === "fixed" ? rate.annualRate : rate.spread + (rate.baseByYear[0] ?? 0);
}
/** Books the debt service; what is still owed at the horizon is paid off there, as assets are credited there. */
function bookLoan(ledger, terms) {
	const loanTerms = loanTermsOf(terms);
	if (loanTerms === void 0) return void 0;
	const full = loanSchedule(loanTerms);
	const schedule = loanTerms.effectiveAtYears + loanTerms.maturityYears > terms.horizonYears ? settledAt(full, terms.horizonYears) : full;
	const { servicePv, serviceByYear } = bookSchedule(ledger, terms, schedule);
	const peak = Math.max(...serviceByYear);
	return {
		result: {
			principal: loanTerms.principal,
			rows: full.rows,
			totalInterest: full.totalInterest,
			totalFees: full.totalFees,
			serviceByYear,
			servicePv,
			peakService: {
				year: serviceByYear.indexOf(peak),
				amount: peak
			},
			contractRate: rateAtFirst(loanTerms.rate),
			grantElement: grantElement(full, {
				annualDiscountRate: GRANT_DISCOUNT_RATE,
				includeFees: true
			}),
			valueOfFinancing: cashInsteadPv(terms, loanTerms) - servicePv,
			outstandingByYear: serviceByYear.map((_, year) => outstandingAt(schedule, year)),
			settledAtHorizon: schedule !== full
		},
		schedule,
		fullSchedule: full
	};
}
function payByOrigin(ledger, component, cause, amount, t, localShare, taxRate) {
	const local = amount * localShare;
	const foreign = amount - local;
	ledger.pay(component, foreign, t, "foreign-indexed", cause);
	ledger.pay(component, local, t, "local-indexed", cause);
	ledger.pay("tax", foreign * taxRate, t, "foreign-indexed", cause);
	ledger.pay("tax", local * taxRate, t, "local-indexed", cause);
}
/** Share of a class that was paid for when its last replacement up to t fell due; 1 while none did. */
function renewedShare(terms, asset, t) {
	if (terms.course.squeezes.length === 0) return 1;
	const last = refreshYears(asset, terms.startYear, terms.horizonYears).filter((year) => year <= t).at(-1);
	return last === void 0 ? 1 : budgetShare(terms.course, last);
}
/** State-owned classes are replaced at the end of their life and, if counted, credited at the horizon. */
function bookRenewals(ledger, terms) {
	const { startYear, horizonYears, taxRate, c } = terms;
	for (const id of ASSET_CLASSES) {
		const asset = terms.assets[id];
		if (!asset.ownedByState) continue;
		const due = refreshYears(asset, startYear, horizonYears);
		for (const t of due) payByOrigin(ledger, "refresh", id, benchmarkAt(asset, t) * budgetShare(terms.course, t), t, asset.localShare, taxRate);
		if (c["residual"] && !(asset.installed && due.length === 0)) payByOrigin(ledger, "residual", id, -undepreciatedValue(asset, startYear, horizonYears, horizonYears, renewedShare(terms, asset, horizonYears)), horizonYears, asset.localShare, 0);
	}
}
// src/lib/engine/dependency/exit-cost.ts
/**
* Exit cost and hold-up ceiling: what it takes to keep the same service without this vendor.
*
*   X(t) = (1 + ι) · [ Σ_{k not owned} B_k(t)·n_k(t)
*                    + B_platform(t)·(1 − a)·n(t)                       (where the state owns it)
*                    + (1 − i)·min(undepreciated cameras, B_cam(t)·n(t)) (where the state owns them) ]
*          + penalty · fee · rest of term
*   n_k(t) = min(1, (H − t)/L_k)        share of a replacement the remaining years need
*   h_max  = X(t*) / PV_t*(payments that a mark-up falls on, at market price, years after t*)
*
* a = autonomy of the platform, i = interoperability of cameras, ι = integration and retraining.
* X is before tax, at the prices of its day. A class the state does not own counts in full whatever
* the licence says, so that owning more never raises X.
*/
function replacement(asset, input, t) {
	return benchmarkAt(asset, t) * remainingNeed(asset.lifeYears, input.horizonYears, t);
}
/**
* Cameras of the provider; once they have passed to the state, what is left of them need not be bought,
* as far as another platform can drive them: having owned them from the start must never cost more.
*/
function camerasToBuy(input, t) {
	const { cameras, startYear, horizonYears, camerasTransferYear } = input;
	const need = replacement(cameras, input, t);
	if (camerasTransferYear === void 0 || t < camerasTransferYear) return need;
	const left = undepreciatedValue(cameras, startYear, horizonYears, t);
	return need - input.interoperability * Math.min(left, need);
}
function exitCostAt(input, t) {
	const { cameras, platform, startYear, horizonYears } = input;
	let notOwned = 0;
	for (const asset of input.others) if (!asset.ownedByState) notOwned += replacement(asset, input, t);
	if (!cameras.ownedByState) notOwned += camerasToBuy(input, t);
	if (!platform.ownedByState) notOwned += replacement(platform, input, t);
	const platformCost = platform.ownedByState ? replacement(platform, input, t) * (1 - input.autonomy) : 0;
	const camerasCost = cameras.ownedByState ? (1 - input.interoperability) * Math.min(undepreciatedValue(cameras, startYear, horizonYears, t, input.camerasRenewed?.(t)), replacement(cameras, input, t)) : 0;
	const integration = input.integrationRate * (notOwned + platformCost + camerasCost);
	const restOfTerm = Math.max(0, Math.min(input.termEndYear, horizonYears) - t);
	const penalty = input.penaltyRate * input.yearlyFeeUsd * restOfTerm;
	return {
		notOwned,
		platform: platformCost,
		cameras: camerasCost,
		integration,
		penalty,
		total: notOwned + platformCost + camerasCost + integration + penalty
	};
}
/** Less than this is no payment; a ceiling over it would run to infinity. */
var ONE_CENT$1 = .01;
/** The renewal mark-up at which switching becomes cheaper than paying. */
function holdUpCeiling(exitCostUsd, markupBasePresentValueUsd, yearsLeft) {
	if (yearsLeft <= 0) return {
		kind: "none",
		reason: "no-years-left"
	};
	if (markupBasePresentValueUsd < ONE_CENT$1) return {
		kind: "none",
		reason: "nothing-vendor-only"
	};
	return {
		kind: "ceiling",
		markup: exitCostUsd / markupBasePresentValueUsd
	};
}
// src/lib/model/running.ts
/**
* What running the system costs each year at market price, and what leaving would cost. Service years are
* G+1 … H. Support is inside the price for s years, the fee at its agreed level for the term.
*/
/** How the usage fee is stated: its currency, and whether it follows prices. */
function feeKind(terms) {
	const local = terms.o["fee.currency"] === "local";
	if (terms.o["fee.indexed"]) return local ? "local-indexed" : "foreign-indexed";
	return local ? "local-nominal" : "foreign-nominal";
}
/** Usage fee of a service year at market price, USD: level of the first year, escalated. */
function feeOf(terms, year) {
	return terms.feeUsd * growthFactor(terms.o["fee.escalation"], year - terms.startYear - 1);
}
/** Maintenance at market price; nothing while support is inside the price. */
function maintenanceOf(terms, year) {
	const elapsed = year - terms.supportEndYear - 1;
	if (elapsed < 0) return 0;
	return terms.maintenanceUsd * growthFactor(terms.c["maint.escalation"], elapsed);
}
/** t*: when the vendor can first ask for a mark-up, the end of support or of the term. */
function decisionYear(terms) {
	const ends = [...terms.maintenanceUsd * terms.vendorOnlyShare > 0 ? [terms.supportEndYear] : [], ...terms.feeUsd > 0 ? [terms.termEndYear] : []];
	const first = ends.length === 0 ? terms.supportEndYear : Math.min(...ends);
	return Math.min(first, terms.horizonYears);
}
/** What the engine needs to price leaving in any year. */
function exitInput(terms) {
	const { assets, o, c } = terms;
	return {
		cameras: assets.cameras,
		platform: assets.platform,
		others: [
			assets.network,
			assets.centre,
			assets.storage
		],
		startYear: terms.startYear,
		horizonYears: terms.horizonYears,
		autonomy: terms.autonomy,
		interoperability: o["platform.interop"],
		integrationRate: c["exit.integration"],
		yearlyFeeUsd: terms.feeUsd,
		termEndYear: terms.feeUsd > 0 ? terms.termEndYear : terms.startYear,
		penaltyRate: o["fee.penalty"],
		camerasTransferYear: o["own.transfer"] ? terms.termEndYear : void 0,
		camerasRenewed: (t) => renewedShare(terms, assets.cameras, t)
	};
}
/** Price of leaving in every service year, constant USD before tax. */
function exitCurve(terms) {
	const input = exitInput(terms);
	const curve = [];
	for (let year = terms.startYear; year <= terms.horizonYears; year += 1) {
		const index = terms.factors.at(year).realIndex;
		const cost = exitCostAt(input, year);
		curve.push({
			year,
			notOwned: cost.notOwned * index,
			platform: cost.platform * index,
			cameras: cost.cameras * index,
			integration: cost.integration * index,
			penalty: cost.penalty * index,
			total: cost.total * index
		});
	}
	return curve;
}
/** Fee of a service year at market price, with the rises dated up to `known`. */
function feeDue(terms, year, known = Infinity) {
	return feeOf(terms, year) * feeFactor(terms.course, year, known);
}
/** The factors of a year as they look at date `known`: devaluations to come are not seen. */
function factorsKnown(terms, year, known) {
	const factors = terms.factors.at(year);
	const { jumps, realGrowth } = terms.basis;
	if (jumps.every(({ atYear }) => atYear <= known || atYear > year)) return factors;
	const seen = jumps.filter(({ atYear }) => atYear <= known);
	return {
		...factors,
		realIndex: realIndex(year, realGrowth, seen)
	};
}
/** In constant USD at market price before tax: what a mark-up falls on in a year, as it looks at `known`. */
function markupBaseIn(terms, year, known = Infinity) {
	const factors = factorsKnown(terms, year, known);
	const maintenance = maintenanceOf(terms, year) * terms.vendorOnlyShare;
	const fee = year > terms.termEndYear ? feeDue(terms, year, known) : 0;
	return constantAt(maintenance, "foreign-indexed", factors) + constantAt(fee, feeKind(terms), factors);
}
/** PV at date `at` of the payments that a mark-up falls on in those years, as they look at `known`. */
function markupBasePv(terms, at, { after, until }, known = Infinity) {
	let sum = 0;
	for (let year = Math.max(after, terms.startYear) + 1; year <= until; year += 1) sum += markupBaseIn(terms, year, known) * terms.factors.at(year - at).discount;
	return sum;
}
/** PV at signature of what fees have risen by date `at`, in the years after it: a switch ends it. */
function risesPv(terms, at) {
	if (terms.course.fees.length === 0) return 0;
	const kind = feeKind(terms);
	let sum = 0;
	for (let year = Math.max(at, terms.startYear) + 1; year <= terms.horizonYears; year += 1) {
		const risen = feeDue(terms, year, at) - feeOf(terms, year);
		const factors = factorsKnown(terms, year, at);
		sum += constantAt(risen, kind, factors) * terms.factors.at(year).discount;
	}
	return sum;
}
/** The buyer's own operators, the same for every offer: year G+1 to H, local money. */
function staffUsd(terms) {
	const { c } = terms;
	return c["scope.seats"] * c["staff.perSeat"] * c["staff.cost"];
}
/** Books the operators' pay when it is counted, and returns its PV either way. */
function bookStaff(ledger, terms) {
	const yearly = staffUsd(terms);
	let pv = 0;
	for (let year = terms.startYear + 1; year <= terms.horizonYears; year += 1) {
		const factors = terms.factors.at(year);
		pv += constantAt(yearly, "local-indexed", factors) * factors.discount;
		if (terms.c["staff.counted"]) ledger.pay("staff", yearly, year, "local-indexed", "staff");
	}
	return pv;
}
// src/lib/model/renewal.ts
/**
* Whether two present values are one but for rounding. At the hold-up ceiling paying and leaving cost the
* same by definition, and which comes out an ulp lower must not decide whether equipment is bought.
*/
function costsTheSame(a, b) {
	return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
function exitAt(curve, year) {
	return curve.find((point) => point.year === year);
}
/** The ceiling that holds for an ask at this date. */
function ceilingAt(terms, curve, year) {
	const base = markupBasePv(terms, year, {
		after: year,
		until: terms.horizonYears
	}, year);
	return holdUpCeiling(exitAt(curve, year)?.total ?? 0, base, terms.horizonYears - year);
}
/**
* How an ask is answered, and the mark-up that is then paid in the years it holds. Of answers that cost the
* same the cheapest is the first in the order accept, renegotiate, switch: the one that changes least.
*/
function answered(terms, curve, ask, until) {
	const { year: at, markup: asked } = ask;
	const holdUp = ceilingAt(terms, curve, at);
	const negotiated = holdUp.kind === "ceiling" ? Math.min(asked, holdUp.markup) : asked;
	const perUnit = markupBasePv(terms, 0, {
		after: at,
		until: terms.horizonYears
	}, at);
	const paidOn = markupBasePv(terms, 0, {
		after: at,
		until
	});
	const exit = exitAt(curve, at)?.total ?? 0;
	const result = (answer, markup) => ({
		answer,
		year: at,
		markup,
		markupPv: paidOn * markup,
		until: answer === "switch" ? terms.horizonYears : until,
		...answer === "switch" ? { switchYear: at } : {},
		...ask.eventId === void 0 ? {} : { eventId: ask.eventId }
	});
	switch (ask.answer) {
		case "accept": return result("accept", asked);
		case "renegotiate": return result("renegotiate", negotiated);
		case "switch": return result("switch", 0);
		case "lapse": return result("lapse", 0);
		case "cheapest": {
			const switching = exit * terms.factors.at(at).discount;
			const rises = risesPv(terms, at);
			const costs = [perUnit * asked + rises, perUnit * negotiated + rises];
			const least = Math.min(switching, ...costs);
			if (costsTheSame(costs[0], least)) return result("accept", asked);
			if (costsTheSame(costs[1], least)) return result("renegotiate", negotiated);
			return result("switch", 0);
		}
	}
}
/** The asks in the order in which they hold; a dated one at t* is the contract's own. */
function asksOf(terms) {
	const { o, course } = terms;
	const first = decisionYear(terms);
	const notes = [];
	const dated = course.asks.flatMap(({ id, year, values }) => {
		if (year < first) {
			notes.push({
				eventId: id,
				code: "before-renewal"
			});
			return [];
		}
		return [{
			year,
			...values,
			eventId: id
		}];
	});
	const byYear = /* @__PURE__ */ new Map();
	const contract = {
		year: first,
		markup: o["renewal.markup"],
		answer: o["renewal.answer"],
		kept: 0,
		eventId: void 0
	};
	for (const ask of [contract, ...dated]) {
		const before = byYear.get(ask.year);
		if (before?.eventId !== void 0) notes.push({
			eventId: before.eventId,
			code: "other-ask"
		});
		byYear.set(ask.year, ask);
	}
	return {
		asks: [...byYear.values()].sort((a, b) => a.year - b.year),
		notes
	};
}
var MARKET = {
	markup: 0,
	vendorPaid: 1,
	othersPaid: 1,
	feePaid: true,
	gap: false,
	left: false
};
var GAP = {
	...MARKET,
	vendorPaid: 0,
	feePaid: false,
	gap: true
};
var ANOTHER = {
	...MARKET,
	left: true
};
function planAfter({ answer, markup }, kept) {
	if (answer === "switch") return ANOTHER;
	return answer === "lapse" ? {
		...MARKET,
		vendorPaid: 0,
		othersPaid: kept,
		feePaid: false
	} : {
		...MARKET,
		markup
	};
}
function renewalPlan(terms, curve) {
	const { horizonYears: H, startYear, course } = terms;
	const { leave } = course;
	const at = decisionYear(terms);
	const holdUp = ceilingAt(terms, curve, at);
	const { asks, notes } = asksOf(terms);
	const goneFrom = leave?.year ?? Infinity;
	const results = [];
	const plans = [];
	const leavings = [];
	let switched = Infinity;
	for (const [index, ask] of asks.entries()) {
		if (ask.year >= Math.min(goneFrom, switched)) {
			if (ask.eventId !== void 0) notes.push({
				eventId: ask.eventId,
				code: "vendor-gone"
			});
			continue;
		}
		const next = asks[index + 1]?.year ?? H;
		const result = answered(terms, curve, ask, Math.min(H, next, goneFrom));
		results.push(result);
		plans.push(planAfter(result, ask.kept));
		if (result.answer === "switch") {
			switched = ask.year;
			const amount = exitAt(curve, ask.year)?.total ?? 0;
			leavings.push({
				year: ask.year,
				amount,
				eventId: ask.eventId
			});
		}
	}
	const lost = leave !== void 0 && leave.year <= switched ? leave : void 0;
	if (leave !== void 0 && lost === void 0) notes.push({
		eventId: leave.eventId,
		code: "vendor-gone"
	});
	for (const { id, year } of course.fees) if (year >= switched) notes.push({
		eventId: id,
		code: "vendor-gone"
	});
	if (lost !== void 0 && lost.paidYear < H) {
		const point = exitAt(curve, lost.paidYear);
		const amount = (point?.total ?? 0) - (point?.penalty ?? 0);
		leavings.push({
			year: lost.paidYear,
			amount,
			eventId: lost.eventId
		});
	}
	const years = new Array(H + 1).fill(void 0);
	for (let year = startYear + 1; year <= H; year += 1) {
		years[year] = MARKET;
		for (const [index, result] of results.entries()) {
			const plan = plans[index] ?? MARKET;
			if (year > result.year) years[year] = plan;
			else if (index === 0) years[year] = {
				...plan,
				left: false
			};
		}
		if (lost !== void 0 && year > lost.year) years[year] = year > lost.paidYear ? ANOTHER : GAP;
	}
	notes.push(...idleSqueezes(terms, years, lost));
	const gone = {
		answer: "gone",
		year: at,
		markup: 0,
		markupPv: 0,
		until: at
	};
	const [first = gone, ...more] = results;
	return {
		renewals: [first, ...more],
		holdUp,
		years,
		leavings,
		lost,
		notes
	};
}
/**
* Share of the upkeep of the cameras that only this vendor can do: what no other platform can drive nobody else
* can keep up. The platform's own maintenance, the larger part of v, keeps no camera alive.
*/
function camerasVendorOnly({ o }) {
	const byHand = o["maint.vendorOnly"];
	return byHand === "auto" ? 1 - o["platform.interop"] : byHand;
}
/** Whether a year has anything that a budget could cut. */
function hasDue(terms, paid, lost, year) {
	const { cameras } = terms.assets;
	if (!cameras.ownedByState || !isSupported(terms, lost, year)) return true;
	if (feeIsPaid(terms, paid, year) && terms.feeUsd > 0) return true;
	return assetList(terms.assets).some((asset) => asset.ownedByState && refreshYears(asset, terms.startYear, terms.horizonYears).includes(year));
}
/** Squeezes in whose years nothing falls due. */
function idleSqueezes(terms, years, lost) {
	return terms.course.squeezes.flatMap(({ id, year: from, values }) => {
		return years.some((paid, year) => paid !== void 0 && year >= from && year < from + values.years && hasDue(terms, paid, lost, year)) ? [] : [{
			eventId: id,
			code: "nothing-due"
		}];
	});
}
/** Support inside the price lasts its years, and no longer than the vendor. */
function isSupported(terms, lost, year) {
	return year <= terms.supportEndYear && year <= (lost?.year ?? Infinity);
}
/** Share of the upkeep of the cameras that is paid in a service year. */
function upkeepPaid(terms, plan, year) {
	const paid = plan.years[year] ?? MARKET;
	const budget = budgetShare(terms.course, year);
	if (!terms.assets.cameras.ownedByState) return feeIsPaid(terms, paid, year) ? budget : 0;
	if (isSupported(terms, plan.lost, year)) return 1;
	const v = camerasVendorOnly(terms);
	return (paid.vendorPaid === 1 && paid.othersPaid === 1 ? 1 : v * paid.vendorPaid + (1 - v) * paid.othersPaid) * budget;
}
/** During the term fees are owed whatever is answered; a provider that has gone is paid nothing. */
function feeIsPaid(terms, plan, year) {
	return plan.feePaid || !plan.gap && year <= terms.termEndYear;
}
/** Whether cameras and network are there: what is lent goes with its owner. */
function camerasPresent(terms, plan, year) {
	const paid = plan.years[year] ?? MARKET;
	const { cameras, network } = terms.assets;
	if (paid.gap) return cameras.ownedByState || plan.lost?.kind !== "withdrawal";
	if (feeIsPaid(terms, paid, year)) return true;
	return (cameras.ownedByState || terms.o["own.transfer"]) && network.ownedByState;
}
/**
* Maintenance at market price that falls due in a year. Support inside the price ends with the vendor: who
* loses it early pays for upkeep from then on.
*/
function maintenanceDue(terms, { lost }, year) {
	return year <= terms.supportEndYear && !isSupported(terms, lost, year) ? terms.maintenanceUsd : maintenanceOf(terms, year);
}
function payRunning(ledger, component, amount, year, kind, cause, taxRate) {
	ledger.pay(component, amount, year, kind, cause);
	ledger.pay("tax", amount * taxRate, year, kind, cause);
}
/** Books maintenance, fees and, where the vendor is left, the price of leaving; each with its tax. */
function bookRunning(ledger, terms, plan) {
	const kind = feeKind(terms);
	const { taxRate, vendorOnlyShare: v, course } = terms;
	for (let year = terms.startYear + 1; year <= terms.horizonYears; year += 1) {
		const paid = plan.years[year] ?? MARKET;
		const budget = budgetShare(course, year);
		const maintenance = maintenanceDue(terms, plan, year) * budget;
		const vendorPart = maintenance * v * (1 + paid.markup) * paid.vendorPaid;
		const othersPart = maintenance * (1 - v) * paid.othersPaid;
		payRunning(ledger, "maintenance", vendorPart, year, "foreign-indexed", "vendor", taxRate);
		payRunning(ledger, "maintenance", othersPart, year, "local-indexed", "others", taxRate);
		const due = paid.left ? feeOf(terms, year) : feeDue(terms, year);
		payRunning(ledger, "fees", (feeIsPaid(terms, paid, year) ? due * budget : 0) * (year > terms.termEndYear ? 1 + paid.markup : 1), year, kind, "fee", taxRate);
	}
	for (const { year, amount } of plan.leavings) payRunning(ledger, "exit", amount / terms.factors.at(year).realIndex, year, "foreign-indexed", "exit", taxRate);
}
// src/lib/model/book-offer.ts
function bookOffer(ledger, terms) {
	bookPrice(ledger, terms);
	const loan = bookLoan(ledger, terms);
	bookRenewals(ledger, terms);
	const curve = exitCurve(terms);
	const plan = renewalPlan(terms, curve);
	bookRunning(ledger, terms, plan);
	return {
		loan,
		exitCurve: curve,
		plan,
		staffPv: bookStaff(ledger, terms)
	};
}
// src/lib/parameters/lenses.ts
var LENS_METHODS = ["weighted", "lexicographic"];
var LENS_PRESET_IDS = [
	"jujuy-ministry",
	"ecuador-government",
	"ecuador-technical",
	"jujuy-opposition",
	"rights",
	"foreign-critics",
	"even"
];
var lensPresets = {
	"jujuy-ministry": {
		screens: [
			"ownCameras",
			"ownNetwork",
			"scopeMet"
		],
		weights: {
			cost: 40,
			upfront: 20,
			financing: 20,
			integrity: 20
		},
		method: "weighted",
		refs: [
			"P03",
			"J04",
			"J05",
			"J06",
			"J08",
			"A-lens-weights"
		],
		local: true
	},
	"ecuador-government": {
		screens: ["financingOffered", "ownRequirements"],
		weights: {
			financing: 20,
			grant: 15,
			cost: 25,
			agencies: 20,
			autonomy: 10,
			partOrigins: 10
		},
		method: "weighted",
		refs: [
			"P03",
			"E02",
			"E11",
			"E13",
			"E34",
			"A-lens-weights"
		],
		local: true
	},
	"ecuador-technical": {
		screens: ["lawful"],
		weights: {
			renewal: 35,
			localCapability: 30,
			replaceability: 35
		},
		method: "weighted",
		refs: [
			"E13",
			"E16",
			"E17",
			"E28",
			"A-lens-weights"
		],
		local: true
	},
	"jujuy-opposition": {
		screens: [],
		weights: {
			debt: 34,
			benchmarkPrice: 33,
			integrity: 33
		},
		method: "weighted",
		refs: ["J18", "A-lens-weights"],
		local: true
	},
	rights: {
		screens: [],
		weights: { accountability: 100 },
		method: "weighted",
		refs: [
			"P09",
			"J28",
			"A-lens-weights"
		],
		local: true
	},
	"foreign-critics": {
		screens: [],
		weights: { origin: 100 },
		method: "weighted",
		refs: [
			"P05",
			"J23",
			"E26",
			"A-lens-weights"
		],
		local: false
	},
	even: {
		screens: [],
		weights: {
			cost: 1,
			upfront: 1,
			peak: 1,
			grant: 1,
			currency: 1,
			ownership: 1,
			exit: 1,
			autonomy: 1,
			continuity: 1,
			integrity: 1,
			accountability: 1,
			working: 1,
			localAgency: 1
		},
		method: "weighted",
		refs: ["A-lens-weights"],
		local: true
	}
};
/** Origins that the foreign press and documents reviewed by the paper object to. */
var CRITICISED_ORIGINS = ["china"];
function isLensPresetId(id) {
	return LENS_PRESET_IDS.includes(id);
}
// src/lib/model/measures.ts
/** The criteria's measures, each computed from the evaluation; nothing here is typed in by hand. */
/** Competition as it was: a direct award has none; each further bidder halves what is missing. */
function integrity(o, { loan }) {
	if (o["price.method"] === "direct") return 0;
	const competition = 1 - .5 ** o["price.bidders"];
	return loan !== void 0 && o["loan.tied"] ? competition * .75 : competition;
}
function mean(values) {
	return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
/**
* Over nought is 0. A whole of less than a dollar is a whole still: to call what is dear over it 0 would give it
* the best value. What is larger than any number can be is the largest one, so that totals stay finite.
*/
function over(part, whole) {
	if (whole <= 0) return 0;
	return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, part / whole));
}
function measuresOf(c, o, e, foreignPv, autonomy) {
	const benchmark = e.benchmarkUsd;
	return {
		cost: over(e.totalPv, benchmark),
		upfront: over(e.upfront, benchmark),
		peak: over(e.peak.amount, Math.max(1, c["budget"])),
		financing: e.priceUsd > 0 ? o["loan.share"] : 0,
		grant: e.loan?.grantElement ?? 0,
		currency: over(foreignPv, e.paymentsPv),
		debt: e.profile.debt,
		benchmarkPrice: e.premium,
		ownership: 1 - e.profile.assets,
		exit: over(e.exitAtDecision.total, benchmark),
		renewal: over(e.renewals.reduce((sum, { markupPv }) => sum + markupPv, 0), benchmark),
		autonomy: o["own.platform"] === "state" ? autonomy : 0,
		replaceability: 1 - e.profile.maintenance,
		continuity: 1 - e.profile.supply,
		integrity: integrity(o, e),
		accountability: mean([
			o["gov.oversight"] ? 1 : 0,
			o["gov.dataLaw"] ? 1 : 0,
			o["gov.impact"] ? 1 : 0
		]),
		working: mean(e.workingByYear.slice(e.startYear + 1)),
		agencies: o["supply.agencies"] ? 1 : 0,
		partOrigins: 1 - 1 / o["supply.origins"],
		localAgency: e.agency.localMean,
		localCapability: o["know.local"],
		origin: CRITICISED_ORIGINS.includes(o["vendor.origin"]) ? 0 : 1
	};
}
// src/lib/engine/finance/dated-factors.ts
/**
* Price and discount factors by date, each date worked out once: an evaluation books hundreds of
* payments on some thirty dates, and a power costs more than all the rest of a booking.
*/
/** A memory, not a state: the same date always gets the same factors. */
var FactorTable = class {
	#basis;
	#discountRate;
	#wholeYears = [];
	#otherDates = /* @__PURE__ */ new Map();
	constructor(basis, discountRate) {
		this.#basis = basis;
		this.#discountRate = discountRate;
	}
	/** The factors of date t, in years from signature; t < 0 is before it. */
	at(t) {
		if (t >= 0 && t <= this.#wholeYears.length && Number.isInteger(t)) return this.#wholeYears[t] ??= this.#make(t);
		let known = this.#otherDates.get(t);
		if (known === void 0) {
			known = this.#make(t);
			this.#otherDates.set(t, known);
		}
		return known;
	}
	#make(t) {
		const { realIndex, foreignPrices, localPrices } = priceFactors(t, this.#basis);
		return {
			realIndex,
			foreignPrices,
			localPrices,
			discount: discountFactor(this.#discountRate, t)
		};
	}
};
// src/lib/model/terms.ts
function autonomyOf(c, o) {
	switch (o["platform.autonomy"]) {
		case "none": return 0;
		case "escrow": return c["autonomy.escrow"];
		case "source": return c["autonomy.source"];
		case "team": return c["autonomy.team"];
		case "open": return 1;
	}
}
/**
* The camera fee covers cameras, storage and platform; where the state owns part of these (or lets the
* centre be run for a fee too), the fee is charged in proportion to the benchmark of what is not owned.
*/
function yearlyFee(c, o, assets) {
	const bundle = [
		assets.cameras,
		assets.storage,
		assets.platform
	];
	const covered = sumOf(bundle, (asset) => asset.benchmarkUsd);
	const provided = sumOf([...bundle, assets.centre], (asset) => asset.ownedByState ? 0 : asset.benchmarkUsd);
	const share = covered >= .01 ? provided / covered : 0;
	return 12 * o["fee.camera"] * c["scope.cameras"] * share + (assets.network.ownedByState ? 0 : 12 * o["fee.point"] * c["scope.points"]);
}
/** v = Σ m·K·lock / Σ m·K, lock = 1 − autonomy (platform) or 1 − interoperability (cameras, storage). */
function vendorOnly(o, assets, autonomy, total) {
	const byHand = o["maint.vendorOnly"];
	if (byHand !== "auto") return byHand;
	if (total === 0) return 0;
	const lock = 1 - o["platform.interop"];
	return (assets.platform.maintenanceRate * assets.platform.priceUsd * (1 - autonomy) + assets.cameras.maintenanceRate * assets.cameras.priceUsd * lock + assets.storage.maintenanceRate * assets.storage.priceUsd * lock) / total;
}
function basisOf(c, { jumps }) {
	return {
		foreignInflation: c["inflation.foreign"],
		localInflation: c["inflation.local"],
		realGrowth: c["fx.dollarised"] ? 0 : c["fx.depreciation"],
		jumps
	};
}
/** `events` are those of this offer, as `eventsFor` gives them. */
function offerTerms(c, o, events = []) {
	const course = courseOf(c, o, events);
	const basis = basisOf(c, course);
	const assets = buildAssets(c, o);
	const autonomy = autonomyOf(c, o);
	const { signatureYear, startYear } = course.timing;
	const maintenanceUsd = sumOf(assetList(assets), (a) => a.maintenanceRate * a.priceUsd);
	return {
		c,
		o,
		course,
		basis,
		factors: new FactorTable(basis, c["discount"]),
		assets,
		benchmarkUsd: benchmarkTotal(c),
		horizonYears: c["horizon"],
		discountRate: c["discount"],
		taxRate: c["tax"],
		signatureYear,
		startYear,
		supportEndYear: startYear + o["support"],
		termEndYear: startYear + o["fee.term"],
		autonomy,
		feeUsd: yearlyFee(c, o, assets),
		maintenanceUsd,
		vendorOnlyShare: vendorOnly(o, assets, autonomy, maintenanceUsd)
	};
}
// src/lib/model/evaluate-option.ts
/** One offer from inputs to every figure about it. */
/** State and local firms come first among the actors. */
var LOCAL_ACTORS = 2;
function agencyOf(o) {
	const phase = (id) => ({
		hhi: herfindahl(o[`agency.${id}`]),
		local: localShare$1(o[`agency.${id}`], LOCAL_ACTORS)
	});
	const byPhase = {
		initiation: phase("initiation"),
		requirements: phase("requirements"),
		design: phase("design"),
		implementation: phase("implementation"),
		operation: phase("operation"),
		maintenance: phase("maintenance")
	};
	return {
		byPhase,
		localMean: PHASES.reduce((sum, id) => sum + byPhase[id].local, 0) / PHASES.length
	};
}
function profileOf(terms, exit, loan, paymentsPv) {
	const { assets, o } = terms;
	const physical = [
		assets.cameras,
		assets.network,
		assets.centre,
		assets.storage
	];
	return structuralProfile({
		physicalUsd: sumOf(physical, (a) => a.benchmarkUsd),
		physicalNotOwnedUsd: sumOf(physical, (a) => a.ownedByState ? 0 : a.benchmarkUsd),
		platformOwned: assets.platform.ownedByState,
		autonomy: terms.autonomy,
		runningUsd: terms.maintenanceUsd + terms.feeUsd,
		runningVendorOnlyUsd: terms.maintenanceUsd * terms.vendorOnlyShare + terms.feeUsd,
		exitCostUsd: exit.total,
		benchmarkUsd: terms.benchmarkUsd,
		foreignDebtServicePv: o["loan.currency"] === "foreign" ? loan?.servicePv ?? 0 : 0,
		totalCostPv: paymentsPv,
		annualExitHazard: o["vendor.hazard"],
		serviceYears: terms.horizonYears - terms.startYear,
		localKnowledge: o["know.local"],
		dataHeldByBuyer: o["data.held"]
	});
}
/** One note an event: that it does nothing is told rather than how it counts. */
function notesOf({ course }, plan) {
	const idle = new Set(plan.notes.map(({ eventId }) => eventId));
	return [...course.notes.filter(({ eventId }) => !idle.has(eventId)), ...plan.notes];
}
/** Working share of the cameras, year by year. */
function workingOf(terms, plan) {
	const { cameras } = terms.assets;
	const { startYear, horizonYears } = terms;
	const due = new Set(cameras.ownedByState ? refreshYears(cameras, startYear, horizonYears) : []);
	return workingShare({
		startYear,
		horizonYears,
		slaShare: terms.o["sla"],
		failureRate: terms.c["failure.rate"],
		wearFactor: terms.c["failure.wear"],
		upkeepPaid: (year) => upkeepPaid(terms, plan, year),
		present: (year) => camerasPresent(terms, plan, year),
		replaced: (year) => due.has(year) ? budgetShare(terms.course, year) : void 0
	});
}
function sumByYear(components, horizonYears, pick) {
	const sums = new Array(horizonYears + 1).fill(0);
	for (const id of COMPONENTS) {
		if (id === "residual") continue;
		const flow = components[id][pick];
		for (let year = 0; year <= horizonYears; year += 1) sums[year] = (sums[year] ?? 0) + (flow[year] ?? 0);
	}
	return sums;
}
function classOf({ assets }, id) {
	const { benchmarkUsd, ownedByState } = assets[id];
	return {
		benchmarkUsd,
		priceUsd: paidFor(assets[id]),
		ownedByState
	};
}
function classesOf(terms) {
	return {
		cameras: classOf(terms, "cameras"),
		network: classOf(terms, "network"),
		centre: classOf(terms, "centre"),
		storage: classOf(terms, "storage"),
		platform: classOf(terms, "platform")
	};
}
function componentsOf(ledger) {
	return {
		price: ledger.flow("price"),
		interest: ledger.flow("interest"),
		tax: ledger.flow("tax"),
		refresh: ledger.flow("refresh"),
		maintenance: ledger.flow("maintenance"),
		fees: ledger.flow("fees"),
		exit: ledger.flow("exit"),
		staff: ledger.flow("staff"),
		residual: ledger.flow("residual")
	};
}
function largest(amounts) {
	let year = 0;
	for (let index = 1; index < amounts.length; index += 1) if ((amounts[index] ?? 0) > (amounts[year] ?? 0)) year = index;
	return {
		year,
		amount: amounts[year] ?? 0
	};
}
/** `events` are those of this offer, as `eventsFor` gives them. */
function evaluateOption(id, c, o, events = []) {
	const terms = offerTerms(c, o, events);
	const ledger = new Ledger(terms.factors, terms.horizonYears);
	const booked = bookOffer(ledger, terms);
	const { exitCurve: curve, plan, staffPv } = booked;
	const [renewal] = plan.renewals;
	const loan = booked.loan?.result;
	const components = componentsOf(ledger);
	const paymentsPv = COMPONENTS.reduce((sum, part) => part === "residual" ? sum : sum + components[part].presentValue, 0);
	const cashByYear = sumByYear(components, terms.horizonYears, "constantByYear");
	const bought = ASSET_CLASSES.map((part) => terms.assets[part]).filter((a) => a.ownedByState && !a.installed);
	const priceUsd = sumOf(bought, (a) => a.priceUsd);
	const boughtBenchmark = sumOf(bought, (a) => a.benchmarkUsd);
	const exitAtDecision = curve.find(({ year }) => year === renewal.year);
	if (exitAtDecision === void 0) throw new Error("decision year outside the service years");
	const profile = profileOf(terms, exitAtDecision, loan, paymentsPv);
	const index = dependencyIndex(PROFILE_SCORES.map((score) => profile[score]), PROFILE_SCORES.map((score) => c[`weight.${score}`]));
	const totalPv = paymentsPv + components.residual.presentValue;
	const working = workingOf(terms, plan);
	const workingYearsPv = workingCameraYearsPv(working, c["scope.cameras"], (year) => terms.factors.at(year).discount);
	const levelised = totalPv / workingYearsPv;
	const evaluated = {
		id,
		startYear: terms.startYear,
		classes: classesOf(terms),
		benchmarkUsd: terms.benchmarkUsd,
		priceUsd,
		premium: boughtBenchmark > 0 ? priceUsd / boughtBenchmark - 1 : 0,
		components,
		totalPv,
		paymentsPv,
		cashByYear,
		nominalCashByYear: sumByYear(components, terms.horizonYears, "nominalByYear"),
		upfront: cashByYear.slice(0, terms.startYear + 1).reduce((sum, cash) => sum + cash, 0),
		peak: largest(cashByYear),
		staffPv,
		...loan === void 0 ? {} : { loan },
		exitByYear: curve,
		exitAtDecision,
		holdUp: plan.holdUp,
		renewal,
		renewals: plan.renewals,
		eventNotes: notesOf(terms, plan),
		vendorOnlyShare: terms.vendorOnlyShare,
		feeUsd: terms.feeUsd,
		profile,
		...index === void 0 ? {} : { dependencyIndex: index },
		agency: agencyOf(o),
		workingByYear: working,
		workingYearsPv,
		...Number.isFinite(levelised) ? { levelised } : {}
	};
	return {
		...evaluated,
		measures: measuresOf(c, o, evaluated, ledger.foreignPresentValue, terms.autonomy)
	};
}
// src/lib/engine/decision/ranking.ts
/**
* Orders of offers. Equal scores share a rank and the next rank is skipped (1, 1, 3).
* Offers that fall at a screen have no score and no rank.
*
*   weighted value:   V = Σ w_c·v_c / Σ w_c
*   lexicographic:    compare on the heaviest criterion first; values on the same step of a grid of
*                     `tolerance` are ties (a tolerance on differences would let three offers beat
*                     one another in a circle)
*/
var SAME = 1e-9;
function weightedValue(values, weights) {
	let sum = 0;
	let total = 0;
	for (let index = 0; index < values.length; index += 1) {
		const weight = weights[index] ?? 0;
		sum += weight * (values[index] ?? 0);
		total += weight;
	}
	return total > 0 ? sum / total : void 0;
}
/** The step on which a value stands; a rounding in the value does not move it to the next. */
function snapped(value, tolerance) {
	return tolerance > 0 ? Math.round(value / tolerance + SAME) : value;
}
/** Criteria that weigh, heaviest first; equal weights in the order given. */
function byWeight(weights) {
	return weights.map((weight, index) => ({
		weight,
		index
	})).filter(({ weight }) => weight > 0).sort((x, y) => y.weight - x.weight || x.index - y.index).map(({ index }) => index);
}
/** The steps on which an offer's values stand, in the order in which criteria are asked. */
function lexicographicSteps(values, order, tolerance) {
	return order.map((index) => snapped(values[index] ?? 0, tolerance));
}
/** Negative where the offer with the steps `a` comes first. */
function compareSteps(a, b) {
	for (let index = 0; index < a.length; index += 1) {
		const difference = (b[index] ?? 0) - (a[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
/** Negative where `a` comes first; criteria in order of weight, equal weights in the order given. */
function compareLexicographic(a, b, weights, tolerance) {
	const order = byWeight(weights);
	return compareSteps(lexicographicSteps(a, order, tolerance), lexicographicSteps(b, order, tolerance));
}
/** Competition ranks of those that take part (`compare` ≤ 0 orders first); undefined for the rest. */
function competitionRanks(count, takesPart, compare) {
	const ranks = new Array(count).fill(void 0);
	const order = Array.from({ length: count }, (_, index) => index).filter(takesPart);
	for (const index of order) ranks[index] = 1 + order.filter((other) => compare(other, index) < -1e-9).length;
	return ranks;
}
// src/lib/engine/decision/value-function.ts
/** The straight line from the worst level (value 0) to the best level (value 1). */
function linearValue(worst, best) {
	const low = {
		at: worst,
		value: 0
	};
	const high = {
		at: best,
		value: 1
	};
	return worst <= best ? [low, high] : [high, low];
}
function valueOf(measure, points) {
	const first = points[0];
	if (first === void 0) return 0;
	if (measure <= first.at) return first.value;
	let left = first;
	for (const right of points) {
		if (measure <= right.at) {
			const span = right.at - left.at;
			if (span === 0) return right.value;
			return left.value + (right.value - left.value) * (measure - left.at) / span;
		}
		left = right;
	}
	return left.value;
}
// src/lib/parameters/criteria.ts
var ratio = {
	kind: "plain",
	digits: 2
};
var percent = {
	kind: "percent",
	digits: 0
};
var criteria = {
	cost: {
		style: ratio,
		worst: 3,
		best: 1
	},
	upfront: {
		style: ratio,
		worst: 1.3,
		best: 0
	},
	peak: {
		style: ratio,
		worst: 3,
		best: 0
	},
	financing: {
		style: percent,
		worst: 0,
		best: 1
	},
	grant: {
		style: percent,
		worst: -.2,
		best: .35
	},
	currency: {
		style: percent,
		worst: 1,
		best: 0
	},
	debt: {
		style: percent,
		worst: 1,
		best: 0
	},
	benchmarkPrice: {
		style: percent,
		worst: .3,
		best: 0
	},
	ownership: {
		style: percent,
		worst: 0,
		best: 1
	},
	exit: {
		style: ratio,
		worst: 1,
		best: 0
	},
	renewal: {
		style: ratio,
		worst: .3,
		best: 0
	},
	autonomy: {
		style: percent,
		worst: 0,
		best: 1
	},
	replaceability: {
		style: percent,
		worst: 0,
		best: 1
	},
	continuity: {
		style: percent,
		worst: .5,
		best: 1
	},
	integrity: {
		style: percent,
		worst: 0,
		best: 1
	},
	accountability: {
		style: percent,
		worst: 0,
		best: 1
	},
	working: {
		style: percent,
		worst: .5,
		best: 1
	},
	agencies: {
		style: percent,
		worst: 0,
		best: 1
	},
	partOrigins: {
		style: percent,
		worst: 0,
		best: 1
	},
	localAgency: {
		style: percent,
		worst: 0,
		best: 1
	},
	localCapability: {
		style: percent,
		worst: 0,
		best: 1
	},
	origin: {
		style: percent,
		worst: 0,
		best: 1
	}
};
var CRITERION_IDS = Object.keys(criteria);
function isCriterionId(id) {
	return Object.hasOwn(criteria, id);
}
/** Must-haves: an option that fails one is out under the lens, and the lens says so. */
var SCREEN_IDS = [
	"ownCameras",
	"ownNetwork",
	"scopeMet",
	"financingOffered",
	"ownRequirements",
	"lawful",
	"withinBudget",
	"openTender"
];
function isScreenId(id) {
	return SCREEN_IDS.includes(id);
}
// src/lib/model/judge.ts
/** One lens over evaluated options: screens in order, values on fixed anchors, score and rank. */
/** Under the lexicographic order values on the same step of this size are ties. */
var INDIFFERENCE = .02;
var valueFunctions = Object.fromEntries(CRITERION_IDS.map((id) => [id, linearValue(criteria[id].worst, criteria[id].best)]));
/** Share of the state's hand in the requirements from which they count as the buyer's own. */
var OWN_REQUIREMENTS = .5;
/** Cameras on loan count as the state's where they become so before the comparison ends. */
function camerasPass(c, o, startYear) {
	return o["own.transfer"] && startYear + o["fee.term"] <= c["horizon"];
}
function passes(id, c, option, e) {
	const o = option.values;
	switch (id) {
		case "ownCameras": return o["own.cameras"] === "state" || camerasPass(c, o, e.startYear);
		case "ownNetwork": return o["own.network"] === "state";
		case "scopeMet": return o["supply.scope"];
		case "financingOffered": return e.loan !== void 0;
		case "ownRequirements": return (o["agency.requirements"][0] ?? 0) >= OWN_REQUIREMENTS;
		case "lawful": return o["vendor.lawful"];
		case "withinBudget": return e.peak.amount <= c["budget"];
		case "openTender": return o["price.method"] === "tender";
	}
}
function valuesOf(e) {
	const values = {};
	for (const id of CRITERION_IDS) values[id] = valueOf(e.measures[id], valueFunctions[id]);
	return values;
}
function judge(lens, c, options, evaluations, values) {
	const weighing = CRITERION_IDS.filter((id) => (lens.weights[id] ?? 0) > 0);
	const weights = weighing.map((id) => lens.weights[id] ?? 0);
	const vectors = values.map((value) => weighing.map((id) => value[id]));
	const screened = options.map((option, index) => {
		const e = evaluations[index];
		return lens.screens.map((id) => ({
			id,
			passed: e !== void 0 && passes(id, c, option, e)
		}));
	});
	const takesPart = (index) => screened[index]?.every(({ passed }) => passed) ?? false;
	const scores = vectors.map((vector) => weightedValue(vector, weights));
	const weighs = weighing.length > 0;
	const compare = (a, b) => lens.method === "lexicographic" ? compareLexicographic(vectors[a] ?? [], vectors[b] ?? [], weights, INDIFFERENCE) : (scores[b] ?? 0) - (scores[a] ?? 0);
	const ranks = competitionRanks(options.length, (index) => weighs && takesPart(index), compare);
	const judged = options.map((option, index) => {
		const score = takesPart(index) ? scores[index] : void 0;
		const rank = ranks[index];
		return {
			optionId: option.id,
			screens: screened[index] ?? [],
			passes: takesPart(index),
			values: values[index] ?? {},
			...score === void 0 ? {} : { score },
			...rank === void 0 ? {} : { rank }
		};
	});
	return {
		lensId: lens.id,
		method: lens.method,
		options: judged,
		leaders: judged.filter(({ rank }) => rank === 1).map(({ optionId }) => optionId),
		status: !weighs ? "no-weights" : judged.some((o) => o.passes) ? "ranked" : "all-out"
	};
}
// src/lib/model/evaluate.ts
/** Options that no other beats on both cost and dependency, by rising cost. */
function paretoFront(options) {
	const dependency = (e) => e.dependencyIndex ?? 0;
	return options.filter((a) => options.every((b) => b === a || b.totalPv > a.totalPv || dependency(b) > dependency(a) || b.totalPv === a.totalPv && dependency(b) === dependency(a))).sort((a, b) => a.totalPv - b.totalPv).map(({ id }) => id);
}
function evaluate(scenario) {
	const options = scenario.options.map((option) => evaluateOption(option.id, scenario.values, option.values, eventsFor(scenario.events, option.id)));
	const values = options.map(valuesOf);
	const first = options[0];
	if (first === void 0) throw new Error("a scenario has at least one option");
	const cheapest = options.reduce((best, next) => next.totalPv < best.totalPv ? next : best, first);
	return {
		options,
		judgements: scenario.lenses.map((lens) => judge(lens, scenario.values, scenario.options, options, values)),
		cheapest: cheapest.id,
		front: paretoFront(options)
	};
}
// src/lib/parameters/archetype-ids.ts
/** Kinds of offers. Which of them a case knows, and with which values, stands in `cases`. */
var ARCHETYPE_IDS = [
	"turnkey",
	"commodatum",
	"carrier",
	"supplier",
	"renew",
	"retender",
	"upkeep",
	"lapse",
	"blank"
];
// src/lib/parameters/sourced.ts
function sourced(grade) {
	return (value, refs, range) => ({
		value,
		grade,
		refs: refs.split(" "),
		...range === void 0 ? {} : {
			low: range[0],
			high: range[1]
		}
	});
}
var fact, outside, assumed;
var init_sourced = __esmMin((() => {
	fact = sourced("fact");
	outside = sourced("outside");
	assumed = sourced("assumption");
}));
// src/lib/parameters/cases/jujuy-2016.ts
var serviceModel, jujuyOffers, jujuy2016;
var init_jujuy_2016 = __esmMin((() => {
	init_sourced();
	serviceModel = {
		"own.storage": assumed("vendor", "A-service-support"),
		"own.platform": assumed("vendor", "A-service-support"),
		"data.held": assumed(.5, "A-data-held", [0, 1])
	};
	jujuyOffers = {
		turnkey: {
			"price.premium": outside(.08, "X48", [.06, .11]),
			"loan.share": fact(.85, "J16"),
			"loan.tied": assumed(true, "A-tied"),
			support: fact(3, "P13"),
			"platform.autonomy": fact("none", "P06 J31"),
			"know.local": fact(0, "P06"),
			"vendor.origin": fact("china", "P02"),
			"vendor.hazard": assumed(.041, "A-exit-hazard-state-owned X56", [.01, .11]),
			"agency.design": fact([
				0,
				0,
				1,
				0
			], "P13"),
			"agency.implementation": fact([
				0,
				.5,
				.5,
				0
			], "P13 J24"),
			"agency.maintenance": fact([
				0,
				0,
				1,
				0
			], "P13")
		},
		commodatum: {
			...serviceModel,
			"own.cameras": fact("vendor", "J04"),
			"own.network": assumed("carrier", "A-b-network-owner"),
			"price.bidders": assumed(2, "A-b-bidders X45", [1, 3]),
			"fee.term": outside(3, "X43", [3, 6]),
			"vendor.origin": fact("japan", "J04")
		},
		carrier: {
			...serviceModel,
			"own.cameras": assumed("carrier", "A-c-camera-owner"),
			"own.network": fact("carrier", "J05"),
			"own.transfer": assumed(true, "A-c-transfer J05"),
			"own.storage": assumed("carrier", "A-service-support"),
			"own.platform": assumed("carrier", "A-service-support"),
			"price.bidders": outside(1, "X40", [1, 2]),
			"fee.term": outside(6, "X40"),
			"supply.origins": fact(2, "J05"),
			"vendor.origin": fact("mexico", "J05"),
			"agency.design": assumed([
				0,
				0,
				.5,
				.5
			], "A-agency-undocumented J05")
		},
		supplier: {
			"own.cameras": fact("state", "J01"),
			"own.network": assumed("state", "A-platform-licence"),
			"price.bidders": assumed(3, "A-d-bidders J27", [2, 5]),
			"price.vendor.cameras": assumed(.25, "A-d-premium", [0, .6]),
			"price.vendor.platform": assumed(.25, "A-d-premium", [0, .6]),
			"price.down": assumed(.15, "A-down-payment X22", [.15, 1]),
			support: assumed(2, "A-d-warranty", [1, 3]),
			"renewal.markup": assumed(.15, "A-d-renewal-markup X48 X49", [0, .5]),
			"know.local": assumed(.3, "A-local-capability", [.1, .5]),
			"vendor.origin": fact("germany", "J01")
		}
	};
	jujuy2016 = {
		values: {},
		archetypes: jujuyOffers,
		options: [
			["a", "turnkey"],
			["b", "commodatum"],
			["c", "carrier"],
			["d", "supplier"]
		],
		hypothetical: [],
		lens: "jujuy-ministry",
		events: [],
		signed: 2017
	};
}));
// src/lib/parameters/cases/known.ts
var knownCases;
var init_known = __esmMin((() => {
	init_jujuy_2016();
	knownCases = /* @__PURE__ */ new Map([["jujuy-2016", jujuy2016]]);
}));
// src/lib/parameters/cases/blank.ts
var offer$1, blank;
var init_blank = __esmMin((() => {
	init_sourced();
	offer$1 = {
		"own.cameras": assumed("state", "A-blank"),
		"own.network": assumed("state", "A-blank"),
		"own.transfer": assumed(false, "A-blank"),
		"price.method": assumed("tender", "A-blank"),
		"price.bidders": assumed(2, "A-blank"),
		"loan.years": assumed(8, "A-blank"),
		"gov.oversight": assumed(false, "A-blank"),
		"gov.impact": assumed(false, "A-blank"),
		"agency.initiation": assumed([
			1,
			0,
			0,
			0
		], "A-blank"),
		"agency.requirements": assumed([
			1,
			0,
			0,
			0
		], "A-blank"),
		"agency.operation": assumed([
			1,
			0,
			0,
			0
		], "A-blank")
	};
	blank = {
		values: {
			"scope.cameras": assumed(100, "A-blank"),
			"scope.points": assumed(0, "A-blank"),
			"scope.seats": assumed(5, "A-blank"),
			"scope.fibreKm": assumed(0, "A-blank"),
			engineering: assumed(0, "A-blank"),
			discount: assumed(.05, "A-blank"),
			tax: assumed(0, "A-blank"),
			"inflation.local": assumed(.02, "A-blank"),
			budget: assumed(1e6, "A-blank")
		},
		archetypes: { blank: offer$1 },
		options: [["a", "blank"], ["b", "blank"]],
		hypothetical: [],
		lens: "even",
		events: []
	};
}));
// src/lib/parameters/cases/resource.ts
/** The same values as assumptions of this case: `refs` first, then what the values rested on. */
function takenOver(offer, refs) {
	const anew = (sourced) => ({
		...sourced,
		grade: "assumption",
		refs: [.../* @__PURE__ */ new Set([...refs.split(" "), ...sourced.refs])]
	});
	const entries = Object.entries(offer).map(([id, sourced]) => [id, anew(sourced)]);
	return Object.fromEntries(entries);
}
var init_resource = __esmMin((() => {}));
// src/lib/parameters/cases/ecuador-2011.ts
function hypothetical(offer) {
	return {
		...everyOffer$1,
		...takenOver(offer, "A-ecu-hypothetical")
	};
}
var CLOSING_ENGINEERING$1, ecu911, everyOffer$1, ecuador2011;
var init_ecuador_2011 = __esmMin((() => {
	init_sourced();
	init_jujuy_2016();
	init_resource();
	CLOSING_ENGINEERING$1 = 240 / 223.70760000000004 - 1;
	ecu911 = {
		"scope.cameras": fact(4600, "E07", [2500, 7e3]),
		"scope.points": assumed(0, "A-ecu-core-network"),
		"scope.seats": assumed(400, "A-ecu-seats E08", [250, 600]),
		"scope.fibreKm": assumed(0, "A-ecu-core-network"),
		"unit.camera": outside(1e4, "X08", [6e3, 13e3]),
		"unit.coreNetwork": assumed(15e6, "A-ecu-core-network", [5e6, 3e7]),
		"unit.room": assumed(6272e4, "A-ecu-centre X06 E06", [6272e4, 1e8]),
		"unit.platform": assumed(6e7, "A-ecu-platform X11", [25e6, 3e8]),
		engineering: assumed(CLOSING_ENGINEERING$1, "A-ecu-engineering E05 X48", [0, .2]),
		discount: assumed(.08, "A-ecu-discount X29", [.05, .12]),
		tax: assumed(.12, "A-ecu-vat", [0, .15]),
		"inflation.local": assumed(.03, "A-ecu-inflation", [.01, .06]),
		"fx.dollarised": fact(true, "E17"),
		budget: assumed(6e7, "A-ecu-budget", [3e7, 12e7]),
		"life.platform": outside(7, "X38", [5, 10])
	};
	everyOffer$1 = {
		...takenOver({
			"own.cameras": fact("state", "E07"),
			"own.network": fact("state", "E07"),
			"own.transfer": fact(false, "E07"),
			"agency.operation": fact([
				1,
				0,
				0,
				0
			], "P12")
		}, "A-ecu-hypothetical"),
		"price.bidders": assumed(2, "A-ecu-hypothetical E34", [1, 4]),
		"price.method": assumed("tender", "A-ecu-hypothetical E34"),
		"loan.years": assumed(8, "A-ecu-hypothetical X02"),
		"agency.initiation": fact([
			1,
			0,
			0,
			0
		], "P12"),
		"agency.requirements": fact([
			1,
			0,
			0,
			0
		], "P12"),
		"gov.oversight": fact(false, "P05"),
		"gov.dataLaw": fact(false, "E21"),
		"gov.impact": assumed(false, "A-ecu-hypothetical")
	};
	ecuador2011 = {
		values: ecu911,
		archetypes: {
			turnkey: {
				...everyOffer$1,
				"own.cameras": fact("state", "P12"),
				"own.network": assumed("state", "A-ecu-core-network"),
				"price.method": fact("direct", "E37"),
				"price.bidders": fact(1, "E37"),
				"price.premium": outside(.08, "X48", [.06, .33]),
				"time.build": assumed(2, "A-ecu-build E10", [1, 5]),
				"loan.share": assumed(1, "A-ecu-loan-share E05", [.85, 1]),
				"loan.rate": outside(.07159, "X02", [.069, .0725]),
				"loan.years": outside(8, "X02"),
				"loan.grace": outside(2, "X02"),
				"loan.fee": assumed(.01, "A-ecu-loan-fees X03", [0, .013]),
				"loan.commitment": assumed(0, "A-ecu-loan-fees", [0, .01]),
				"loan.insurance": assumed(0, "A-ecu-loan-fees", [0, .105]),
				"loan.tied": fact(true, "E02"),
				support: assumed(6, "A-ecu-support E14", [5, 6]),
				"renewal.markup": assumed(.5, "A-ecu-renewal-markup E16", [.1, 2]),
				"platform.autonomy": fact("source", "E13"),
				"know.local": fact(0, "E13", [0, .1]),
				"supply.agencies": fact(true, "E06"),
				"supply.origins": fact(2, "E11"),
				"vendor.origin": fact("china", "P02"),
				"vendor.hazard": assumed(.041, "A-exit-hazard-state-owned X56", [.01, .11]),
				"agency.design": fact([
					0,
					0,
					1,
					0
				], "P12"),
				"agency.implementation": fact([
					0,
					.5,
					.5,
					0
				], "P12"),
				"agency.operation": fact([
					1,
					0,
					0,
					0
				], "P12"),
				"agency.maintenance": fact([
					0,
					0,
					1,
					0
				], "P12")
			},
			commodatum: hypothetical(jujuyOffers.commodatum),
			carrier: hypothetical(jujuyOffers.carrier),
			supplier: hypothetical(jujuyOffers.supplier)
		},
		options: [
			["a", "turnkey"],
			["b", "commodatum"],
			["c", "carrier"],
			["d", "supplier"]
		],
		hypothetical: [
			"commodatum",
			"carrier",
			"supplier"
		],
		lens: "ecuador-government",
		events: [
			{
				kind: "renewal",
				year: 8,
				options: "a",
				off: true,
				values: {
					markup: .5,
					answer: "lapse",
					kept: 1
				},
				grade: "fact",
				refs: [
					"E14",
					"E15",
					"E16",
					"A-ecu-local-upkeep"
				]
			},
			{
				kind: "squeeze",
				year: 9,
				off: true,
				values: {
					years: 4,
					share: .5
				},
				grade: "assumption",
				refs: ["A-ecu-squeeze", "E22"]
			},
			{
				kind: "exit",
				year: 10,
				options: "a",
				off: true,
				values: { lead: 2 },
				grade: "fact",
				refs: [
					"E17",
					"X53",
					"A-ecu-sanction-lead"
				]
			}
		],
		signed: 2011
	};
}));
// src/lib/parameters/cases/ecuador-renewal-2019.ts
var standing, vendorsSystem, ecuadorRenewal2019;
var init_ecuador_renewal_2019 = __esmMin((() => {
	init_sourced();
	init_ecuador_2011();
	standing = {
		"own.cameras": fact("state", "P12"),
		"own.network": assumed("state", "A-ecu-core-network"),
		"own.transfer": fact(false, "P12"),
		"have.cameras": assumed(true, "A-renewal-case-installed E07"),
		"have.network": assumed(true, "A-renewal-case-installed E06"),
		"have.centre": assumed(true, "A-renewal-case-installed E06"),
		"have.storage": assumed(true, "A-renewal-case-installed E11"),
		"have.platform": assumed(true, "A-renewal-case-installed E12"),
		"have.age": assumed(6, "A-renewal-case-installed E10", [3, 7]),
		"price.method": assumed("direct", "A-renewal-case-installed"),
		"price.bidders": assumed(1, "A-renewal-case-installed E37"),
		"time.build": assumed(0, "A-renewal-case-installed"),
		"loan.years": assumed(8, "A-renewal-case-installed"),
		support: fact(0, "E14"),
		"renewal.markup": assumed(.5, "A-ecu-renewal-markup E16", [.1, 2]),
		"platform.autonomy": fact("source", "E13"),
		"know.local": fact(0, "E13", [0, .1]),
		"supply.origins": fact(2, "E11"),
		"agency.initiation": fact([
			1,
			0,
			0,
			0
		], "P12"),
		"agency.requirements": fact([
			1,
			0,
			0,
			0
		], "P12"),
		"agency.design": fact([
			0,
			0,
			1,
			0
		], "P12"),
		"agency.implementation": fact([
			0,
			.5,
			.5,
			0
		], "P12"),
		"agency.operation": fact([
			1,
			0,
			0,
			0
		], "P12"),
		"agency.maintenance": fact([
			0,
			0,
			1,
			0
		], "P12"),
		"gov.oversight": fact(false, "P05"),
		"gov.dataLaw": assumed(false, "A-data-law"),
		"gov.impact": assumed(false, "A-ecu-hypothetical")
	};
	vendorsSystem = {
		"vendor.origin": fact("china", "P02"),
		"vendor.hazard": assumed(.041, "A-exit-hazard-state-owned X56", [.01, .11])
	};
	ecuadorRenewal2019 = {
		values: {
			...ecu911,
			horizon: assumed(10, "A-horizon", [5, 15])
		},
		archetypes: {
			renew: {
				...standing,
				...vendorsSystem,
				"vendor.lawful": assumed(false, "A-renewal-lawful E17")
			},
			retender: {
				...standing,
				"have.cameras": assumed(false, "A-renewal-retender E28"),
				"have.storage": assumed(false, "A-renewal-retender E28"),
				"have.platform": assumed(false, "A-renewal-retender E28"),
				"price.method": assumed("tender", "A-renewal-retender E28"),
				"price.bidders": assumed(3, "A-renewal-retender E28", [2, 5]),
				"time.build": assumed(1, "A-renewal-retender", [1, 3]),
				"loan.share": assumed(.8, "A-renewal-multilateral E29", [.5, 1]),
				"loan.rate": assumed(.05, "A-renewal-multilateral X57", [.03, .07]),
				"loan.years": outside(25, "X57"),
				"loan.grace": outside(5.5, "X57"),
				"loan.fee": assumed(0, "A-renewal-multilateral"),
				"loan.insurance": assumed(0, "A-renewal-multilateral"),
				support: assumed(2, "A-renewal-retender", [1, 3]),
				"renewal.markup": assumed(.15, "A-renewal-retender X49", [0, .5]),
				"platform.autonomy": assumed("team", "A-renewal-retender"),
				"know.local": assumed(.3, "A-renewal-retender", [0, .5]),
				"supply.origins": assumed(3, "A-renewal-retender", [1, 5]),
				"agency.design": assumed([
					.5,
					0,
					.5,
					0
				], "A-renewal-retender"),
				"agency.maintenance": assumed([
					0,
					.5,
					.5,
					0
				], "A-renewal-retender")
			},
			upkeep: {
				...standing,
				"vendor.origin": assumed("local", "A-renewal-local"),
				"renewal.markup": assumed(0, "A-renewal-local", [0, .5]),
				"platform.autonomy": assumed("team", "A-renewal-local E13"),
				"know.local": assumed(.5, "A-renewal-local E18", [0, .8]),
				"agency.maintenance": assumed([
					.5,
					.5,
					0,
					0
				], "A-renewal-local")
			},
			lapse: {
				...standing,
				...vendorsSystem,
				"renewal.answer": fact("lapse", "E15")
			}
		},
		options: [
			["a", "renew"],
			["b", "retender"],
			["c", "upkeep"],
			["d", "lapse"]
		],
		hypothetical: ["retender", "upkeep"],
		lens: "ecuador-technical",
		events: [{
			kind: "squeeze",
			year: 1,
			options: "d",
			values: {
				years: 10,
				share: 0
			},
			grade: "fact",
			refs: [
				"E22",
				"E23",
				"E28"
			]
		}, {
			kind: "exit",
			year: 2,
			options: "a",
			off: true,
			values: { lead: 2 },
			grade: "fact",
			refs: [
				"E17",
				"X53",
				"A-ecu-sanction-lead"
			]
		}],
		signed: 2019
	};
}));
// src/lib/parameters/cases/neutral-city.ts
function offer(values) {
	return {
		...everyOffer,
		...takenOver(values, "A-city"),
		"vendor.origin": assumed("other", "A-city"),
		"vendor.hazard": assumed(.02, "A-city", [.001, .05])
	};
}
var owned, everyOffer, neutralCity;
var init_neutral_city = __esmMin((() => {
	init_sourced();
	init_jujuy_2016();
	init_resource();
	owned = (id) => [`own.${id}`, assumed("state", "A-city")];
	everyOffer = {
		...Object.fromEntries(["cameras", "network"].map(owned)),
		"own.transfer": assumed(false, "A-city"),
		"price.method": assumed("tender", "A-city"),
		"price.bidders": assumed(2, "A-city", [1, 5]),
		"loan.years": assumed(8, "A-city", [5, 15]),
		"gov.oversight": assumed(false, "A-city"),
		"gov.impact": assumed(false, "A-city"),
		"agency.initiation": assumed([
			1,
			0,
			0,
			0
		], "A-city"),
		"agency.requirements": assumed([
			1,
			0,
			0,
			0
		], "A-city"),
		"agency.operation": assumed([
			1,
			0,
			0,
			0
		], "A-city")
	};
	neutralCity = {
		values: {
			"scope.cameras": assumed(400, "A-city", [100, 1e3]),
			"scope.points": assumed(200, "A-city", [50, 400]),
			"scope.seats": assumed(20, "A-city", [10, 40]),
			"scope.fibreKm": assumed(200, "A-city", [50, 400]),
			engineering: assumed(.05, "A-city", [0, .2]),
			discount: assumed(.06, "A-city", [.03, .12]),
			tax: assumed(.15, "A-city", [0, .25]),
			"inflation.local": assumed(.05, "A-city", [.01, .2]),
			budget: assumed(4e6, "A-city", [2e6, 8e6])
		},
		archetypes: {
			turnkey: offer(jujuyOffers.turnkey),
			commodatum: offer(jujuyOffers.commodatum),
			carrier: offer(jujuyOffers.carrier),
			supplier: offer(jujuyOffers.supplier)
		},
		options: [
			["a", "turnkey"],
			["b", "commodatum"],
			["c", "carrier"],
			["d", "supplier"]
		],
		hypothetical: [],
		lens: "even",
		events: []
	};
}));
// src/lib/parameters/cases/all.ts
var all_exports = /* @__PURE__ */ __exportAll({});
var init_all = __esmMin((() => {
	init_blank();
	init_ecuador_2011();
	init_ecuador_renewal_2019();
	init_known();
	init_neutral_city();
	knownCases.set("ecuador-2011", ecuador2011);
	knownCases.set("ecuador-renewal-2019", ecuadorRenewal2019);
	knownCases.set("neutral-city", neutralCity);
	knownCases.set("blank", blank);
}));
// src/lib/parameters/cases/index.ts
/**
* The cases at hand. The first one is there at once, since the first page opens on it; the others come
* with `loadCases`, which whoever reads a link, file or name of a case awaits first.
*/
init_known();
async function loadCases() {
	await Promise.resolve().then(() => (init_all(), all_exports));
}
function caseData(id) {
	const data = knownCases.get(id);
	if (data === void 0) throw new Error(`the case ${id} has not been loaded`);
	return data;
}
/** The offers that a case knows. */
function archetypesOf(id) {
	const { archetypes } = caseData(id);
	return ARCHETYPE_IDS.filter((archetype) => archetypes[archetype] !== void 0);
}
function isArchetypeOf(id, archetype) {
	return archetypesOf(id).includes(archetype);
}
// src/lib/parameters/case-ids.ts
/** The published cases; what each is stands in `cases`. An id stays for ever: links name it. */
var CASE_IDS = [
	"jujuy-2016",
	"ecuador-2011",
	"ecuador-renewal-2019",
	"neutral-city",
	"blank"
];
// src/lib/scenario/checksum.ts
/** FNV-1a, 32 bits, over UTF-8: tells a cut or mistyped link from a whole one. It is no secret. */
function fnv1a(bytes) {
	let hash = 2166136261;
	for (const byte of bytes) {
		hash ^= byte;
		hash = Math.imul(hash, 16777619);
	}
	return hash >>> 0;
}
function checksumText(text) {
	return fnv1a(new TextEncoder().encode(text)).toString(36);
}
// src/lib/parameters/case-declarations.ts
init_sourced();
var common = {
	scope: "case",
	kind: "number"
};
var scope = {
	...common,
	group: "scope",
	integer: true,
	step: 1
};
var bench = {
	...common,
	group: "benchmark"
};
var money = {
	...common,
	group: "money"
};
var upkeep = {
	...common,
	group: "upkeep"
};
var life = {
	...upkeep,
	unit: "years",
	min: 1,
	max: 40,
	step: 1,
	integer: true
};
var trend = {
	...upkeep,
	unit: "sharePerYear",
	min: -.15,
	max: .1,
	step: .005
};
var maintenance = {
	...upkeep,
	unit: "sharePerYear",
	min: 0,
	max: .5,
	step: .005
};
var localShare = {
	...upkeep,
	unit: "share",
	min: 0,
	max: 1,
	step: .05
};
var weight = {
	...common,
	group: "dependencyWeights",
	unit: "weight",
	min: 0,
	max: 10,
	step: 1,
	default: assumed(1, "A-dependency-weights", [0, 10])
};
var flatTrend = assumed(0, "A-price-trend", [-.05, .02]);
/** US$ 24 M holds an 8 % single-bid premium; engineering closes the gap to the bottom-up subtotal. */
var CLOSING_ENGINEERING = 24 / (21.23 * 1.08) - 1;
var caseDeclarations = {
	"scope.cameras": {
		...scope,
		unit: "cameras",
		min: 1,
		max: 1e5,
		default: fact(600, "J10")
	},
	"scope.points": {
		...scope,
		unit: "points",
		min: 0,
		max: 5e4,
		default: fact(310, "J12", [310, 320])
	},
	"scope.seats": {
		...scope,
		unit: "seats",
		min: 0,
		max: 5e3,
		default: fact(24, "J11")
	},
	"scope.fibreKm": {
		...scope,
		unit: "km",
		min: 0,
		max: 5e4,
		default: outside(300, "X15", [250, 350])
	},
	"unit.camera": {
		...bench,
		unit: "usdPerCamera",
		min: 0,
		max: 1e5,
		step: 100,
		default: outside(1e4, "X08 X30 X31", [6e3, 18e3])
	},
	"unit.fibreKm": {
		...bench,
		unit: "usdPerKm",
		min: 0,
		max: 5e5,
		step: 500,
		default: outside(2e4, "X33 X34", [8e3, 45e3])
	},
	"unit.point": {
		...bench,
		unit: "usdPerPoint",
		min: 0,
		max: 2e5,
		step: 100,
		default: assumed(8e3, "A-unit-point X35", [3e3, 17600])
	},
	"unit.coreNetwork": {
		...bench,
		unit: "usd",
		min: 0,
		max: 5e8,
		step: 5e4,
		default: assumed(15e5, "A-unit-core-network X35", [8e5, 25e5])
	},
	"unit.seat": {
		...bench,
		unit: "usdPerSeat",
		min: 0,
		max: 1e6,
		step: 1e3,
		default: assumed(25e3, "A-unit-seat", [1e4, 5e4])
	},
	"unit.room": {
		...bench,
		unit: "usd",
		min: 0,
		max: 5e8,
		step: 5e4,
		default: assumed(9e5, "A-unit-room", [4e5, 15e5])
	},
	"unit.storage": {
		...bench,
		unit: "usdPerCamera",
		min: 0,
		max: 1e5,
		step: 50,
		default: assumed(16e5 / 600, "A-unit-storage X16", [1500, 4200])
	},
	"unit.licence": {
		...bench,
		unit: "usdPerCamera",
		min: 0,
		max: 1e4,
		step: 10,
		default: outside(250, "X31", [150, 400])
	},
	"unit.platform": {
		...bench,
		unit: "usd",
		min: 0,
		max: 1e9,
		step: 1e5,
		default: assumed(2e6, "A-unit-platform", [1e6, 4e6])
	},
	engineering: {
		...bench,
		unit: "share",
		min: 0,
		max: .5,
		step: .005,
		default: assumed(CLOSING_ENGINEERING, "A-engineering J13 X48", [0, .2])
	},
	horizon: {
		...money,
		unit: "years",
		min: 5,
		max: 30,
		step: 1,
		integer: true,
		default: assumed(15, "A-horizon", [8, 20])
	},
	discount: {
		...money,
		unit: "sharePerYear",
		min: 0,
		max: .3,
		step: .001,
		default: assumed(.086, "A-discount-real X18 X27", [.05, .12])
	},
	tax: {
		...money,
		unit: "share",
		min: 0,
		max: .5,
		step: .005,
		default: assumed(.21, "A-vat X59", [.105, .21])
	},
	"inflation.foreign": {
		...money,
		unit: "sharePerYear",
		min: 0,
		max: .2,
		step: .001,
		default: assumed(.02, "A-foreign-inflation", [.01, .04])
	},
	"inflation.local": {
		...money,
		unit: "sharePerYear",
		min: 0,
		max: 3,
		step: .01,
		default: assumed(.25, "A-local-inflation", [.05, .6])
	},
	"fx.depreciation": {
		...money,
		unit: "sharePerYear",
		min: -.1,
		max: .3,
		step: .005,
		default: assumed(0, "A-real-depreciation", [-.02, .05])
	},
	"fx.dollarised": {
		scope: "case",
		kind: "flag",
		group: "money",
		later: true,
		default: assumed(false, "A-own-currency")
	},
	budget: {
		...money,
		unit: "usdPerYear",
		min: 0,
		max: 1e9,
		step: 1e5,
		default: assumed(6e6, "A-yearly-budget", [3e6, 12e6])
	},
	residual: {
		scope: "case",
		kind: "flag",
		group: "money",
		default: assumed(true, "A-residual-on")
	},
	"staff.counted": {
		scope: "case",
		kind: "flag",
		group: "money",
		default: assumed(false, "A-staff-seat X39")
	},
	"life.cameras": {
		...life,
		default: outside(7, "X37", [5, 10])
	},
	"life.network": {
		...life,
		default: outside(20, "X38", [15, 30])
	},
	"life.centre": {
		...life,
		default: assumed(10, "A-life-centre", [7, 15])
	},
	"life.storage": {
		...life,
		default: assumed(6, "A-life-storage", [4, 8])
	},
	"life.platform": {
		...life,
		default: outside(8, "X38", [5, 10])
	},
	"trend.cameras": {
		...trend,
		default: flatTrend
	},
	"trend.network": {
		...trend,
		default: flatTrend
	},
	"trend.centre": {
		...trend,
		default: flatTrend
	},
	"trend.storage": {
		...trend,
		default: flatTrend
	},
	"trend.platform": {
		...trend,
		default: flatTrend
	},
	"maint.cameras": {
		...maintenance,
		default: outside(.072, "X36", [.034, .187])
	},
	"maint.network": {
		...maintenance,
		default: outside(.03, "X35", [.02, .05])
	},
	"maint.centre": {
		...maintenance,
		default: assumed(.08, "A-om-electronics X36", [.05, .12])
	},
	"maint.storage": {
		...maintenance,
		default: assumed(.08, "A-om-electronics X36", [.05, .12])
	},
	"maint.platform": {
		...maintenance,
		default: assumed(.18, "A-om-software", [.15, .22])
	},
	"maint.escalation": {
		...upkeep,
		unit: "sharePerYear",
		min: -.05,
		max: .15,
		step: .005,
		default: assumed(0, "A-om-escalation", [0, .03])
	},
	"local.cameras": {
		...localShare,
		default: assumed(.3, "A-local-share", [0, .6])
	},
	"local.network": {
		...localShare,
		default: assumed(.6, "A-local-share", [.3, .9])
	},
	"local.centre": {
		...localShare,
		default: assumed(.5, "A-local-share", [.2, .8])
	},
	"local.storage": {
		...localShare,
		default: assumed(.1, "A-local-share", [0, .3])
	},
	"local.platform": {
		...localShare,
		default: assumed(.1, "A-local-share", [0, .5])
	},
	"staff.perSeat": {
		...upkeep,
		unit: "people",
		min: 0,
		max: 20,
		step: .1,
		default: assumed(4.5, "A-staff-seat X39", [4, 5.5])
	},
	"staff.cost": {
		...upkeep,
		unit: "usdPerYear",
		min: 0,
		max: 2e5,
		step: 500,
		default: outside(15e3, "X39", [12e3, 19e3])
	},
	"failure.rate": {
		...upkeep,
		unit: "sharePerYear",
		min: 0,
		max: 1,
		step: .01,
		default: assumed(.1, "A-failure-rate", [.05, .2])
	},
	"failure.wear": {
		...upkeep,
		unit: "times",
		min: 1,
		max: 10,
		step: .1,
		later: true,
		default: assumed(2, "A-wear X37", [1, 3])
	},
	"exit.integration": {
		...upkeep,
		unit: "share",
		min: 0,
		max: 1,
		step: .01,
		default: assumed(.2, "A-integration-rate", [.1, .4])
	},
	"autonomy.escrow": {
		...upkeep,
		unit: "share",
		min: 0,
		max: 1,
		step: .05,
		default: assumed(.15, "A-autonomy-levels", [0, .3])
	},
	"autonomy.source": {
		...upkeep,
		unit: "share",
		min: 0,
		max: 1,
		step: .05,
		default: assumed(.25, "A-autonomy-levels E13", [0, .5])
	},
	"autonomy.team": {
		...upkeep,
		unit: "share",
		min: 0,
		max: 1,
		step: .05,
		default: assumed(.7, "A-autonomy-levels", [.5, .9])
	},
	"weight.assets": weight,
	"weight.platform": weight,
	"weight.maintenance": weight,
	"weight.exit": weight,
	"weight.debt": weight,
	"weight.supply": weight,
	"weight.knowledge": weight,
	"weight.data": weight
};
// src/lib/parameters/option-declarations.ts
init_sourced();
var number$1 = {
	scope: "option",
	kind: "number"
};
var choice = {
	scope: "option",
	kind: "choice"
};
var flag = {
	scope: "option",
	kind: "flag"
};
var installed = {
	...flag,
	group: "ownership",
	later: true,
	default: assumed(false, "A-installed-none")
};
var owner = {
	...choice,
	group: "ownership",
	choices: OWNERS
};
var price = {
	...number$1,
	group: "price"
};
var vendorPremium = {
	...price,
	unit: "share",
	min: -.5,
	max: 2,
	step: .01,
	default: assumed(0, "A-premium-none", [0, .6])
};
var loan = {
	...number$1,
	group: "financing"
};
var fees = {
	...number$1,
	group: "fees"
};
var service = {
	...number$1,
	group: "service"
};
var phase = {
	scope: "option",
	kind: "shares",
	group: "agency",
	parts: ACTORS
};
var CURRENCIES = ["foreign", "local"];
var RENEWAL_ANSWERS = [
	"accept",
	"renegotiate",
	"switch",
	"lapse",
	"cheapest"
];
var AUTONOMY_LEVELS = [
	"none",
	"escrow",
	"source",
	"team",
	"open"
];
var ORIGINS = [
	"local",
	"china",
	"germany",
	"japan",
	"mexico",
	"other"
];
var optionDeclarations = {
	"own.cameras": {
		...owner,
		default: fact("state", "J06")
	},
	"own.network": {
		...owner,
		default: fact("state", "J06 J25")
	},
	"own.centre": {
		...owner,
		default: assumed("state", "A-fee-centre")
	},
	"own.storage": {
		...owner,
		default: assumed("state", "A-platform-licence")
	},
	"own.platform": {
		...owner,
		default: assumed("state", "A-platform-licence")
	},
	"own.transfer": {
		...flag,
		group: "ownership",
		default: fact(false, "J04")
	},
	"have.cameras": installed,
	"have.network": installed,
	"have.centre": installed,
	"have.storage": installed,
	"have.platform": installed,
	"have.age": {
		...number$1,
		group: "ownership",
		unit: "years",
		min: 0,
		max: 40,
		step: 1,
		integer: true,
		later: true,
		default: assumed(0, "A-installed-none")
	},
	"price.method": {
		...choice,
		group: "price",
		choices: ["direct", "tender"],
		default: fact("tender", "J08")
	},
	"price.bidders": {
		...price,
		unit: "bidders",
		min: 1,
		max: 20,
		step: 1,
		integer: true,
		default: fact(1, "J15")
	},
	"price.premium": {
		...price,
		unit: "share",
		min: -.5,
		max: 2,
		step: .01,
		default: assumed(0, "A-premium-none", [0, .25])
	},
	"price.vendor.cameras": vendorPremium,
	"price.vendor.network": vendorPremium,
	"price.vendor.centre": vendorPremium,
	"price.vendor.storage": vendorPremium,
	"price.vendor.platform": vendorPremium,
	"price.currency": {
		...choice,
		group: "price",
		choices: CURRENCIES,
		default: assumed("foreign", "A-price-currency")
	},
	"price.down": {
		...price,
		unit: "share",
		min: 0,
		max: 1,
		step: .01,
		auto: true,
		default: assumed("auto", "A-down-auto")
	},
	"time.delay": {
		...price,
		unit: "years",
		min: 0,
		max: 10,
		step: 1,
		integer: true,
		default: assumed(0, "A-delay-none J20", [0, 3])
	},
	"time.build": {
		...price,
		unit: "years",
		min: 0,
		max: 10,
		step: 1,
		integer: true,
		default: assumed(2, "A-build-years J22", [1, 4])
	},
	"loan.share": {
		...loan,
		unit: "share",
		min: 0,
		max: 1,
		step: .01,
		default: assumed(0, "A-loan-none")
	},
	"loan.rate": {
		...loan,
		unit: "sharePerYear",
		min: 0,
		max: .5,
		step: .001,
		default: assumed(.05, "A-loan-rate XL03 X17 X19 X20", [.03, .066])
	},
	"loan.base": {
		...loan,
		unit: "sharePerYear",
		min: 0,
		max: .5,
		step: 5e-4,
		default: outside(.0268, "XL03", [.003, .06])
	},
	"loan.spread": {
		...loan,
		unit: "sharePerYear",
		min: 0,
		max: .3,
		step: 5e-4,
		default: outside(.023, "X19 X20", [.0095, .038])
	},
	"loan.drift": {
		...loan,
		unit: "sharePerYear",
		min: -.05,
		max: .05,
		step: 5e-4,
		default: assumed(0, "A-loan-base-drift", [-.005, .01])
	},
	"loan.years": {
		...loan,
		unit: "years",
		min: 1,
		max: 40,
		step: .5,
		default: fact(8, "J17")
	},
	"loan.grace": {
		...loan,
		unit: "years",
		min: 0,
		max: 40,
		step: .5,
		default: assumed(2, "A-loan-grace J22 X02", [.5, 3])
	},
	"loan.perYear": {
		...choice,
		group: "financing",
		choices: [
			"1",
			"2",
			"4",
			"12"
		],
		default: assumed("2", "A-loan-profile X03")
	},
	"loan.profile": {
		...choice,
		group: "financing",
		choices: [
			"equal-principal",
			"annuity",
			"bullet"
		],
		default: assumed("equal-principal", "A-loan-profile X03")
	},
	"loan.first": {
		...choice,
		group: "financing",
		choices: ["after-grace", "at-grace-end"],
		default: assumed("after-grace", "A-loan-first-instalment")
	},
	"loan.kind": {
		...choice,
		group: "financing",
		choices: ["fixed", "floating"],
		default: assumed("fixed", "A-loan-rate")
	},
	"loan.fee": {
		...loan,
		unit: "share",
		min: 0,
		max: .2,
		step: 5e-4,
		default: outside(.0075, "X17 X19 X03", [.0025, .013])
	},
	"loan.commitment": {
		...loan,
		unit: "sharePerYear",
		min: 0,
		max: .1,
		step: 5e-4,
		default: outside(.005, "X17 X19", [.0025, .01])
	},
	"loan.insurance": {
		...loan,
		unit: "share",
		min: 0,
		max: .3,
		step: .001,
		default: assumed(.07, "A-loan-insurance X21", [0, .105])
	},
	"loan.currency": {
		...choice,
		group: "financing",
		choices: CURRENCIES,
		default: assumed("foreign", "A-loan-currency J18")
	},
	"loan.tied": {
		...flag,
		group: "financing",
		default: assumed(false, "A-tied")
	},
	"fee.camera": {
		...fees,
		unit: "usdPerMonth",
		min: 0,
		max: 1e4,
		step: 5,
		default: outside(400, "X43 X44 X46 X40", [240, 680])
	},
	"fee.point": {
		...fees,
		unit: "usdPerMonth",
		min: 0,
		max: 1e4,
		step: 5,
		default: outside(180, "X40 X47", [90, 450])
	},
	"fee.escalation": {
		...fees,
		unit: "sharePerYear",
		min: -.1,
		max: .2,
		step: .005,
		default: assumed(0, "A-fee-escalation", [-.02, .03])
	},
	"fee.indexed": {
		...flag,
		group: "fees",
		default: assumed(true, "A-fee-indexed X45")
	},
	"fee.currency": {
		...choice,
		group: "fees",
		choices: CURRENCIES,
		default: assumed("foreign", "A-fee-currency X40")
	},
	"fee.term": {
		...fees,
		unit: "years",
		min: 1,
		max: 30,
		step: 1,
		integer: true,
		default: outside(6, "X40", [3, 6])
	},
	"fee.penalty": {
		...fees,
		unit: "share",
		min: 0,
		max: 1,
		step: .01,
		default: assumed(.2, "A-termination-penalty", [0, .5])
	},
	support: {
		...service,
		unit: "years",
		min: 0,
		max: 30,
		step: 1,
		integer: true,
		default: assumed(2, "A-d-warranty", [1, 3])
	},
	sla: {
		...service,
		unit: "share",
		min: 0,
		max: 1,
		step: .01,
		default: assumed(.95, "A-sla", [.8, .99])
	},
	"renewal.markup": {
		...service,
		unit: "share",
		min: -.5,
		max: 5,
		step: .05,
		default: assumed(.5, "A-renewal-markup X42 X45 X48", [.06, 2])
	},
	"renewal.answer": {
		...choice,
		group: "service",
		choices: RENEWAL_ANSWERS,
		default: assumed("accept", "A-renewal-answer")
	},
	"maint.vendorOnly": {
		...service,
		unit: "share",
		min: 0,
		max: 1,
		step: .01,
		auto: true,
		default: assumed("auto", "A-interoperability")
	},
	"platform.autonomy": {
		...choice,
		group: "platform",
		choices: AUTONOMY_LEVELS,
		default: assumed("none", "A-autonomy-unknown")
	},
	"platform.interop": {
		...number$1,
		group: "platform",
		unit: "share",
		min: 0,
		max: 1,
		step: .05,
		default: assumed(.7, "A-interoperability", [.3, 1])
	},
	"know.local": {
		...number$1,
		group: "platform",
		unit: "share",
		min: 0,
		max: 1,
		step: .05,
		default: assumed(0, "A-local-capability", [0, .3])
	},
	"data.held": {
		...number$1,
		group: "platform",
		unit: "share",
		min: 0,
		max: 1,
		step: .05,
		default: assumed(1, "A-data-held", [.5, 1])
	},
	"supply.scope": {
		...flag,
		group: "governance",
		default: assumed(true, "A-scope-met J27")
	},
	"supply.agencies": {
		...flag,
		group: "governance",
		default: assumed(true, "A-agencies")
	},
	"supply.origins": {
		...number$1,
		group: "governance",
		unit: "origins",
		min: 1,
		max: 10,
		step: 1,
		integer: true,
		default: assumed(1, "A-part-origins", [1, 4])
	},
	"vendor.origin": {
		...choice,
		group: "governance",
		choices: ORIGINS,
		default: assumed("other", "A-autonomy-unknown")
	},
	"vendor.lawful": {
		...flag,
		group: "governance",
		default: assumed(true, "A-lawful")
	},
	"vendor.hazard": {
		...number$1,
		group: "governance",
		unit: "sharePerYear",
		min: 0,
		max: .5,
		step: .001,
		default: assumed(.005, "A-exit-hazard-other X56", [.001, .02])
	},
	"gov.oversight": {
		...flag,
		group: "governance",
		default: fact(false, "P05 J28")
	},
	"gov.dataLaw": {
		...flag,
		group: "governance",
		default: assumed(false, "A-data-law")
	},
	"gov.impact": {
		...flag,
		group: "governance",
		default: fact(false, "J28")
	},
	"agency.initiation": {
		...phase,
		default: fact([
			1,
			0,
			0,
			0
		], "P13")
	},
	"agency.requirements": {
		...phase,
		default: fact([
			1,
			0,
			0,
			0
		], "P13")
	},
	"agency.design": {
		...phase,
		default: assumed([
			0,
			0,
			1,
			0
		], "A-agency-undocumented")
	},
	"agency.implementation": {
		...phase,
		default: assumed([
			0,
			.5,
			.5,
			0
		], "A-agency-undocumented")
	},
	"agency.operation": {
		...phase,
		default: fact([
			1,
			0,
			0,
			0
		], "P08 P13")
	},
	"agency.maintenance": {
		...phase,
		default: assumed([
			0,
			0,
			1,
			0
		], "A-agency-undocumented")
	}
};
// src/lib/parameters/registry.ts
/** The one list of inputs, with the types derived from it. */
var caseParameters = caseDeclarations;
var optionParameters = optionDeclarations;
var CASE_PARAMETER_IDS = Object.keys(caseDeclarations);
var OPTION_PARAMETER_IDS = Object.keys(optionDeclarations);
function isCaseParameterId(id) {
	return Object.hasOwn(caseDeclarations, id);
}
function isOptionParameterId(id) {
	return Object.hasOwn(optionDeclarations, id);
}
/** The declaration of an input. */
function parameter(id) {
	return isCaseParameterId(id) ? caseParameters[id] : optionParameters[id];
}
// src/lib/scenario/uncertainty.ts
/** Scrambled Sobol points, or plain pseudo-random ones. */
var SAMPLING_METHODS = ["sobol", "plain"];
/** The published ranges alone. */
var NO_OWN_RANGES = {
	seed: 1,
	method: "sobol",
	draws: 4096,
	ranges: {},
	correlations: [],
	chances: {}
};
var count = {
	kind: "number",
	unit: "times",
	step: 1,
	integer: true
};
var SEED = {
	...count,
	min: 0,
	max: 2 ** 32 - 1
};
var DRAWS = {
	...count,
	min: 256,
	max: 1e6
};
var RANK = {
	kind: "number",
	unit: "times",
	min: -1,
	max: 1,
	step: .1
};
/** Plain order of characters, the same in every language. */
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** The same ranges say the same, in whatever order they were given. */
function sortedRanges(ranges) {
	return Object.fromEntries([...ranges].sort(([a], [b]) => byText(a, b)));
}
function sortedCorrelations(pairs) {
	return [...pairs].sort((one, other) => byText(one.a, other.a) || byText(one.b, other.b));
}
/** A pair with the lesser key first. */
function pairOf(a, b, rank) {
	return a < b ? {
		a,
		b,
		rank
	} : {
		a: b,
		b: a,
		rank
	};
}
// src/lib/scenario/types.ts
/** Points a lens may give to one criterion. */
var MAX_WEIGHT = 1e3;
var OPTION_ID = /^[a-z]$/;
/** Ids of lenses that readers copied; published lenses go by their own. */
var LENS_COPY_ID = /^x[1-9][0-9]?$/;
var EVENT_ID = /^[1-9][0-9]?$/;
// src/lib/scenario/presets.ts
/** Where an input's published value comes from: the offer's own source, the case's, or the declaration's. */
function sourceOf(caseId, id, archetype) {
	const { values, archetypes } = caseData(caseId);
	if (isCaseParameterId(id)) return values[id] ?? parameter(id).default;
	return ((archetype && archetypes[archetype]) ?? {})[id] ?? parameter(id).default;
}
var publishedValues = /* @__PURE__ */ new Map();
/** The published values of one offer of a case, before any edit; the same object at every call. */
function archetypeValues(caseId, archetype) {
	const key = `${caseId}/${archetype}`;
	const known = publishedValues.get(key);
	if (known !== void 0) return known;
	const entries = OPTION_PARAMETER_IDS.map((id) => [id, sourceOf(caseId, id, archetype).value]);
	const values = Object.fromEntries(entries);
	publishedValues.set(key, values);
	return values;
}
function caseValues(caseId) {
	const entries = CASE_PARAMETER_IDS.map((id) => [id, sourceOf(caseId, id).value]);
	return Object.fromEntries(entries);
}
function presetLens(id) {
	const { screens, weights, method } = lensPresets[id];
	return {
		id,
		base: id,
		screens,
		weights,
		method
	};
}
function presetEvents(caseId) {
	return caseData(caseId).events.map(({ grade: _grade, refs: _refs, ...event }, index) => ({
		id: String(index + 1),
		...event
	}));
}
function buildPreset(id) {
	const { options, lens } = caseData(id);
	return {
		schema: 1,
		case: id,
		values: caseValues(id),
		options: options.map(([letter, archetype]) => ({
			id: letter,
			archetype,
			values: archetypeValues(id, archetype)
		})),
		lenses: LENS_PRESET_IDS.map(presetLens),
		events: presetEvents(id),
		lens,
		uncertainty: NO_OWN_RANGES
	};
}
var presets = /* @__PURE__ */ new Map();
/** The published case, the same object at every call. Cases beside the first one must have been loaded. */
function preset(id) {
	const known = presets.get(id);
	if (known !== void 0) return known;
	const built = buildPreset(id);
	presets.set(id, built);
	return built;
}
// src/lib/scenario/rules.ts
/** Whether the offer makes the state buy something that it does not have yet. */
function buysAnything(o) {
	return ASSET_CLASSES.some((id) => o[`own.${id}`] === "state" && !o[`have.${id}`]);
}
function crossProblems(option, c, o) {
	const problems = [];
	const service = o["time.delay"] + o["time.build"];
	if (service >= c["horizon"]) problems.push({
		kind: "cross",
		code: "service-after-horizon",
		option,
		parameters: [
			"time.build",
			"time.delay",
			"horizon"
		],
		given: service,
		limit: c["horizon"]
	});
	if (o["time.build"] === 0 && buysAnything(o)) problems.push({
		kind: "cross",
		code: "build-needed",
		option,
		parameters: ["time.build", ...ASSET_CLASSES.map((id) => `have.${id}`)],
		given: 0,
		limit: 1
	});
	if (o["loan.share"] === 0) return problems;
	if (o["loan.grace"] < o["time.build"]) problems.push({
		kind: "cross",
		code: "grace-before-build",
		option,
		parameters: [
			"loan.grace",
			"time.build",
			"loan.share"
		],
		given: o["loan.grace"],
		limit: o["time.build"]
	});
	if (o["loan.grace"] > o["loan.years"]) problems.push({
		kind: "cross",
		code: "grace-after-maturity",
		option,
		parameters: [
			"loan.grace",
			"loan.years",
			"loan.share"
		],
		given: o["loan.grace"],
		limit: o["loan.years"]
	});
	const down = o["price.down"];
	if (down !== "auto" && o["loan.share"] > 1 - down + 1e-12) problems.push({
		kind: "cross",
		code: "loan-over-rest",
		option,
		parameters: ["loan.share", "price.down"],
		given: o["loan.share"],
		limit: 1 - down
	});
	return problems;
}
function scenarioCrossProblems(scenario) {
	return scenario.options.flatMap((option) => crossProblems(option.id, scenario.values, option.values));
}
// src/lib/scenario/build.ts
function withValues(base, changes) {
	if (changes.size === 0) return base;
	return {
		...base,
		...Object.fromEntries(changes)
	};
}
function buildOption(caseId, draft) {
	const values = withValues(archetypeValues(caseId, draft.archetype), draft.values);
	return {
		id: draft.id,
		archetype: draft.archetype,
		...draft.name === void 0 ? {} : { name: draft.name },
		values
	};
}
/** Puts published values back where inputs contradict each other, until none do. */
function repair(scenario) {
	const problems = [];
	let current = scenario;
	for (let round = 0; round < 12; round += 1) {
		const found = scenarioCrossProblems(current);
		if (found.length === 0) break;
		problems.push(...found.slice(0, 20));
		current = found.reduce((next, problem) => {
			const options = next.options.map((option) => {
				if (option.id !== problem.option) return option;
				const reset = /* @__PURE__ */ new Map();
				for (const id of problem.parameters) if (!isCaseParameterId(id)) reset.set(id, sourceOf(next.case, id, option.archetype).value);
				return {
					...option,
					values: withValues(option.values, reset)
				};
			});
			const values = problem.parameters.includes("horizon") ? withValues(next.values, /* @__PURE__ */ new Map([["horizon", sourceOf(next.case, "horizon").value]])) : next.values;
			return {
				...next,
				options,
				values
			};
		}, current);
	}
	return {
		scenario: current,
		problems
	};
}
/**
* An event that is meant for none of the options goes, as it does when the last of them is removed. It is told,
* but for those that the case brings: nobody wrote these.
*/
function meantForOptions({ case: caseId, events, options }, problems) {
	return events.filter((event) => {
		const { id, options: given } = event;
		if (given === void 0 || options.some((option) => given.includes(option.id))) return true;
		if (!preset(caseId).events.includes(event)) problems.push({
			kind: "document",
			code: "bad-value",
			key: `event.${id}.for`,
			given
		});
		return false;
	});
}
function buildScenario(draft) {
	const base = preset(draft.case);
	const problems = [];
	const events = meantForOptions(draft, problems);
	const repaired = repair({
		schema: base.schema,
		case: draft.case,
		values: withValues(base.values, draft.values),
		options: draft.options.map((option) => buildOption(draft.case, option)),
		lenses: draft.lenses,
		events,
		lens: draft.lens,
		uncertainty: draft.uncertainty
	});
	return {
		scenario: repaired.scenario,
		problems: [...problems, ...repaired.problems]
	};
}
// src/lib/parameters/events.ts
init_sourced();
var share = {
	kind: "number",
	unit: "share",
	min: 0,
	max: 1,
	step: .05
};
var whole = {
	kind: "number",
	unit: "years",
	step: 1,
	integer: true
};
var lead = {
	...whole,
	min: 0,
	max: 10
};
var eventDeclarations = {
	/** The vendor asks a mark-up on its maintenance and fees, and is answered. */
	renewal: {
		markup: {
			kind: "number",
			unit: "share",
			min: -.5,
			max: 5,
			step: .05,
			default: assumed(.5, "A-event-renewal", [.06, 2])
		},
		answer: {
			kind: "choice",
			choices: RENEWAL_ANSWERS,
			default: assumed("accept", "A-renewal-answer")
		},
		/** Share of the upkeep that others can do which still is paid under a lapse. */
		kept: {
			...share,
			default: assumed(0, "A-renewal-answer", [0, 1])
		}
	},
	/** The vendor is lost: sanction, bankruptcy, retreat. The price of leaving is paid after the lead time. */
	exit: { lead: {
		...lead,
		default: assumed(1, "A-event-exit", [0, 3])
	} },
	/** Of upkeep, fees and due replacements only a share is paid for some years. */
	squeeze: {
		years: {
			...whole,
			min: 1,
			max: 30,
			default: assumed(2, "A-event-squeeze", [1, 4])
		},
		share: {
			...share,
			default: assumed(.5, "A-event-squeeze", [0, .9])
		}
	},
	/** A lasting real devaluation of the buyer's currency. */
	fx: { size: {
		kind: "number",
		unit: "share",
		min: -.5,
		max: 3,
		step: .05,
		default: assumed(.3, "A-event-fx", [.1, .6])
	} },
	/** The base rate of floating loans rises for good. */
	base: { points: {
		kind: "number",
		unit: "sharePerYear",
		min: -.1,
		max: .2,
		step: .005,
		default: assumed(.02, "A-event-base", [.005, .04])
	} },
	/** Service starts later. */
	delay: { years: {
		...whole,
		min: 1,
		max: 10,
		default: assumed(2, "A-event-delay J20", [1, 3])
	} },
	/** Another lender takes the loan over, at its own rate and fee. */
	lender: {
		rate: {
			kind: "number",
			unit: "sharePerYear",
			min: 0,
			max: .5,
			step: .001,
			default: assumed(.05, "A-event-lender J21", [.03, .086])
		},
		fee: {
			kind: "number",
			unit: "share",
			min: 0,
			max: .2,
			step: 5e-4,
			default: assumed(0, "A-event-lender J21", [0, .013])
		}
	},
	/** Carrier or lessor raises its fees for good. */
	fee: { rise: {
		kind: "number",
		unit: "share",
		min: -.5,
		max: 5,
		step: .05,
		default: assumed(.25, "A-event-fee", [.1, 4])
	} },
	/** Who lends devices takes them back; the price of leaving is paid after the lead time. */
	withdrawal: { lead: {
		...lead,
		default: assumed(1, "A-event-withdrawal", [0, 3])
	} }
};
var EVENT_YEARS = {
	min: 0,
	max: 40
};
function isEventKind(kind) {
	return Object.hasOwn(eventDeclarations, kind);
}
/** The fields of a kind, without their static types. */
function eventFields(kind) {
	return eventDeclarations[kind];
}
/** The published strengths of a kind. */
function publishedEventValues(kind) {
	const entries = Object.entries(eventFields(kind)).map(([name, field]) => [name, field.default.value]);
	return Object.fromEntries(entries);
}
// src/lib/scenario/problems.ts
/** Hostile text is cut before it is shown back. */
function shorten(text, limit = 60) {
	return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
// src/lib/scenario/check-value.ts
/** The gate for one value: unknown in, the declared type or a problem out. */
/** Shares typed by hand rarely add to 1 exactly; within this they are scaled. */
var SHARE_TOLERANCE = .005;
/** Undefined, functions and symbols have no JSON. */
function jsonOf(raw) {
	return JSON.stringify(raw);
}
/** What was given, to be shown back; what has no JSON or too deep a one goes by its type. */
function givenText(raw) {
	try {
		return shorten(typeof raw === "string" ? raw : jsonOf(raw) ?? typeof raw);
	} catch {
		return typeof raw;
	}
}
function fail$1(code, raw, limit) {
	return {
		ok: false,
		code,
		given: givenText(raw),
		...limit === void 0 ? {} : { limit }
	};
}
function checkNumber(declared, raw) {
	if (raw === "auto" && declared.auto === true) return {
		ok: true,
		value: "auto"
	};
	if (typeof raw !== "number") return fail$1("not-number", raw);
	if (!Number.isFinite(raw)) return fail$1("not-finite", String(raw));
	if (raw < declared.min) return fail$1("below", raw, declared.min);
	if (raw > declared.max) return fail$1("above", raw, declared.max);
	if (declared.integer === true && !Number.isInteger(raw)) return fail$1("not-integer", raw);
	return {
		ok: true,
		value: raw === 0 ? 0 : raw
	};
}
function checkChoice(declared, raw) {
	return typeof raw === "string" && declared.choices.includes(raw) ? {
		ok: true,
		value: raw
	} : fail$1("not-choice", raw);
}
function checkShares(declared, raw) {
	if (!Array.isArray(raw) || raw.length !== declared.parts.length) return fail$1("shares-count", raw);
	const shares = [];
	for (const part of raw) {
		if (typeof part !== "number") return fail$1("not-number", raw);
		if (!Number.isFinite(part)) return fail$1("not-finite", raw);
		if (part < 0) return fail$1("below", raw, 0);
		if (part > 1) return fail$1("above", raw, 1);
		shares.push(part === 0 ? 0 : part);
	}
	const sum = shares.reduce((total, part) => total + part, 0);
	if (Math.abs(sum - 1) > SHARE_TOLERANCE) return fail$1("shares-sum", raw, sum);
	return {
		ok: true,
		value: Math.abs(sum - 1) < 1e-12 ? shares : shares.map((part) => part / sum)
	};
}
/** Checks a value against its declaration, without knowing its static type. */
function checkAny(id, raw) {
	const declared = parameter(id);
	switch (declared.kind) {
		case "number": return checkNumber(declared, raw);
		case "choice": return checkChoice(declared, raw);
		case "flag": return typeof raw === "boolean" ? {
			ok: true,
			value: raw
		} : fail$1("not-flag", raw);
		case "shares": return checkShares(declared, raw);
	}
}
// src/lib/scenario/value-text.ts
/**
* Values as text, for links and the command line: units as on the screen (4.5 for 4.5 %), a decimal
* point in every language, and exact to the last bit on the way back.
*/
function isPercent(unit) {
	return unit === "share" || unit === "sharePerYear";
}
/** The same decimal digits with the point moved; multiplying by 100 would round in binary. */
function movePoint(text, places) {
	const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
	return Number(`${mantissa}e${Number(exponent) + places}`);
}
var NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** A number as links write it, a percentage as its fraction; undefined for any other text. */
function plainNumber(text, percent) {
	if (!NUMBER.test(text)) return void 0;
	return percent ? movePoint(text, -2) : Number(text);
}
/** The other way round. */
function textToNumber(declared, text) {
	if (text === "") return {
		ok: false,
		code: "empty",
		given: ""
	};
	return checkNumber(declared, plainNumber(text, isPercent(declared.unit)) ?? text);
}
function textToValue(id, text) {
	const declared = parameter(id);
	switch (declared.kind) {
		case "number": return textToNumber(declared, text);
		case "choice": return checkAny(id, text);
		case "flag": return checkAny(id, text === "yes" ? true : text === "no" ? false : text);
		case "shares": return checkAny(id, text.split("/").map((part) => plainNumber(part, true) ?? part));
	}
}
// src/lib/scenario/event-text.ts
/**
* An event as one line of a link: `exit,year:10,lead:2,for:ac,off`. Kind first, then fields in the units of
* the screen; `for` names the options it strikes, `off` one that is kept and not counted.
*/
var EVENT_YEAR = {
	kind: "number",
	unit: "years",
	min: EVENT_YEARS.min,
	max: EVENT_YEARS.max,
	step: 1,
	integer: true
};
/** Letters of options, each once, in order; undefined where there is none. */
function lettersOf(text) {
	const letters = [...new Set(text)].filter((letter) => OPTION_ID.test(letter)).sort();
	return letters.length === 0 ? void 0 : letters.join("");
}
/** Puts an event together from untrusted parts; undefined where kind or year are not to be had. */
function buildEvent(parts, complain) {
	if (!isEventKind(parts.kind)) {
		complain("kind", parts.kind);
		return;
	}
	const year = checkNumber(EVENT_YEAR, parts.year);
	if (!year.ok || year.value === "auto") {
		complain("year", year.ok ? "" : year.given);
		return;
	}
	const fields = eventFields(parts.kind);
	const values = { ...publishedEventValues(parts.kind) };
	for (const [name, raw] of parts.values) {
		const field = Object.hasOwn(fields, name) ? fields[name] : void 0;
		if (field === void 0) {
			complain(name, givenText(raw));
			continue;
		}
		const checked = field.kind === "number" ? checkNumber(field, raw) : checkChoice(field, raw);
		if (checked.ok) values[name] = checked.value;
		else complain(name, checked.given);
	}
	const options = parts.options === void 0 ? void 0 : lettersOf(parts.options);
	if (parts.options !== void 0 && options?.length !== parts.options.length) complain("for", parts.options);
	return {
		id: parts.id,
		kind: parts.kind,
		year: year.value,
		values,
		...options === void 0 ? {} : { options },
		...parts.off ? { off: true } : {}
	};
}
function isEventId(id) {
	return EVENT_ID.test(id);
}
/** Reads the line of a link. */
function textToEvent(id, text, complain) {
	const [kind = "", ...rest] = text.split(",");
	const fields = isEventKind(kind) ? eventFields(kind) : {};
	const values = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Set();
	let year = void 0;
	let options;
	let off = false;
	for (const part of rest) {
		const colon = part.indexOf(":");
		const name = colon < 0 ? part : part.slice(0, colon);
		const given = colon < 0 ? "" : part.slice(colon + 1);
		const field = Object.hasOwn(fields, name) ? fields[name] : void 0;
		const number = (shape) => {
			const read = textToNumber(shape, given);
			return read.ok ? read.value : given;
		};
		if (part === "off") off = true;
		else if (seen.has(name)) complain(name, given);
		else if (name === "year") year = number(EVENT_YEAR);
		else if (name === "for") options = given;
		else values.set(name, field?.kind === "number" ? number(field) : given);
		seen.add(name);
	}
	return buildEvent({
		id,
		kind,
		year,
		values,
		options,
		off
	}, complain);
}
// src/lib/parameters/chances.ts
init_sourced();
var yearly = {
	kind: "number",
	unit: "sharePerYear",
	min: 0,
	max: .5,
	step: .005
};
var none = assumed(0, "A-chance-none");
var buyer = {
	...yearly,
	strikes: "buyer",
	default: none
};
var vendor = {
	...yearly,
	strikes: "vendor",
	default: none
};
var chanceDeclarations = {
	exit: {
		...vendor,
		max: 0,
		default: assumed("own", "A-chance-exit X56")
	},
	withdrawal: vendor,
	fee: vendor,
	fx: buyer,
	squeeze: buyer,
	base: buyer,
	delay: buyer
};
function isChanceKind(kind) {
	return Object.hasOwn(chanceDeclarations, kind);
}
// src/lib/scenario/input-key.ts
/** Inputs by one name, as in links: `discount` for the case, `a.loan.rate` for an option. */
/** The other way round; undefined for what names no input. */
function parseInputKey(key) {
	if (isCaseParameterId(key)) return { parameter: key };
	const option = key.slice(0, 1);
	const id = key.slice(2);
	return OPTION_ID.test(option) && key[1] === "." && isOptionParameterId(id) ? {
		option,
		parameter: id
	} : void 0;
}
/**
* The declaration of an input that may be drawn: a number that is not the reader's own choice, as the years
* compared and the weights of the dependency index are.
*/
function drawable(id) {
	const declared = parameter(id);
	if (declared.kind !== "number") return void 0;
	return id === "horizon" || id.startsWith("weight.") ? void 0 : declared;
}
// src/lib/scenario/edit.ts
/** By rising id: scenarios with the same events are the same. */
function sortEvents(events) {
	return [...events].sort((a, b) => Number(a.id) - Number(b.id));
}
// src/lib/scenario/name.ts
/** Names that readers give to options and lenses. */
/**
* A name as it may be stored: no control or direction-changing characters, no half of a surrogate pair
* (it would not survive a link), trimmed, not empty.
*/
function cleanName(raw) {
	const cut = [...raw.normalize("NFC").replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, " ").replace(/\s+/g, " ").trim()].slice(0, 80).join("").trim();
	return cut === "" ? void 0 : cut;
}
// src/lib/scenario/range-gate.ts
/** The numbers of each kind that has only such, from low to high. */
var RANGE_NUMBERS = {
	fixed: ["value"],
	uniform: ["low", "high"],
	triangular: [
		"low",
		"mode",
		"high"
	],
	pert: [
		"low",
		"mode",
		"high"
	],
	lognormal: ["low", "high"]
};
function isNumbersKind(kind) {
	return typeof kind === "string" && Object.hasOwn(RANGE_NUMBERS, kind);
}
function fail(code, limit) {
	return {
		ok: false,
		code,
		...limit === void 0 ? {} : { limit }
	};
}
function isRaw(raw) {
	return typeof raw === "object" && raw !== null && !Array.isArray(raw);
}
/** Exactly these fields, as an object's own. */
function hasOnly(raw, names) {
	return Object.keys(raw).length === names.length && names.every((name) => Object.hasOwn(raw, name));
}
function isList(raw) {
	return Array.isArray(raw) && raw.length > 0;
}
/** Each within the bounds of the input. */
function checkEach(shape, raw) {
	const numbers = [];
	for (const one of raw) {
		const checked = checkNumber(shape, one);
		if (checked.ok && checked.value !== "auto") numbers.push(checked.value);
		else if (checked.ok) return fail("unreadable");
		else {
			const { code, limit } = checked;
			return fail(code === "below" || code === "above" || code === "not-integer" ? code : "unreadable", limit);
		}
	}
	return {
		ok: true,
		value: numbers
	};
}
function checkNumbers(shape, kind, raw) {
	const names = RANGE_NUMBERS[kind];
	if (!hasOnly(raw, ["kind", ...names])) return fail("unreadable");
	const checked = checkEach(shape, names.map((name) => raw[name]));
	if (!checked.ok) return checked;
	const numbers = checked.value;
	const [low = 0, high = 0] = numbers;
	if (numbers.some((one, at) => one < (numbers[at - 1] ?? -Infinity))) return fail("order");
	if (kind === "lognormal" && !(low > 0 && low < high)) return fail("positive");
	const fields = names.map((name, at) => [name, numbers[at]]);
	return {
		ok: true,
		value: {
			kind,
			...Object.fromEntries(fields)
		}
	};
}
/** None is negative, one at least is more than nought. */
function areWeights(raw) {
	return raw.every((one) => typeof one === "number" && one >= 0 && one <= 1e6) && raw.some((one) => one !== 0);
}
/** −0 would print as 0 and come back as another value. */
function withoutSign(weight) {
	return weight === 0 ? 0 : weight;
}
function checkDiscrete(shape, raw) {
	const { values, weights } = raw;
	if (!hasOnly(raw, [
		"kind",
		"values",
		"weights"
	])) return fail("unreadable");
	if (!isList(values) || !isList(weights) || values.length !== weights.length) return fail("unreadable");
	if (values.length > 20) return fail("too-many", 20);
	const checked = checkEach(shape, values);
	if (!checked.ok) return checked;
	if (!areWeights(weights)) return fail("weights");
	const kept = weights.map(withoutSign);
	return {
		ok: true,
		value: {
			kind: "discrete",
			values: checked.value,
			weights: kept
		}
	};
}
function checkMixture(shape, raw) {
	const { parts } = raw;
	if (!hasOnly(raw, ["kind", "parts"]) || !isList(parts)) return fail("unreadable");
	if (parts.length > 10) return fail("too-many", 10);
	const distributions = [];
	const weights = [];
	for (const part of parts) {
		if (!isRaw(part) || !hasOnly(part, ["weight", "distribution"])) return fail("unreadable");
		const inner = part["distribution"];
		if (isRaw(inner) && inner["kind"] === "mixture") return fail("unreadable");
		const checked = checkDistribution(shape, inner);
		if (!checked.ok) return checked;
		distributions.push(checked.value);
		weights.push(part["weight"]);
	}
	if (!areWeights(weights)) return fail("weights");
	return {
		ok: true,
		value: {
			kind: "mixture",
			parts: distributions.map((distribution, at) => ({
				weight: withoutSign(weights[at] ?? 0),
				distribution
			}))
		}
	};
}
function checkDistribution(shape, raw) {
	if (!isRaw(raw)) return fail("unreadable");
	const kind = Object.hasOwn(raw, "kind") ? raw["kind"] : void 0;
	if (isNumbersKind(kind)) return checkNumbers(shape, kind, raw);
	if (kind === "discrete") return checkDiscrete(shape, raw);
	return kind === "mixture" ? checkMixture(shape, raw) : fail("unreadable");
}
/** Checks a range against its input's declaration. */
function checkRange(id, raw) {
	const shape = drawable(id);
	if (shape === void 0) return fail("not-drawn");
	if (raw === "fixed") return {
		ok: true,
		value: "fixed"
	};
	return checkDistribution(shape, raw);
}
// src/lib/scenario/distribution-text.ts
/** Parts between commas, those in parentheses left whole. */
function splitParts(text) {
	const parts = [];
	let depth = 0;
	let from = 0;
	for (let at = 0; at < text.length; at += 1) {
		const letter = text[at];
		if (letter === "(") depth += 1;
		else if (letter === ")") depth -= 1;
		else if (letter === "," && depth === 0) {
			parts.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...parts, text.slice(from)];
}
/** What is no number stays text, and the gate refuses it. */
function readText$1(text, percent) {
	return plainNumber(text, percent) ?? text;
}
function readDiscrete(body, percent) {
	const items = body.split(",").map((item) => item.split("*"));
	if (items.some(({ length }) => length !== 2)) return void 0;
	return {
		kind: "discrete",
		values: items.map(([value = ""]) => readText$1(value, percent)),
		weights: items.map(([, weight = ""]) => readText$1(weight, false))
	};
}
function readPart(text, percent) {
	const star = text.indexOf("*");
	const inner = text.slice(star + 1);
	const bare = /^\((.*)\)$/s.exec(inner)?.[1] ?? inner;
	return {
		weight: star < 0 ? void 0 : readText$1(text.slice(0, star), false),
		distribution: bare.startsWith("mixture:") ? void 0 : readDistribution(bare, percent)
	};
}
function readDistribution(text, percent) {
	const colon = text.indexOf(":");
	const body = text.slice(colon + 1);
	const numbers = body.split("..");
	const kind = colon < 0 ? [
		"fixed",
		"uniform",
		"triangular"
	][numbers.length - 1] : text.slice(0, colon);
	if (kind === "discrete") return readDiscrete(body, percent);
	if (kind === "mixture") return {
		kind,
		parts: splitParts(body).map((part) => readPart(part, percent))
	};
	if (!isNumbersKind(kind)) return void 0;
	const names = RANGE_NUMBERS[kind];
	if (names.length !== numbers.length) return void 0;
	const fields = names.map((name, at) => [name, readText$1(numbers[at] ?? "", percent)]);
	return {
		kind,
		...Object.fromEntries(fields)
	};
}
/** Reads the line of a link through the gate. */
function textToRange(id, text) {
	const shape = drawable(id);
	if (text === "fixed" || shape === void 0) return checkRange(id, text);
	return checkRange(id, readDistribution(text, isPercent(shape.unit)));
}
// src/lib/scenario/uncertainty-gate.ts
/**
* Puts together what a link or file says of uncertainty, piece by piece and each through its gate. What does
* not fit is told with the key that a link gives it; the default stands for it, or the published range.
*/
var UncertaintyGate = class {
	#optionIds;
	#tell;
	#ranges = /* @__PURE__ */ new Map();
	#pairs = /* @__PURE__ */ new Map();
	#chances = /* @__PURE__ */ new Map();
	#sampling = NO_OWN_RANGES;
	/** `optionIds` are the options there are: what is said of others is told and left out. */
	constructor(optionIds, tell) {
		this.#optionIds = optionIds;
		this.#tell = tell;
	}
	complain(code, key, given) {
		const shown = given === void 0 ? {} : { given: shorten(given) };
		this.#tell({
			kind: "document",
			code,
			key: shorten(key),
			...shown
		});
	}
	number(name, raw) {
		const checked = checkNumber(name === "seed" ? SEED : DRAWS, raw);
		if (checked.ok && checked.value !== "auto") this.#sampling = {
			...this.#sampling,
			[name]: checked.value
		};
		else this.complain("bad-value", `sure.${name}`, givenText(raw));
	}
	method(raw) {
		const method = SAMPLING_METHODS.find((known) => known === raw);
		if (method === void 0) this.complain("bad-value", "sure.method", givenText(raw));
		else this.#sampling = {
			...this.#sampling,
			method
		};
	}
	/** `written` is how the reader wrote it, where that is not the stored number. */
	chance(kind, raw, written = givenText(raw)) {
		if (!isChanceKind(kind)) {
			this.complain("unknown-key", `chance.${kind}`, written);
			return;
		}
		const declared = chanceDeclarations[kind];
		const checked = checkNumber(declared, raw);
		if (!checked.ok || checked.value === "auto") this.complain("bad-value", `chance.${kind}`, written);
		else if (checked.value !== declared.default.value) this.#chances.set(kind, checked.value);
	}
	/** Of an input that there is. */
	#target(key) {
		const target = parseInputKey(key);
		const { option } = target ?? {};
		return option === void 0 || this.#optionIds.includes(option) ? target : void 0;
	}
	/** `check` reads what was given for the input that the key turns out to name. */
	range(key, given, check) {
		const target = this.#target(key);
		if (target === void 0) {
			this.complain("unknown-key", `range.${key}`, given);
			return;
		}
		const checked = check(target.parameter);
		if (!checked.ok) {
			const { code, limit } = checked;
			const bound = limit === void 0 ? {} : { limit };
			this.#tell({
				kind: "range",
				code,
				place: target,
				given: shorten(given),
				...bound
			});
		} else if (this.#ranges.size >= 200) this.complain("bad-value", `range.${key}`);
		else this.#ranges.set(key, checked.value);
	}
	/** `place` is the key that the pair goes by when it does not fit. */
	correlation(place, a, b, raw, given) {
		const drawn = [a, b].every((key) => {
			const target = this.#target(key);
			return target !== void 0 && drawable(target.parameter) !== void 0;
		});
		const rank = checkNumber(RANK, raw);
		if (!drawn || a === b || !rank.ok || rank.value === "auto") {
			this.complain("bad-value", place, given);
			return;
		}
		const pair = pairOf(a, b, rank.value);
		const key = `${pair.a},${pair.b}`;
		if (this.#pairs.has(key)) this.complain("repeated-key", place, given);
		else if (this.#pairs.size >= 20) this.complain("bad-value", place);
		else this.#pairs.set(key, pair);
	}
	result() {
		const { seed, method, draws } = this.#sampling;
		const chances = Object.keys(chanceDeclarations).flatMap((kind) => {
			const chance = this.#chances.get(kind);
			return chance === void 0 ? [] : [[kind, chance]];
		});
		return {
			seed,
			method,
			draws,
			ranges: sortedRanges(this.#ranges),
			correlations: sortedCorrelations([...this.#pairs.values()]),
			chances: Object.fromEntries(chances)
		};
	}
};
// src/lib/scenario/uncertainty-entries.ts
var CORRELATION = /^[1-9][0-9]?$/;
/** The heads of keys that are read here. */
function isUncertaintyHead(head) {
	return head === "sure" || head === "range" || head === "correlation" || head === "chance";
}
function readSampling$1(gate, name, value) {
	if (name === "method") gate.method(value);
	else if (name === "seed" || name === "draws") gate.number(name, plainNumber(value, false) ?? value);
	else gate.complain("unknown-key", `sure.${name}`, value);
}
function readCorrelation(gate, number, value) {
	const place = `correlation.${number}`;
	const [a = "", b = "", rank = "", ...more] = value.split(",");
	if (!CORRELATION.test(number)) gate.complain("unknown-key", place, value);
	else if (more.length > 0) gate.complain("bad-value", place, value);
	else gate.correlation(place, a, b, plainNumber(rank, false) ?? rank, value);
}
/** Reads lines with such heads, each key once; `optionIds` are the options there are. */
function uncertaintyFromEntries(lines, optionIds, tell) {
	const gate = new UncertaintyGate(optionIds, tell);
	for (const [key, value] of lines) {
		const dot = key.indexOf(".");
		const rest = key.slice(dot + 1);
		switch (key.slice(0, Math.max(0, dot))) {
			case "sure":
				readSampling$1(gate, rest, value);
				break;
			case "range":
				gate.range(rest, value, (id) => textToRange(id, value));
				break;
			case "correlation":
				readCorrelation(gate, rest, value);
				break;
			case "chance":
				gate.chance(rest, plainNumber(value, true) ?? value, value);
				break;
			default: gate.complain("unknown-key", key, value);
		}
	}
	return gate.result();
}
// src/lib/scenario/entries.ts
/**
* A scenario as key–value lines: only what differs from its published case, in a fixed order. The link
* is these lines joined by `&`; "what differs" reads them too.
*
*   tax=10.5              an input of the case
*   o=a,c,e               the options shown, in order, when they are not those of the case
*   e.from=turnkey        the offer a new option started from
*   e.name=Our%20hybrid   a name given by the reader
*   e.loan.rate=4.5       an input of option e
*   lens=even             the lens in use
*   lens.x1.from=rights   a copied lens; .name .screens .method .weights
*   event.2=exit,year:9,lead:2,for:a   an event (see event-text); `none` takes out one of the case's
*   sure.… range.… correlation.… chance.…   what is said of uncertainty (see uncertainty-entries)
*/
var MAX_LISTED_PROBLEMS$1 = 50;
var WEIGHT = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/;
/** Reads lines one by one into plain maps; keys that mean nothing are listed, never used. */
var EntryReader = class {
	problems = [];
	values = /* @__PURE__ */ new Map();
	options = /* @__PURE__ */ new Map();
	lenses = /* @__PURE__ */ new Map();
	/** Undefined for one that is taken out. */
	events = /* @__PURE__ */ new Map();
	/** Read when it is known which options there are. */
	uncertainty = /* @__PURE__ */ new Map();
	order;
	lens;
	#seen = /* @__PURE__ */ new Set();
	#case;
	constructor(caseId) {
		this.#case = caseId;
	}
	/** Lists a problem, up to the limit. */
	tell(problem) {
		if (this.problems.length > MAX_LISTED_PROBLEMS$1) return;
		this.problems.push(this.problems.length === MAX_LISTED_PROBLEMS$1 ? {
			kind: "document",
			code: "too-many-problems"
		} : problem);
	}
	complain(code, key, given) {
		this.tell({
			kind: "document",
			code,
			key: shorten(key),
			given: shorten(given)
		});
	}
	read(key, value) {
		if (this.#seen.has(key)) {
			this.complain("repeated-key", key, value);
			return;
		}
		this.#seen.add(key);
		if (key === "o") this.#readOrder(value);
		else if (key === "lens") this.lens = value;
		else if (isCaseParameterId(key)) this.#readCase(key, value);
		else this.#readDotted(key, value);
	}
	#readCase(id, value) {
		const checked = textToValue(id, value);
		if (checked.ok) this.values.set(id, checked.value);
		else this.#complainValue(id, void 0, checked);
	}
	#complainValue(id, option, { code, given, limit }) {
		this.tell({
			kind: "value",
			code,
			given,
			place: {
				parameter: id,
				...option === void 0 ? {} : { option }
			},
			...limit === void 0 ? {} : { limit }
		});
	}
	#readOrder(value) {
		const ids = value.split(",");
		const unique = [...new Set(ids)].filter((id) => OPTION_ID.test(id));
		if (unique.length !== ids.length) this.complain("bad-value", "o", value);
		if (unique.length > 8) this.complain("too-many-options", "o", value);
		if (unique.length === 0) this.complain("no-options", "o", value);
		else this.order = unique.slice(0, 8);
	}
	#readDotted(key, value) {
		const dot = key.indexOf(".");
		const head = dot < 0 ? key : key.slice(0, dot);
		const rest = dot < 0 ? "" : key.slice(dot + 1);
		if (head === "lens" && rest !== "") this.#readLens(key, rest, value);
		else if (head === "event" && isEventId(rest)) this.#readEvent(key, rest, value);
		else if (isUncertaintyHead(head) && rest !== "") this.uncertainty.set(key, value);
		else if (OPTION_ID.test(head) && rest !== "") this.#readOption(key, head, rest, value);
		else this.complain("unknown-key", key, value);
	}
	#readEvent(key, id, value) {
		if (this.events.size >= 24) this.complain("bad-value", key, value);
		else if (value === "none") this.events.set(id, void 0);
		else {
			const event = textToEvent(id, value, (field, given) => {
				this.complain("bad-value", `${key}.${field}`, given);
			});
			if (event !== void 0) this.events.set(id, event);
		}
	}
	#readOption(key, id, rest, value) {
		const lines = this.options.get(id) ?? {
			from: void 0,
			name: void 0,
			values: /* @__PURE__ */ new Map()
		};
		this.options.set(id, lines);
		if (rest === "from") {
			if (isArchetypeOf(this.#case, value)) lines.from = value;
			else this.complain("bad-value", key, value);
		} else if (rest === "name") {
			lines.name = cleanName(value);
			if (lines.name === void 0) this.complain("bad-value", key, value);
		} else if (isOptionParameterId(rest)) {
			const checked = textToValue(rest, value);
			if (checked.ok) lines.values.set(rest, checked.value);
			else this.#complainValue(rest, id, checked);
		} else this.complain("unknown-key", key, value);
	}
	#readLens(key, rest, value) {
		const dot = rest.lastIndexOf(".");
		const id = rest.slice(0, Math.max(0, dot));
		const field = rest.slice(dot + 1);
		if (!isLensPresetId(id) && !LENS_COPY_ID.test(id)) {
			this.complain("unknown-key", key, value);
			return;
		}
		const lines = this.lenses.get(id) ?? {
			from: void 0,
			name: void 0,
			screens: void 0,
			method: void 0,
			weights: void 0
		};
		this.lenses.set(id, lines);
		switch (field) {
			case "from":
				if (isLensPresetId(value) && !isLensPresetId(id)) lines.from = value;
				else this.complain("bad-value", key, value);
				break;
			case "name":
				lines.name = isLensPresetId(id) ? void 0 : cleanName(value);
				if (lines.name === void 0) this.complain("bad-value", key, value);
				break;
			case "method":
				lines.method = LENS_METHODS.find((method) => method === value);
				if (lines.method === void 0) this.complain("bad-value", key, value);
				break;
			case "screens":
				lines.screens = this.#readScreens(key, value);
				break;
			case "weights":
				lines.weights = this.#readWeights(key, value);
				break;
			default: this.complain("unknown-key", key, value);
		}
	}
	#readScreens(key, value) {
		if (value === "none") return [];
		const names = value.split(",");
		const screens = [...new Set(names)].filter(isScreenId);
		if (screens.length !== names.length) this.complain("bad-value", key, value);
		return screens.length === 0 ? void 0 : screens;
	}
	#readWeights(key, value) {
		if (value === "none") return {};
		const weights = /* @__PURE__ */ new Map();
		for (const part of value.split(",")) {
			const [id = "", text = "", ...more] = part.split(":");
			const weight = WEIGHT.test(text) ? Number(text) : NaN;
			if (isCriterionId(id) && weight >= 0 && weight <= 1e3 && more.length === 0 && !weights.has(id)) weights.set(id, weight);
			else this.complain("bad-value", key, part);
		}
		if (weights.size === 0) return void 0;
		return Object.fromEntries([...weights].filter(([, weight]) => weight > 0));
	}
};
function optionDrafts(reader, base) {
	const archetypeOf = new Map(base.options.map(({ id, archetype }) => [id, archetype]));
	const ids = reader.order ?? base.options.map(({ id }) => id);
	const drafts = [];
	for (const id of ids) {
		const lines = reader.options.get(id);
		const archetype = lines?.from ?? archetypeOf.get(id);
		if (archetype === void 0) {
			reader.complain("missing-key", `${id}.from`, "");
			continue;
		}
		drafts.push({
			id,
			archetype,
			name: lines?.name,
			values: lines?.values ?? /* @__PURE__ */ new Map()
		});
	}
	for (const id of reader.options.keys()) if (!ids.includes(id)) reader.complain("unknown-key", `${id}.…`, "");
	if (drafts.length > 0) return drafts;
	reader.complain("no-options", "o", "");
	return base.options.map(({ id, archetype }) => ({
		id,
		archetype,
		name: void 0,
		values: /* @__PURE__ */ new Map()
	}));
}
function buildLenses(reader, base) {
	const apply = (lens) => {
		const lines = reader.lenses.get(lens.id);
		if (lines === void 0) return lens;
		return {
			...lens,
			...lines.name === void 0 ? {} : { name: lines.name },
			screens: lines.screens ?? lens.screens,
			method: lines.method ?? lens.method,
			weights: lines.weights ?? lens.weights
		};
	};
	const lenses = base.lenses.map(apply);
	for (const [id, lines] of reader.lenses) {
		if (isLensPresetId(id)) continue;
		if (lines.from === void 0) reader.complain("missing-key", `lens.${id}.from`, "");
		else if (lenses.length >= 12) reader.complain("bad-value", `lens.${id}`, "");
		else lenses.push(apply({
			...presetLens(lines.from),
			id
		}));
	}
	return lenses;
}
function buildEvents(reader, base) {
	const events = new Map(base.events.map((event) => [event.id, event]));
	for (const [id, event] of reader.events) if (event === void 0) events.delete(id);
	for (const [id, event] of reader.events) {
		if (event === void 0) continue;
		if (events.has(id) || events.size < 12) events.set(id, event);
		else reader.complain("bad-value", `event.${id}`, "");
	}
	return sortEvents([...events.values()]);
}
/** Builds a scenario from lines; whatever does not fit is listed and the rest is kept. */
function scenarioFromEntries(caseId, entries) {
	const reader = new EntryReader(caseId);
	for (const [key, value] of entries) reader.read(key, value);
	const base = preset(caseId);
	const options = optionDrafts(reader, base);
	const lenses = buildLenses(reader, base);
	let lens = base.lens;
	if (reader.lens !== void 0) {
		if (lenses.some(({ id }) => id === reader.lens)) lens = reader.lens;
		else reader.complain("bad-value", "lens", reader.lens);
	}
	const events = buildEvents(reader, base);
	const uncertainty = uncertaintyFromEntries(reader.uncertainty, options.map(({ id }) => id), (problem) => reader.tell(problem));
	const built = buildScenario({
		case: caseId,
		values: reader.values,
		options,
		lenses,
		events,
		lens,
		uncertainty
	});
	return {
		scenario: built.scenario,
		problems: [...reader.problems, ...built.problems]
	};
}
// src/lib/scenario/migrations.ts
var LINK_STEPS = [];
var FILE_STEPS = [];
function migrate(steps, version, old) {
	return steps.slice(version - 1).reduce((content, step) => step(content), old);
}
/** All lines of a link, those of its head among them, as this version writes them. */
function migrateLines(version, lines) {
	return migrate(LINK_STEPS, version, lines);
}
/** The object that a file's text holds, as this version writes it. */
function migrateFile(version, document) {
	return migrate(FILE_STEPS, version, document);
}
// src/lib/scenario/packed.ts
/**
* Long links, packed: base64url of [format byte, 4 bytes checksum, raw deflate of the readable link].
* Reading stops at the caps while it inflates, so a small link cannot become a large document.
*/
var FORMAT = 1;
var HEADER$1 = 5;
var MAX_INFLATED = 262144;
function fromBase64Url(text) {
	if (!/^[A-Za-z0-9_-]*$/.test(text)) return void 0;
	try {
		const binary = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
		return Uint8Array.from(binary, (character) => character.charCodeAt(0));
	} catch {
		return;
	}
}
function streamOf(bytes) {
	return new ReadableStream({ start(controller) {
		controller.enqueue(bytes);
		controller.close();
	} });
}
/** Everything a stream gives, or undefined once it gives more than `limit` bytes. */
async function collect(stream, limit) {
	const reader = stream.getReader();
	const chunks = [];
	let length = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		length += value.length;
		if (length > limit) {
			await reader.cancel().catch(() => void 0);
			return;
		}
		chunks.push(value);
	}
	const bytes = new Uint8Array(length);
	let offset = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, offset);
		offset += chunk.length;
	}
	return bytes;
}
async function unpack(encoded) {
	if (encoded.length > 16384) return {
		ok: false,
		code: "too-long"
	};
	const bytes = fromBase64Url(encoded);
	if (bytes === void 0 || bytes.length < HEADER$1) return {
		ok: false,
		code: "not-readable"
	};
	const format = bytes[0] ?? 0;
	if (format > FORMAT) return {
		ok: false,
		code: "newer-version"
	};
	if (format < FORMAT) return {
		ok: false,
		code: "not-readable"
	};
	try {
		const plain = await collect(streamOf(bytes.slice(HEADER$1)).pipeThrough(new DecompressionStream("deflate-raw")), MAX_INFLATED);
		if (plain === void 0) return {
			ok: false,
			code: "too-long"
		};
		if (fnv1a(plain) !== new DataView(bytes.buffer).getUint32(1)) return {
			ok: false,
			code: "altered"
		};
		return {
			ok: true,
			text: new TextDecoder("utf-8", { fatal: true }).decode(plain)
		};
	} catch {
		return {
			ok: false,
			code: "not-readable"
		};
	}
}
// src/lib/scenario/link.ts
/**
* Links, version 1: the whole scenario in the fragment, readable, and only what differs from a frozen
* case: `#v=1&k=1x2y3z&case=jujuy-2016&a.loan.rate=4.5`. `k` is a checksum of the rest that machine-made
* links carry and hand-written ones may leave out; it stands in front, so that a link cut off anywhere
* behind it is told. Long ones are packed: `#z=…`. See docs/LINKS.md for the promise.
*/
/** Of a link that names no model. */
var FIRST_MODEL = 1;
function unreadable$1(code, given) {
	return {
		kind: "unreadable",
		problems: [{
			kind: "document",
			code,
			given: shorten(given)
		}]
	};
}
function decodePart(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
var CHECKSUM_KEY = "k=";
function splitLines(text) {
	const entries = [];
	const problems = [];
	const all = text.split("&");
	const at = all.findIndex((line) => line.startsWith(CHECKSUM_KEY));
	const lines = all.filter((_, index) => index !== at);
	for (const line of lines) {
		if (line === "") continue;
		const equals = line.indexOf("=");
		const key = decodePart(equals < 0 ? line : line.slice(0, equals));
		const value = decodePart(equals < 0 ? "" : line.slice(equals + 1));
		if (key === void 0 || value === void 0 || equals < 0) {
			if (problems.length < 50) problems.push({
				kind: "document",
				code: "unknown-key",
				key: shorten(line)
			});
		} else entries.push([key, value]);
	}
	return {
		entries,
		problems,
		checksum: all[at]?.slice(2),
		body: lines.join("&")
	};
}
/** Lines about the link itself. `m`, the model that made it, is left out by model 1. */
var HEADER = [
	"v",
	"m",
	"case"
];
function versionProblem(version, known) {
	if (version === void 0 || !/^[1-9]\d{0,5}$/.test(version)) return "unknown-version";
	return Number(version) > known ? "newer-version" : void 0;
}
async function readText(text) {
	const { entries: written, problems, checksum, body } = splitLines(text);
	const version = written.find(([name]) => name === "v")?.[1];
	const entries = versionProblem(version, 1) === void 0 ? migrateLines(Number(version), written) : written;
	const first = (key) => entries.find(([name]) => name === key)?.[1];
	const caseText = first("case");
	const model = first("m") ?? String(FIRST_MODEL);
	if (version === void 0 && caseText === void 0) return unreadable$1("not-ours", text);
	const caseId = CASE_IDS.find((id) => id === caseText);
	const versionCode = versionProblem(version, 1) ?? versionProblem(model, 1);
	if (caseId === void 0) return versionCode === "newer-version" ? unreadable$1("newer-version", version ?? "") : unreadable$1("unknown-case", caseText ?? "");
	if (versionCode !== void 0) problems.unshift({
		kind: "document",
		code: versionCode,
		given: shorten(version ?? "")
	});
	if (checksum !== void 0 && checksum !== checksumText(body)) problems.unshift({
		kind: "document",
		code: "altered"
	});
	const rest = [];
	const seen = /* @__PURE__ */ new Set();
	for (const entry of entries) {
		const [key, value] = entry;
		if (!HEADER.includes(key)) rest.push(entry);
		else if (!seen.has(key)) seen.add(key);
		else if (problems.length < 50) problems.push({
			kind: "document",
			code: "repeated-key",
			key,
			given: shorten(value)
		});
	}
	if (caseId !== CASE_IDS[0]) await loadCases();
	const built = scenarioFromEntries(caseId, rest);
	return {
		kind: "scenario",
		scenario: built.scenario,
		problems: [...problems, ...built.problems],
		...Number(model) < 1 && { olderModel: Number(model) }
	};
}
/** Reads a fragment with or without `#`; an empty one is no link at all. */
async function readLink(fragment) {
	const text = fragment.startsWith("#") ? fragment.slice(1) : fragment;
	if (text === "") return { kind: "none" };
	if (text.length > 16384) return unreadable$1("too-long", text);
	if (!text.startsWith("z=")) return readText(text);
	const unpacked = await unpack(text.slice(2));
	return unpacked.ok ? readText(unpacked.text) : unreadable$1(unpacked.code, text);
}
var DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && true) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? void 0,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? void 0,
		abortPipeEarly: config$1?.abortPipeEarly ?? void 0
	};
}
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}
var ABORT_EARLY_CONFIG = { abortEarly: true };
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}
// src/lib/scenario/file-reader.ts
/** What every part of a file is read with: fields by name among an object's own, and what does not fit. */
var jsonObject = /* @__PURE__ */ custom((input) => typeof input === "object" && input !== null && !Array.isArray(input));
var text = /* @__PURE__ */ string();
var list = /* @__PURE__ */ array(/* @__PURE__ */ unknown());
/** A value of a file as it is shown back. */
function shown(value) {
	try {
		return shorten(typeof value === "string" ? value : JSON.stringify(value));
	} catch {
		return typeof value;
	}
}
/** Reads objects field by field and lists what it meets. */
var FileReader = class {
	problems = [];
	complain(code, key, given) {
		this.problems.push({
			kind: "document",
			code,
			key: shorten(key),
			...given === void 0 ? {} : { given: shown(given) }
		});
	}
	/** An own field that fits the schema; a missing or unfit one is listed. */
	field(object, name, schema, place) {
		if (!Object.hasOwn(object, name)) {
			this.complain("missing-key", place);
			return;
		}
		const parsed = /* @__PURE__ */ safeParse(schema, object[name]);
		if (parsed.success) return parsed.output;
		this.complain("bad-value", place, object[name]);
	}
	/** As `field`, for what a file may leave out. */
	optional(object, name, schema, place) {
		return Object.hasOwn(object, name) ? this.field(object, name, schema, place) : void 0;
	}
	onlyKeys(object, known, place) {
		for (const key of Object.keys(object)) if (!known.includes(key)) this.complain("unknown-key", `${place}${key}`, object[key]);
	}
	/** The checked values among `ids`; the published value stands for all others, which are listed. */
	values(raw, ids, option) {
		const values = /* @__PURE__ */ new Map();
		if (raw === void 0) return values;
		const place = option === void 0 ? "" : `${option}.`;
		this.onlyKeys(raw, ids, place);
		for (const id of ids) {
			if (!Object.hasOwn(raw, id)) {
				if (parameter(id).later !== true) this.complain("missing-key", `${place}${id}`);
				continue;
			}
			const checked = checkAny(id, raw[id]);
			if (checked.ok) values.set(id, checked.value);
			else {
				const { code, given, limit } = checked;
				this.problems.push({
					kind: "value",
					code,
					given,
					place: {
						parameter: id,
						...option === void 0 ? {} : { option }
					},
					...limit === void 0 ? {} : { limit }
				});
			}
		}
		return values;
	}
	name(object, place) {
		const raw = this.optional(object, "name", text, place);
		const name = raw === void 0 ? void 0 : cleanName(raw);
		if (raw !== void 0 && name === void 0) this.complain("bad-value", place, raw);
		return name;
	}
};
// src/lib/scenario/write-file.ts
/** What tells our files from others. */
var APP = "balanza";
// src/lib/scenario/read-uncertainty.ts
/** The part of a file that says something of uncertainty; a file that says nothing has none. */
var anything = /* @__PURE__ */ unknown();
function readSampling(reader, gate, object) {
	for (const name of ["seed", "draws"]) {
		const raw = reader.field(object, name, anything, `sure.${name}`);
		if (raw !== void 0) gate.number(name, raw);
	}
	const method = reader.field(object, "method", anything, "sure.method");
	if (method !== void 0) gate.method(method);
}
function readCorrelations(reader, gate, object) {
	const all = reader.field(object, "correlations", list, "correlations") ?? [];
	for (const [index, raw] of all.entries()) {
		const place = `correlation.${String(index + 1)}`;
		if (!/* @__PURE__ */ is(jsonObject, raw)) {
			reader.complain("bad-value", place, raw);
			continue;
		}
		reader.onlyKeys(raw, [
			"a",
			"b",
			"rank"
		], `${place}.`);
		const a = reader.field(raw, "a", text, `${place}.a`);
		const b = reader.field(raw, "b", text, `${place}.b`);
		const rank = reader.field(raw, "rank", anything, `${place}.rank`);
		if (a === void 0 || b === void 0 || rank === void 0) continue;
		gate.correlation(place, a, b, rank, givenText(raw));
	}
}
/** `optionIds` are the options there are: what is said of others is listed and left out. */
function readUncertainty(reader, document, optionIds) {
	const object = reader.optional(document, "uncertainty", jsonObject, "uncertainty");
	if (object === void 0) return NO_OWN_RANGES;
	reader.onlyKeys(object, [
		"seed",
		"method",
		"draws",
		"ranges",
		"correlations",
		"chances"
	], "uncertainty.");
	const gate = new UncertaintyGate(optionIds, (problem) => reader.problems.push(problem));
	readSampling(reader, gate, object);
	const ranges = reader.field(object, "ranges", jsonObject, "ranges") ?? {};
	for (const [key, raw] of Object.entries(ranges)) gate.range(key, givenText(raw), (id) => checkRange(id, raw));
	readCorrelations(reader, gate, object);
	const chances = reader.field(object, "chances", jsonObject, "chances") ?? {};
	for (const [kind, raw] of Object.entries(chances)) gate.chance(kind, raw);
	return gate.result();
}
// src/lib/scenario/read-file.ts
/**
* Scenarios as files: everything spelled out, so that a file stays readable without this app.
*
*   { "app": "balanza", "schema": 1, "model": 1,
*     "scenario": { case, lens, values, options: [{ id, archetype, name?, values }], lenses,
*                 events?: [{ id, kind, year, values, options?, off? }],
*                 uncertainty?: { seed, method, draws, ranges, correlations, chances } } }
*
* Reading trusts nothing: every field is looked up by name among an object's own, checked, and put into
* a new scenario by `buildScenario`. What does not fit is listed and its published value stands. What came after
* the first files, inputs marked `later`, events and uncertainty, may be missing.
*/
var MAX_CHARACTERS = 1048576;
var MAX_LISTED_PROBLEMS = 50;
var version = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ finite(), /* @__PURE__ */ integer(), /* @__PURE__ */ minValue(1));
var caseId = /* @__PURE__ */ picklist(CASE_IDS);
var method = /* @__PURE__ */ picklist(LENS_METHODS);
var points = /* @__PURE__ */ pipe(/* @__PURE__ */ number(), /* @__PURE__ */ finite(), /* @__PURE__ */ minValue(0), /* @__PURE__ */ maxValue(MAX_WEIGHT));
var envelope = /* @__PURE__ */ object({
	app: /* @__PURE__ */ literal(APP),
	scenario: jsonObject
});
/** Each option's letter; those that cannot keep theirs get a free one. */
function optionIds(reader, options) {
	const kept = options.map(({ id }, index) => {
		return typeof id === "string" && OPTION_ID.test(id) && options.findIndex((other) => other["id"] === id) === index ? id : void 0;
	});
	const free = Array.from("abcdefghijklmnopqrstuvwxyz").filter((letter) => !kept.includes(letter));
	return kept.map((id, index) => {
		if (id !== void 0) return id;
		reader.complain("bad-value", `options.${index + 1}.id`, options[index]?.["id"] ?? "");
		return free.shift() ?? "";
	});
}
function readArchetype(reader, object, id, base) {
	const raw = reader.field(object, "archetype", text, `${id}.archetype`);
	if (raw !== void 0 && isArchetypeOf(base.case, raw)) return raw;
	if (raw !== void 0) reader.complain("bad-value", `${id}.archetype`, raw);
	const [first] = archetypesOf(base.case);
	const known = base.options.find((option) => option.id === id)?.archetype ?? first;
	if (known === void 0) throw new Error("a case knows at least one offer");
	return known;
}
function readOptions(reader, document, base) {
	const all = reader.field(document, "options", list, "options") ?? [];
	if (all.length > 8) reader.complain("too-many-options", "options", all.length);
	const objects = all.slice(0, 8).filter((raw, index) => {
		const fits = /* @__PURE__ */ is(jsonObject, raw);
		if (!fits) reader.complain("bad-value", `options.${index + 1}`, raw);
		return fits;
	});
	const ids = optionIds(reader, objects);
	const drafts = objects.map((object, index) => {
		const id = ids[index] ?? "";
		reader.onlyKeys(object, [
			"id",
			"archetype",
			"name",
			"values"
		], `${id}.`);
		return {
			id,
			archetype: readArchetype(reader, object, id, base),
			name: reader.name(object, `${id}.name`),
			values: reader.values(reader.field(object, "values", jsonObject, `${id}.values`), OPTION_PARAMETER_IDS, id)
		};
	});
	if (drafts.length > 0) return drafts;
	reader.complain("no-options", "options");
	return base.options.map(({ id, archetype }) => ({
		id,
		archetype,
		name: void 0,
		values: /* @__PURE__ */ new Map()
	}));
}
function readScreens(reader, object, place) {
	const raw = reader.field(object, "screens", list, place);
	if (raw === void 0) return void 0;
	const known = raw.filter((id) => typeof id === "string" && isScreenId(id));
	const screens = [...new Set(known)];
	if (screens.length !== raw.length) reader.complain("bad-value", place, raw);
	return screens.length === 0 && raw.length > 0 ? void 0 : screens;
}
function readWeights(reader, object, place) {
	const raw = reader.field(object, "weights", jsonObject, place);
	if (raw === void 0) return void 0;
	const weights = {};
	const keys = Object.keys(raw);
	let good = 0;
	for (const id of keys) {
		const weight = /* @__PURE__ */ safeParse(points, raw[id]);
		if (!isCriterionId(id)) reader.complain("unknown-key", `${place}.${id}`, raw[id]);
		else if (!weight.success) reader.complain("bad-value", `${place}.${id}`, raw[id]);
		else {
			good += 1;
			if (weight.output > 0) weights[id] = weight.output;
		}
	}
	return good === 0 && keys.length > 0 ? void 0 : weights;
}
/** One lens over what it started from; the published rule stands where the file's does not fit. */
function readLens(reader, object, id, start) {
	const place = `lens.${id}`;
	reader.onlyKeys(object, [
		"id",
		"base",
		"name",
		"screens",
		"method",
		"weights"
	], `${place}.`);
	const isCopy = id !== start.base;
	const name = isCopy ? reader.name(object, `${place}.name`) : void 0;
	if (!isCopy && Object.hasOwn(object, "name")) reader.complain("bad-value", `${place}.name`, object["name"]);
	return {
		id,
		base: start.base,
		...name === void 0 ? {} : { name },
		screens: readScreens(reader, object, `${place}.screens`) ?? start.screens,
		method: reader.field(object, "method", method, `${place}.method`) ?? start.method,
		weights: readWeights(reader, object, `${place}.weights`) ?? start.weights
	};
}
function readLenses(reader, document, base) {
	const all = reader.field(document, "lenses", list, "lenses");
	if (all === void 0) return [...base.lenses];
	const read = /* @__PURE__ */ new Map();
	for (const [index, raw] of all.entries()) {
		const place = `lenses.${index + 1}`;
		if (!/* @__PURE__ */ is(jsonObject, raw)) {
			reader.complain("bad-value", place, raw);
			continue;
		}
		const id = reader.field(raw, "id", text, `${place}.id`);
		if (id === void 0) continue;
		const start = reader.field(raw, "base", text, `${place}.base`);
		if (read.has(id)) reader.complain("repeated-key", `lens.${id}`);
		else if (start === void 0) continue;
		else if (!isLensPresetId(start)) reader.complain("bad-value", `${place}.base`, start);
		else if (id !== start && !LENS_COPY_ID.test(id)) reader.complain("bad-value", `${place}.id`, id);
		else if (read.size >= 12) reader.complain("bad-value", `lens.${id}`);
		else read.set(id, readLens(reader, raw, id, presetLens(start)));
	}
	for (const { id } of base.lenses) if (!read.has(id)) reader.complain("missing-key", `lens.${id}`);
	const published = base.lenses.map((lens) => read.get(lens.id) ?? lens);
	const copies = [...read.values()].filter(({ id }) => !isLensPresetId(id));
	return [...published, ...copies].slice(0, 12);
}
function readLensInUse(reader, document, lenses, base) {
	const lens = reader.field(document, "lens", text, "lens");
	if (lens === void 0) return base.lens;
	if (lenses.some(({ id }) => id === lens)) return lens;
	reader.complain("bad-value", "lens", lens);
	return base.lens;
}
function readEvent(reader, raw, id) {
	const place = `event.${id}`;
	reader.onlyKeys(raw, [
		"id",
		"kind",
		"year",
		"values",
		"options",
		"off"
	], `${place}.`);
	const values = reader.field(raw, "values", jsonObject, `${place}.values`);
	const kind = reader.field(raw, "kind", text, `${place}.kind`) ?? "";
	const names = isEventKind(kind) ? Object.keys(eventFields(kind)) : [];
	for (const name of names) if (values !== void 0 && !Object.hasOwn(values, name)) reader.complain("missing-key", `${place}.${name}`);
	return buildEvent({
		id,
		kind,
		year: Object.hasOwn(raw, "year") ? raw["year"] : "",
		values: new Map(Object.entries(values ?? {})),
		options: reader.optional(raw, "options", text, `${place}.options`),
		off: reader.optional(raw, "off", /* @__PURE__ */ boolean(), `${place}.off`) ?? false
	}, (field, given) => {
		reader.complain("bad-value", `${place}.${field}`, given);
	});
}
function readEvents(reader, document, base) {
	const all = reader.optional(document, "events", list, "events");
	if (all === void 0) return base.events;
	const read = /* @__PURE__ */ new Map();
	for (const [index, raw] of all.entries()) {
		const place = `events.${String(index + 1)}`;
		if (!/* @__PURE__ */ is(jsonObject, raw)) {
			reader.complain("bad-value", place, raw);
			continue;
		}
		const id = reader.field(raw, "id", text, `${place}.id`);
		if (id === void 0) continue;
		if (!isEventId(id) || read.size >= 12) reader.complain("bad-value", `${place}.id`, id);
		else if (read.has(id)) reader.complain("repeated-key", `event.${id}`);
		else {
			const event = readEvent(reader, raw, id);
			if (event !== void 0) read.set(id, event);
		}
	}
	return sortEvents([...read.values()]);
}
/** Lists versions that are none or not yet known; the model that wrote the file, as far as it says one. */
function readVersions(reader, document) {
	const schema = Object.hasOwn(document, "schema") ? document["schema"] : "";
	if (!/* @__PURE__ */ is(version, schema)) reader.complain("unknown-version", "schema", schema);
	else if (schema > 1) reader.complain("newer-version", "schema", schema);
	const model = reader.field(document, "model", version, "model");
	if (model !== void 0 && model > 1) reader.complain("newer-version", "model", model);
	return model;
}
/** As this version writes it; what says no known version is read as it stands, and told. */
function migrated(document) {
	const schema = Object.hasOwn(document, "schema") ? document["schema"] : void 0;
	return /* @__PURE__ */ is(version, schema) && schema < 1 ? migrateFile(schema, document) : document;
}
function listed(problems) {
	if (problems.length <= MAX_LISTED_PROBLEMS) return problems;
	return [...problems.slice(0, MAX_LISTED_PROBLEMS), {
		kind: "document",
		code: "too-many-problems"
	}];
}
function unreadable(code, given) {
	return {
		kind: "unreadable",
		problems: [{
			kind: "document",
			code,
			given: shown(given)
		}]
	};
}
function readDocument(document, content) {
	const reader = new FileReader();
	const model = readVersions(reader, document);
	const known = /* @__PURE__ */ safeParse(caseId, Object.hasOwn(content, "case") ? content["case"] : "");
	if (!known.success) {
		const newer = reader.problems.find(({ code }) => code === "newer-version");
		return newer === void 0 ? unreadable("unknown-case", content["case"] ?? "") : {
			kind: "unreadable",
			problems: [newer]
		};
	}
	const base = preset(known.output);
	reader.onlyKeys(document, [
		"app",
		"schema",
		"model",
		"scenario"
	], "");
	reader.onlyKeys(content, [
		"case",
		"lens",
		"values",
		"options",
		"lenses",
		"events",
		"uncertainty"
	], "scenario.");
	const values = reader.values(reader.field(content, "values", jsonObject, "values"), CASE_PARAMETER_IDS);
	const options = readOptions(reader, content, base);
	const lenses = readLenses(reader, content, base);
	const lens = readLensInUse(reader, content, lenses, base);
	const events = readEvents(reader, content, base);
	const uncertainty = readUncertainty(reader, content, options.map(({ id }) => id));
	const built = buildScenario({
		case: known.output,
		values,
		options,
		lenses,
		events,
		lens,
		uncertainty
	});
	return {
		kind: "scenario",
		scenario: built.scenario,
		problems: listed([...reader.problems, ...built.problems]),
		...model !== void 0 && model < 1 && { olderModel: model }
	};
}
/** Reads the text of a file; cases beside the first one must have been loaded. */
function readFile(content) {
	if (content.length > MAX_CHARACTERS) return unreadable("too-long", content.slice(0, 80));
	let parsed;
	try {
		parsed = JSON.parse(content.replace(/^\ufeff/, ""));
	} catch {
		return unreadable("not-json", content.slice(0, 80));
	}
	const document = /* @__PURE__ */ is(jsonObject, parsed) ? migrated(parsed) : void 0;
	if (document === void 0 || !/* @__PURE__ */ is(envelope, document)) return unreadable("not-ours", content.slice(0, 80));
	return readDocument(document, document.scenario);
}
// src/lib/versions/headline.ts
function headlineOf(scenario, { options, judgements }) {
	const judgement = judgements.find(({ lensId }) => lensId === scenario.lens);
	return {
		model: 1,
		case: scenario.case,
		lens: scenario.lens,
		leaders: judgement?.leaders ?? [],
		options: options.map((e) => {
			const judged = judgement?.options.find(({ optionId }) => optionId === e.id);
			return {
				id: e.id,
				total: e.totalPv,
				components: Object.fromEntries(Object.entries(e.components).map(([id, { presentValue }]) => [id, presentValue])),
				upfront: e.upfront,
				peak: e.peak.amount,
				peakYear: e.peak.year,
				exit: e.exitAtDecision.total,
				exitYear: e.exitAtDecision.year,
				...e.dependencyIndex !== void 0 && { index: e.dependencyIndex },
				...e.levelised !== void 0 && { levelised: e.levelised },
				...judged?.score !== void 0 && { score: judged.score },
				...judged?.rank !== void 0 && { rank: judged.rank }
			};
		})
	};
}
// src/lib/versions/this-model.ts
/**
* This version of the model with its readers and its cases, alone: what `npm run freeze` puts into one file, so
* that links which it made can still be worked out when equations and defaults have moved on.
*/
async function headlineOfLink(fragment) {
	const reading = await readLink(fragment);
	return reading.kind === "scenario" ? headlineOf(reading.scenario, evaluate(reading.scenario)) : void 0;
}
async function headlineOfFile(text) {
	await loadCases();
	const reading = readFile(text);
	return reading.kind === "scenario" ? headlineOf(reading.scenario, evaluate(reading.scenario)) : void 0;
}
export { headlineOfFile, headlineOfLink };
