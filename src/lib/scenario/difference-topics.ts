/** What a difference is about: the heads under which differences are told and, where they are many, shared out. */
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type { GroupId } from '$lib/parameters/types';
import type { Difference } from './differences';

export const TOPICS = [
  'case',
  'offers',
  'scope',
  'money',
  'price',
  'financing',
  'fx',
  'ownership',
  'operations',
  'dependency',
  'governance',
  'events',
  'lens',
  'uncertainty',
] as const;
export type Topic = (typeof TOPICS)[number];

const OF_GROUP: Readonly<Record<GroupId, Topic>> = {
  scope: 'scope',
  benchmark: 'price',
  money: 'money',
  upkeep: 'operations',
  dependencyWeights: 'dependency',
  ownership: 'ownership',
  price: 'price',
  financing: 'financing',
  fees: 'operations',
  service: 'operations',
  platform: 'dependency',
  governance: 'governance',
  agency: 'governance',
};

/** Inputs whose section of the form is not their subject. */
const OWN: Readonly<Partial<Record<ParameterId, Topic>>> = {
  'fx.depreciation': 'fx',
  'fx.dollarised': 'fx',
  'price.currency': 'fx',
  'loan.currency': 'fx',
  'fee.currency': 'fx',
  residual: 'ownership',
  budget: 'financing',
  'renewal.markup': 'dependency',
  'renewal.answer': 'dependency',
  'maint.vendorOnly': 'dependency',
  'fee.penalty': 'dependency',
  'exit.integration': 'dependency',
};

function topicOfInput(id: ParameterId): Topic {
  return OWN[id] ?? OF_GROUP[parameter(id).group];
}

export function topicOf(difference: Difference): Topic {
  switch (difference.kind) {
    case 'case':
      return 'case';
    case 'case-value':
    case 'option-value':
      return topicOfInput(difference.parameter);
    case 'option-added':
    case 'option-removed':
    case 'option-order':
    case 'option-name':
    case 'option-archetype':
      return 'offers';
    case 'event-added':
    case 'event-removed':
    case 'event-field':
    case 'event-number':
      return 'events';
    case 'lens-in-use':
    case 'lens-added':
    case 'lens-removed':
    case 'lens-base':
    case 'lens-name':
    case 'lens-screens':
    case 'lens-method':
    case 'lens-weight':
    case 'lens-order':
      return 'lens';
    case 'sampling':
    case 'range':
    case 'correlation':
    case 'chance':
      return 'uncertainty';
  }
}
