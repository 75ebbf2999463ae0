/** Specs of four offers for every kind of chart; each test changes what it is about. */
import type {
  BandsSpec,
  BumpSpec,
  ChartSpec,
  DotsSpec,
  LinesSpec,
  MapSpec,
  OptionHue,
  StackSpec,
} from '$lib/views/chart-spec';

export const SHORT = [
  'Turnkey, export credit',
  'Device loan',
  "Carrier's fibre",
  'Supplier, up front',
];
export const LONG = [
  'Llave en mano con crédito a la exportación',
  'Dispositivos en comodato',
  'Fibra de la operadora',
  'Proveedor local con pago inicial',
];
export const EIGHT = [
  ...LONG,
  'Híbrida: cámaras propias',
  'Banco de desarrollo',
  'Licitación abierta',
  'Consorcio provincial',
];

const USD = { kind: 'usdMillions' } as const;
const YEAR = { kind: 'year' } as const;

function hued(names: readonly string[]): { name: string; hue: OptionHue }[] {
  return names.map((name, index) => ({ name, hue: index as OptionHue }));
}

function common(
  id: string,
): Pick<ChartSpec, 'id' | 'lang' | 'title' | 'headline' | 'subtitle' | 'source' | 'table'> {
  return {
    id,
    lang: 'es',
    title: 'Lo más barato no es lo más libre',
    headline: 'Lo más barato no es lo más libre',
    subtitle: 'La medida, US$ M',
    source: 'Fuente: el estudio.',
    table: { caption: 'La tabla', columns: [{ label: 'Oferta', numeric: false }], rows: [] },
  };
}

export function mapSpec(names: readonly string[] = LONG, change: Partial<MapSpec> = {}): MapSpec {
  const cost = [40, 45, 41, 50, 43, 47, 44, 40.5];
  const dependency = [50, 70, 65, 35, 52, 40, 48, 66];
  const exit = [4.3, 20.7, 18.6, 2.6, 8, 3, 0, 12];
  return {
    ...common('map'),
    kind: 'map',
    x: { title: 'Valor presente del costo total, US$ M', style: USD },
    y: { title: 'Índice de dependencia, 0–100', style: { kind: 'plain' } },
    sizeTitle: 'Área: costo de salida',
    sizeStyle: USD,
    points: hued(names).map((option, index) => ({
      ...option,
      x: (cost[index] ?? 0) * 1e6,
      y: dependency[index] ?? 0,
      size: (exit[index] ?? 0) * 1e6,
      out: index === 1,
      figure: `${option.name}.total`,
    })),
    front: [0, 3],
    frontLabel: 'Frente de Pareto',
    bestCorner: 'Barato y libre',
    ...change,
  };
}

export function stackSpec(
  names: readonly string[] = LONG,
  change: Partial<StackSpec> = {},
): StackSpec {
  const ids = [
    'price',
    'interest',
    'tax',
    'refresh',
    'maintenance',
    'fees',
    'exit',
    'staff',
    'residual',
  ];
  const values = [18, 4, 2, 6, 5, 1, 3, 3, -2].map((value) => value * 1e6);
  return {
    ...common('stack'),
    kind: 'stack',
    x: { title: 'Valor presente del costo total, US$ M', style: USD },
    parts: ids.map((id) => ({ id, name: `Parte ${id}` })),
    bars: hued(names).map((option) => ({
      ...option,
      values,
      total: 40e6,
      figures: [...ids, 'total'].map((id) => `${option.name}.${id}`),
    })),
    ...change,
  };
}

export function linesSpec(
  names: readonly string[] = LONG,
  change: Partial<LinesSpec> = {},
): LinesSpec {
  const years = Array.from({ length: 16 }, (_, year) => year);
  return {
    ...common('lines'),
    kind: 'lines',
    x: { title: 'Año', style: YEAR },
    y: { title: 'Costo de salida, US$ M', style: USD },
    years,
    lines: hued(names).map((option, row) => ({
      ...option,
      values: years.map((year) => (row === 2 && year > 10 ? undefined : (row + year / 10) * 1e6)),
      figures: years.map((year) => `${option.name}.exit.${String(year)}`),
      marks: row === 1 ? [{ year: 8, label: 'Fin del contrato' }] : [],
    })),
    cursorYear: 5,
    ...change,
  };
}

function bandsSpec(names: readonly string[] = LONG): BandsSpec {
  return {
    ...common('bands'),
    kind: 'bands',
    x: { title: 'Año', style: YEAR },
    fromYear: 0,
    toYear: 15,
    cursorYear: 5,
    ownerNames: { state: 'Estado', vendor: 'Proveedor', carrier: 'Operadora', none: 'Nadie' },
    groups: hued(names).map((option) => ({
      ...option,
      rows: ['Cámaras', 'Centro de monitoreo'].map((name) => ({
        name,
        spans: [
          { from: 0, to: 6, owner: 'vendor' as const },
          { from: 6, to: 10, owner: 'carrier' as const },
          { from: 10, to: 15, owner: 'none' as const },
        ],
      })),
    })),
  };
}

function dotsSpec(names: readonly string[] = LONG): DotsSpec {
  return {
    ...common('dots'),
    kind: 'dots',
    columns: hued(names),
    rows: ['Propiedad de los equipos', 'Renovación'].map((name, row) => ({
      name,
      values: names.map((_, index) => (row + index) / (names.length + 1)),
      figures: names.map((of) => `${of}.profile.${String(row)}`),
    })),
    lowLabel: 'libre',
    highLabel: 'cautivo',
  };
}

function bumpSpec(names: readonly string[] = LONG): BumpSpec {
  return {
    ...common('bump'),
    kind: 'bump',
    stages: ['Ministerio de Seguridad, 2016', 'Hacienda', 'Autonomía tecnológica'].map(
      (name, index) => ({ name, active: index === 0 }),
    ),
    lines: hued(names).map((option, row) => ({
      ...option,
      figures: [0, 1, 2].map((stage) => `${option.name}.rank.${String(stage)}`),
      ranks: [row === 1 ? undefined : row + 1, names.length - row, Math.max(1, row)],
    })),
    outLabel: 'Fuera por un requisito',
    rankLabel: 'Puesto',
  };
}

export function everyKind(names: readonly string[] = LONG): ChartSpec[] {
  return [
    mapSpec(names),
    stackSpec(names),
    linesSpec(names),
    bandsSpec(names),
    dotsSpec(names),
    bumpSpec(names),
  ];
}
