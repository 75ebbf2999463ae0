/** The works that the method follows. Titles stay in the language they were published in. */
export interface MethodSource {
  readonly author: string;
  readonly title: string;
  /** Publisher, series, journal, place in the work. */
  readonly place: string;
  readonly year: number;
}

export const sources = {
  belli: {
    author: 'P. Belli, J. R. Anderson, H. N. Barnum, J. A. Dixon, J.-P. Tan',
    title: 'Economic Analysis of Investment Operations',
    place: 'World Bank Institute',
    year: 2001,
  },
  nist: {
    author: 'S. K. Fuller, S. R. Petersen',
    title: 'Life-Cycle Costing Manual for the Federal Energy Management Program',
    place: 'NIST Handbook 135',
    year: 1995,
  },
  arrangement: {
    author: 'OECD',
    title: 'Arrangement on Officially Supported Export Credits',
    place: 'OECD, Paris',
    year: 2023,
  },
  imfGuide: {
    author: 'IMF',
    title: 'External Debt Statistics: Guide for Compilers and Users',
    place: 'International Monetary Fund',
    year: 2013,
  },
  hartman: {
    author: 'J. C. Hartman, I. C. Schafrick',
    title: 'The relevant internal rate of return',
    place: 'The Engineering Economist 49 (2)',
    year: 2004,
  },
  scott: {
    author: 'S. Scott',
    title: 'The grant element method of measuring the concessionality of loans and debt relief',
    place: 'OECD Development Centre Working Paper 339',
    year: 2017,
  },
  klein: {
    author: 'B. Klein, R. G. Crawford, A. A. Alchian',
    title: 'Vertical integration, appropriable rents, and the competitive contracting process',
    place: 'Journal of Law and Economics 21 (2)',
    year: 1978,
  },
  paper: {
    author: 'M. F. Vila Seoane, C. Álvarez Velasco',
    title: 'The Chinese surveillance state in Latin America? Evidence from Argentina and Ecuador',
    place: 'The Information Society',
    year: 2024,
  },
  barlow: {
    author: 'R. E. Barlow, F. Proschan',
    title: 'Mathematical Theory of Reliability',
    place: 'Wiley',
    year: 1965,
  },
  iea: {
    author: 'IEA, OECD/NEA',
    title: 'Projected Costs of Generating Electricity',
    place: 'International Energy Agency, Paris',
    year: 2020,
  },
  hirschman: {
    author: 'A. O. Hirschman',
    title: 'The paternity of an index',
    place: 'American Economic Review 54 (5)',
    year: 1964,
  },
  belton: {
    author: 'V. Belton, T. J. Stewart',
    title: 'Multiple Criteria Decision Analysis: An Integrated Approach',
    place: 'Kluwer',
    year: 2002,
  },
  johnson: {
    author: 'N. L. Johnson, S. Kotz, N. Balakrishnan',
    title: 'Continuous Univariate Distributions',
    place: 'Wiley',
    year: 1995,
  },
  joe: {
    author: 'S. Joe, F. Y. Kuo',
    title: 'Constructing Sobol sequences with better two-dimensional projections',
    place: 'SIAM Journal on Scientific Computing 30 (5)',
    year: 2008,
  },
  laine: {
    author: 'S. Laine, T. Karras',
    title: 'Stratified sampling for stochastic transparency',
    place: 'Computer Graphics Forum 30 (4)',
    year: 2011,
  },
  salmon: {
    author: 'J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw',
    title: 'Parallel random numbers: as easy as 1, 2, 3',
    place: 'SC11',
    year: 2011,
  },
  owen: {
    author: 'A. B. Owen',
    title: 'Monte Carlo Theory, Methods and Examples',
    place: 'Stanford University',
    year: 2013,
  },
  hanley: {
    author: 'J. A. Hanley, A. Lippman-Hand',
    title: 'If nothing goes wrong, is everything all right?',
    place: 'JAMA 249 (13)',
    year: 1983,
  },
  savage: {
    author: 'L. J. Savage',
    title: 'The theory of statistical decision',
    place: 'Journal of the American Statistical Association 46 (253)',
    year: 1951,
  },
  raiffa: {
    author: 'H. Raiffa, R. Schlaifer',
    title: 'Applied Statistical Decision Theory',
    place: 'Harvard University',
    year: 1961,
  },
  strong: {
    author: 'M. Strong, J. E. Oakley',
    title:
      'An efficient method for computing single-parameter partial expected value of perfect information',
    place: 'Medical Decision Making 33 (6)',
    year: 2013,
  },
  saltelli: {
    author: 'A. Saltelli, P. Annoni, I. Azzini, F. Campolongo, M. Ratto, S. Tarantola',
    title: 'Variance based sensitivity analysis of model output',
    place: 'Computer Physics Communications 181 (2)',
    year: 2010,
  },
  jansen: {
    author: 'M. J. W. Jansen',
    title: 'Analysis of variance designs for model output',
    place: 'Computer Physics Communications 117 (1–2)',
    year: 1999,
  },
  friedman: {
    author: 'J. H. Friedman, N. I. Fisher',
    title: 'Bump hunting in high-dimensional data',
    place: 'Statistics and Computing 9 (2)',
    year: 1999,
  },
  bryant: {
    author: 'B. P. Bryant, R. J. Lempert',
    title:
      'Thinking inside the box: a participatory, computer-assisted approach to scenario discovery',
    place: 'Technological Forecasting and Social Change 77 (1)',
    year: 2010,
  },
  hwang: {
    author: 'C.-L. Hwang, K. Yoon',
    title: 'Multiple Attribute Decision Making: Methods and Applications',
    place: 'Springer',
    year: 1981,
  },
  brans: {
    author: 'J.-P. Brans, P. Vincke',
    title: 'A preference ranking organisation method',
    place: 'Management Science 31 (6)',
    year: 1985,
  },
  barron: {
    author: 'F. H. Barron, B. E. Barrett',
    title: 'Decision quality using ranked attribute weights',
    place: 'Management Science 42 (11)',
    year: 1996,
  },
  winterfeldt: {
    author: 'D. von Winterfeldt, W. Edwards',
    title: 'Decision Analysis and Behavioral Research',
    place: 'Cambridge University Press',
    year: 1986,
  },
  saaty: {
    author: 'T. L. Saaty',
    title: 'The Analytic Hierarchy Process',
    place: 'McGraw-Hill',
    year: 1980,
  },
  mareschal: {
    author: 'B. Mareschal',
    title: 'Weight stability intervals in multicriteria decision aid',
    place: 'European Journal of Operational Research 33 (1)',
    year: 1988,
  },
  lahdelma: {
    author: 'R. Lahdelma, P. Salminen',
    title: 'SMAA-2: Stochastic multicriteria acceptability analysis for group decision making',
    place: 'Operations Research 49 (3)',
    year: 2001,
  },
  bergman: {
    author: 'M. A. Bergman, S. Lundberg',
    title: 'Tender evaluation and supplier selection methods in public procurement',
    place: 'Journal of Purchasing and Supply Management 19 (2)',
    year: 2013,
  },
  worldBank: {
    author: 'World Bank',
    title: 'Procurement Regulations for IPF Borrowers',
    place: 'World Bank, Washington',
    year: 2016,
  },
} as const satisfies Readonly<Record<string, MethodSource>>;

export type SourceId = keyof typeof sources;
