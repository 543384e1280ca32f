import { expect, test } from 'vitest';
import { article } from '../fixtures';
import { emptyTemplate } from '../model';
import { layout } from './layout';
import { wholeView } from './wholeView';

test('a small drawing is shown at full size, from the top', () => {
  expect(wholeView(layout(emptyTemplate()), 1000, 800, 0.2)).toEqual({ x: 500, y: 32, zoom: 1 });
});

test('a large drawing is shown as a whole', () => {
  const drawing = layout(article());
  const { x, y, zoom } = wholeView(drawing, 700, 500, 0.2);
  for (const box of drawing.boxes) {
    expect(box.x * zoom + x).toBeGreaterThanOrEqual(31.9);
    expect((box.x + box.w) * zoom + x).toBeLessThanOrEqual(668.1);
    expect((box.y + box.h) * zoom + y).toBeLessThanOrEqual(468.1);
  }
});
