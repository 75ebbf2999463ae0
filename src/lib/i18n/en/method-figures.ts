/** Figures that only the method page shows, in English. */
import type { MethodFigureWords } from '../method-words';

export const figureWords: MethodFigureWords = {
  concentration: (phase) => `Concentration: ${phase}`,
  actorShare: (phase, actor) => `${actor}, share: ${phase}`,
  lexicographicStep: 'Width of a step on which values tie',
  onStep: (criterion) => `Step of the value: ${criterion}`,
  changedHere: (published) => `Changed for this example; the published value is ${published}.`,
  setHere: 'Set for this example.',
  variations: {
    annuity: 'with an annuity instead of equal principal',
    bullet: 'with the loan repaid all at once at maturity',
    'grace-end': 'with the first instalment at the end of grace',
    floating: 'with a floating rate on a base that rises every year',
    local: 'with the price fixed in local money at signature',
    lapsed: 'with support left to lapse',
    squeezed: 'with a budget squeeze in the two years around the replacement of the cameras',
    devalued: 'with a devaluation in year 7',
    lexicographic: 'with the lexicographic method',
  },
};
