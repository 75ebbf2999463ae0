/**
 * The financial functions against values printed in the documentation of spreadsheets and libraries
 * and in their published tests. Tolerance: the last digit printed.
 *
 * Microsoft: support.microsoft.com/en-us/excel/functions/<name>-function (PMT, NPER, IRR, XIRR,
 * MIRR), the example at the end of each page. OpenOffice: Calc help, PMT. Claris: FileMaker Pro
 * help, PMT (help.claris.com/en/pro-help/content/pmt.html). Mescius: Document Solutions for Excel,
 * formula reference, PMT. Adobe: AEM Forms 6.1, FormCalc reference, NPV. numpy-financial: docstrings
 * of _financial.py, and tests/test_financial.py (commit 06f5d48), whose authors took part of the
 * values from Google Sheets.
 */
import { describe, expect, it } from 'vitest';
import {
  fv,
  ipmt,
  nper,
  npv,
  pmt,
  ppmt,
  pv,
  rate,
  type PaymentsFall,
} from '../../../src/lib/engine/finance/annuity';
import { irr, irrNear, xirr, type IrrResult } from '../../../src/lib/engine/finance/irr';
import { mirr } from '../../../src/lib/engine/finance/mirr';
import { expectPrinted } from './printed';

/** Values printed with more digits than a double holds are compared to this many after the point. */
const TEN_DIGITS = 10;

function onlyRate(result: IrrResult): number {
  return result.kind === 'unique' ? result.rate : NaN;
}

/** The one of the rates that is nearest to a printed one. */
function rateNearest(result: IrrResult, printed: number): number {
  if (result.kind !== 'several') return onlyRate(result);
  return [...result.rates].sort((a, b) => Math.abs(a - printed) - Math.abs(b - printed))[0] ?? NaN;
}

function mirrOf(flows: readonly number[], financeRate: number, reinvestRate: number): number {
  const result = mirr(flows, financeRate, reinvestRate);
  return result.kind === 'unique' ? result.rate : NaN;
}

describe('the payment of an annuity (PMT)', () => {
  it('is that of the examples of Microsoft Excel', () => {
    expectPrinted(pmt(0.08 / 12, 10, 10_000), '-1037.03');
    expectPrinted(pmt(0.08 / 12, 10, 10_000, 0, 'at-start'), '-1030.16');
    expectPrinted(pmt(0.06 / 12, 18 * 12, 0, 50_000), '-129.08');
  });

  it('is that of the examples of OpenOffice, FileMaker and Document Solutions', () => {
    expectPrinted(pmt(0.0199 / 12, 36, 25_000), '-715.96');
    expectPrinted(-pmt(0.069 / 12, 48, 21_000), '501.90');
    expectPrinted(pmt(0.06 / 12, 15, 5_000), '-346.82');
    expectPrinted(pmt(0.005, 15, 5_000, 0, 'at-start'), '-345.10');
  });

  it('is that of the documentation and tests of numpy-financial', () => {
    expectPrinted(pmt(0.075 / 12, 12 * 15, 200_000), '-1854.0247200054619', TEN_DIGITS);
    expectPrinted(pmt(0.08 / 12, 60, 15_000), '-304.1459143262052370', TEN_DIGITS);
    expectPrinted(pmt(0.8, 3, 20_000), '-19311.25827814569536', TEN_DIGITS);
    expectPrinted(pmt(0.3, 12, 2_000), '-626.9081401700757748', TEN_DIGITS);
    expect(pmt(0, 60, 15_000)).toBe(-250);
  });
});

describe('interest and principal inside a payment (IPMT, PPMT)', () => {
  const falls: readonly (readonly [PaymentsFall, string])[] = [
    ['at-end', '-710.254126'],
    ['at-start', '-1158.929712'],
  ];

  it.each(falls)('are those of Google Sheets as tested by numpy-financial, %s', (fall, printed) => {
    expectPrinted(ppmt(0.1 / 12, 1, 60, 55_000, 0, fall), printed);
  });

  it('are those of the first four months of the loan tested by numpy-financial', () => {
    const interest = ['-16.66666667', '-16.03647345', '-15.40102862', '-14.76028842'];
    const principal = ['-75.62318601', '-76.25337923', '-76.88882405', '-77.52956425'];
    for (const [index, printed] of interest.entries()) {
      expectPrinted(ipmt(0.1 / 12, index + 1, 24, 2_000), printed);
      expectPrinted(ppmt(0.1 / 12, index + 1, 24, 2_000), principal[index] ?? '');
    }
  });

  it('are those of payments in advance: nothing is interest in the first', () => {
    const months = ['0', '-594.107158', '-592.971592'];
    for (const [index, printed] of months.entries()) {
      const monthly = 0.001988079518355057;
      expectPrinted(ipmt(monthly, index + 1, 360, 300_000, 0, 'at-start'), printed);
    }
    expectPrinted(ppmt(0.08 / 12, 1, 60, 15_000, 0, 'at-start'), '-302.131703');
    expectPrinted(ppmt(0.08 / 12, 1, 60, 15_000), '-204.145914');
  });

  it('add up over the year of the example in the documentation of numpy-financial', () => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const interest = months.map((month) => ipmt(0.0824 / 12, month, 12, 2_500));
    expectPrinted(
      interest.reduce((sum, part) => sum + part),
      '-112.98',
    );
    expectPrinted(ppmt(0.0824 / 12, 1, 12, 2_500), '-200.58');
    expectPrinted(ipmt(0.0824 / 12, 1, 12, 2_500), '-17.17');
  });
});

