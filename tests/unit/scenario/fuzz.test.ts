/** Broken links and files by the ten thousand; the campaign `tests/campaigns/links.js` goes on to a million. */
import { describe, expect, it } from 'vitest';
import { Bender, Examination } from '../../support/broken-documents';

const LINKS = 60_000;
const FILES = 4_000;

describe('broken links and files', () => {
  it(
    'crash nothing, touch nothing, and are told from whole ones',
    { timeout: 60_000 },
    async () => {
      const bender = new Bender(20260115);
      const examination = new Examination();
      for (let index = 0; index < LINKS && !examination.failed; index += 1) {
        await examination.link(await bender.link(index));
      }
      for (let index = 0; index < FILES && !examination.failed; index += 1) {
        await examination.file(await bender.file());
      }
      expect(examination.finish()).toEqual([]);
      expect(examination.counts.unreadable).toBeGreaterThan(1_000);
      expect(examination.counts.scenario).toBeGreaterThan(30_000);
      expect(examination.counts.evaluated).toBeGreaterThan(150);
    },
  );
});
