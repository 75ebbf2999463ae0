import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, supportOf, varianceOf } from '$lib/engine/numeric/distribution-moments';
import {
  distributionProblem,
  MAX_DEPTH,
  MAX_PARTS,
} from '$lib/engine/numeric/distribution-problem';
import { quantileFunction, type Distribution } from '$lib/engine/numeric/distributions';

/** Uniforms at which scipy 1.17.1 was asked for quantiles (stats.triang, beta, lognorm, uniform). */
const UNIFORMS = [
  1e-9, 1e-6, 0.0001, 0.001, 0.01, 0.025, 0.05, 0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8,
  0.9, 0.95, 0.975, 0.99, 0.999, 0.9999, 0.999999, 0.999999999,
];

interface Reference {
  readonly distribution: Distribution;
  readonly mean: number;
  readonly variance: number;
  readonly quantiles: readonly number[];
}

const REFERENCES: readonly Reference[] = [
  {
    distribution: { kind: 'triangular', low: 2, mode: 3, high: 7 },
    mean: 4.0,
    variance: 1.1666666666666667,
    quantiles: [
      2.0000707106781186, 2.0022360679775, 2.022360679774998, 2.0707106781186546, 2.223606797749979,
      2.353553390593274, 2.5, 2.707106781186548, 3.0, 3.127016653792583, 3.258342613226059,
      3.5358983848622456, 3.8377223398316205, 4.171572875253809, 4.550510257216821,
      4.76393202250021, 5.0, 5.585786437626905, 6.0, 6.292893218813452, 6.552786404500042,
      6.858578643762691, 6.955278640450007, 6.995527864044936, 6.999858578645763,
    ],
  },
  {
    distribution: { kind: 'triangular', low: 0, mode: 0, high: 1 },
    mean: 0.3333333333333333,
    variance: 0.05555555555555555,
    quantiles: [
      5.000000413701855e-10, 5.000001249699793e-7, 5.000125006249245e-5, 0.0005001250625390474,
      0.005012562893380035, 0.012579117093425074, 0.025320565519103666, 0.05131670194948623,
      0.10557280900008414, 0.1339745962155614, 0.16333997346592444, 0.2254033307585166,
      0.2928932188134524, 0.3675444679663241, 0.4522774424948338, 0.5, 0.5527864045000421,
      0.6837722339831621, 0.776393202250021, 0.841886116991581, 0.8999999999999999,
      0.9683772233983162, 0.9900000000000005, 0.9989999999999857, 0.9999683772238455,
    ],
  },
  {
    distribution: { kind: 'triangular', low: -4, mode: 6, high: 6 },
    mean: 2.666666666666666,
    variance: 5.555555555555555,
    quantiles: [
      -3.999683772233983, -3.99, -3.9, -3.683772233983162, -3.0, -2.41886116991581,
      -1.7639320225002102, -0.8377223398316205, 0.4721359549995796, 1.0, 1.4772255750516603,
      2.324555320336759, 3.0710678118654755, 3.745966692414834, 4.366600265340756,
      4.6602540378443855, 4.944271909999159, 5.486832980505138, 5.746794344808963,
      5.874208829065749, 5.949874371066199, 5.994998749374609, 5.999499987499375, 5.99999499999875,
      5.999999995,
    ],
  },
  {
    distribution: { kind: 'pert', low: 2, mode: 3, high: 7 },
    mean: 3.5,
    variance: 0.7500000000000001,
    quantiles: [
      2.000014547981674, 2.0006753594963445, 2.0087387009378808, 2.031569870839235,
      2.1156726309613236, 2.196063618258937, 2.2948869380590864, 2.4495106522962082,
      2.7019083501965824, 2.8171574876113716, 2.9295812448711636, 3.1529877108491693,
      3.3833612969625944, 3.6312868460496732, 3.9114098898205674, 4.071133134772319,
      4.251293069078725, 4.72667025216791, 5.106383620080951, 5.4156715495122585, 5.742796643148174,
      6.2877578436933925, 6.592573390980065, 6.865088674671874, 6.974041032539534,
    ],
  },
  {
    distribution: { kind: 'pert', low: 0, mode: 0, high: 1 },
    mean: 0.16666666666666666,
    variance: 0.01984126984126984,
    quantiles: [
      2.0000000008e-10, 2.0000008000004803e-7, 2.000080004800336e-5, 0.00020008004803362555,
      0.0020080483385741996, 0.0050507633794680575, 0.010206218313011496, 0.020851637639023212,
      0.04364750020996302, 0.05591248870509801, 0.0688500849051623, 0.09711954855256572,
      0.12944943670387585, 0.16744679259812686, 0.2139969144033772, 0.24214171674480095,
      0.27522033632230447, 0.36904265551980675, 0.450719728346941, 0.5218237501049814,
      0.6018928294465027, 0.748811356849042, 0.8415106807538921, 0.9369042655516178,
      0.9841510681650365,
    ],
  },
  {
    distribution: { kind: 'pert', low: -4, mode: 6, high: 6 },
    mean: 4.333333333333334,
    variance: 1.984126984126984,
    quantiles: [
      -3.841510680753889, -3.3690426555198068, -2.4151068075388866, -1.4881135684904199,
      -0.018928294465027307, 0.7817624989501848, 1.492802716530588, 2.3095734448019325,
      3.2477966367769557, 3.57858283255199, 3.8600308559662277, 4.3255320740187315,
      4.705505632961241, 5.028804514474343, 5.311499150948377, 5.440875112949019, 5.56352499790037,
      5.791483623609768, 5.897937816869884, 5.94949236620532, 5.979919516614258, 5.997999199519663,
      5.99979999199952, 5.999997999999199, 5.999999998,
    ],
  },
  {
    distribution: { kind: 'pert', low: 10, mode: 15, high: 20 },
    mean: 15.0,
    variance: 3.571428571428571,
    quantiles: [
      10.00464266660131, 10.046524163615866, 10.217820953426799, 10.475518981754577,
      11.056398435507743, 11.466327996346731, 11.892553774377708, 12.466364532884665,
      13.26597937841411, 13.59436164789647, 13.898183505309584, 14.46254097486473, 15.0,
      15.53745902513527, 16.101816494690418, 16.40563835210353, 16.73402062158589,
      17.53363546711533, 18.10744622562229, 18.533672003653265, 18.943601564492255,
      19.524481018245424, 19.78217904657321, 19.95347583638369, 19.99535733344247,
    ],
  },
  {
    distribution: { kind: 'lognormal', low: 3, high: 6.6 },
    mean: 4.5793761939273026,
    variance: 1.2399038241309188,
    quantiles: [
      1.0568813550016225, 1.4241407630949778, 1.8248345755133613, 2.1216467817539337,
      2.5479161352970543, 2.7817730792688673, 2.9999999999999996, 3.2729324410080416,
      3.636880195332868, 3.785520141866863, 3.9241736348124814, 4.187568479475671,
      4.449719092257397, 4.728280885923367, 5.045648292508888, 5.230456914234104, 5.444226627373902,
      6.049620747411983, 6.599999999999999, 7.117762461488779, 7.7710564039783705,
      9.332373404602075, 10.850298578121803, 13.903120051800618, 18.7343640117205,
    ],
  },
  {
    distribution: { kind: 'lognormal', low: 0.001, high: 1000 },
    mean: 6757.386869055306,
    variance: 2085043522384572.5,
    quantiles: [
      1.1502089595566028e-11, 2.1397825890012327e-9, 1.6481455379567163e-7, 2.3110879428236344e-6,
      5.715348928652387e-5, 0.00026624380779371543, 0.0009999999999999968, 0.004598497035439073,
      0.029173723565793723, 0.05885970009663346, 0.11055066947277381, 0.3450862804219267, 1.0,
      2.8978260126056874, 9.045625908636193, 16.989553095891427, 34.27742083538844,
      217.46235613360966, 1000.0000000000007, 3755.9558972909294, 17496.7445117264,
      432696.6453635784, 6067425.339390028, 467337198.2348702, 86940725942.38211,
    ],
  },
  {
    distribution: { kind: 'uniform', low: 5, high: 12 },
    mean: 8.5,
    variance: 4.083333333333333,
    quantiles: [
      5.000000007, 5.000007, 5.0007, 5.007, 5.07, 5.175, 5.35, 5.7, 6.4, 6.75, 7.1,
      7.800000000000001, 8.5, 9.2, 9.899999999999999, 10.25, 10.600000000000001, 11.3,
      11.649999999999999, 11.825, 11.93, 11.993, 11.9993, 11.999993, 11.999999993,
    ],
  },
];

