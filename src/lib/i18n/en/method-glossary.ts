/** The terms of the app, in English; each definition is one sentence. */
import type { TermId, TermText } from '../method-words';

export const terms: Readonly<Record<TermId, TermText>> = {
  offer: {
    term: 'offer, option',
    definition:
      'One way to buy or rent the system: a record of price, loan, owners, fees, terms and vendor, with the same fields for all.',
  },
  lens: {
    term: 'lens',
    definition:
      'How one actor weighs the offers: screens that must hold, points on criteria, and a method of ranking.',
  },
  screen: {
    term: 'screen (must-have)',
    definition: 'A condition without which an offer is out under a lens, whatever its score.',
  },
  criterion: {
    term: 'criterion',
    definition: 'One thing on which offers are judged, measured by the model and never typed in.',
  },
  weight: {
    term: 'weight',
    definition: 'The points that a lens gives to a criterion; only their proportions count.',
  },
  valueFunction: {
    term: 'value function',
    definition:
      'The line that turns a measure into a value from 0 at the worst anchor to 1 at the best.',
  },
  anchor: {
    term: 'anchor',
    definition:
      'A fixed level of a measure that counts as 0 or as 1, independent of the offers at hand.',
  },
  lexicographic: {
    term: 'heaviest first (lexicographic)',
    definition:
      'A ranking in which the heaviest criterion decides and the next is asked only where offers are as good as tied.',
  },
  paretoFront: {
    term: 'Pareto front',
    definition:
      'The offers that no other offer beats on both total cost and dependency index at once.',
  },
  rankAcceptability: {
    term: 'rank acceptability',
    definition: 'The share of all weights, or of all draws, in which an offer takes a given rank.',
  },
  flipPoint: {
    term: 'flip point, break-even',
    definition:
      'The nearest value of an input, or of a weight, at which another offer takes the lead.',
  },
  regret: {
    term: 'regret',
    definition:
      'How much more an offer costs, in a draw or a future, than the one that is cheapest there.',
  },
  horizon: {
    term: 'horizon',
    definition: 'The last year that is compared, counted from the signature of the contract.',
  },
  constantUsd: {
    term: 'constant USD',
    definition: 'US dollars of the year of signature, in the buyer’s own purchasing power.',
  },
  nominalUsd: {
    term: 'nominal USD',
    definition: 'US dollars as they are paid on the day, with the inflation until then in them.',
  },
  presentValue: {
    term: 'present value',
    definition:
      'What payments of different years are worth at signature, each discounted from its own date.',
  },
  discountRate: {
    term: 'discount rate',
    definition: 'The real rate a year at which the buyer trades money now against money later.',
  },
  realExchangeRate: {
    term: 'real exchange rate',
    definition:
      'What foreign goods cost in terms of local ones; it rises when the currency loses more than prices make up for.',
  },
  devaluation: {
    term: 'devaluation',
    definition: 'A fall of the buyer’s currency, which makes debt and parts in dollars dearer.',
  },
  benchmark: {
    term: 'benchmark',
    definition:
      'What a competitive market would charge for the same equipment, installed and before tax.',
  },
  premium: {
    term: 'premium, mark-up',
    definition: 'How far a price lies above the benchmark, as a share of it.',
  },
  turnkey: {
    term: 'turnkey with export credit',
    definition:
      'One vendor designs, builds and hands over the whole system, and a loan from the vendor’s side pays most of the price.',
  },
  commodatum: {
    term: 'commodatum, device on loan',
    definition:
      'Devices are lent for use and stay the lender’s; what is paid is a fee for the service.',
  },
  carrierFibre: {
    term: 'carrier’s fibre',
    definition:
      'A network that a telephone carrier runs and owns, for a fee by connected point and month.',
  },
  upfrontPurchase: {
    term: 'purchase up front',
    definition: 'The state buys and owns the system and pays for it with its own money.',
  },
  stateOwnedVendor: {
    term: 'state-owned vendor',
    definition: 'A vendor that belongs wholly or mostly to a state, whichever it is.',
  },
  openTender: {
    term: 'open tender',
    definition: 'A purchase in which any qualified firm may bid against published conditions.',
  },
  singleBid: {
    term: 'single bid',
    definition: 'A tender that only one firm answers.',
  },
  directAward: {
    term: 'direct award',
    definition: 'A contract given to a chosen firm without competition.',
  },
  downPayment: {
    term: 'down payment',
    definition: 'The part of the price that the buyer pays when the contract takes effect.',
  },
  tranche: {
    term: 'tranche',
    definition: 'One of the equal parts in which the rest of the price is paid during building.',
  },
  exportCredit: {
    term: 'export credit',
    definition: 'A loan by which a country’s banks or agencies finance what its firms sell abroad.',
  },
  tiedCredit: {
    term: 'tied credit',
    definition: 'A loan that may only be spent on the goods of a given vendor or country.',
  },
  draw: {
    term: 'draw (of a loan)',
    definition: 'Money that the lender pays out, here straight to the vendor.',
  },
  grace: {
    term: 'grace period',
    definition: 'The time from effectiveness in which no principal falls due; interest does.',
  },
  maturity: {
    term: 'maturity',
    definition: 'The whole life of a loan from effectiveness to its last instalment.',
  },
  instalment: {
    term: 'instalment',
    definition: 'One of the payments by which a loan is repaid.',
  },
  equalPrincipal: {
    term: 'equal principal',
    definition:
      'A loan repaid in equal parts of principal, so that instalments fall as the interest does.',
  },
  annuity: {
    term: 'annuity',
    definition: 'A loan repaid in equal instalments of interest and principal together.',
  },
  bullet: {
    term: 'bullet',
    definition: 'A loan whose principal is repaid all at once at maturity.',
  },
  managementFee: {
    term: 'management fee',
    definition: 'A one-off charge on the loan, paid in cash when it takes effect.',
  },
  commitmentFee: {
    term: 'commitment fee',
    definition: 'A yearly charge on the part of a loan that has not been drawn yet.',
  },
  creditInsurance: {
    term: 'credit insurance',
    definition:
      'The premium by which an export-credit agency insures the lender, paid here by the borrower at the start.',
  },
  allInCost: {
    term: 'all-in cost',
    definition: 'The yearly rate that a loan truly bears once every fee is counted.',
  },
  grantElement: {
    term: 'grant element',
    definition:
      'The share of a loan that is a gift next to lending at a conventional rate; negative where the loan is dearer than that.',
  },
  valueOfFinancing: {
    term: 'value of the financing',
    definition:
      'What the buyer gains by paying the lender over time instead of the vendor in cash, in present value.',
  },
  totalCost: {
    term: 'present value of total cost',
    definition:
      'All payments of the buyer discounted to signature, less the residual value where it is counted.',
  },
  upfrontCash: {
    term: 'upfront cash',
    definition: 'What the buyer pays from its own cash up to the start of service, with tax.',
  },
  peakYear: {
    term: 'peak year',
    definition: 'The year in which the buyer pays most.',
  },
  replacement: {
    term: 'replacement',
    definition: 'Equipment bought anew at the end of its life, at the market price of that year.',
  },
  residualValue: {
    term: 'residual value',
    definition: 'What owned equipment is still worth in the last year compared, by its age.',
  },
  support: {
    term: 'warranty, support',
    definition: 'Upkeep that is inside the price for some years after service starts.',
  },
  lapse: {
    term: 'lapse',
    definition:
      'To let support or a term run out without renewing: what is owned decays and what is lent goes.',
  },
  usageFee: {
    term: 'usage fee',
    definition: 'What is paid by camera or connected point and month for equipment of others.',
  },
  renewalMarkup: {
    term: 'renewal mark-up',
    definition: 'What the vendor asks above the market price once support or the term has ended.',
  },
  exitCost: {
    term: 'price of leaving (exit cost)',
    definition:
      'What it would cost, in a given year, to keep the same service to the horizon without this vendor.',
  },
  holdUpCeiling: {
    term: 'hold-up ceiling',
    definition: 'The highest renewal mark-up before leaving becomes cheaper than paying.',
  },
  penalty: {
    term: 'termination penalty',
    definition: 'What is owed for ending a service contract before its term is over.',
  },
  autonomy: {
    term: 'autonomy over the platform',
    definition:
      'How free a hand the buyer has over the software, from none without the code to full with open source.',
  },
  sourceDelivered: {
    term: 'source code delivered, never modified locally',
    definition:
      'The buyer holds the code, but nobody on its side has ever changed it, so it gives little freedom.',
  },
  escrow: {
    term: 'code in escrow',
    definition: 'Source code kept by a third party and released only in stated cases.',
  },
  interoperability: {
    term: 'interoperability',
    definition: 'The share of cameras and storage that another platform can drive.',
  },
  dependencyIndex: {
    term: 'dependency index',
    definition:
      'The weighted mean of the eight scores of the profile, from 0 (free) to 100 (captive).',
  },
  profile: {
    term: 'profile',
    definition: 'Eight scores that say where an offer’s dependence on its vendor sits.',
  },
  supplyRisk: {
    term: 'chance of losing the vendor',
    definition:
      'The chance that a sanction, bankruptcy or withdrawal ends the vendor’s service within the years of service.',
  },
  agencyMap: {
    term: 'agency map',
    definition: 'Who acts in each phase of the project, in shares that add to one.',
  },
  concentration: {
    term: 'concentration (Herfindahl–Hirschman)',
    definition: 'The sum of squared shares: one where a single actor does everything.',
  },
  workingShare: {
    term: 'working cameras',
    definition: 'The share of cameras that work, year by year.',
  },
  levelisedCost: {
    term: 'levelised cost',
    definition:
      'Total cost over the present value of working camera-years: what a camera that works costs a year.',
  },
  event: {
    term: 'event',
    definition:
      'Something dated that happens after signature, such as a squeeze, a devaluation or the loss of the vendor, and that strikes all offers or some.',
  },
  squeeze: {
    term: 'budget squeeze',
    definition:
      'Years in which only a share of upkeep, fees and due replacements is paid, so that cameras go dark.',
  },
  sample: {
    term: 'draw (of a run)',
    definition:
      'One set of values for all uncertain inputs at once, with which every offer is worked out.',
  },
  range: {
    term: 'range',
    definition: 'The values of an input that its source supports, from which it is drawn.',
  },
  replicate: {
    term: 'replicate',
    definition:
      'One of the equal and independent parts of a run, whose disagreement shows how sure its figures are.',
  },
  commonRandomNumbers: {
    term: 'common random numbers',
    definition:
      'Drawing what several offers share once for all of them, so that they differ by what they are and not by luck.',
  },
  standardError: {
    term: 'standard error',
    definition: 'How far a figure from draws typically lies from what endless draws would give.',
  },
  valueOfInformation: {
    term: 'value of information',
    definition:
      'What could be saved on average by knowing uncertain inputs, all or one, before choosing.',
  },
  sobolIndex: {
    term: 'Sobol index',
    definition:
      'The share of the spread of a result that an input accounts for, alone (first order) or together with others (total).',
  },
  scenarioDiscovery: {
    term: 'scenario discovery (PRIM)',
    definition:
      'A search for ranges of a few inputs that hold most of the draws in which the leader loses.',
  },
  topsis: {
    term: 'TOPSIS',
    definition:
      'A ranking by how near an offer comes to the best on every criterion and how far it keeps from the worst.',
  },
  promethee: {
    term: 'PROMETHEE',
    definition:
      'A ranking by how strongly each offer is preferred to the others, pair by pair, less how strongly they are to it.',
  },
  swingWeighting: {
    term: 'swing weighting',
    definition:
      'Weights found by asking how much the step from worst to best on each criterion is wanted next to the most wanted one.',
  },
  consistencyRatio: {
    term: 'consistency ratio',
    definition:
      'How far comparisons of criteria two by two contradict each other, next to comparisons made at random.',
  },
  awardFormula: {
    term: 'award formula',
    definition: 'A rule of a tender that turns price and quality into one score.',
  },
  fact: {
    term: 'fact of the paper',
    definition: 'Stated in the study on Jujuy and Ecuador that this app follows.',
  },
  outside: {
    term: 'outside figure',
    definition: 'Taken from a named source other than the study.',
  },
  assumption: {
    term: 'assumption',
    definition: 'Chosen here because no published figure was found, with its reason said.',
  },
};
