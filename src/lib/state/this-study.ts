/** The study of this tab, kept while its pages come and go. */
import { StudyRun } from './study.svelte';

export const thisStudy = new StudyRun(async () => {
  const [{ driversFrom, firstDraws, outcomeOf, samplingProblem }, { studyPool }] =
    await Promise.all([import('$lib/model/study/jobs'), import('$lib/workers/study-pool')]);
  return { jobs: { driversFrom, firstDraws, outcomeOf, samplingProblem }, pool: studyPool() };
});