const nameOf = (distribution: Distribution) => Object.values(distribution).join(' ');
const NAMED = REFERENCES.map((reference) => [nameOf(reference.distribution), reference] as const);

/** Mean and variance by the quantile function at the middles of n equal cells. */
function sampled(distribution: Distribution, n: number) {
  const quantile = quantileFunction(distribution);
  const draws = Array.from({ length: n }, (_, k) => quantile((k + 0.5) / n));
  const mean = draws.reduce((sum, x) => sum + x, 0) / n;
  return { mean, variance: draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n };
}

const MIXED: Distribution = {
  kind: 'mixture',
  parts: [
    { weight: 70, distribution: { kind: 'triangular', low: 3, mode: 5, high: 6.6 } },
    { weight: 30, distribution: { kind: 'uniform', low: 7, high: 9 } },
  ],
};

const DICE: Distribution = { kind: 'discrete', values: [5, 1, 3], weights: [1, 1, 2] };

describe('quantileFunction', () => {
  it.each(NAMED)('agrees with scipy: %s', (_, { distribution, quantiles }) => {
    const quantile = quantileFunction(distribution);
    const { low, high } = supportOf(distribution);
    quantiles.forEach((want, k) => {
      const got = quantile(UNIFORMS[k] ?? 0);
      const scale = distribution.kind === 'lognormal' ? want : high - low;
      const digits = distribution.kind === 'pert' ? 1e-9 : 3e-14;
      expect(Math.abs(got - want)).toBeLessThan(digits * scale);
    });
  });

  it('has the stated 5 % and 95 % quantiles of a lognormal', () => {
    const quantile = quantileFunction({ kind: 'lognormal', low: 3, high: 6.6 });
    expect(quantile(0.05)).toBeCloseTo(3, 13);
    expect(quantile(0.95)).toBeCloseTo(6.6, 13);
    expect(quantile(0.5)).toBeCloseTo(Math.sqrt(3 * 6.6), 13);
  });

  it('is a constant where there is no width', () => {
    const constants: readonly Distribution[] = [
      { kind: 'fixed', value: 4 },
      { kind: 'uniform', low: 4, high: 4 },
      { kind: 'triangular', low: 4, mode: 4, high: 4 },
      { kind: 'pert', low: 4, mode: 4, high: 4 },
      { kind: 'discrete', values: [4], weights: [2] },
      { kind: 'mixture', parts: [{ weight: 1, distribution: { kind: 'fixed', value: 4 } }] },
    ];
    for (const constant of constants) {
      const quantile = quantileFunction(constant);
      for (const u of [2 ** -53, 0.2, 0.5, 1 - 2 ** -53]) expect(quantile(u)).toBe(4);
      expect(meanOf(constant)).toBe(4);
      expect(varianceOf(constant)).toBe(0);
      expect(supportOf(constant)).toEqual({ low: 4, high: 4 });
    }
  });

  it('meets its mode and its ends', () => {
    const triangle = quantileFunction({ kind: 'triangular', low: 2, mode: 3, high: 7 });
    expect(triangle(0)).toBe(2);
    expect(triangle(0.2)).toBe(3);
    expect(triangle(1)).toBe(7);
    const even = quantileFunction({ kind: 'pert', low: 2, mode: 4, high: 6 });
    expect(even(0)).toBe(2);
    expect(even(0.5)).toBeCloseTo(4, 9);
    expect(even(1)).toBe(6);
    const line = quantileFunction({ kind: 'uniform', low: -2, high: 6 });
    expect([line(0), line(0.25), line(1)]).toEqual([-2, 0, 6]);
  });

  it('never leaves its support nor falls, whatever the range', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom('triangular' as const, 'pert' as const, 'uniform' as const),
        fc.tuple(number, number, number),
        fc.array(fc.double({ min: 2 ** -53, max: 1 - 2 ** -53, noNaN: true }), { minLength: 2 }),
        (kind, numbers, uniforms) => {
          const [low = 0, mode = 0, high = 0] = [...numbers].sort((a, b) => a - b);
          const quantile = quantileFunction(
            kind === 'uniform' ? { kind, low, high } : { kind, low, mode, high },
          );
          let last = low;
          for (const u of [...uniforms].sort((a, b) => a - b)) {
            const x = quantile(u);
            expect(x).toBeGreaterThanOrEqual(last - 1e-13 * (high - low));
            expect(x).toBeGreaterThanOrEqual(low);
            expect(x).toBeLessThanOrEqual(high);
            last = x;
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('stays within a range whose ends are a rounding apart', () => {
    const high = 1 + Number.EPSILON;
    for (const distribution of [
      { kind: 'uniform', low: 1, high },
      { kind: 'triangular', low: 1, mode: 1, high },
      { kind: 'pert', low: 1, mode: high, high },
    ] as const) {
      const quantile = quantileFunction(distribution);
      for (let k = 0.5; k < 64; k += 1) {
        expect(quantile(k / 64)).toBeGreaterThanOrEqual(1);
        expect(quantile(k / 64)).toBeLessThanOrEqual(high);
      }
    }
  });

  it('takes the least value whose cumulative weight reaches u, in the order of values', () => {
    const quantile = quantileFunction(DICE);
    expect([1e-9, 0.25, 0.2500001, 0.75, 0.7500001, 1 - 1e-9].map(quantile)).toEqual([
      1, 1, 3, 3, 5, 5,
    ]);
    const one = quantileFunction({ kind: 'discrete', values: [9, 2, 4], weights: [0, 1, 0] });
    expect([0, 0.5, 1].map(one)).toEqual([2, 2, 2]);
    const many = quantileFunction({
      kind: 'discrete',
      values: Array.from({ length: 50 }, (_, k) => 49 - k),
      weights: Array<number>(50).fill(0.1),
    });
    for (let k = 0; k < 50; k += 1) expect(many((k + 0.5) / 50)).toBe(k);
  });

  it('chooses the part of a mixture by u, and the place in it by what is left of u', () => {
    const quantile = quantileFunction(MIXED);
    const [first, second] = [
      quantileFunction({ kind: 'triangular', low: 3, mode: 5, high: 6.6 }),
      quantileFunction({ kind: 'uniform', low: 7, high: 9 }),
    ];
    for (const u of [0.001, 0.2, 0.5, 0.9, 0.999]) {
      expect(quantile(0.7 * u)).toBeCloseTo(first(u), 12);
      expect(quantile(0.7 + 0.3 * u)).toBeCloseTo(second(u), 12);
    }
  });

  it('passes over parts of no weight, and gives no part a uniform of 0 or 1', () => {
    const lognormal = { kind: 'lognormal', low: 1, high: 2 } as const;
    const quantile = quantileFunction({
      kind: 'mixture',
      parts: [
        { weight: 0, distribution: { kind: 'fixed', value: -1 } },
        { weight: 1, distribution: lognormal },
        { weight: 0, distribution: { kind: 'fixed', value: -2 } },
        { weight: 1, distribution: lognormal },
      ],
    });
    const alone = quantileFunction(lognormal);
    expect(quantile(0.5)).toBe(alone(1 - 2 ** -53));
    expect(quantile(1)).toBe(alone(1 - 2 ** -53));
    expect(quantile(0)).toBe(alone(2 ** -53));
    expect(quantile(0.25)).toBeCloseTo(alone(0.5), 14);
  });
});

describe('meanOf, varianceOf and supportOf', () => {
  it.each(NAMED)('agree with scipy: %s', (_, { distribution, mean, variance }) => {
    expect(Math.abs(meanOf(distribution) / mean - 1)).toBeLessThan(1e-12);
    expect(Math.abs(varianceOf(distribution) / variance - 1)).toBeLessThan(1e-12);
  });

  it('are those of the draws', () => {
    for (const { distribution } of REFERENCES) {
      if (distribution.kind === 'lognormal') continue;
      const { mean, variance } = sampled(distribution, 20000);
      expect(Math.abs(mean - meanOf(distribution))).toBeLessThan(1e-4);
      expect(Math.abs(variance / varianceOf(distribution) - 1)).toBeLessThan(1e-4);
    }
    const { mean, variance } = sampled(MIXED, 20000);
    expect(meanOf(MIXED)).toBeCloseTo(mean, 4);
    expect(varianceOf(MIXED)).toBeCloseTo(variance, 3);
  });

  it('weigh values and parts: worked by hand', () => {
    // (1·1 + 2·3 + 1·5)/4 = 3; (4 + 0 + 4)/4 = 2.
    expect(meanOf(DICE)).toBe(3);
    expect(varianceOf(DICE)).toBe(2);
    // Two lines of variance 4/12 at 1 and 5, three to one: mean 2, 1/3 + 3.
    const lines: Distribution = {
      kind: 'mixture',
      parts: [
        { weight: 3, distribution: { kind: 'uniform', low: 0, high: 2 } },
        { weight: 1, distribution: { kind: 'uniform', low: 4, high: 6 } },
      ],
    };
    expect(meanOf(lines)).toBe(2);
    expect(varianceOf(lines)).toBeCloseTo(10 / 3, 14);
  });

  it('tell the range, without values and parts of no weight', () => {
    expect(supportOf({ kind: 'lognormal', low: 1, high: 2 })).toEqual({ low: 0, high: Infinity });
    expect(supportOf(DICE)).toEqual({ low: 1, high: 5 });
    expect(supportOf(MIXED)).toEqual({ low: 3, high: 9 });
    expect(supportOf({ kind: 'pert', low: 1, mode: 2, high: 5 })).toEqual({ low: 1, high: 5 });
    expect(supportOf({ kind: 'discrete', values: [9, 2, 4, -1], weights: [0, 1, 1, 0] })).toEqual({
      low: 2,
      high: 4,
    });
    expect(
      supportOf({
        kind: 'mixture',
        parts: [
          { weight: 0, distribution: { kind: 'fixed', value: 100 } },
          { weight: 1, distribution: { kind: 'fixed', value: 2 } },
        ],
      }),
    ).toEqual({ low: 2, high: 2 });
  });
});

describe('distributionProblem', () => {
  const part = (distribution: Distribution, weight = 1): Distribution => ({
    kind: 'mixture',
    parts: [{ weight, distribution }],
  });
  const fixed: Distribution = { kind: 'fixed', value: 1 };
  const nested = (depth: number): Distribution => (depth === 0 ? fixed : part(nested(depth - 1)));
  const equal = (n: number) => Array<number>(n).fill(1);

  it('finds none where a distribution can be drawn', () => {
    const fine: readonly Distribution[] = [
      ...REFERENCES.map(({ distribution }) => distribution),
      MIXED,
      DICE,
      fixed,
      { kind: 'uniform', low: 1, high: 1 },
      { kind: 'triangular', low: 1, mode: 1, high: 1 },
      { kind: 'pert', low: 1, mode: 1, high: 2 },
      { kind: 'discrete', values: [1, 2], weights: [0, 1] },
      { kind: 'discrete', values: equal(MAX_PARTS), weights: equal(MAX_PARTS) },
      nested(MAX_DEPTH),
    ];
    for (const distribution of fine) expect(distributionProblem(distribution)).toBeUndefined();
  });

  it.each<readonly [string, Distribution]>([
    ['not-finite', { kind: 'fixed', value: NaN }],
    ['not-finite', { kind: 'fixed', value: Infinity }],
    ['not-finite', { kind: 'uniform', low: -Infinity, high: 1 }],
    ['not-finite', { kind: 'uniform', low: -1e308, high: 1e308 }],
    ['not-finite', { kind: 'triangular', low: 1, mode: NaN, high: 3 }],
    ['not-finite', { kind: 'lognormal', low: 1, high: NaN }],
    ['not-finite', { kind: 'discrete', values: [1, NaN], weights: [1, 1] }],
    ['not-finite', { kind: 'discrete', values: [1, 2], weights: [1, NaN] }],
    ['not-finite', { kind: 'discrete', values: [1, 2], weights: [1e308, 1e308] }],
    ['low-above-high', { kind: 'uniform', low: 2, high: 1 }],
    ['low-above-high', { kind: 'triangular', low: 2, mode: 1.5, high: 1 }],
    ['low-above-high', { kind: 'pert', low: 2, mode: 1.5, high: 1 }],
    ['low-above-high', { kind: 'lognormal', low: 2, high: 1 }],
    ['mode-outside', { kind: 'triangular', low: 1, mode: 0.9, high: 2 }],
    ['mode-outside', { kind: 'pert', low: 1, mode: 2.1, high: 2 }],
    ['lognormal-bounds', { kind: 'lognormal', low: 0, high: 1 }],
    ['lognormal-bounds', { kind: 'lognormal', low: -1, high: 1 }],
    ['lognormal-bounds', { kind: 'lognormal', low: 1, high: 1 }],
    ['empty', { kind: 'discrete', values: [], weights: [] }],
    ['empty', { kind: 'mixture', parts: [] }],
    ['lengths-differ', { kind: 'discrete', values: [1], weights: [] }],
    ['lengths-differ', { kind: 'discrete', values: [1], weights: [1, 2] }],
    ['negative-weight', { kind: 'discrete', values: [1, 2], weights: [2, -1] }],
    ['negative-weight', part(fixed, -1)],
    ['no-weight', { kind: 'discrete', values: [1, 2], weights: [0, 0] }],
    ['no-weight', part(fixed, 0)],
    ['too-many-parts', { kind: 'discrete', values: equal(51), weights: equal(51) }],
    [
      'too-many-parts',
      { kind: 'mixture', parts: equal(51).map((weight) => ({ weight, distribution: fixed })) },
    ],
    ['too-deep', nested(MAX_DEPTH + 1)],
    ['too-deep', nested(1000)],
    ['low-above-high', part(part({ kind: 'uniform', low: 2, high: 1 }))],
  ])('%s: %j', (code, distribution) => {
    expect(distributionProblem(distribution)).toEqual({ code });
  });

  it('looks at every part, the drawable ones first or last', () => {
    const bad: Distribution = { kind: 'fixed', value: NaN };
    for (const distributions of [
      [fixed, bad],
      [bad, fixed],
    ]) {
      const parts = distributions.map((distribution) => ({ weight: 1, distribution }));
      expect(distributionProblem({ kind: 'mixture', parts })).toEqual({ code: 'not-finite' });
    }
  });
});
