/** The commands there are, in the order of help. To add one: its file here, and its row below. */
import type { Command } from '../command';
import { compare } from './compare';
import { evaluate } from './evaluate';
import { evidence } from './evidence';
import { explain } from './explain';
import { flip } from './flip';
import { lenses } from './lenses';
import { loan } from './loan';
import { parameters } from './parameters';
import { rank } from './rank';
import { replay } from './replay';
import { sensitivity } from './sensitivity';
import { simulate } from './simulate';
import { stress } from './stress';
import { study } from './study';
import { workbook } from './workbook';

export const COMMANDS: readonly Command[] = [
  evaluate,
  explain,
  compare,
  stress,
  simulate,
  sensitivity,
  flip,
  study,
  loan,
  rank,
  replay,
  workbook,
  parameters,
  lenses,
  evidence,
];
