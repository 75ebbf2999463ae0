/**
 * Loans whose grant element a public register prints, with the terms it prints beside it.
 *
 * Source of all but the first: AidData, Global Chinese Development Finance Dataset, version 3.0
 * (2023), columns "Maturity" (years), "Interest Rate" (%), "Grace Period" (years, often blank),
 * "Grant Element (OECD Cash-Flow)", "(OECD Grant-Equiv)" and "(IMF)" (%, four decimals with
 * trailing zeros dropped, a negative one as 0.0). As distributed by AidData in
 * github.com/aiddata/gcdf-geospatial-data: examples/ports_filter/project_level_data/projects.csv
 * (commit 87bbd54) and examples/malaysia_filter/project_level_data/malaysia_projects.csv (698d593).
 * The first: project page of version 2.0 (2021), china.aiddata.org/projects/2003/.
 *
 * Discount rates of the columns: cash flow 10 %; grant equivalent 6 % where the register calls the
 * borrower upper middle income and 7 % where lower middle income; IMF 5 %. For private borrowers
 * the register repeats the cash-flow figure as grant equivalent; that repetition is left out here.
 */
export interface RegisteredLoan {
  readonly record: number;
  readonly what: string;
  readonly maturityYears: number;
  readonly ratePercent: number;
  /** Absent where the register leaves it blank. */
  readonly graceYears?: number;
  /** Percent, as printed. */
  readonly cashFlow: string;
  readonly grantEquivalent?: { readonly printed: string; readonly discountRate: number };
  readonly imf?: string;
  /** Digits after the point that the register shows at most. */
  readonly decimals: number;
}

export const REGISTERED_LOANS: readonly RegisteredLoan[] = [
  {
    record: 2003,
    what: 'interest-free loan to Ghana, 2009',
    maturityYears: 10,
    ratePercent: 0,
    cashFlow: '35.29026927',
    decimals: 8,
  },
  {
    record: 69143,
    what: 'loan to the Port Authority of Jamaica, 2006',
    maturityYears: 2.5,
    ratePercent: 6.07,
    graceYears: 1,
    cashFlow: '5.7644',
    grantEquivalent: { printed: '1.3094', discountRate: 0.07 },
    imf: '0.0',
    decimals: 4,
  },
  {
    record: 54912,
    what: "concessional loan for the port of St. John's, Antigua and Barbuda, 2016",
    maturityYears: 21.75,
    ratePercent: 2,
    graceYears: 5,
    cashFlow: '54.7023',
    grantEquivalent: { printed: '34.5267', discountRate: 0.06 },
    imf: '27.599',
    decimals: 4,
  },
  {
    record: 39740,
    what: 'concessional loan for North Abaco Port, Bahamas, 2012',
    maturityYears: 20,
    ratePercent: 2,
    cashFlow: '43.7458',
    imf: '21.4336',
    decimals: 4,
  },
  {
    record: 62285,
    what: 'loan for the Trans-Sabah gas pipeline, Malaysia, 2017 (fees of 0.25 % and 0.25 % beside)',
    maturityYears: 20,
    ratePercent: 3.25,
    cashFlow: '36.7007',
    grantEquivalent: { printed: '18.3657', discountRate: 0.06 },
    imf: '12.3176',
    decimals: 4,
  },
  {
    record: 35031,
    what: 'pledge for an aluminium smelter in Sarawak, Malaysia, 2005',
    maturityYears: 10,
    ratePercent: 2,
    cashFlow: '28.06',
    grantEquivalent: { printed: '15.9518', discountRate: 0.06 },
    imf: '12.3712',
    decimals: 4,
  },
  {
    record: 98238,
    what: 'share of a syndicated loan to Parkson Retail, Malaysia, 2010',
    maturityYears: 3,
    ratePercent: 2.596,
    cashFlow: '9.4895',
    imf: '3.2953',
    decimals: 4,
  },
  {
    record: 98288,
    what: 'share of a syndicated loan to Maybank, Malaysia, 2005',
    maturityYears: 3,
    ratePercent: 3.051,
    cashFlow: '8.887',
    imf: '2.6554',
    decimals: 4,
  },
  {
    record: 98595,
    what: 'share of a syndicated loan to YTL Utilities, Malaysia, 2004',
    maturityYears: 3,
    ratePercent: 2.975,
    cashFlow: '8.9876',
    imf: '2.7623',
    decimals: 4,
  },
  {
    record: 98556,
    what: 'share of a syndicated loan to Maybank, Malaysia, 2006',
    maturityYears: 5,
    ratePercent: 5.229,
    cashFlow: '9.4278',
    imf: '0.0',
    decimals: 4,
  },
  {
    record: 98400,
    what: 'share of a syndicated loan to Bumiputra-Commerce Bank, Malaysia, 2006',
    maturityYears: 5,
    ratePercent: 5.479,
    cashFlow: '8.9078',
    imf: '0.0',
    decimals: 4,
  },
];
