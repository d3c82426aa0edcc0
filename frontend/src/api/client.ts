import { ApiError, NetworkError, SessionExpiredError } from '../shared/errors';
import { textOf, type ResultOf, type VariablesOf } from './graphql';

interface Answer {
  data?: unknown;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const signedOutCodes = new Set(['UNAUTHENTICATED', 'NOT_SIGNED_IN', 'AUTH_NOT_AUTHENTICATED']);

/**
 * Sends one operation as the signed-in account, in the language the page is in.
 * Throws NetworkError, SessionExpiredError or ApiError; refusals by a rule come inside the data.
 */
export async function execute<Document extends object>(
  document: Document,
  variables: VariablesOf<Document>,
  signal?: AbortSignal,
): Promise<ResultOf<Document>> {
  const response = await send('/graphql', { query: textOf(document), variables }, signal);
  if (response.status === 401) {
    throw new SessionExpiredError('The session has ended.');
  }
  const answer = (await readJson(response)) as Answer | null;
  const error = answer?.errors?.[0];
  if (error && signedOutCodes.has(error.extensions?.code ?? '')) {
    throw new SessionExpiredError(error.message);
  }
  if (error) {
    throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN', response.status);
  }
  if (!response.ok || !answer?.data) {
    throw new ApiError(`The server answered ${response.status}.`, `HTTP_${response.status}`, response.status);
  }
  return answer.data as ResultOf<Document>;
}

/** Posts JSON to our own server in the language the page is in. Throws NetworkError when nothing comes back. */
export async function send(path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  return request(path, { method: 'POST', body: JSON.stringify(body), signal: signal ?? null });
}

/** Gets a JSON document from our own server. */
export async function get(path: string, signal?: AbortSignal): Promise<unknown> {
  const response = await request(path, { signal: signal ?? null });
  if (response.status === 401) {
    throw new SessionExpiredError('The session has ended.');
  }
  if (!response.ok) {
    throw new ApiError(
      `The server answered ${response.status} for ${path}.`,
      `HTTP_${response.status}`,
      response.status,
    );
  }
  return readJson(response);
}

async function request(path: string, init: RequestInit): Promise<Response> {
  const headers = {
    accept: 'application/graphql-response+json, application/json',
    'accept-language': document.documentElement.lang,
    ...(init.method === 'POST' && { 'content-type': 'application/json' }),
  };
  try {
    return await fetch(path, { ...init, headers });
  } catch (error) {
    if (init.signal?.aborted) {
      throw error;
    }
    throw new NetworkError(`No answer from ${path}.`, { cause: error });
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch {
    return null;
  }
}