describe('present and future value, periods and rate (PV, FV, NPER, RATE)', () => {
  it('are those of numpy-financial', () => {
    expectPrinted(pv(0.07, 20, 12_000), '-127128.1709461939', 9);
    expectPrinted(pv(0.05 / 12, 120, -100, 15_692.93), '-100.00067131625819', TEN_DIGITS);
    expectPrinted(fv(0.05 / 12, 120, -100, -100), '15692.928894335748', 9);
    expectPrinted(fv(0.075, 20, -2_000, 0), '86609.36267304300', 9);
    expectPrinted(fv(0.075, 20, -2_000, 0, 'at-start'), '93105.064874');
    expectPrinted(fv(0.2, 5, 100, 0, 'at-start'), '-892.992000');
  });

  it('take the number of periods of the examples of Microsoft Excel', () => {
    expectPrinted(nper(0.01, -100, -1_000, 10_000, 'at-start'), '59.6738657');
    expectPrinted(nper(0.01, -100, -1_000, 10_000), '60.0821229');
    expectPrinted(nper(0.01, -100, -1_000), '-9.57859404');
  });

  it('take the number of periods that numpy-financial tests, without interest and payment too', () => {
    expectPrinted(nper(0.07 / 12, -150, 8_000), '64.07334877066185', TEN_DIGITS);
    expectPrinted(nper(0.075, -2_000, 0, 100_000), '21.544944');
    expectPrinted(nper(0.075, -2_000, 0, 100_000, 'at-start'), '20.76156441');
    expectPrinted(nper(0.1, 0, -500, 1_500), '11.52670461');
    expect(nper(0, -2_000, 0, 100_000)).toBe(50);
    expect(nper(0, -100, 1_000)).toBe(10);
    expect(nper(0, -0, 1_000)).toBeUndefined();
  });

  it('find the rates that numpy-financial tests, and none where it finds none', () => {
    expectPrinted(rate(10, 0, -3_500, 10_000), '0.1106908537142689', TEN_DIGITS);
    const sums: readonly (readonly [number, number, string])[] = [
      [-593.06, 214.07, '-0.39920185'],
      [-4725.38, 4509.97, '-0.02305873'],
      [-662.05, 224.11, '-0.41818459'],
      [-428.78, 686.29, '0.26513414'],
    ];
    for (const [now, then, printed] of sums) expectPrinted(rate(2, 0, now, then), printed);
    expect(rate(2, 0, -13.65, -329.67)).toBeUndefined();
    expect(rate(12, 400, 10_000, 5_000)).toBeUndefined();
    expect(rate(12, 400, 10_000, 5_000, 'at-start')).toBeUndefined();
  });
});

describe('net present value (NPV)', () => {
  it('is that of numpy-financial, which does not discount the first flow', () => {
    const flows = [-15_000, 1_500, 2_500, 3_500, 4_500, 6_000];
    expectPrinted(npv(0.05, flows), '122.894854950942692', TEN_DIGITS);
    expectPrinted(npv(0.281, [-100, 39, 59, 55, 20]), '-0.0084785916384548798', 12);
  });

  it("is that of Adobe's examples, which discount it by one period as spreadsheets do", () => {
    const spreadsheetNpv = (periodRate: number, flows: readonly number[]) =>
      npv(periodRate, [0, ...flows]);
    expectPrinted(spreadsheetNpv(0.065, [5_000]), '4694.83568075117', TEN_DIGITS);
    expectPrinted(
      spreadsheetNpv(0.1, [500, 1_500, 4_000, 10_000]),
      '11529.60863329007',
      TEN_DIGITS,
    );
    expectPrinted(
      spreadsheetNpv(0.0275 / 12, [50, 60, 40, 100, 25]),
      '273.14193838457',
      TEN_DIGITS,
    );
  });

  it('gives the cash grant equivalent that the European Commission prints for a soft loan', () => {
    // ECU 500,000 over 10 years, 2 points under a reference of 8 %: ECU 41,123.
    const subsidy = Array.from({ length: 10 }, (_, k) => 0.02 * (500_000 - 50_000 * k));
    expect(Math.abs(npv(0.08, [0, ...subsidy]) - 41_123)).toBeLessThan(1);
  });
});

