/** The one list of inputs, with the types derived from it. */
import { caseDeclarations } from './case-declarations';
import { optionDeclarations } from './option-declarations';
import type { Parameter } from './types';

export type CaseParameterId = keyof typeof caseDeclarations;
export type OptionParameterId = keyof typeof optionDeclarations;
export type ParameterId = CaseParameterId | OptionParameterId;

type Declared<Id> = Id extends CaseParameterId
  ? (typeof caseDeclarations)[Id]
  : Id extends OptionParameterId
    ? (typeof optionDeclarations)[Id]
    : never;

type ValueOfDeclaration<D> = D extends {
  readonly kind: 'choice';
  readonly choices: readonly (infer C)[];
}
  ? C
  : D extends { readonly kind: 'flag' }
    ? boolean
    : D extends { readonly kind: 'shares' }
      ? readonly number[]
      : D extends { readonly auto: true }
        ? number | 'auto'
        : number;

/** The value type of one input, from its declaration. */
export type ValueOf<Id extends ParameterId> = ValueOfDeclaration<Declared<Id>>;
export type CaseValues = { readonly [Id in CaseParameterId]: ValueOf<Id> };
export type OptionValues = { readonly [Id in OptionParameterId]: ValueOf<Id> };

const caseParameters: Readonly<Record<CaseParameterId, Parameter>> = caseDeclarations;
const optionParameters: Readonly<Record<OptionParameterId, Parameter>> = optionDeclarations;

export const CASE_PARAMETER_IDS = Object.keys(caseDeclarations) as readonly CaseParameterId[];
export const OPTION_PARAMETER_IDS = Object.keys(optionDeclarations) as readonly OptionParameterId[];

export function isCaseParameterId(id: string): id is CaseParameterId {
  return Object.hasOwn(caseDeclarations, id);
}

export function isOptionParameterId(id: string): id is OptionParameterId {
  return Object.hasOwn(optionDeclarations, id);
}

/** The declaration of an input. */
export function parameter(id: ParameterId): Parameter {
  return isCaseParameterId(id) ? caseParameters[id] : optionParameters[id];
}
