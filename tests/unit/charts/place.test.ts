import { describe, expect, it } from 'vitest';
import { overlap, placeLabels } from '$lib/charts/place';

const ROOM = { x: 0, y: 0, width: 400, height: 300 };
const LABEL = { radius: 8, width: 80, height: 16 };

describe('labels beside points', () => {
  it('stand at the right when nothing is in the way', () => {
    const [place] = placeLabels([{ x: 100, y: 100, ...LABEL }], ROOM, []);
    expect(place?.box.x).toBeGreaterThan(108);
    expect(place?.box.y).toBe(92);
  });

  it('turn away from the edge of the plot', () => {
    const [place] = placeLabels([{ x: 390, y: 100, ...LABEL }], ROOM, []);
    expect((place?.box.x ?? 999) + 80).toBeLessThanOrEqual(400);
  });

  it('keep off each other, off every point and off what must stay visible', () => {
    const anchors = [
      { x: 100, y: 100, ...LABEL },
      { x: 130, y: 104, ...LABEL },
      { x: 112, y: 122, ...LABEL },
    ];
    const obstacle = { x: 150, y: 60, width: 40, height: 40 };
    const boxes = placeLabels(anchors, ROOM, [obstacle]).map((place) => place.box);
    boxes.forEach((box, index) => {
      expect(overlap(box, obstacle)).toBe(0);
      boxes.slice(index + 1).forEach((other) => expect(overlap(box, other)).toBe(0));
    });
  });
});
