import type { InputMessages } from '../messages';
import * as inputs from './parameters';
import { problemText } from './problems';

export const inputMessages: InputMessages = { inputs, problemText };
