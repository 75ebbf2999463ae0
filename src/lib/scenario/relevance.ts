/**
 * Whether an input that may be drawn can move any figure of a scenario. Owners, currencies and other choices
 * are never drawn, so they decide; a number decides only where it is nought and stays so. What is left out here
 * must never matter, what stays in may turn out not to.
 */
import type { CaseParameterId, OptionParameterId } from '$lib/parameters/registry';
import { ASSET_CLASSES, type AssetClassId } from '$lib/parameters/types';
import type { Target } from './edit';
import type { Option, Scenario } from './types';

/** Whether the input of this key is drawn, so that its value in the scenario says nothing. */
type IsDrawn = (key: string) => boolean;

function owns({ values }: Option, id: AssetClassId): boolean {
  return values[`own.${id}`] === 'state';
}

function buys(option: Option): boolean {
  return ASSET_CLASSES.some((id) => owns(option, id) && !option.values[`have.${id}`]);
}

function ownsAny(option: Option): boolean {
  return ASSET_CLASSES.some((id) => owns(option, id));
}

/** Whether anybody else owns a part, which is what fees are for. */
function rents(option: Option): boolean {
  return ASSET_CLASSES.some((id) => !owns(option, id));
}

function lends(option: Option, isDrawn: IsDrawn): boolean {
  const share = option.values['loan.share'] > 0 || isDrawn(`${option.id}.loan.share`);
  return share && buys(option);
}

/** Interoperability: of cameras that are or become the state's, and where it makes the vendor's own share. */
function interoperates(option: Option): boolean {
  const { values } = option;
  if (owns(option, 'cameras') || values['own.transfer']) return true;
  return values['maint.vendorOnly'] === 'auto' && owns(option, 'storage');
}

function optionInputMatters(
  id: OptionParameterId,
  option: Option,
  { values: c }: Scenario,
  isDrawn: IsDrawn,
): boolean {
  const { values: o } = option;
  switch (id) {
    case 'loan.rate':
      return o['loan.kind'] === 'fixed' && lends(option, isDrawn);
    case 'loan.base':
    case 'loan.spread':
    case 'loan.drift':
      return o['loan.kind'] === 'floating' && lends(option, isDrawn);
    case 'loan.years':
    case 'loan.grace':
    case 'loan.fee':
    case 'loan.commitment':
    case 'loan.insurance':
      return lends(option, isDrawn);
    case 'loan.share':
    case 'price.down':
      return buys(option);
    case 'price.premium':
      return ownsAny(option);
    case 'price.vendor.cameras':
      return owns(option, 'cameras');
    case 'price.vendor.network':
      return owns(option, 'network');
    case 'price.vendor.centre':
      return owns(option, 'centre');
    case 'price.vendor.storage':
      return owns(option, 'storage');
    case 'price.vendor.platform':
      return owns(option, 'platform');
    case 'price.bidders':
      return o['price.method'] === 'tender';
    case 'have.age':
      return ASSET_CLASSES.some((part) => owns(option, part) && o[`have.${part}`]);
    case 'fee.camera':
      return (['cameras', 'storage', 'platform', 'centre'] as const).some(
        (part) => !owns(option, part),
      );
    case 'fee.point':
      return !owns(option, 'network') && (c['scope.points'] > 0 || isDrawn('scope.points'));
    case 'fee.escalation':
    case 'fee.term':
    case 'fee.penalty':
      return rents(option);
    case 'renewal.markup':
      return o['renewal.answer'] !== 'switch' && o['renewal.answer'] !== 'lapse';
    case 'platform.interop':
      return interoperates(option);
    default:
      return true;
  }
}

/** Whether anything is paid in local money at the prices of signature. */
function paysFixedLocal(option: Option, isDrawn: IsDrawn): boolean {
  const { values: o } = option;
  return (
    (o['price.currency'] === 'local' && buys(option)) ||
    (o['loan.currency'] === 'local' && lends(option, isDrawn)) ||
    (o['fee.currency'] === 'local' && !o['fee.indexed'] && rents(option))
  );
}

/** Only a replacement that was not paid leaves cameras in use beyond their life. */
function maySqueeze({ events, uncertainty }: Scenario): boolean {
  const dated = events.some(({ kind, off }) => kind === 'squeeze' && off !== true);
  return dated || (uncertainty.chances.squeeze ?? 0) > 0;
}

function caseInputMatters(id: CaseParameterId, scenario: Scenario, isDrawn: IsDrawn): boolean {
  const { values: c, options } = scenario;
  const some = (key: 'scope.points' | 'scope.fibreKm' | 'scope.seats') =>
    c[key] > 0 || isDrawn(key);
  const anyOwns = (part: AssetClassId) => options.some((option) => owns(option, part));
  const stands = (level: Option['values']['platform.autonomy']) =>
    options.some(
      (option) => option.values['platform.autonomy'] === level && owns(option, 'platform'),
    );
  switch (id) {
    case 'unit.point':
      return some('scope.points');
    case 'unit.fibreKm':
      return some('scope.fibreKm');
    case 'unit.seat':
    case 'staff.perSeat':
    case 'staff.cost':
      return some('scope.seats');
    case 'inflation.local':
      return options.some((option) => paysFixedLocal(option, isDrawn));
    case 'fx.depreciation':
      return !c['fx.dollarised'];
    case 'maint.cameras':
    case 'local.cameras':
      return anyOwns('cameras');
    case 'maint.network':
    case 'local.network':
      return anyOwns('network');
    case 'maint.centre':
    case 'local.centre':
      return anyOwns('centre');
    case 'maint.storage':
    case 'local.storage':
      return anyOwns('storage');
    case 'maint.platform':
    case 'local.platform':
      return anyOwns('platform');
    case 'maint.escalation':
      return options.some(ownsAny);
    case 'failure.wear':
      return maySqueeze(scenario);
    case 'autonomy.escrow':
      return stands('escrow');
    case 'autonomy.source':
      return stands('source');
    case 'autonomy.team':
      return stands('team');
    default:
      return true;
  }
}

/** Whether the input can move a figure, whatever is drawn of the others. */
export function canMatter(
  scenario: Scenario,
  { option, parameter: id }: Target,
  isDrawn: IsDrawn,
): boolean {
  if (option === undefined) return caseInputMatters(id as CaseParameterId, scenario, isDrawn);
  const offer = scenario.options.find((candidate) => candidate.id === option);
  return (
    offer !== undefined && optionInputMatters(id as OptionParameterId, offer, scenario, isDrawn)
  );
}
