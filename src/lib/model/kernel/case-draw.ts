/**
 * What all offers of a draw share: price and discount factors by whole year, benchmark prices by class and year.
 * A power costs more than all the rest of a year, so the tables grow by one multiplication a year.
 */
import { ASSET_CLASSES } from '$lib/parameters/types';
import { caseSlot } from './slots';

export const CLASSES = ASSET_CLASSES.length;
export const [CAMERAS, NETWORK, CENTRE, STORAGE, PLATFORM] = [0, 1, 2, 3, 4] as const;

const perClass = (prefix: 'life' | 'trend' | 'maint' | 'local') =>
  ASSET_CLASSES.map((id) => caseSlot(`${prefix}.${id}`));
const LIFE = perClass('life');
const TREND = perClass('trend');
const MAINTENANCE = perClass('maint');
const LOCAL = perClass('local');

const N_CAMERAS = caseSlot('scope.cameras');
const POINTS = caseSlot('scope.points');
const SEATS = caseSlot('scope.seats');
const FIBRE_KM = caseSlot('scope.fibreKm');
const UNIT_CAMERA = caseSlot('unit.camera');
const UNIT_FIBRE = caseSlot('unit.fibreKm');
const UNIT_POINT = caseSlot('unit.point');
const UNIT_CORE = caseSlot('unit.coreNetwork');
const UNIT_SEAT = caseSlot('unit.seat');
const UNIT_ROOM = caseSlot('unit.room');
const UNIT_STORAGE = caseSlot('unit.storage');
const UNIT_LICENCE = caseSlot('unit.licence');
const UNIT_PLATFORM = caseSlot('unit.platform');
const ENGINEERING = caseSlot('engineering');
const DISCOUNT = caseSlot('discount');
const TAX = caseSlot('tax');
const FOREIGN_INFLATION = caseSlot('inflation.foreign');
const LOCAL_INFLATION = caseSlot('inflation.local');
const DEPRECIATION = caseSlot('fx.depreciation');
const BUDGET = caseSlot('budget');
const ESCALATION = caseSlot('maint.escalation');
const STAFF_PER_SEAT = caseSlot('staff.perSeat');
const STAFF_COST = caseSlot('staff.cost');
const FAILURE = caseSlot('failure.rate');
const WEAR = caseSlot('failure.wear');
const INTEGRATION = caseSlot('exit.integration');

export class CaseDraw {
  readonly horizon: number;
  readonly dollarised: boolean;
  /** R(t) without the jumps that strike single offers. */
  readonly realIndex: Float64Array;
  /** (1+π)^−t, (1+π_local)^−t and (1+r)^−t. */
  readonly foreignDeflator: Float64Array;
  readonly localDeflator: Float64Array;
  readonly discount: Float64Array;
  /** B_k(t), class-major. */
  readonly benchmark: Float64Array;
  readonly life = new Float64Array(CLASSES);
  readonly maintenance = new Float64Array(CLASSES);
  readonly localShare = new Float64Array(CLASSES);
  benchmarkTotal = 0;
  cameras = 0;
  points = 0;
  tax = 0;
  budget = 0;
  escalation = 0;
  staffUsd = 0;
  failureRate = 0;
  wear = 0;
  integration = 0;
  /** Growth a year of what a nominal payment is worth: (1+q)/((1+π)(1+r)) and 1/((1+π_local)(1+r)). */
  foreignNominalGrowth = 0;
  localNominalGrowth = 0;
  /** The same in constant USD, before discounting. */
  foreignConstantGrowth = 0;
  localConstantGrowth = 0;

  constructor(horizon: number, dollarised: boolean) {
    this.horizon = horizon;
    this.dollarised = dollarised;
    const years = horizon + 1;
    this.realIndex = new Float64Array(years);
    this.foreignDeflator = new Float64Array(years);
    this.localDeflator = new Float64Array(years);
    this.discount = new Float64Array(years);
    this.benchmark = new Float64Array(CLASSES * years);
  }

  /** Works the tables out anew from the vector of a draw. */
  read(v: Float64Array): void {
    this.#readRates(v);
    this.#readBenchmark(v);
    for (let k = 0; k < CLASSES; k += 1) {
      this.life[k] = v[LIFE[k] ?? 0] ?? 0;
      this.maintenance[k] = v[MAINTENANCE[k] ?? 0] ?? 0;
      this.localShare[k] = v[LOCAL[k] ?? 0] ?? 0;
    }
    this.tax = v[TAX] ?? 0;
    this.budget = v[BUDGET] ?? 0;
    this.escalation = v[ESCALATION] ?? 0;
    this.staffUsd = (v[SEATS] ?? 0) * (v[STAFF_PER_SEAT] ?? 0) * (v[STAFF_COST] ?? 0);
    this.failureRate = v[FAILURE] ?? 0;
    this.wear = v[WEAR] ?? 0;
    this.integration = v[INTEGRATION] ?? 0;
  }

  #readRates(v: Float64Array): void {
    const real = 1 + (this.dollarised ? 0 : (v[DEPRECIATION] ?? 0));
    const foreign = 1 / (1 + (v[FOREIGN_INFLATION] ?? 0));
    const local = 1 / (1 + (v[LOCAL_INFLATION] ?? 0));
    const discount = 1 / (1 + (v[DISCOUNT] ?? 0));
    this.foreignConstantGrowth = real * foreign;
    this.localConstantGrowth = local;
    this.foreignNominalGrowth = real * foreign * discount;
    this.localNominalGrowth = local * discount;
    let r = 1;
    let p = 1;
    let l = 1;
    let d = 1;
    for (let t = 0; t <= this.horizon; t += 1) {
      this.realIndex[t] = r;
      this.foreignDeflator[t] = p;
      this.localDeflator[t] = l;
      this.discount[t] = d;
      r *= real;
      p *= foreign;
      l *= local;
      d *= discount;
    }
  }

  #readBenchmark(v: Float64Array): void {
    const n = v[N_CAMERAS] ?? 0;
    const points = v[POINTS] ?? 0;
    this.cameras = n;
    this.points = points;
    const whole = 1 + (v[ENGINEERING] ?? 0);
    const network =
      points * (v[UNIT_POINT] ?? 0) +
      (v[FIBRE_KM] ?? 0) * (v[UNIT_FIBRE] ?? 0) +
      (v[UNIT_CORE] ?? 0);
    this.benchmarkTotal =
      this.#grow(v, CAMERAS, n * (v[UNIT_CAMERA] ?? 0) * whole) +
      this.#grow(v, NETWORK, network * whole) +
      this.#grow(v, CENTRE, ((v[SEATS] ?? 0) * (v[UNIT_SEAT] ?? 0) + (v[UNIT_ROOM] ?? 0)) * whole) +
      this.#grow(v, STORAGE, n * (v[UNIT_STORAGE] ?? 0) * whole) +
      this.#grow(v, PLATFORM, (n * (v[UNIT_LICENCE] ?? 0) + (v[UNIT_PLATFORM] ?? 0)) * whole);
  }

  #grow(v: Float64Array, k: number, benchmark: number): number {
    const growth = 1 + (v[TREND[k] ?? 0] ?? 0);
    const from = k * (this.horizon + 1);
    let price = benchmark;
    for (let t = 0; t <= this.horizon; t += 1) {
      this.benchmark[from + t] = price;
      price *= growth;
    }
    return benchmark;
  }
}
