import { get } from './client';
import { sendStep } from './sendStep';

export interface SecondFactor {
  isOn: boolean;
  /** How many of the codes on paper were not used yet. */
  recoveryCodes: number;
}

/** What an authenticator app needs. */
export interface AppKey {
  /** Base32, to be typed. */
  key: string;
  /** A picture to scan, as data: address. */
  picture: string;
}

const place = '/account/second-factor';

export const loadSecondFactor = async (signal?: AbortSignal) => (await get(place, signal)) as SecondFactor;

/** A new key for the app of whoever knows the account's password. */
export const beginSecondFactor = (password: string) => sendStep<AppKey>(`${place}/begin`, { password });

/** Puts the key to use; answers with the codes for paper, which are never shown again. */
export const confirmSecondFactor = (code: string) =>
  sendStep<{ recoveryCodes: string[] }>(`${place}/confirm`, { code });

export const removeSecondFactor = (password: string, code: string) =>
  sendStep<null>(`${place}/remove`, { password, code });
