/** Names that try to be something else: formulas, markup, addresses, direction marks, and far too long ones. */
import { cleanName } from '$lib/scenario/name';
import { preset } from '$lib/scenario/presets';
import type { Scenario } from '$lib/scenario/types';

/** As typed, before the gate; eight, one an offer. */
const HOSTILE_NAMES: readonly string[] = [
  '=HYPERLINK("https://evil.example","x")&cmd|\' /C calc\'!A1',
  '<img src=x onerror=alert(1)></text><script>alert(2)</script>]]>',
  'javascript:alert(3)//" onmouseover="alert(4)',
  'عرض ١٢٣ בדיקה 456 \u202e87 M 321\u202c',
  '\u200b@SUM(A1:A9)\u200d,\r\n"two"\tlines\0',
  '👩🏽‍🚒🎥 \ud800half [a](javascript:x) **b** `c` | d | # e',
  `-${'W'.repeat(10_000)}`,
  '日本 ${7*7} {{7*7}} %s %00 &amp; &#60;b&#62; \\u003cb\\u003e',
];

/** As the gate lets them through. */
export function cleanHostileNames(): readonly string[] {
  return HOSTILE_NAMES.map((name) => cleanName(name) ?? '');
}

/** Eight offers and a lens of one's own with such names. */
export function hostileScenario(base: Scenario = preset('jujuy-2016')): Scenario {
  const names = cleanHostileNames();
  const [lens] = base.lenses;
  if (lens === undefined) throw new Error('a case has lenses');
  return {
    ...base,
    options: names.flatMap((name, at) => {
      const option = base.options[at % base.options.length];
      return option === undefined
        ? []
        : [{ ...option, id: String.fromCharCode(97 + at), ...(name === '' ? {} : { name }) }];
    }),
    lenses: [...base.lenses, { ...lens, id: 'x1', name: names[1] ?? '' }],
    lens: 'x1',
  };
}
