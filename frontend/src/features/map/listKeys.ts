const pageRows = 8;

/** Where a key leads in a list of rows; null for a key that does not move. */
export function nextIndex(key: string, index: number, count: number): number | null {
  const last = count - 1;
  const target: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + pageRows,
    PageUp: index - pageRows,
    Home: 0,
    End: last,
  };
  const next = target[key];
  return next === undefined || count === 0 ? null : Math.min(Math.max(next, 0), last);
}