describe('the internal rate of return (IRR, XIRR)', () => {
  it('is that of the examples of Microsoft Excel, in percent', () => {
    const flows = [-70_000, 12_000, 15_000, 18_000, 21_000, 26_000];
    expectPrinted(100 * onlyRate(irr(flows)), '8.7');
    expectPrinted(100 * onlyRate(irr(flows.slice(0, 5))), '-2.1');
    expectPrinted(100 * onlyRate(irr(flows.slice(0, 3))), '-44.4');
  });

  it('is that of the documentation and tests of numpy-financial', () => {
    const known: readonly (readonly [readonly number[], string])[] = [
      [[-150_000, 15_000, 25_000, 35_000, 45_000, 60_000], '0.0524'],
      [[-100, 0, 0, 74], '-0.0955'],
      [[-100, 39, 59, 55, 20], '0.28095'],
      [[-100, 100, 0, -7], '-0.0833'],
      [[-100, 100, 0, 7], '0.06206'],
      [[-5, 10.5, 1, -8, 1], '0.0886'],
      [[-5, 10.5, 1, -8, 1, 0, 0, 0], '0.0886'],
    ];
    for (const [flows, printed] of known) {
      expectPrinted(rateNearest(irr(flows), Number(printed)), printed);
      expectPrinted(irrNear(flows, Number(printed)), printed);
    }
    expect(irr([1, 2, 3]).kind).toBe('none');
    expect(irr([-1, -2, -3]).kind).toBe('none');
  });

  it('is that of Google Sheets for an income that ends in a payment', () => {
    const flows = [-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1];
    // Quoted cut off, not rounded, after 1.00426.
    expect(Math.floor(1e5 * rateNearest(irr(flows), 1.00426))).toBe(100_426);
  });

  it('is the 12 % of a plant whose income declines to costs (numpy-financial, issue 39)', () => {
    // 7,336.84… less each year; its last flows are payments, so that there may be a second rate.
    const flows = [
      -217500, -217500, 108466.80462450592, 101129.96439328062, 93793.12416205535,
      86456.28393083003, 79119.44369960476, 71782.60346837944, 64445.76323715414, 57108.92300592884,
      49772.08277470355, 42435.24254347826, 35098.40231225296, 27761.56208102766,
      20424.721849802358, 13087.88161857707, 5751.041387351768, -1585.7988438735192,
      -8922.639075098821, -16259.479306324123, -23596.31953754941, -30933.159768774713, -38270,
      -45606.8402312253, -52943.680462450604, -60280.520693675906, -67617.36092490121,
    ];
    expectPrinted(rateNearest(irr(flows), 0.12), '0.12', 7);
  });

  it('has the two values of the pump of Lorie and Savage, 25 % and 400 %', () => {
    // J. Lorie and L. Savage, Three problems in rationing capital, Journal of Business 28 (1955).
    const result = irr([-1600, 10000, -10000]);
    if (result.kind !== 'several') throw new Error(result.kind);
    expect(result.signChanges).toBe(2);
    expect(result.rates).toHaveLength(2);
    expect(result.rates[0]).toBeCloseTo(0.25, 12);
    expect(result.rates[1]).toBeCloseTo(4, 12);
  });

  it('is the XIRR of the example of Microsoft Excel, 0.373362535', () => {
    const flows = [
      ['2008-01-01', -10_000],
      ['2008-03-01', 2_750],
      ['2008-10-30', 4_250],
      ['2009-02-15', 3_250],
      ['2009-04-01', 2_750],
    ] as const;
    const start = Date.parse('2008-01-01');
    const dated = flows.map(([day, amount]) => ({
      atYears: (Date.parse(day) - start) / (365 * 86_400_000),
      amount,
    }));
    // Excel stops its search within 0.000001 %: the last of its nine digits is not its own.
    expectPrinted(onlyRate(xirr(dated)), '0.373362535', 8);
  });
});

describe('the modified internal rate of return (MIRR)', () => {
  const flows = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000];

  it('is that of the examples of Microsoft Excel, in percent', () => {
    expectPrinted(100 * mirrOf(flows, 0.1, 0.12), '13');
    expectPrinted(100 * mirrOf(flows.slice(0, 4), 0.1, 0.12), '-5');
    expectPrinted(100 * mirrOf(flows, 0.1, 0.14), '13');
  });

  it('is that of the tests of numpy-financial', () => {
    const long = [-4500, -800, 800, 800, 600, 600, 800, 800, 700, 3000];
    expectPrinted(mirrOf(long, 0.08, 0.055), '0.066597175031553549', 14);
    expectPrinted(mirrOf(flows, 0.1, 0.12), '0.126094130365905146', 14);
    const mixed = [100, 200, -50, 300, -200];
    expectPrinted(mirrOf(mixed, 0.05, 0.06), '0.342823387842176664', 14);
  });

  it('does not exist where numpy-financial gives no number', () => {
    expect(mirr(flows.slice(1), 0.1, 0.12)).toEqual({ kind: 'none', reason: 'nothing-paid' });
  });
});
