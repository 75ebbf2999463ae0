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
} as const satisfies Readonly<Record<string, MethodSource>>;

export type SourceId = keyof typeof sources;
