/** Draws around the marks of the trade-off map. */
import { formatBare } from '$lib/i18n/format';
import type { Outcome } from '$lib/model/study/results';
import type { MapSpec } from './chart-spec';
import { hueOf } from './context';

/** The points of a map, each with the cloud of its offer's draws where both its figures were drawn. */
export function withClouds(points: MapSpec['points'], outcome: Outcome): MapSpec['points'] {
  return points.map((point) => {
    const place = outcome.options.findIndex(({ optionId }) => hueOf(optionId) === point.hue);
    const option = outcome.options[place];
    const drawn = outcome.clouds.find(({ optionId }) => optionId === option?.optionId);
    if (option?.dependency === undefined || drawn === undefined) return point;
    const { total, dependency } = option;
    return {
      ...point,
      cloud: {
        xs: drawn.total,
        ys: drawn.dependency,
        x: [total.p5.value, total.p95.value],
        y: [dependency.p5.value, dependency.p95.value],
      },
    };
  });
}

/** How many draws a cloud shows. */
export function cloudSize({ clouds }: Outcome): number {
  return Math.max(0, ...clouds.map(({ total }) => total.length));
}

/** The comparison's own map with the draws of its scenario; `say` is what is said of so many of them. */
export function withDraws(map: MapSpec, outcome: Outcome, say: (count: string) => string): MapSpec {
  const count = formatBare(cloudSize(outcome), { kind: 'plain' }, map.lang);
  return {
    ...map,
    subtitle: `${map.subtitle}. ${say(count)}`,
    points: withClouds(map.points, outcome),
    get table() {
      return map.table;
    },
  };
}
