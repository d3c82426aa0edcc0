import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError, NetworkError, SessionExpiredError } from '../shared/errors';
import { execute } from './client';
import { graphql } from './graphql';

const query = graphql(`
  query Name {
    me {
      name
    }
  }
`);

function answerWith(body: unknown, status = 200) {
  const fetched = vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

describe('a request', () => {
  beforeEach(() => {
    document.documentElement.lang = 'en';
  });

  it('carries the document, its variables and the language of the page', async () => {
    const fetched = answerWith({ data: { me: { name: 'finance' } } });
    await expect(execute(query, {})).resolves.toEqual({ me: { name: 'finance' } });
    const [path, init] = fetched.mock.calls[0] ?? [];
    expect(path).toBe('/graphql');
    expect(new Headers(init?.headers).get('accept-language')).toBe('en');
    const body = JSON.parse(init?.body as string) as { query: string };
    expect(body.query.replace(/\s+/g, ' ')).toBe('query Name { me { name } }');
  });

  it('tells that the session ended, by status or by code', async () => {
    answerWith({}, 401);
    await expect(execute(query, {})).rejects.toBeInstanceOf(SessionExpiredError);
    answerWith({ errors: [{ message: 'Bạn chưa đăng nhập.', extensions: { code: 'NOT_SIGNED_IN' } }] });
    await expect(execute(query, {})).rejects.toBeInstanceOf(SessionExpiredError);
  });

  it('tells the code of any other error', async () => {
    answerWith({ errors: [{ message: 'No such field.', extensions: { code: 'HC0001' } }], data: null });
    await expect(execute(query, {})).rejects.toMatchObject({ name: 'ApiError', code: 'HC0001' });
    answerWith('not an answer', 502);
    await expect(execute(query, {})).rejects.toBeInstanceOf(ApiError);
  });

  it('tells that nothing came back', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await expect(execute(query, {})).rejects.toBeInstanceOf(NetworkError);
  });

  it('stays a cancellation when it was cancelled', async () => {
    const controller = new AbortController();
    controller.abort();
    vi.stubGlobal('fetch', () => Promise.reject(new DOMException('Aborted', 'AbortError')));
    await expect(execute(query, {}, controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });
});
