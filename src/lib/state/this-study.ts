/** The study of this tab, kept while its pages come and go. */
import { latestDraws } from './latest-draws.svelte';
import { StudyRun } from './study.svelte';

async function load() {
  const [{ driversFrom, outcomeOf }, { samplingProblem }, { studyPool }] = await Promise.all([
    import('$lib/model/study/answers'),
    import('$lib/model/study/sampler'),
    import('$lib/workers/study-pool'),
  ]);
  return { answers: { driversFrom, outcomeOf, samplingProblem }, pool: studyPool() };
}

export const thisStudy = new StudyRun(load, (scenario, outcome) =>
  latestDraws.keep(scenario, outcome),
);
