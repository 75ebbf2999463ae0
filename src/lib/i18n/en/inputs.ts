import type { InputMessages } from '../messages';
import { panels } from './panels';
import * as inputs from './parameters';
import { problemText } from './problems';
import * as terms from './terms';

export const inputMessages: InputMessages = { inputs, panels, terms, problemText };
