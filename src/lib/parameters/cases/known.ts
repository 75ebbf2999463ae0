/** The cases that have been fetched: a memory, not a state. The first one is there at once. */
import type { CaseId } from '../case-ids';
import { jujuy2016 } from './jujuy-2016';
import type { CaseData } from './types';

export const knownCases = new Map<CaseId, CaseData>([['jujuy-2016', jujuy2016]]);
