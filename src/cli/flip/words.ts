/** What `flip` says beside the app's own words. */
import type { Lang } from '$lib/i18n/lang';

interface FlipCliWords {
  readonly badInput: (given: string, some: readonly string[]) => string;
  readonly noInput: string;
  readonly badMap: (given: string) => string;
  readonly mapAndInput: string;
}

export const flipWords: Readonly<Record<Lang, FlipCliWords>> = {
  en: {
    badInput: (given, some) =>
      `"${given}" is no number of this scenario that can matter; there are ${some.join(', ')} …`,
    noInput: '--input names at least one input, such as discount or a.loan.rate.',
    badMap: (given) =>
      `--map takes two different inputs, as in discount,a.loan.rate; not "${given}".`,
    mapAndInput: '--map has its own two inputs; --input goes without it.',
  },
  es: {
    badInput: (given, some) =>
      `«${given}» no es un número de este escenario que pueda importar; hay ${some.join(', ')} …`,
    noInput: '--input nombra al menos una entrada, como discount o a.loan.rate.',
    badMap: (given) =>
      `--map lleva dos entradas distintas, como discount,a.loan.rate; no «${given}».`,
    mapAndInput: '--map tiene sus dos entradas propias; --input va sin él.',
  },
};
