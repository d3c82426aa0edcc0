import { useEffect, useState } from 'react';

/** How long a person pauses before the server is asked, in milliseconds. */
const pause = 200;

/** What is typed, without spaces around it and composed, once whoever types it pauses. */
export function usePausedText(typed: string): string {
  const [paused, setPaused] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setPaused(typed.trim().normalize('NFC'));
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return paused;
}
