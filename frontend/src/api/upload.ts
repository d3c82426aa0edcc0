import { ApiError, NetworkError, SessionExpiredError } from '../shared/errors';

/** Bytes sent at a time: small enough to show progress and to lose little when the network goes. */
const pieceSize = 1024 * 1024;
const attempts = 4;

const protocol = { 'tus-resumable': '1.0.0' };

/**
 * Uploads a file in pieces by the tus protocol and answers with the upload's id. After a broken connection it goes on from the byte the server
 * has. The same key always leads to the same upload. Throws NetworkError, SessionExpiredError or ApiError with the server's sentence.
 */
export async function uploadFile(
  file: File,
  idempotencyKey: string,
  onProgress: (share: number) => void,
): Promise<string> {
  const begun = await request('/uploads', {
    method: 'POST',
    headers: {
      'upload-length': String(file.size),
      'upload-metadata': `filename ${toBase64(file.name.normalize('NFC'))}`,
      'idempotency-key': idempotencyKey,
    },
  });
  const address = begun.headers.get('location') ?? '';
  let offset = offsetOf(begun);
  let failures = 0;
  while (offset < file.size) {
    try {
      const piece = file.slice(offset, offset + pieceSize);
      const answer = await request(address, {
        method: 'PATCH',
        headers: { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
        body: piece,
      });
      offset = offsetOf(answer);
    } catch (error) {
      failures += 1;
      if (!(error instanceof NetworkError) || failures === attempts) {
        throw error;
      }
      offset = offsetOf(await request(address, { method: 'HEAD' }));
    }
    onProgress(offset / file.size);
  }
  return address.split('/').at(-1) ?? '';
}

interface Call {
  method: 'POST' | 'PATCH' | 'HEAD';
  headers?: Record<string, string>;
  body?: Blob;
}

async function request(path: string, init: Call): Promise<Response> {
  const headers = { 'accept-language': document.documentElement.lang, ...protocol, ...init.headers };
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers });
  } catch (error) {
    throw new NetworkError(`No answer from ${path}.`, { cause: error });
  }
  if (response.status === 401) {
    throw new SessionExpiredError('The session has ended.');
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
    throw new ApiError(problem.message ?? '', problem.code ?? `HTTP_${response.status}`, response.status);
  }
  return response;
}

const offsetOf = (answer: Response) => Number(answer.headers.get('upload-offset') ?? 0);

function toBase64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
