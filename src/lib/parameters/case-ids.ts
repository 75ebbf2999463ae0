/** The published cases; what each is stands in `cases`. An id stays for ever: links name it. */
export const CASE_IDS = [
  'jujuy-2016',
  'ecuador-2011',
  'ecuador-renewal-2019',
  'neutral-city',
  'blank',
] as const;
export type CaseId = (typeof CASE_IDS)[number];
