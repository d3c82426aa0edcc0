import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '../shared/errors';
import { uploadFile } from './upload';

const pieceSize = 1024 * 1024;
const file = new File([new Uint8Array(pieceSize + 10)], 'Tờ trình.pdf');

function answer(status: number, headers: Record<string, string>, body: object | null = null) {
  return new Response(body && JSON.stringify(body), { status, headers });
}

/** A server that loses the connection on the given requests, counted from one. */
function serve(lost: number[] = []) {
  let received = 0;
  let count = 0;
  const sent = vi.fn((path: string, { method, body }: { method: string; body?: Blob }) => {
    count += 1;
    if (lost.includes(count)) {
      return Promise.reject(new TypeError('connection reset'));
    }
    received += method === 'PATCH' ? (body?.size ?? 0) : 0;
    const headers = { 'upload-offset': String(received), location: `${path}/42` };
    return Promise.resolve(answer(method === 'POST' ? 201 : 200, headers));
  });
  vi.stubGlobal('fetch', sent);
  return sent;
}

describe('uploading a file', () => {
  it('sends it in pieces under one key and tells how far it has come', async () => {
    const sent = serve();
    const shares: number[] = [];
    const id = await uploadFile(file, 'key', (share) => shares.push(share));

    expect(id).toBe('42');
    expect(shares.map((share) => Math.round(share * 100))).toEqual([100, 100]);
    expect(sent.mock.calls.map(([, { method }]) => method)).toEqual(['POST', 'PATCH', 'PATCH']);
    expect(sent.mock.calls[0]?.[1]).toMatchObject({
      headers: { 'idempotency-key': 'key', 'upload-metadata': 'filename VOG7nSB0csOsbmgucGRm' },
    });
  });

  it('asks how much arrived after a broken connection and goes on from there', async () => {
    const sent = serve([3]);
    await uploadFile(file, 'key', () => {});
    expect(sent.mock.calls.map(([, { method }]) => method)).toEqual(['POST', 'PATCH', 'PATCH', 'HEAD', 'PATCH']);
  });

  it('gives up with the sentence of the server when it refuses the file', async () => {
    vi.stubGlobal('fetch', () =>
      Promise.resolve(answer(415, {}, { code: 'FILE_REFUSED', message: 'Tệp không hợp lệ.' })),
    );
    await expect(uploadFile(file, 'key', () => {})).rejects.toEqual(
      new ApiError('Tệp không hợp lệ.', 'FILE_REFUSED', 415),
    );
  });
});
