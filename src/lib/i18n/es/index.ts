import type { Messages } from '../messages';
import { ui } from './ui';
import * as vocabulary from './vocabulary';

export const messages: Messages = { lang: 'es', ui, vocabulary };
