import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { philoxUniforms } from '$lib/engine/numeric/philox';
import { scramble, scrambleSeed, uniformOfWord } from '$lib/engine/numeric/scramble';
import { sobolPoints } from '$lib/engine/numeric/sobol';
import { fillUniforms, type UniformAddress } from '$lib/engine/numeric/uniforms';

function uniforms(address: UniformAddress): readonly number[] {
  const out = new Float64Array(address.count);
  fillUniforms(address, out, 0);
  return [...out];
}

function random(address: UniformAddress): readonly number[] {
  const { seed, stream, dimension, firstIndex, count } = address;
  const out = new Float64Array(count);
  philoxUniforms(seed, stream, dimension, firstIndex, count, out, 0);
  return [...out];
}

const START = { seed: 7, stream: 3, dimension: 2, firstIndex: 0, count: 16 };

describe('fillUniforms', () => {
  it('scrambles the points of the sequence, point 0 too, by the dimension’s own seed', () => {
    for (const dimension of [0, 1, 40, 511]) {
      for (const firstIndex of [0, 5, 2 ** 32 - 16]) {
        const words = new Uint32Array(16);
        sobolPoints(dimension, firstIndex, 16, words);
        const seed = scrambleSeed(7, 3, dimension);
        expect(uniforms({ ...START, kind: 'sobol', dimension, firstIndex })).toEqual(
          [...words].map((word) => uniformOfWord(scramble(word, seed))),
        );
      }
    }
  });

  it('draws plain numbers where asked, and beyond the table in any case', () => {
    const plain = { ...START, kind: 'plain', firstIndex: 2 ** 40 + 1 } as const;
    expect(uniforms(plain)).toEqual(random(plain));
    const beyond = { ...START, kind: 'sobol', dimension: 512, firstIndex: 3 } as const;
    expect(uniforms(beyond)).toEqual(random(beyond));
    const last = { ...START, kind: 'sobol', dimension: 511 } as const;
    expect(uniforms(last)).not.toEqual(random(last));
  });

  it('gives an index the same value in any block, at its place of a dimension-major block', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('sobol' as const, 'plain' as const),
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 0, max: 2 ** 31 }),
        fc.integer({ min: 0, max: 12 }),
        (kind, dimension, firstIndex, count) => {
          const out = new Float64Array(count + 4).fill(-1);
          fillUniforms({ ...START, kind, dimension, firstIndex, count }, out, 3);
          const each = Array.from(
            { length: count },
            (_, k) =>
              uniforms({ ...START, kind, dimension, firstIndex: firstIndex + k, count: 1 })[0],
          );
          expect([...out]).toEqual([-1, -1, -1, ...each, -1]);
        },
      ),
    );
  });

  it('differs between seeds, streams and dimensions', () => {
    for (const kind of ['sobol', 'plain'] as const) {
      const [first] = uniforms({ ...START, kind });
      expect(uniforms({ ...START, kind, seed: 8 })[0]).not.toBe(first);
      expect(uniforms({ ...START, kind, stream: 4 })[0]).not.toBe(first);
      expect(uniforms({ ...START, kind, dimension: 3 })[0]).not.toBe(first);
    }
  });
});

/** Mean over n points of Π (1 + (u_d² − 1/3)), whose integral is 1, and its error over streams. */
function study(kind: 'sobol' | 'plain', n: number, streams: number) {
  const dimensions = 5;
  const block = new Float64Array(dimensions * n);
  let sum = 0;
  let squares = 0;
  for (let stream = 0; stream < streams; stream += 1) {
    for (let d = 0; d < dimensions; d += 1) {
      fillUniforms(
        { kind, seed: 2024, stream, dimension: d, firstIndex: 0, count: n },
        block,
        d * n,
      );
    }
    let mean = 0;
    for (let k = 0; k < n; k += 1) {
      let product = 1;
      for (let d = 0; d < dimensions; d += 1) product *= 2 / 3 + (block[d * n + k] ?? 0) ** 2;
      mean += product / n;
    }
    sum += mean;
    squares += (mean - 1) ** 2;
  }
  return { mean: sum / streams, error: Math.sqrt(squares / streams) };
}

describe('an integral by scrambled points', () => {
  it('is unbiased: the mean over 1000 streams is within four of its standard errors', () => {
    for (const n of [1, 2, 16]) {
      const { mean, error } = study('sobol', n, 1000);
      expect(Math.abs(mean - 1)).toBeLessThan((4 * error) / Math.sqrt(1000));
    }
    // One point of a scrambled net is a plain draw: Π (1 + 4/45) − 1 is the variance.
    const one = (49 / 45) ** 5 - 1;
    expect(study('sobol', 1, 1000).error / Math.sqrt(one)).toBeCloseTo(1, 0.8);
  });

  it('has a twentieth of the error of plain draws at 1024 points, and falls faster', () => {
    const plain = study('plain', 1024, 60).error;
    const few = study('sobol', 64, 60).error;
    const many = study('sobol', 1024, 60).error;
    expect(many).toBeLessThan(plain / 20);
    // Sixteen times the points: plain draws gain a factor 4.
    expect(few / many).toBeGreaterThan(12);
  });
});
