import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { address, api, cookie, whenLoggedOut } from './client';
import { connected } from './connection';
import { ApiError, Conflict, Denied, LoggedOut, Refused, Unreachable } from './errors';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal('fetch', fetched.mockReset()));
afterEach(() => vi.unstubAllGlobals());

function answers(status: number, body?: unknown) {
  const text = body === undefined ? null : JSON.stringify(body);
  fetched.mockResolvedValueOnce(new Response(text, { status, headers: { 'X-Request-ID': 'r1' } }));
}

async function failure(): Promise<unknown> {
  return api.get('/board/lead').catch((error: unknown) => error);
}

test('empty parts of a query are left out', () => {
  expect(address('/board/lead', { q: '', after: 17, x: undefined })).toBe('/api/board/lead?after=17');
  expect(address('/people')).toBe('/api/people');
});

test('a write bears the token of the cookie, a read none', async () => {
  // biome-ignore lint/suspicious/noDocumentCookie: the server sets it; here we play the server
  document.cookie = 'csrftoken=abc';
  expect(cookie('csrftoken')).toBe('abc');
  answers(200, {});
  await api.patch('/session', { language: 'vi' });
  answers(200, []);
  await api.get('/people');
  const sent = fetched.mock.calls.map(([, init]) => new Headers(init?.headers).get('X-CSRFToken'));
  expect(sent).toEqual(['abc', null]);
});

test('no content is no answer', async () => {
  answers(204);
  expect(await api.get('/changes')).toBeUndefined();
});

test('422 names every wrong field, and the first message of each is for the form', async () => {
  answers(422, { TITLE: [{ code: 'required', message: 'Give it a title' }], '': [] });
  const error = await failure();
  expect(error).toBeInstanceOf(Refused);
  expect((error as Refused).messages.TITLE).toBe('Give it a title');
});

test('403 says who can grant it, 409 who was faster', async () => {
  answers(403, { code: 'access_denied', message: 'No', who_can_grant: ['Olivia'] });
  expect(await failure()).toMatchObject({ whoCanGrant: ['Olivia'] });
  answers(409, { code: 'conflict', message: 'Late', by: 'Lan', at: '2026-11-20T10:00:00Z' });
  expect(await failure()).toMatchObject({ by: 'Lan', at: '2026-11-20T10:00:00Z' });
  answers(403, {});
  expect(await failure()).toBeInstanceOf(Denied);
  answers(409, {});
  expect(await failure()).toBeInstanceOf(Conflict);
});

test('what is no JSON is still an error with a number to tell', async () => {
  fetched.mockResolvedValueOnce(
    new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'X-Request-ID': 'r2' } }),
  );
  expect(await failure()).toMatchObject({ status: 502, requestId: 'r2' });
});

test('no answer at all is Unreachable', async () => {
  fetched.mockRejectedValueOnce(new TypeError('failed'));
  expect(await failure()).toBeInstanceOf(Unreachable);
});

test('401 asks to log in again, but a wrong password does not', async () => {
  const ask = vi.fn(async () => false);
  whenLoggedOut(ask);
  answers(401, { message: 'Wrong password' });
  await expect(api.post('/session', {})).rejects.toBeInstanceOf(LoggedOut);
  expect(ask).not.toHaveBeenCalled();
  answers(401, {});
  expect(await failure()).toBeInstanceOf(ApiError);
  expect(ask).toHaveBeenCalledOnce();
});

test('what was refused for want of a session is sent again after the log-in, with the same words', async () => {
  whenLoggedOut(async () => true);
  answers(401, {});
  answers(201, { id: 7 });
  expect(await api.post('/records/lead', { values: { TITLE: 'Typed with care' } })).toEqual({ id: 7 });
  const bodies = fetched.mock.calls.map(([, init]) => init?.body);
  expect(bodies).toEqual([bodies[0], bodies[0]]);
});

test('the connection is lost when nobody answers, and back with the next answer', async () => {
  fetched.mockRejectedValueOnce(new TypeError('failed'));
  await failure();
  expect(connected.get()).toBe(false);
  answers(200, {});
  await api.get('/people');
  expect(connected.get()).toBe(true);
});
