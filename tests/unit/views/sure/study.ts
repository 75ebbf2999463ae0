/** A whole study of a scenario, as the page gets it from its workers, seen in one language. */
import type { Lang } from '$lib/i18n/lang';
import { loadFullMessages } from '$lib/i18n/messages';
import { driversFrom, outcomeOf } from '$lib/model/study/answers';
import { finish, runJob } from '$lib/model/study/jobs';
import type { Scenario } from '$lib/scenario/types';
import { loadSureWords } from '$lib/ui/sure/words';
import { SureView, type StudyResults } from '$lib/views/sure/view';

const words = { en: await loadFullMessages('en'), es: await loadFullMessages('es') };
const sure = { en: await loadSureWords('en'), es: await loadSureWords('es') };

export function resultsOf(scenario: Scenario): StudyResults {
  const job = (kind: 'draws' | 'details' | 'drivers') =>
    finish(runJob({ kind, scenario, index: 0, of: 1 }));
  const outcome = outcomeOf(scenario, [job('draws')]);
  const details = job('details');
  if (outcome === undefined || details.kind !== 'details') throw new Error('nothing was drawn');
  const { details: found, flips, tornados } = details;
  return {
    outcome,
    drivers: driversFrom(scenario, [job('drivers')]),
    details: found,
    flips,
    tornados,
  };
}

export function viewOf(scenario: Scenario, results: StudyResults, lang: Lang = 'en'): SureView {
  return new SureView(scenario, words[lang], sure[lang], results);
}
