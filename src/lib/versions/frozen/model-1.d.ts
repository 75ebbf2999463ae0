import type { FrozenModel } from '../headline';

export const headlineOfLink: FrozenModel['headlineOfLink'];
export const headlineOfFile: FrozenModel['headlineOfFile'];
