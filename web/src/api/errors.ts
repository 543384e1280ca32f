import type { FieldErrors } from './types';

/** What every failed answer has in common. The message is the server's, in the person's language. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly requestId: string | null = null,
  ) {
    super(message);
    this.name = new.target.name;
  }
}

/** 401: nobody is logged in, or the password is wrong. */
export class LoggedOut extends ApiError {}

/** 403 */
export class Denied extends ApiError {
  whoCanGrant: string[] = [];
}

/** 404 */
export class NotFound extends ApiError {}

/** 409: somebody else was faster. */
export class Conflict extends ApiError {
  by: string | null = null;
  at: string | null = null;
}

/** 422: names every wrong field at once. */
export class Refused extends ApiError {
  fields: FieldErrors = {};

  /** Whether all that is wrong is that something is missing. */
  get isIncomplete(): boolean {
    const all = Object.values(this.fields).flat();
    return all.length > 0 && all.every(({ code }) => code === 'required');
  }

  /** The first message for each field, as forms show it. */
  get messages(): Record<string, string> {
    const first = Object.entries(this.fields).map(([code, errors]) => [code, errors[0]?.message ?? '']);
    return Object.fromEntries(first);
  }
}

/** No answer at all: the network or the server is down. */
export class Unreachable extends ApiError {
  constructor() {
    super(0, 'The server does not answer');
  }
}

interface ErrorBody {
  message?: string;
  who_can_grant?: string[];
  by?: string;
  at?: string;
  request_id?: string;
}

export async function errorFrom(response: Response): Promise<ApiError> {
  const body: unknown = await response.json().catch(() => ({}));
  return errorOf(response.status, body, response.headers.get('X-Request-ID'));
}

/** The same for one part of an answer, which has a status and a body of its own. */
export function errorOf(status: number, body: unknown, requestId: string | null = null): ApiError {
  if (status === 422) {
    const fields = body as FieldErrors;
    const message = Object.values(fields).flat()[0]?.message ?? '';
    return Object.assign(new Refused(422, message, requestId), { fields });
  }
  return named(status, body as ErrorBody, requestId);
}

function named(status: number, body: ErrorBody, id: string | null): ApiError {
  const message = body.message ?? '';
  switch (status) {
    case 401:
      return new LoggedOut(status, message, id);
    case 403:
      return Object.assign(new Denied(status, message, id), { whoCanGrant: body.who_can_grant ?? [] });
    case 404:
      return new NotFound(status, message, id);
    case 409:
      return Object.assign(new Conflict(status, message, id), { by: body.by ?? null, at: body.at ?? null });
    default:
      return new ApiError(status, message, body.request_id ?? id);
  }
}
