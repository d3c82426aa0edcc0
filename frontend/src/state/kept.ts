import { useState } from 'react';

/**
 * A choice this browser keeps for an account, and how to change it. Where the browser keeps nothing, as in some private windows, the choice
 * lasts as long as the page.
 * @param read Makes a choice of whatever was kept, also of what an earlier version kept; null: nothing was.
 */
export function useKept<Choice>(
  name: string,
  account: string,
  read: (kept: unknown) => Choice,
): [Choice, (choice: Choice) => void] {
  const key = `${name} ${account}`;
  const [choice, setChoice] = useState(() => read(load(key)));
  return [
    choice,
    (next) => {
      setChoice(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // The page goes on with it.
      }
    },
  ];
}

function load(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}
