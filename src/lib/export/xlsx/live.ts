/** Which inputs may be changed in the workbook, and which decide what rows and columns it has. */
import { parameter, type ParameterId } from '$lib/parameters/registry';

/** Numbers that are dates, terms and lives: the schedules are laid out along them. */
const STRUCTURAL_NUMBERS: ReadonlySet<string> = new Set([
  'horizon',
  'time.delay',
  'time.build',
  'support',
  'fee.term',
  'loan.years',
  'loan.grace',
  'have.age',
]);

/** Yes-or-no inputs that only enter as numbers. */
const LIVE_FLAGS: ReadonlySet<string> = new Set([
  'gov.oversight',
  'gov.dataLaw',
  'gov.impact',
  'supply.agencies',
]);

/** Whether a change of the input recalculates; all others ask for a new workbook. */
export function isLive(id: ParameterId): boolean {
  switch (parameter(id).kind) {
    case 'number':
      return !STRUCTURAL_NUMBERS.has(id) && !id.startsWith('life.');
    case 'flag':
      return LIVE_FLAGS.has(id);
    case 'shares':
      return true;
    case 'choice':
      return false;
  }
}
