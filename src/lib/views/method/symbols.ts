/**
 * The symbols of the method page: how each is written, and what it stands for. An `input` takes name
 * and unit from the words of its field; all others are named in the words of the page.
 */
import type { ParameterId } from '$lib/parameters/registry';

/** Units of what is no input; `none` for pure numbers and indices. */
export type MethodUnit =
  | 'none'
  | 'years'
  | 'share'
  | 'perYear'
  | 'usd'
  | 'usdPerYear'
  | 'points'
  | 'rows'
  | 'cameraYears'
  | 'usdPerCameraYear'
  /** That of the input, or of the figure, that it is about. */
  | 'ofInput'
  | 'ofFigure';

interface InputSymbol {
  readonly kind: 'input';
  readonly math: string;
  readonly parameter: ParameterId;
}

interface DerivedSymbol {
  readonly kind: 'derived';
  readonly math: string;
  readonly unit: MethodUnit;
}

export type MethodSymbol = InputSymbol | DerivedSymbol;

function input(math: string, parameter: ParameterId): InputSymbol {
  return { kind: 'input', math, parameter };
}

function derived(math: string, unit: MethodUnit): DerivedSymbol {
  return { kind: 'derived', math, unit };
}

export const symbols = {
  // Time, prices and money
  date: derived('t', 'years'),
  year: derived('y', 'years'),
  horizon: input('H', 'horizon'),
  delay: input('d', 'time.delay'),
  build: input('c', 'time.build'),
  start: derived('G', 'years'),
  discount: input('r', 'discount'),
  tax: input('tau', 'tax'),
  foreignInflation: input('pi', 'inflation.foreign'),
  localInflation: input('pi_"local"', 'inflation.local'),
  depreciation: input('q', 'fx.depreciation'),
  stated: derived('F', 'usd'),
  constant: derived('C(t)', 'usd'),
  nominal: derived('N(t)', 'usd'),
  index: derived('R(t)', 'none'),
  present: derived('PV', 'usd'),
  // What is bought
  assetClass: derived('k', 'none'),
  engineering: input('e', 'engineering'),
  parts: derived('S_k', 'usd'),
  benchmark: derived('B_k', 'usd'),
  benchmarkAll: derived('B', 'usd'),
  trend: derived('g_k', 'perYear'),
  cameras: input('Q_"cameras"', 'scope.cameras'),
  points: input('Q_"points"', 'scope.points'),
  fibre: input('Q_"km"', 'scope.fibreKm'),
  seats: input('Q_"seats"', 'scope.seats'),
  unitCamera: input('u_"camera"', 'unit.camera'),
  unitPoint: input('u_"point"', 'unit.point'),
  unitKm: input('u_"km"', 'unit.fibreKm'),
  unitCore: input('u_"core"', 'unit.coreNetwork'),
  unitSeat: input('u_"seat"', 'unit.seat'),
  unitRoom: input('u_"room"', 'unit.room'),
  unitStorage: input('u_"storage"', 'unit.storage'),
  unitLicence: input('u_"licence"', 'unit.licence'),
  unitPlatform: input('u_"platform"', 'unit.platform'),
  // Price
  price: derived('K_k', 'usd'),
  priceAll: derived('K', 'usd'),
  premium: input('mu', 'price.premium'),
  vendorPremium: derived('mu_k', 'share'),
  down: input('delta', 'price.down'),
  financed: input('phi', 'loan.share'),
  payment: derived('A(t)', 'usd'),
  draw: derived('D(t)', 'usd'),
  taxDue: derived('X_tau(t)', 'usd'),
  // Loan
  principal: derived('P', 'usd'),
  maturity: input('M', 'loan.years'),
  grace: input('g', 'loan.grace'),
  perYear: input('m', 'loan.perYear'),
  row: derived('j', 'rows'),
  lastRow: derived('T', 'rows'),
  firstRow: derived('j_1', 'rows'),
  rowDate: derived('t_j', 'years'),
  owed: derived('O_j', 'usd'),
  interest: derived('I_j', 'usd'),
  repaid: derived('A_j', 'usd'),
  drawn: derived('D_j', 'usd'),
  rateInForce: derived('i_y', 'perYear'),
  periodRate: derived('rho', 'share'),
  fees: derived('Z_j', 'usd'),
  undrawn: derived('U_j', 'usd'),
  rate: input('i', 'loan.rate'),
  base: input('b', 'loan.base'),
  spread: input('s', 'loan.spread'),
  drift: input('a', 'loan.drift'),
  feeRate: input('f', 'loan.fee'),
  insurance: input('f_"ins"', 'loan.insurance'),
  commitment: input('f_"com"', 'loan.commitment'),
  flow: derived('Y_j', 'usd'),
  periodCost: derived('x', 'share'),
  allIn: derived('AIC', 'perYear'),
  financingValue: derived('V', 'usd'),
  // Grant element
  grant: derived('GE', 'share'),
  grantRate: derived('I', 'perYear'),
  grantPv: derived('PV_I', 'usd'),
  service: derived('L_j', 'usd'),
  dacPeriodRate: derived('E', 'share'),
  dacInterval: derived('a', 'years'),
  dacCount: derived('n', 'none'),
  dacFactor: derived('w', 'none'),
  // Running cost
  life: derived('L_k', 'years'),
  age: derived('z_k(t)', 'years'),
  replacement: derived('Y_k(t)', 'usd'),
  residual: derived('W_k', 'usd'),
  support: input('s', 'support'),
  maintenanceRate: derived('m_k', 'perYear'),
  maintenance: derived('M(y)', 'usdPerYear'),
  escalation: input('epsilon', 'maint.escalation'),
  vendorOnly: input('v', 'maint.vendorOnly'),
  lock: derived('l_k', 'share'),
  markup: input('h', 'renewal.markup'),
  paidMarkup: derived('h_"paid"', 'share'),
  autonomy: derived('a', 'share'),
  interop: input('o', 'platform.interop'),
  fee: derived('f(y)', 'usdPerYear'),
  firstFee: derived('f_1', 'usdPerYear'),
  cameraPart: derived('f_"camera"', 'usdPerYear'),
  pointPart: derived('f_"point"', 'usdPerYear'),
  feeEscalation: input('zeta', 'fee.escalation'),
  feeTerm: input('T', 'fee.term'),
  cameraFee: input('p_"camera"', 'fee.camera'),
  pointFee: input('p_"point"', 'fee.point'),
  feeShare: derived('b', 'share'),
  bundle: derived('B_"bundle"', 'usd'),
  provided: derived('B_"provided"', 'usd'),
  perSeat: input('n_"staff"', 'staff.perSeat'),
  pay: input('p_"staff"', 'staff.cost'),
  staff: derived('S', 'usdPerYear'),
  // Service
  working: derived('w(y)', 'share'),
  workingMean: derived('w_"mean"', 'share'),
  sla: input('SLA', 'sla'),
  failure: input('lambda', 'failure.rate'),
  wear: input('omega', 'failure.wear'),
  keptWorking: derived('w_"kept"', 'share'),
  upkeepPaid: derived('f', 'share'),
  replacementPaid: derived('p', 'share'),
  failureIn: derived('lambda(y)', 'perYear'),
  workingYears: derived('Q_"working"', 'cameraYears'),
  levelised: derived('c_"working"', 'usdPerCameraYear'),
  // Events
  jump: derived('x_"devaluation"', 'share'),
  basePoints: derived('x_"base"', 'perYear'),
  newRate: derived('i_"new"', 'perYear'),
  newFee: derived('f_"new"', 'share'),
  lenderFee: derived('Z_"new"', 'usd'),
  owedThen: derived('O', 'usd'),
  undrawnThen: derived('U', 'usd'),
  delayYears: derived('x_"delay"', 'years'),
  rise: derived('x_"fee"', 'share'),
  budgetShare: derived('x_"paid"', 'share'),
  shareOf: derived('x_1', 'share'),
  otherShare: derived('x_2', 'share'),
  asked: derived('h', 'share'),
  kept: derived('x_"kept"', 'share'),
  lead: derived('x_"lead"', 'years'),
  takenOver: derived('u', 'years'),
  eventCost: derived('E', 'usd'),
  costWith: derived('C_"with"', 'usd'),
  costWithout: derived('C_"without"', 'usd'),
  eventAlone: derived('E_i', 'usd'),
  eventsTogether: derived('E_"together"', 'usd'),
  // Leaving
  exit: derived('X(t)', 'usd'),
  need: derived('n_k(t)', 'share'),
  left: derived('U_k(t)', 'usd'),
  others: derived('X_"others"', 'usd'),
  exitPlatform: derived('X_"platform"', 'usd'),
  exitCameras: derived('X_"cameras"', 'usd'),
  needed: derived('X_"needed"', 'usd'),
  integration: input('iota', 'exit.integration'),
  penaltyRate: input('kappa', 'fee.penalty'),
  penalty: derived('Z(t)', 'usd'),
  decision: derived('t_"ask"', 'years'),
  ceiling: derived('h_"max"', 'share'),
  ceilingBase: derived('Q', 'usd'),
  // Totals
  payments: derived('C_"paid"', 'usd'),
  total: derived('C_"total"', 'usd'),
  cash: derived('C(y)', 'usdPerYear'),
  upfront: derived('C_"upfront"', 'usd'),
  peak: derived('C_"peak"', 'usdPerYear'),
  residualAll: derived('W', 'usd'),
  // Profile
  physical: derived('B_"physical"', 'usd'),
  notOwned: derived('B_"not owned"', 'usd'),
  score: derived('s_i', 'share'),
  scoreWeight: derived('w_i', 'none'),
  dependency: derived('DI', 'points'),
  yearlyMaintenance: derived('M_1', 'usdPerYear'),
  hazard: input('p', 'vendor.hazard'),
  debtService: derived('PV_"debt"', 'usd'),
  knowledge: input('c', 'know.local'),
  data: input('d', 'data.held'),
  // Agency
  phase: derived('p', 'none'),
  share: derived('s_a', 'share'),
  localShare: derived('l_p', 'share'),
  concentration: derived('HHI', 'none'),
  localMean: derived('l_"mean"', 'share'),
  // Lenses
  measure: derived('x', 'none'),
  worst: derived('x_0', 'none'),
  best: derived('x_1', 'none'),
  value: derived('v_i', 'none'),
  weight: derived('w_i', 'points'),
  lensScore: derived('V', 'none'),
  step: derived('omega', 'none'),
  // Measures
  bidders: input('n_"bidders"', 'price.bidders'),
  origins: input('n_"origins"', 'supply.origins'),
  tied: derived('theta', 'share'),
  budget: input('b', 'budget'),
  ownedBenchmark: derived('B_"owned"', 'usd'),
  safeguards: derived('n_"in place"', 'none'),
  markupPv: derived('PV_h', 'usd'),
  foreignPv: derived('PV_"foreign"', 'usd'),
  // Uncertainty
  uniform: derived('u', 'share'),
  drawnValue: derived('x(u)', 'ofInput'),
  lowEnd: derived('l', 'ofInput'),
  mode: derived('m', 'ofInput'),
  highEnd: derived('h', 'ofInput'),
  width: derived('w', 'ofInput'),
  logMean: derived('mu', 'none'),
  logSpread: derived('sigma', 'none'),
  normalQuantile: derived('z(u)', 'none'),
  strike: derived('t_"strike"', 'years'),
  chance: derived('p', 'perYear'),
  drawNumber: derived('n', 'none'),
  replicates: derived('K', 'none'),
  statistic: derived('T', 'ofFigure'),
  statisticOf: derived('T_k', 'ofFigure'),
  statisticMean: derived('T_"mean"', 'ofFigure'),
  deviation: derived('s', 'ofFigure'),
  standardError: derived('SE', 'ofFigure'),
  student: derived('t_"Student"', 'none'),
  unseen: derived('f_"max"', 'share'),
  costOf: derived('C_o', 'usd'),
  leastCost: derived('C_"least"', 'usd'),
  regret: derived('R_o', 'usd'),
  mean: derived('E(x)', 'none'),
  choice: derived('C_"choice"', 'usd'),
  knownCost: derived('C_"known"', 'usd'),
  perfectValue: derived('EVPI', 'usd'),
  partialValue: derived('EVPPI', 'usd'),
  variance: derived('V', 'none'),
  resultA: derived('f(A)', 'ofFigure'),
  resultB: derived('f(B)', 'ofFigure'),
  resultAi: derived('f(A_i)', 'ofFigure'),
  resultMean: derived('f_"mean"', 'ofFigure'),
  firstIndex: derived('S_i', 'share'),
  totalIndex: derived('S_"total"', 'share'),
  // Ways of deciding
  unitWeight: derived('w_i', 'share'),
  toIdeal: derived('D^"+"', 'none'),
  toAntiIdeal: derived('D^"−"', 'none'),
  closeness: derived('c_o', 'share'),
  offerAt: derived('o', 'none'),
  offerCount: derived('m', 'none'),
  preference: derived('pi(o, j)', 'share'),
  preferenceShape: derived('P_i(x)', 'share'),
  flowOut: derived('phi^"+"', 'share'),
  flowIn: derived('phi^"−"', 'share'),
  netFlow: derived('phi', 'none'),
  costIn: derived('C_o(z)', 'usd'),
  regretIn: derived('R_o(z)', 'usd'),
  worstRegret: derived('R_"worst"', 'usd'),
  criterionCount: derived('n', 'none'),
  placeWeight: derived('w_k', 'share'),
  eigenvalue: derived('lambda', 'none'),
  consistencyIndex: derived('CI', 'none'),
  randomIndex: derived('RI', 'none'),
  consistencyRatio: derived('CR', 'none'),
  span: derived('L_i', 'none'),
  costWeight: derived('w_"cost"', 'share'),
  costSpan: derived('L_"cost"', 'none'),
  moneyWeight: derived('g_i', 'none'),
  restValue: derived('Q_o', 'none'),
  flipWeight: derived('w_"flip"', 'share'),
  rankDraws: derived('N_r', 'none'),
  weightDraws: derived('N', 'none'),
  acceptability: derived('b_r', 'share'),
  priceWeight: derived('W', 'share'),
  offerPrice: derived('p_o', 'usd'),
  priceScore: derived('f(p_o)', 'share'),
  quality: derived('q_o', 'share'),
  awardScore: derived('s_o', 'share'),
} as const satisfies Readonly<Record<string, MethodSymbol>>;

export type SymbolId = keyof typeof symbols;
/** Symbols that the page itself has to name. */
export type DerivedSymbolId = {
  [Id in SymbolId]: (typeof symbols)[Id]['kind'] extends 'derived' ? Id : never;
}[SymbolId];
