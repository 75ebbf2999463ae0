import type { Bilingual } from './types';

/** A person the paper's authors interviewed, known by code and role only. */
export interface Interviewee {
  readonly code: string;
  readonly role: Bilingual;
}

/** The 14 interviews of 2022 (annex 1 of the paper): eight in Ecuador, six in Argentina. */
export const interviewees: readonly Interviewee[] = [
  { code: 'EC1', role: { en: 'Former director of ECU 911', es: 'Exdirector del ECU 911' } },
  {
    code: 'EC2',
    role: {
      en: 'Former vice-minister, Ministry of Defence of Ecuador',
      es: 'Exviceministro del Ministerio de Defensa del Ecuador',
    },
  },
  {
    code: 'EC3',
    role: {
      en: 'Former director of ECU 911, later minister coordinating internal and external security',
      es: 'Exdirector del ECU 911 y exministro coordinador de Seguridad Interna y Externa',
    },
  },
  {
    code: 'EC4',
    role: {
      en: 'Ecuadorian academic who studied ECU 911',
      es: 'Académico ecuatoriano que investigó el ECU 911',
    },
  },
  {
    code: 'EC5',
    role: {
      en: 'Technical manager of ECU 911 at the time of the interview',
      es: 'Responsable técnico del ECU 911 al momento de la entrevista',
    },
  },
  { code: 'EC6', role: { en: 'Access Now, Ecuador', es: 'Access Now, Ecuador' } },
  {
    code: 'EC7',
    role: {
      en: 'Former official of Ecuador’s intelligence agency under President Correa',
      es: 'Exfuncionario de la agencia de inteligencia del Ecuador durante el gobierno de Correa',
    },
  },
  {
    code: 'EC8',
    role: {
      en: 'Former vice-minister, Coordinating Ministry of Security of Ecuador',
      es: 'Exviceministro del Ministerio Coordinador de Seguridad del Ecuador',
    },
  },
  {
    code: 'AR1',
    role: {
      en: 'Official of Jujuy’s Ministry of Security in charge of JSeI',
      es: 'Funcionario del Ministerio de Seguridad de Jujuy a cargo de JSeI',
    },
  },
  {
    code: 'AR2',
    role: {
      en: 'Representative of a Jujuy opposition party',
      es: 'Representante de un partido opositor de Jujuy',
    },
  },
  {
    code: 'AR3',
    role: {
      en: 'National official of Argentina in charge of international funding',
      es: 'Funcionario nacional argentino a cargo del financiamiento internacional',
    },
  },
  { code: 'AR4', role: { en: 'ZTE manager', es: 'Gerente de ZTE' } },
  {
    code: 'AR5',
    role: {
      en: 'Researcher at ADC, an Argentine human-rights organisation',
      es: 'Investigador de la ADC, organización argentina de derechos humanos',
    },
  },
  {
    code: 'AR6',
    role: {
      en: 'Argentine academic who studies surveillance',
      es: 'Académico argentino que investiga la vigilancia',
    },
  },
];
