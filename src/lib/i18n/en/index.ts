import type { Messages } from '../messages';
import * as inputs from './parameters';
import { problemText } from './problems';
import { ui } from './ui';
import * as vocabulary from './vocabulary';

export const messages: Messages = { lang: 'en', ui, inputs, vocabulary, problemText };
