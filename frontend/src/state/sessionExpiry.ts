import { useSyncExternalStore } from 'react';

let isExpired = false;
const listeners = new Set<() => void>();

/** Says whether a request has just been refused for want of a session; signing in says it is well again. */
export function setSessionExpired(expired: boolean): void {
  isExpired = expired;
  listeners.forEach((listener) => {
    listener();
  });
}

export function useSessionExpired(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isExpired,
  );
}
