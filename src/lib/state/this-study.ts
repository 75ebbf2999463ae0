/** The study of this tab, kept while its pages come and go. */
import { StudyRun } from './study.svelte';

export const thisStudy = new StudyRun(async () => {
  const [{ driversFrom, outcomeOf }, { samplingProblem }, { studyPool }] = await Promise.all([
    import('$lib/model/study/answers'),
    import('$lib/model/study/sampler'),
    import('$lib/workers/study-pool'),
  ]);
  return { answers: { driversFrom, outcomeOf, samplingProblem }, pool: studyPool() };
});
