import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { article } from '../fixtures';
import type { Template } from '../model';
import { rename } from '../tree/ops';
import { DraftSaver } from './DraftSaver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class Conflict extends Error {}

function setUp(save = vi.fn(async (_: Template, revision: number) => answer(revision + 1))) {
  const states: string[] = [];
  const saver = new DraftSaver(start, 12, {
    save,
    isConflict: (error) => error instanceof Conflict,
    mayPass: (error) => error.message === 'offline',
    report: ({ state }) => states.push(state),
    saved: () => undefined,
  });
  return { saver, save, states };
}

const start = article();
const answer = (revision: number) => ({ revision, problems: [], saved_at: '', acts_for: '' });
const titled = (title: string) => rename(start, 'b3', title);

test('edits within two seconds are stored once', async () => {
  const { saver, save, states } = setUp();
  saver.changed(titled('A'));
  await vi.advanceTimersByTimeAsync(1500);
  saver.changed(titled('B'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(save.mock.calls).toEqual([[titled('B'), 12]]);
  expect(states.at(-1)).toBe('saved');
});

test('each save stands on the one before', async () => {
  const { saver, save } = setUp();
  saver.changed(titled('A'));
  await saver.flush();
  saver.changed(titled('B'));
  await saver.flush();
  expect(save.mock.calls.map(([, revision]) => revision)).toEqual([12, 13]);
});

test('what was loaded is not stored again', async () => {
  const { saver, save } = setUp();
  saver.changed(start);
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).not.toHaveBeenCalled();
});

test('undoing back to the stored draft while an edit waits stores it all the same', async () => {
  const { saver, save } = setUp();
  saver.changed(titled('A'));
  saver.changed(start);
  await saver.flush();
  expect(save).toHaveBeenCalledExactlyOnceWith(start, 12);
});

test('after a conflict nothing more is stored', async () => {
  const { saver, save, states } = setUp(vi.fn(async () => Promise.reject(new Conflict())));
  saver.changed(titled('A'));
  await saver.flush();
  saver.changed(titled('B'));
  await saver.flush();
  expect(save).toHaveBeenCalledTimes(1);
  expect(states.at(-1)).toBe('conflict');
  expect(saver.isDirty).toBe(false);
});

test('what could not be stored is tried again', async () => {
  const save = vi.fn(async (_: Template, revision: number) => answer(revision + 1));
  save.mockRejectedValueOnce(new Error('offline'));
  const { saver, states } = setUp(save);
  saver.changed(titled('A'));
  await saver.flush();
  expect([states.at(-1), saver.isDirty]).toEqual(['failed', true]);
  await saver.flush();
  expect([states.at(-1), saver.isDirty]).toEqual(['saved', false]);
});

test('while the network is down it is tried again by itself, less and less often', async () => {
  const save = vi.fn(async (_: Template, revision: number) => answer(revision + 1));
  save.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
  const { saver, states } = setUp(save);
  saver.changed(titled('A'));
  await saver.flush();
  await vi.advanceTimersByTimeAsync(2000);
  expect([save.mock.calls.length, states.at(-1)]).toEqual([2, 'failed']);
  await vi.advanceTimersByTimeAsync(3000);
  expect(save).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1000);
  expect([save.mock.calls.length, states.at(-1)]).toEqual([3, 'saved']);
});

test('what is refused, or fails after closing, is not tried again by itself', async () => {
  const save = vi.fn(async () => Promise.reject(new Error('refused')));
  const { saver } = setUp(save);
  saver.changed(titled('A'));
  await saver.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  save.mockRejectedValue(new Error('offline'));
  saver.open = false;
  await saver.flush();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(save).toHaveBeenCalledTimes(2);
});

test('storing everything throws what is in the way, also after a conflict', async () => {
  const save = vi.fn(async (_: Template, revision: number) => answer(revision + 1));
  save.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Conflict());
  const { saver } = setUp(save);
  saver.changed(titled('A'));
  await expect(saver.storeAll()).rejects.toThrow('offline');
  await expect(saver.storeAll()).rejects.toBeInstanceOf(Conflict);
  await expect(saver.storeAll()).rejects.toBeInstanceOf(Conflict);
});

test('storing everything waits for a save that is under way', async () => {
  const { saver, save } = setUp();
  saver.changed(titled('A'));
  const first = saver.flush();
  saver.changed(titled('B'));
  await Promise.all([first, saver.flush(), saver.storeAll()]);
  expect([save.mock.calls.length, saver.isDirty]).toEqual([2, false]);
});
