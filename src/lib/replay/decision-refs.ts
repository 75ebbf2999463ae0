/** Entries of the register that a decision's texts rest on: what was known, and what was really decided. */
import type { StoryId } from './calendar';
import type { DecisionId } from './decisions';

interface Refs {
  readonly known: readonly string[];
  readonly happened: readonly string[];
}

const REFS: Readonly<Record<StoryId, Readonly<Partial<Record<DecisionId, Refs>>>>> = {
  jsei: {
    offer: { known: ['J01', 'J02'], happened: ['J04', 'J05', 'J06', 'J07'] },
    award: { known: ['X48'], happened: ['J08', 'J09', 'J15', 'J16', 'J17'] },
    funding: { known: ['J17', 'J19', 'X54'], happened: ['J20', 'J21'] },
    peso: { known: ['XF2016', 'XF2017', 'A-event-squeeze'], happened: ['J20'] },
  },
  'ecu-911': {
    offer: { known: ['E01', 'E02', 'E34', 'E37', 'A-ecu-hypothetical'], happened: ['E04', 'E05'] },
    renewal: { known: ['E13', 'E14', 'A-ecu-renewal-markup'], happened: ['E15', 'E16'] },
    sanction: {
      known: [
        'E17',
        'E22',
        'X53',
        'A-ecu-squeeze',
        'A-renewal-multilateral',
        'A-ecu-sanction-lead',
      ],
      happened: ['E28', 'E22', 'E24'],
    },
    budget: { known: ['E22', 'X53', 'A-ecu-squeeze'], happened: ['E17', 'E22', 'E24'] },
  },
};

const NONE: Refs = { known: [], happened: [] };

export function decisionRefs(story: StoryId, decision: DecisionId): Refs {
  return REFS[story][decision] ?? NONE;
}
