import { useSyncExternalStore } from 'react';

const darkQuery = '(prefers-color-scheme: dark)';

function watchTheme(listener: () => void) {
  const query = window.matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

/** The theme the reader's system asks for; style sheets follow it by themselves, canvases need to be told. */
export function useTheme(): 'light' | 'dark' {
  return useSyncExternalStore(watchTheme, () => (window.matchMedia(darkQuery).matches ? 'dark' : 'light'));
}
