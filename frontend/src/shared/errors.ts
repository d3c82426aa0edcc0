/** Names are set by hand because minifying renames classes. */
export abstract class RegistryError extends Error {
  abstract override readonly name: string;
}

/** The server understood the request and refused or failed it. */
export class ApiError extends RegistryError {
  override readonly name = 'ApiError';

  constructor(
    message: string,
    readonly code: string,
    /** HTTP status, 200 when the refusal came inside an answer. */
    readonly status: number,
  ) {
    super(message);
  }
}

/** No usable answer came: offline, timed out, or not from our server. */
export class NetworkError extends RegistryError {
  override readonly name = 'NetworkError';
}

/** The cookie is gone or no longer valid; signing in again lets the same request succeed. */
export class SessionExpiredError extends RegistryError {
  override readonly name = 'SessionExpiredError';
}

/** One refusal by a rule, in the reader's language, at an input field where there is one. */
export interface Refusal {
  code: string;
  message: string;
  field: string | null;
}
