/** What stands at an event that does nothing to an offer, or meets others, in both languages. */
import { describe, expect, it } from 'vitest';
import type { Lang } from '$lib/i18n/lang';
import { readLink } from '$lib/scenario/link';
import { eventRows } from '$lib/views/events';
import { contextOf } from './context';

/** Every note at its event: `2: Turnkey: does nothing: …`. */
async function notesOf(lines: string, lang: Lang): Promise<string[]> {
  const reading = await readLink(`v=1&case=jujuy-2016&${lines}`);
  if (reading.kind !== 'scenario') throw new Error(lines);
  expect(reading.problems).toEqual([]);
  const { scenario, evaluation, words } = contextOf(reading.scenario, lang);
  return eventRows(scenario, evaluation, words).flatMap(({ event, notes }) =>
    notes.map((note) => `${event.id}: ${note}`),
  );
}

const ALL = {
  en: 'Turnkey, Device loan, Carrier and Supplier',
  es: 'Llave en mano, Comodato, Operadora y Compra al contado',
} as const;
const BUYERS = { en: 'Turnkey and Supplier', es: 'Llave en mano y Compra al contado' } as const;

/** Lines of a link, and what then stands at the events. */
const CASES: readonly [string, string, Readonly<Record<Lang, readonly string[]>>][] = [
  [
    'beyond the horizon',
    'horizon=10&event.1=exit,year:20',
    {
      en: [`1: ${ALL.en}: does nothing: it lies outside the years compared.`],
      es: [`1: ${ALL.es}: no tiene efecto: queda fuera de los años comparados.`],
    },
  ],
  [
    'a renewal ask after the devices were taken back',
    'event.1=withdrawal,year:5&event.2=renewal,year:10',
    {
      en: [
        `1: ${BUYERS.en}: does nothing: no device is on loan.`,
        '2: Device loan and Carrier: does nothing: the vendor has gone by then.',
      ],
      es: [
        `1: ${BUYERS.es}: no tiene efecto: no hay equipos en comodato.`,
        '2: Comodato y Operadora: no tiene efecto: para entonces el proveedor ya no está.',
      ],
    },
  ],
  [
    'squeezes that overlap',
    'event.1=squeeze,year:6,years:3,for:a&event.2=squeeze,year:8,years:2,share:20,for:a',
    {
      en: ['1', '2'].map(
        (id) =>
          `${id}: Turnkey: counts together with another squeeze of the same years: the tighter one holds.`,
      ),
      es: ['1', '2'].map(
        (id) =>
          `${id}: Llave en mano: cuenta junto con otro recorte de los mismos años: rige el mayor.`,
      ),
    },
  ],
  [
    'a renewal ask before service',
    'event.1=renewal,year:1',
    {
      en: [`1: ${ALL.en}: does nothing: service has not started by then.`],
      es: [`1: ${ALL.es}: no tiene efecto: el servicio aún no empezó.`],
    },
  ],
  [
    'a renewal ask while support or term runs',
    'event.1=renewal,year:4',
    {
      en: [
        '1: Turnkey, Device loan and Carrier: does nothing: support or term still runs, so nothing is up for renewal.',
      ],
      es: [
        '1: Llave en mano, Comodato y Operadora: no tiene efecto: el soporte o el plazo sigue vigente y no hay nada que renovar.',
      ],
    },
  ],
  ['one that is switched off', 'event.1=exit,year:20,off', { en: [], es: [] }],
  [
    'one that is meant for a single offer',
    'event.1=exit,year:20,for:c',
    {
      en: ['1: Carrier: does nothing: it lies outside the years compared.'],
      es: ['1: Operadora: no tiene efecto: queda fuera de los años comparados.'],
    },
  ],
];

describe('at an event stands what becomes of it', () => {
  it.each(CASES)('%s', async (_, lines, expected) => {
    expect(await notesOf(lines, 'en')).toEqual(expected.en);
    expect(await notesOf(lines, 'es')).toEqual(expected.es);
  });
});
