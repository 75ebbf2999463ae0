import { describe, expect, it } from 'vitest';
import { conflicts } from '../../../../src/lib/evidence/conflicts';
import { register } from '../../../../src/lib/evidence/register';
import { gradeOfId } from '../../../../src/lib/evidence/source-text';
import { timeline } from '../../../../src/lib/evidence/timeline';
import { unknowns } from '../../../../src/lib/evidence/unknowns';
import { registerText, textParts, typeset } from '../../../../src/lib/views/evidence/register-text';

/** Every text that is somewhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const prose = textsIn([[...register.values()], conflicts, unknowns, timeline]).filter(
  (text) => !/\/\S*%/.test(text),
);

describe('a text of the register', () => {
  it('has a space that does not break before every percent sign', () => {
    expect(typeset('85% of 21 %, 2–5%, −3.5\u202f% (7%)')).toBe(
      '85\u00a0% of 21\u00a0%, 2–5\u00a0%, −3.5\u00a0% (7\u00a0%)',
    );
    expect(typeset(typeset('85%'))).toBe('85\u00a0%');
    expect(registerText({ en: '8.6% a year', es: '8,6 % anual' }, 'es')).toBe('8,6\u00a0% anual');
  });

  it('has one between the dollar sign and its figure', () => {
    expect(typeset('US$30 million, US$ 1.2, in US$ per km')).toBe(
      'US$\u00a030 million, US$\u00a01.2, in US$ per km',
    );
  });

  it('keeps addresses as they are', () => {
    for (const address of [
      'https://example.org/a2%20b',
      'example.org/x/10%2C5',
      'see http://a.example.org/?q=5%25 and',
    ]) {
      expect(typeset(address)).toBe(address);
    }
    expect(typeset('5% (example.org/a1%20b)')).toBe('5\u00a0% (example.org/a1%20b)');
  });

  it('is in one style throughout', () => {
    expect(prose.filter((text) => /\d%/.test(text)).length).toBeGreaterThan(20);
    expect(prose.map(typeset).filter((text) => /\d[ \u202f]?%|US\$ ?\d/.test(text))).toEqual([]);
  });

  it('is cut at the entries that it names', () => {
    expect(textParts('as in X17, XL03 and A-loan-rate (5%).')).toEqual([
      { kind: 'text', text: 'as in ' },
      { kind: 'entry', id: 'X17' },
      { kind: 'text', text: ', ' },
      { kind: 'entry', id: 'XL03' },
      { kind: 'text', text: ' and ' },
      { kind: 'entry', id: 'A-loan-rate' },
      { kind: 'text', text: ' (5\u00a0%).' },
    ]);
    expect(textParts('DD-X170, EX17')).toEqual([{ kind: 'text', text: 'DD-X170, EX17' }]);
  });

  it('names only entries that exist', () => {
    const named = prose
      .flatMap(textParts)
      .flatMap((part) => (part.kind === 'entry' ? [part.id] : []));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !register.has(id))).toEqual([]);
  });
});

describe('the id of an entry', () => {
  it('tells its grade', () => {
    for (const { id, kind } of register.values()) expect(gradeOfId(id), id).toBe(kind);
  });
});
