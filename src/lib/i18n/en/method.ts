/** The method page, in English. */
import type { MethodWords } from '../method-words';
import { terms } from './method-glossary';
import { parts, symbolNames, units, where } from './method-symbols';

export const words: MethodWords = {
  title: 'Method',
  lead: 'Every formula of the model with its symbols, units and sources, worked through once with the published case.',
  contents: 'On this page',
  top: 'Back to top',
  version: (model) => `Model version ${model}`,
  intro: [
    'A scenario goes in, an evaluation comes out, and nothing else: the same inputs give the same figures every time. This page says what happens in between. The figures in the worked examples are taken from the same calculation that draws the comparison; press one to see where it comes from.',
    'The case is Jujuy, Argentina, in 2016. The facts are those of the study by Vila Seoane and Álvarez Velasco; the equations are ordinary public finance; what nobody published is marked as an assumption at its input.',
  ],
  formulas: 'Formulas',
  symbols: 'Symbols',
  symbol: 'Symbol',
  meaning: 'Meaning',
  unit: 'Unit',
  sources: 'Source',
  ownDefinition: 'Defined by this app.',
  worked: 'Worked with the published case',
  workedNote: 'Figures are rounded as shown; the calculation keeps all digits.',
  moreTerms: (count) => `${count} more terms`,
  varied: (change) => `The published case ${change}, all else as it is`,
  operands: 'In this order:',
  solves: 'The value at which this is zero:',
  units,
  parts,
  where,
  symbolNames,
  sections: {
    conventions: {
      title: 'Conventions and price bases',
      paragraphs: [
        'Time is counted in years from signature, which is year 0. Everything falls on whole years, except the instalments of a loan, which have their own dates. What recurs in year `y` is paid at `t = y`; the first year of service is `G + 1`. Rates and shares are fractions in the formulas and percent on the screen.',
        'Inputs are in USD at the prices of year 0 and before tax. Results are in constant USD: USD of year 0 in the buyer’s own purchasing power. Four kinds of payment become constant USD in four ways, by the currency they are agreed in and by whether they follow prices. Tax is booked like the payment that it falls on. A buyer whose own money is the dollar has no real exchange rate to it.',
        'Each payment is discounted from its own date. Tables and charts by year put a payment at `t` into year `ceil(t)`. A ratio to nothing is 0: where nothing is owned the premium is 0, where nothing is paid no share of it is foreign.',
      ],
    },
    scope: {
      title: 'What is bought',
      paragraphs: [
        'Five classes of assets, each with a benchmark: what a competitive market would charge, installed and before tax. The benchmark of the whole is the same for every offer, whoever owns what, so that criteria in multiples of it compare like with like.',
        'Each class has a life, a yearly maintenance rate, a local share of its replacement and an owner: the state, the vendor or a carrier. The model asks only whether the owner is the state.',
        'Engineering closes the sum: it is the share that makes the parts, with the premium assumed for a single bid, come to the price that the study reports. It is not an observation.',
      ],
    },
    price: {
      title: 'Price and tranches',
      paragraphs: [
        'The mark-up of the way of buying and the vendor’s own mark-up on a class add up. The way of buying and the number of bidders change no price by themselves; they count as competition under a criterion.',
        'A down payment falls due at `d`, the rest in equal tranches while the system is built. The lender pays its share of the price inside those tranches. Tax falls on the whole of each payment and is never financed. The price is fixed at signature.',
        'What the state has already is not paid for: it has no part in price, tranches or loan. It is kept up at the price that it would have and replaced at the end of its life, its age counted; where nobody replaces it before the horizon, it adds no residual value, since it was there at the start.',
      ],
    },
    loan: {
      title: 'Loan',
      paragraphs: [
        'Times are counted from effectiveness at `d`, on a grid of `m` rows a year. Interest accrues on what has been drawn, also during grace; a draw bears interest from its row on. The rate in force in row `j` is that of the loan’s year `y`, counted from 0; a floating base never counts below zero.',
        'Two rules for the first instalment are in use, and which one holds is an input. The level of equal principal or of an annuity is worked out anew after a draw, and for an annuity also after a change of rate. The last row pays whatever is left.',
        'Fees are paid in cash. A loan that outlives the horizon is settled there, and the service by year and the value of the financing hold the settlement; its schedule, all-in cost and grant element are still those of the whole contract.',
        'The all-in cost is the rate at which the borrower’s nominal flows come to nothing. Fees paid before the first draw make several rates solve that equation; the one nearest the contract rate is shown; under a fixed rate that is the lowest. Where no rate exists none is shown. The value of the financing sets the lender’s tranches, in the currency of the price, against the service of the loan, both in constant USD.',
      ],
    },
    grant: {
      title: 'Grant element',
      paragraphs: [
        'How much of the loan is a gift next to lending at the rate `I`: the rate that the IMF and the World Bank use, applied to nominal flows from effectiveness, with fees counted as service. The schedule is in the loan’s own money. It is negative where the loan costs more than that rate; an offer without a loan has none.',
        'Published registers use the closed form of the OECD’s Development Assistance Committee: equal principal, everything drawn at once, the first instalment at the end of grace, no fees, and nothing below zero. The number of repayments `n` may be a fraction.',
      ],
    },
    running: {
      title: 'Running cost and renewal of equipment',
      paragraphs: [
        'What the state owns it replaces at the end of its life, at the benchmark of that year, as in a new tender; its local share is local money at the prices of its day. Nothing is replaced at the horizon itself. Where the residual value is counted, what owned equipment is still worth by its age is taken off there, without tax.',
        'Support is inside the price for `s` years. Then maintenance is paid as a share of the contract price. The part that only this vendor can do is paid in foreign money at the prices of its day and bears the mark-up asked at renewal; the rest is local. The share `v` is typed in or worked out from the lock on each class.',
        'What others own is paid for by a fee, which bears the mark-up after its term. The monthly camera fee pays for cameras, storage and platform together; where the state owns some of these, it falls in proportion to the benchmark of what is left to others. Maintenance, fees and the price of leaving bear tax; staff pay, interest and loan fees do not.',
      ],
    },
    service: {
      title: 'Service delivered',
      paragraphs: [
        'While upkeep or the fee is paid, the promised share of cameras works, and so it does in a year of replacement. Where upkeep is paid in part, that part of the cameras works as promised and the rest fails at a steady yearly rate; after a lapse all of them do. Where cameras or network are another’s, nothing works once their fee lapses.',
        'A replacement that a squeeze cuts leaves the rest past its life: it fails oftener, by a factor that is an input, and is worth nothing in residual value and price of leaving. It is not made up for until the next replacement falls due. The last year before service counts as the promised share.',
        'The levelised cost sets the total cost against the cameras that work, year by year and discounted like money, as the levelised cost of electricity sets a plant’s cost against its output. A cheap system whose cameras are dark is shown for what it is. Where no camera ever works there is none.',
      ],
    },
    exit: {
      title: 'Price of leaving and hold-up ceiling',
      paragraphs: [
        'The price of leaving says what it would cost at `t` to keep the same service to the horizon without this vendor, before tax. A class that the state does not own counts in full, whatever the licence says, as far as the years left still need it: owning can never make leaving dearer. At the horizon it is 0. Of owned cameras only those count that no other platform can drive. Debt is not part of it, since leaving a vendor cancels no loan.',
        'Where cameras pass to the state at the end of the term, from then on only what cannot be used again has to be bought. Where the vendor can ask for nothing more, the price of leaving is read at the end of support.',
        'The hold-up ceiling is the renewal mark-up at which leaving costs as much as paying. Its base holds just the payments that the mark-up falls on. It does not exist where nothing depends on this vendor alone or where no year is left, and the card then says which.',
      ],
    },
    events: {
      title: 'Events',
      paragraphs: [
        'What can happen after signature, each event with a date `t` in whole years and with the offers that it strikes. What it changes is paid from year `t + 1` on; a squeeze begins in year `t` itself, a devaluation and a new rate hold from `t` on. Without events every figure is that of the other sections.',
        'There are nine kinds. A renewal ask raises upkeep and fees, unless it is refused; a lapse may keep up what others can do. A vendor that is lost does no more of what only it can do, support inside the price ends, and after a lead time the price of leaving is paid. Devices on loan that are taken back are dark until then. A squeeze pays only a share of upkeep, fees and due replacements. A devaluation makes everything foreign dearer for good. A higher base rate strikes floating loans. Another lender takes the loan over at its own fixed rate and fee. A delay moves the start of service and all that follows from it. A rise makes fees dearer.',
        'Where events stand in the list means nothing: they are taken by date, then by kind, then by strength. Of squeezes that overlap the smaller share holds; of two asks in one year the last in that order; of two lenders of one year the dearer. Delays come first, and the others meet the dates that these leave. After the vendor has gone no ask, no rise of its fees and no second loss can come; who has taken over is paid market prices.',
        'An event that cannot strike an offer changes nothing of it and says why. The buyer foresees nothing: an ask is answered by what is known at its date. Ownership, profile and the curve of leaving stay those of the contract, with the dates that delays leave.',
        'Dependency in money is the difference that the events make to the total cost, by cause: what each of them costs alone, and what they do to one another, kept apart instead of spread over them. So the parts add up, in whatever order they are told.',
      ],
    },
    totals: {
      title: 'Totals',
      paragraphs: [
        'Payments are price, interest and loan fees, tax, replacement, maintenance, fees, the price of leaving where it is paid, and staff where it is counted. Upfront cash and the peak year are sums by year, in constant USD and not discounted, without the residual value; of equal years the first is the peak.',
        'Cheapest is the least total cost. The Pareto front holds every offer that no other is at least as good as on both total cost and dependency index and better on one.',
      ],
    },
    profile: {
      title: 'Profile and dependency index',
      paragraphs: [
        'Eight scores from 0 (free) to 1 (captive), each scaled by the offer’s own totals and never by its rivals. The index is their weighted mean; with all weights at zero there is none. The profile always stands beside the index, since a mean of unlike things hides what it is made of.',
      ],
    },
    agency: {
      title: 'Agency map',
      paragraphs: [
        'For each of six phases, from initiation to maintenance, the shares of state, local firms, vendor and other foreign actors add to one. The state and local firms make up the local share; the sum of squares measures concentration.',
      ],
    },
    lenses: {
      title: 'Lenses, value functions and ranking',
      paragraphs: [
        'A lens is an ordered list of screens, points on criteria and a method. An offer that fails a screen is out under that lens, whatever its score. The study tells who cared about what; the points are this app’s teaching values, and every lens can be copied and changed.',
        'A measure becomes a value on a straight line between two fixed anchors and is flat outside them, so that adding or removing an offer cannot turn the order of the others. Offers with the same score share a rank and the next one is skipped. Under the lexicographic method values on the same step of `omega` are ties, and the next criterion in order of points is asked; half a step rounds up.',
      ],
    },
    measures: {
      title: 'Measures of the criteria',
      paragraphs: [
        'Each criterion is measured by the model. Money is judged in multiples of the benchmark, so that one lens serves a city and a country.',
      ],
    },
    uncertainty: {
      title: 'Uncertainty',
      paragraphs: [
        'Every number whose source gives a range is drawn from it, by default from a triangle with the scenario’s value as its mode. What has no range, what the reader has moved outside it and what can move no figure is held at its value; the years compared and the weights of the dependency index are choices and are never drawn. A reader may hold any other input or give it another distribution: uniform, PERT, lognormal, single values with weights, or a mixture of these. Whole numbers are drawn half a unit beyond both ends and rounded, so that the ends weigh as much as the middle.',
        'An input that several offers have is drawn once for all of them, each offer’s value through its own range: the offers then differ by what they are and not by the luck of their draws. Where the reader states that two inputs go together, a Gaussian copula joins their uniform numbers; correlations that cannot all hold at once are refused. A draw that breaks a rule between inputs is mended: building takes a year where something is bought, the delay gives way to the horizon, grace lasts as long as building and the loan as long as its grace, and the lender’s share leaves room for the down payment.',
        'The vendor of each offer is lost with its own yearly chance; other events strike by chance where the reader says so. A strike does what a dated event of that year and of published strength does. What befalls a vendor strikes each offer by a draw of its own, what befalls the buyer all offers by one.',
        'Draws are points of a Sobol sequence, scrambled by hashing, or, on request, plain numbers from a counter. A run consists of replicates, each a scramble of its own, and any draw can be made alone from seed, replicate, dimension and index. How far the replicates disagree is what a figure knows of its own error.',
        'Regret is what an offer costs beyond the cheapest one of the same draw. Perfect knowledge would choose the cheapest in every draw; what that saves on average is the most that any inquiry could be worth. For one input it is estimated by parting the draws along it and choosing in each part by what the other replicates show.',
        'Sobol’s indices say what share of the variance of an offer’s cost, or of the gap between the first two offers, each input accounts for; stated correlations are left out there. An index whose interval does not lie above 0 is called not distinguishable from it. A flip point is the nearest value of one input, the others as they stand, at which somebody else leads: it is looked for in steps through the range, then through the bounds of the input, and closed in on by halving; a lead narrower than a step is not seen. Scenario discovery looks for ranges of a few inputs that hold most of the draws in which the leader loses.',
      ],
    },
    deciding: {
      title: 'Ways of deciding',
      paragraphs: [
        'The values of the criteria on their fixed anchors go into every method; offers that fall at a screen take part in none. A criterion on which all offers in the running are alike decides nothing and is named. Weighted values, the lexicographic order and TOPSIS on anchors judge each offer by itself, so that dropping one cannot turn the others. PROMETHEE and minimax regret set offers against each other and can be turned by a drop; whether they are is checked and said.',
        'Weights are points over their sum, or come from an order of importance, from swings between the anchors set against the most wanted one, from swings within bounds, or from comparing criteria two by two. What a weight is worth in money says whether it is meant.',
        'As one weight grows, the others keeping their proportions, the value of each offer moves along a straight line, so the weight at which the lead changes is exact. Rank acceptability takes all weights at once: how often an offer takes each rank, and which weights make it first on average.',
        'Award formulas of tender practice turn price and quality into one score. Some of them judge each offer by itself; others scale price or quality on the offers at hand, and an offer that cannot win may then decide who does. Every drop is tried, and the alarm is raised where one changes the winner.',
      ],
    },
  },
  answers: {
    caption: 'Five answers to the renewal ask',
    answer: 'Answer',
    paid: 'What is paid',
    rows: {
      accept: 'The mark-up that is asked.',
      renegotiate: 'The smaller of the mark-up asked and the hold-up ceiling, where there is one.',
      switch:
        'The price of leaving with its tax in the year of the ask; then maintenance and fees at the market price, to another provider.',
      lapse:
        'No maintenance after support and no fees after the term; replacement of what is owned goes on.',
      cheapest:
        'Whichever of accepting, renegotiating and switching has the least present value; a lapse is not the same service and takes no part; in a tie the first in this order.',
    },
  },
  rates: {
    caption: 'Discount rates of grant elements, by convention',
    rate: 'Rate',
    who: 'Used by',
    on: 'For',
    rows: {
      '5': {
        who: 'IMF and World Bank',
        on: 'Any loan, since October 2013; the rate of this model',
      },
      '6': {
        who: 'OECD Development Assistance Committee',
        on: 'Grant equivalents, borrowers of upper middle income',
      },
      '7': {
        who: 'OECD Development Assistance Committee',
        on: 'Grant equivalents, borrowers of lower middle income',
      },
      '9': {
        who: 'OECD Development Assistance Committee',
        on: 'Grant equivalents, borrowers of low income',
      },
      '10': {
        who: 'OECD Development Assistance Committee and registers that follow it',
        on: 'Cash flows, the older count',
      },
    },
  },
  levels: {
    caption: 'Autonomy over the platform, by what the buyer holds',
    level: 'What the buyer holds',
    value: 'Autonomy',
    kind: 'Kind of value',
    byDefinition: 'By definition',
    assumed: 'Assumption, can be edited',
  },
  criteria: {
    caption: 'Criteria, their measures and anchors',
    criterion: 'Criterion',
    measure: 'Measure',
    worst: 'Counts as 0',
    best: 'Counts as 1',
    notes: {
      financing: 'None where nothing is bought.',
      grant: 'Fees included; none without a loan.',
      currency: 'Payments in or tied to foreign money, with their tax.',
      benchmarkPrice: 'Of what is bought; none where nothing is.',
      exit: 'Not cut at one, unlike the score.',
      autonomy: 'None where the platform is not the state’s.',
      integrity: 'None in a direct award; `theta` is one unless a loan is tied to the vendor.',
      accountability: 'Oversight, data-protection law, impact assessment.',
      agencies: 'One where all agencies work on one system.',
      origin:
        'None where the vendor’s country is one that the foreign press and documents reviewed by the study object to.',
    },
  },
  lensTable: {
    caption: 'Published lenses',
    lens: 'Lens',
    screens: 'Screens, in order',
    points: 'Points',
    none: 'None',
  },
  leftOut: {
    title: 'What the model leaves out',
    lead: 'A comparison of costs and freedom is not a judgement on whether to watch at all. These are left out, on purpose or for want of evidence.',
    items: [
      'No benefit: no crime prevented, no minutes gained. The study treats such effects as not shown.',
      'No probability or price of misuse. Oversight, data law and impact assessment are criteria, not money.',
      'No cost of a failed service to those who rely on it, beyond the share of cameras that work.',
      'No political cost or gain of debt, of a vendor or of a change of mind.',
      'No word on who may tap the data, beyond the share of recordings that the buyer holds.',
      'No staff pay in the comparison unless it is switched on: it is the same for all offers, and large.',
      'No rating of peoples or states. Origin weighs only under the lens of those who argued with it.',
    ],
    limitsTitle: 'Limits to keep in mind',
    limits: [
      'The discount rate decides much. The published one is the coupon of a provincial dollar bond, a nominal rate taken as a real one.',
      'At short horizons the residual value decides the order of the offers, so that whether it is counted is always said.',
      'Building takes the same time in every offer, since nobody published how long the others would have taken.',
      'Maintenance stays on the contract price after a replacement, and the price of leaving is wholly foreign.',
      'Switching is paid once; afterwards the market price goes on. The offer’s ownership and profile stay those of the contract signed.',
      'No published contract prices the parts of a service apart, so fees are split by benchmark.',
      'The offers that were not chosen are documented thinly; their inputs say so.',
      'The supplier bought up front passes every screen of Jujuy’s lens and loses on value. The study holds that others could have delivered the same, so the scope counts as met; financing, which tipped the balance, is points and no screen.',
      'The figures of the comparison are those of the scenario as it stands: the yearly chance of losing the vendor enters its profile, and its cost only where events are drawn.',
      'No source gives a yearly chance of a squeeze, a devaluation or a delay; they strike by chance only where the reader sets one.',
      'Ranges are what sources support, and most inputs are drawn as if they had nothing to do with each other; what the draws say is no surer than that.',
      'Points and anchors are teaching values, and defaults are not tuned to make an offer win.',
    ],
    laterTitle: 'What comes later',
    later: [
      'A fleet that grows, and the time that a repair takes. Today all cameras start together and are equally old.',
      'Weights of a group beside those of one person, and value functions that bend. Today anchors are fixed and the lines between them straight.',
      'Variants of the bullet, such as several bullets or a balloon beside instalments. Today a bullet repays everything at maturity.',
    ],
  },
  check: {
    title: 'Checking it',
    paragraphs: [
      'The same equations stand in docs/MODEL.md of the source code, with the choices made where the method leaves room and two examples worked by hand. Tests hold the program to published values of loans and rates, to sums by hand and to a second model in another language, written from that page by somebody who had not seen the engine.',
      'Whoever finds a figure that does not follow from this page has found an error. CONTRIBUTING.md says how to report it; a copied link holds every input.',
    ],
    command: 'Every figure of the published case, unrounded, on the command line:',
  },
  carry: {
    title: 'Without a network',
    kept: 'After the first visit, this browser keeps the app: every page opens without a network, at the address it always has.',
    lead: 'To take it to another machine, there is the whole app as a folder in an archive. Unpacked on a disk or a stick, it runs behind any server for plain files; a text beside it says how, in three steps.',
    link: 'Take the whole app along (zip, 2 MB)',
    carried:
      'This is the app as it was taken along in a folder; the text beside it says how to pass it on.',
  },
  glossary: {
    title: 'Glossary',
    lead: 'The terms of this app, with the Spanish one beside each.',
    other: 'In Spanish',
    terms,
  },
};
