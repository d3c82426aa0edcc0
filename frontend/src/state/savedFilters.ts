/** A filter under a name its reader gave it. */
export interface SavedFilter {
  name: string;
  /** What the address holds of it, without "?". */
  query: string;
}

/** Whatever was kept, as far as it is saved filters. */
export function readSavedFilters(kept: unknown): SavedFilter[] {
  return Array.isArray(kept) ? kept.filter(isSavedFilter) : [];
}

/** A name as it is compared and kept: without spaces around it, marks composed. */
export const cleanName = (name: string) => name.trim().normalize('NFC');

/** Whether a filter of that name is there, small and capital letters alike. */
export function isNameTaken(filters: readonly SavedFilter[], name: string): boolean {
  return filters.some((filter) => fold(filter.name) === fold(name));
}

/** With one more, in the order of their names. */
export function addFilter(filters: readonly SavedFilter[], { name, query }: SavedFilter): SavedFilter[] {
  return inOrder([...filters, { name: cleanName(name), query }]);
}

export function renameFilter(filters: readonly SavedFilter[], from: string, to: string): SavedFilter[] {
  return inOrder(filters.map((filter) => (filter.name === from ? { ...filter, name: cleanName(to) } : filter)));
}

export function removeFilter(filters: readonly SavedFilter[], name: string): SavedFilter[] {
  return filters.filter((filter) => filter.name !== name);
}

const fold = (name: string) => cleanName(name).toLocaleLowerCase('vi');

function inOrder(filters: SavedFilter[]): SavedFilter[] {
  return filters.toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
}

function isSavedFilter(kept: unknown): kept is SavedFilter {
  const { name, query } = (kept ?? {}) as Partial<SavedFilter>;
  return typeof name === 'string' && typeof query === 'string';
}
