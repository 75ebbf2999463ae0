/** What is wrong with input, where, and what to do, in English. */
import { assertNever } from '$lib/engine/numeric/never';
import { parameter, type ParameterId } from '$lib/parameters/registry';
import type {
  CrossProblem,
  DocumentProblem,
  Problem,
  RangeProblem,
  ValueProblem,
} from '$lib/scenario/problems';
import { CASE_IDS } from '$lib/parameters/case-ids';
import { MAX_OPTIONS, SCHEMA_VERSION } from '$lib/scenario/types';

/** What the sentences need to know of the scenario at hand. */
export interface ProblemNames {
  label(id: ParameterId): string;
  optionName(id: string): string;
  /** A value in the stored unit as the reader sees it, with its unit. */
  number(value: number, id: ParameterId): string;
}

function quote(text: string): string {
  return `“${text}”`;
}

/** Figures come as stored; the reader is shown them as in the field. */
function givenFigure({ given, place }: ValueProblem, names: ProblemNames): string {
  const value = given.trim() === '' ? NaN : Number(given);
  return Number.isFinite(value) ? names.number(value, place.parameter) : quote(given);
}

function valueText(problem: ValueProblem, names: ProblemNames): string {
  const { code, given, limit, place } = problem;
  const id = place.parameter;
  const declared = parameter(id);
  const label = quote(names.label(id));
  const where = place.option === undefined ? label : `${label} (${names.optionName(place.option)})`;
  const parts = declared.kind === 'shares';
  const bound = limit === undefined ? undefined : names.number(limit, id);
  switch (code) {
    case 'empty':
      return `${where} is empty. Type a value.`;
    case 'not-number':
      return parts
        ? `${where}: one of the shares in ${quote(given)} is not a number. Give every share as a number.`
        : `${where}: ${quote(given)} is not a number. Type a number.`;
    case 'not-finite':
      return `${where} has no finite value: the number is too large or divides by zero. Type a number that can be written out.`;
    case 'below':
      if (parts) return `${where}: no share can be less than zero. Raise the one that is.`;
      return `${where} cannot be ${givenFigure(problem, names)}${bound === undefined ? '' : `: the least is ${bound}`}. Type a higher value.`;
    case 'above':
      if (parts) return `${where}: no share can be more than the whole. Lower the one that is.`;
      return `${where} cannot be ${givenFigure(problem, names)}${bound === undefined ? '' : `: the most is ${bound}`}. Type a lower value.`;
    case 'not-integer':
      return `${where} cannot be ${quote(given)}: only whole numbers fit. Type a whole number.`;
    case 'not-choice': {
      const list = declared.kind === 'choice' ? declared.choices.join(', ') : '';
      return `${where}: ${quote(given)} is not one of the choices. Use one of these: ${list}.`;
    }
    case 'not-flag':
      return `${where}: ${quote(given)} is neither yes nor no. Use “yes” or “no”.`;
    case 'shares-count': {
      const count = parts ? declared.parts.length : 0;
      return `${where}: ${quote(given)} is not a list of ${count} shares. Give ${count} shares that add up to 100 %.`;
    }
    case 'shares-sum':
      return `${where}: the shares add up to ${bound ?? quote(given)} instead of 100 %. Change them until they do.`;
    default:
      return assertNever(code);
  }
}

function crossText({ code, option, given, limit }: CrossProblem, names: ProblemNames): string {
  const name = (id: ParameterId) => quote(names.label(id));
  const both = (a: ParameterId, b: ParameterId) =>
    [`${name(a)} (${names.number(given, a)})`, `${name(b)} (${names.number(limit, b)})`] as const;
  const where = names.optionName(option);
  switch (code) {
    case 'grace-before-build': {
      const [grace, build] = both('loan.grace', 'time.build');
      return `${where}: ${grace} must last at least as long as ${build}, because the loan is still being drawn until then. Lengthen the first or shorten the second.`;
    }
    case 'grace-after-maturity': {
      const [grace, maturity] = both('loan.grace', 'loan.years');
      return `${where}: ${grace} cannot last longer than ${maturity}, because the loan ends there. Shorten the first or lengthen the second.`;
    }
    case 'loan-over-rest': {
      const share = `${name('loan.share')} (${names.number(given, 'loan.share')})`;
      const rest = names.number(limit, 'loan.share');
      return `${where}: ${share} cannot be more than ${name('price.down')} leaves to pay (${rest}). Lower one of the two.`;
    }
    case 'service-after-horizon': {
      const start = names.number(given, 'time.build');
      const horizon = `${name('horizon')} (${names.number(limit, 'horizon')})`;
      return `${where}: ${name('time.delay')} and ${name('time.build')} take ${start} together and must end before ${horizon}, or no service is compared. Shorten the first two or lengthen the third.`;
    }
    case 'build-needed':
      return `${where}: ${name('time.build')} cannot be 0 years while something is still to be bought. Set one year or more, or say that the state has everything already.`;
    default:
      return assertNever(code);
  }
}

