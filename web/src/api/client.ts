import { connected } from './connection';
import { errorFrom, Unreachable } from './errors';
import { fetchTelling, type Progress } from './progress';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Query = Record<string, string | number | undefined>;

/** What stands before the server says so when it does not answer. */
const NOBODY_HOME = new Set([502, 503, 504]);

interface Options {
  query?: Query;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  progress?: Progress;
}

let logInAgain = async (): Promise<boolean> => false;

/** Called once by the app: how a person logs in again when the session is over. What was refused is then sent anew. */
export function whenLoggedOut(ask: () => Promise<boolean>): void {
  logInAgain = ask;
}

export const api = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => request<T>('GET', path, { query, signal }),
  post: <T>(path: string, body?: unknown, headers?: Record<string, string>) =>
    request<T>('POST', path, { body, headers }),
  put: <T>(path: string, body?: unknown) => request<T>('PUT', path, { body }),
  patch: <T>(path: string, body: unknown) => request<T>('PATCH', path, { body }),
  delete: <T = void>(path: string) => request<T>('DELETE', path, {}),
  /** Tells how much of it has gone, as a part of 1. */
  upload: <T>(path: string, file: File, tell: { progress?: Progress; signal?: AbortSignal } = {}) => {
    const body = new FormData();
    body.append('file', file);
    return request<T>('POST', path, { body, ...tell });
  },
};

async function request<T>(method: Method, path: string, options: Options): Promise<T> {
  let response = await answer(method, path, options);
  // Logging in is answered by 401 too, when the password is wrong.
  if (response.status === 401 && !path.startsWith('/session') && (await logInAgain())) {
    response = await answer(method, path, options);
  }
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  throw await errorFrom(response);
}

async function answer(method: Method, path: string, { query, body, headers, signal, progress }: Options) {
  const form = body instanceof FormData ? body : undefined;
  const json = form || body === undefined ? undefined : JSON.stringify(body);
  try {
    const send = progress ? fetchTelling(progress) : fetch;
    const response = await send(address(path, query), {
      method,
      signal,
      body: form ?? json,
      credentials: 'same-origin',
      headers: { ...ours(method, json), ...headers },
    });
    connected.set(!NOBODY_HOME.has(response.status));
    return response;
  } catch (error) {
    if (signal?.aborted) throw error;
    connected.set(false);
    throw new Unreachable();
  }
}

function ours(method: Method, json: string | undefined): Record<string, string> {
  return {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    ...(json === undefined ? {} : { 'Content-Type': 'application/json' }),
    ...(method === 'GET' ? {} : { 'X-CSRFToken': cookie('csrftoken') }),
  };
}

export function address(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/api${path}${search && `?${search}`}`;
}

export function cookie(name: string): string {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${name}=`));
  return decodeURIComponent(found?.slice(name.length + 1) ?? '');
}
