const combiningMarks = /\p{M}+/gu;
const notLettersOrDigits = /[^\p{L}\p{N}]+/gu;

/** Search key of Vietnamese text: no marks, no case, đ as d, words parted by single spaces. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(notLettersOrDigits, ' ')
    .trim();
}

/** Whether every word of the query begins some word of the text, in any order; marks are ignored. */
export function matchesWords(text: string, query: string): boolean {
  const words = fold(text).split(' ');
  return fold(query)
    .split(' ')
    .every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Vietnamese dictionary order: a < ă < â, d < đ; numbers inside names by value. */
export function compareText(left: string, right: string): number {
  return vietnamese.compare(left, right);
}

const unitTypes = /^(xã|phường|thị trấn|đặc khu|p\.|x\.|tt\.?)\s+/iu;

/** Compares units by their own names, so that "Phường Đoàn Kết" stands among the Đ and not the P. */
export function compareUnitNames(left: string, right: string): number {
  return compareText(left.replace(unitTypes, ''), right.replace(unitTypes, ''));
}
