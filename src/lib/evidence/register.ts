import { assumptions } from './assumptions';
import { outsideFigures } from './outside-figures';
import { paperFacts } from './paper-facts';
import type { EvidenceEntry } from './types';

/** Every fact, outside figure and assumption of the app, by id. */
export const register: ReadonlyMap<string, EvidenceEntry> = new Map<string, EvidenceEntry>(
  [...paperFacts, ...outsideFigures, ...assumptions].map((entry) => [entry.id, entry]),
);

export function findEvidence(id: string): EvidenceEntry | undefined {
  return register.get(id);
}

/**
 * The paper the facts come from. Given names, address and DOI are as the publishers' own pages have
 * them; the year of the working paper and the volume of the journal are on neither page we read, and
 * are left out.
 */
export const PAPER = {
  authors: ['Vila Seoane', 'Álvarez Velasco'],
  givenNames: ['Maximiliano', 'Carla'],
  title: 'The Chinese Surveillance State in Latin America? Evidence from Argentina and Ecuador',
  series: 'GDI Digital Development Working Paper 99',
  institution: 'University of Manchester',
  address: 'https://www.gdi.manchester.ac.uk/research/publications/di/dd-wp99/',
  journal: { title: 'The Information Society', year: 2024, doi: '10.1080/01972243.2024.2317057' },
} as const;