/** A range as given, what is wrong with it and how to put it right. */
function rangeText({ code, place, given, limit }: RangeProblem, names: ProblemNames): string {
  const label = quote(names.label(place.parameter));
  const where = place.option === undefined ? label : `${label} (${names.optionName(place.option)})`;
  const bound = limit === undefined ? '' : names.number(limit, place.parameter);
  switch (code) {
    case 'unreadable':
      return `${where}: ${quote(given)} cannot be read as a range. Write the two ends as in “3..7”, or low, most likely and high as in “3..5..7”.`;
    case 'order':
      return `${where}: the numbers of the range ${quote(given)} do not rise. Write the lowest first and the highest last.`;
    case 'positive':
      return `${where}: a lognormal range such as ${quote(given)} needs two different ends above zero. Change them or choose another shape.`;
    case 'below':
      return `${where}: the range ${quote(given)} goes lower than this can be${bound === '' ? '' : ` (the least is ${bound})`}. Raise its low end.`;
    case 'above':
      return `${where}: the range ${quote(given)} goes higher than this can be${bound === '' ? '' : ` (the most is ${bound})`}. Lower its high end.`;
    case 'not-integer':
      return `${where}: only whole numbers fit, unlike those of ${quote(given)}. Write the range in whole numbers.`;
    case 'weights':
      return `${where}: the weights in ${quote(given)} must be zero or more, and not all zero. Correct them.`;
    case 'too-many':
      return `${where}: ${quote(given)} has more values or parts than fit${limit === undefined ? '' : ` (${limit} at most)`}. Take some out.`;
    case 'not-drawn':
      return `${where} is a choice and takes no range. Take out ${quote(given)}, or compare two scenarios.`;
    default:
      return assertNever(code);
  }
}

function documentText({ code, key, given }: DocumentProblem): string {
  const line = key === undefined ? 'One entry' : quote(key);
  const empty = given === undefined || given === '';
  switch (code) {
    case 'unknown-key':
      return `${line} means nothing here and was left out. Check its spelling, and that the offer or lens it names is there.`;
    case 'repeated-key':
      return `${line} appears more than once and only the first was read. Keep one of them${empty ? '' : ` and take out ${quote(given)} if it is not the right one`}.`;
    case 'bad-value':
      return empty
        ? `${line} is empty or finds no room here, and was left out. Fill it in or take it out.`
        : `${quote(given)} does not fit ${key === undefined ? 'its place' : quote(key)} and was left out. Correct it or take it out.`;
    case 'missing-key':
      return `${line} is missing, so what depends on it was left out. Add it and open the link or file again.`;
    case 'unknown-case':
      return `${empty ? 'The link or file names no case' : `There is no case called ${quote(given)}`}. Use one of these: ${CASE_IDS.join(', ')}.`;
    case 'unknown-version':
      return `${empty ? 'The link or file does not say its version' : `There has been no version ${quote(given)} of links and files`}. Set the version to ${SCHEMA_VERSION} and compare the figures with the original.`;
    case 'newer-version':
      return `The link or file was made by a newer Balanza${!empty && /^\d+$/.test(given) ? ` (version ${given}; this one reads up to ${SCHEMA_VERSION})` : ''}. Reload the page to get the newer one, then open it again.`;
    case 'altered':
      return 'Part of the link or file was changed or cut after it was made. Open the original, or compare every figure with it.';
    case 'too-long':
      return 'The link or file is too long to open safely, and none of it was read. Ask its sender for a file saved by Balanza or for a shorter link.';
    case 'not-readable':
      return 'The link or file is damaged and cannot be read. Copy the whole of it again from where it came.';
    case 'not-json':
      return 'The file is not in the format that Balanza saves (JSON). Choose a file that Balanza saved.';
    case 'not-ours':
      return `${empty ? 'This' : quote(given)} does not come from Balanza. Check that it is the right link or file and that it is whole.`;
    case 'no-options':
      return `The link or file leaves no offer to show, so those of the published case are shown. Name from one to ${MAX_OPTIONS} offers.`;
    case 'too-many-options':
      return `The link or file has more than ${MAX_OPTIONS} offers, so only the first ${MAX_OPTIONS} are shown. Take out the ones that matter least.`;
    case 'too-many-problems':
      return 'More is wrong than fits in this list. Correct what is listed and open the link or file again.';
    case 'not-workbook':
      return 'The file is no workbook that Balanza made, or what tells so has been deleted (the sheet with the scenario as text). Choose a workbook or file that Balanza saved.';
    case 'workbook-damaged':
      return 'The workbook is damaged or cut short, or the scenario in it was changed, and nothing of it was read. Download it again, or open the original.';
    case 'workbook-too-large':
      return 'The workbook is too large to open safely, and nothing of it was read. Take out sheets and pictures that Balanza did not put there.';
    case 'inputs-missing':
      return 'The sheet of inputs is missing or has lost its keys, so the scenario is shown as it was when the workbook was made. Set what you changed there again.';
    case 'cell-missing':
      return `${line} has no row any more in the workbook, so its value is the one from when the workbook was made. Check it.`;
    case 'cell-empty':
      return `${line} is empty in the workbook, so its value is the one from when the workbook was made. Check it.`;
    case 'cell-formula':
      return `${line} holds a formula in the workbook that no program has worked out, so its value is the one from when the workbook was made. Open the workbook in a spreadsheet and save it, or type the number.`;
    case 'cell-error':
      return `${line} is ${empty ? 'an error' : quote(given)} in the workbook, so its value is the one from when the workbook was made. Type a value.`;
    case 'cell-changed':
      return `${line} was changed in the workbook${empty ? '' : `: ${quote(given)}`}. If that was not meant, set it back.`;
    default:
      return assertNever(code);
  }
}

export function problemText(problem: Problem, names: ProblemNames): string {
  switch (problem.kind) {
    case 'value':
      return valueText(problem, names);
    case 'cross':
      return crossText(problem, names);
    case 'range':
      return rangeText(problem, names);
    case 'document':
      return documentText(problem);
    default:
      return assertNever(problem);
  }
}
