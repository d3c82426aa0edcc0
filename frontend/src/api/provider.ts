import { get } from './client';

/** A provider of identities beside the passwords of the register. */
export interface Provider {
  /** Its name on the button; null: there is none. */
  label: string | null;
  /** Why the sign-in before has failed, in the language of the page; null: it has not. */
  refusal: string | null;
}

/** What the sign-in page shows of the provider, and says of `refused`, the code its address holds. */
export const loadProvider = (refused: string, signal?: AbortSignal) =>
  get(`/account/openid?refused=${encodeURIComponent(refused)}`, signal) as Promise<Provider>;
