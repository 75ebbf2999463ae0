/** Which inputs have anything to say for an option: the form leaves out what cannot matter. */
import type { OptionParameterId, OptionValues } from '$lib/parameters/registry';

export function isRelevant(id: OptionParameterId, o: OptionValues): boolean {
  switch (id) {
    case 'loan.rate':
      return o['loan.kind'] === 'fixed';
    case 'loan.base':
    case 'loan.spread':
    case 'loan.drift':
      return o['loan.kind'] === 'floating';
    case 'own.transfer':
      return o['own.cameras'] !== 'state';
    default:
      return true;
  }
}
