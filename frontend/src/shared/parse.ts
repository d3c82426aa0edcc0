const grouped = (separator: string) => new RegExp(`^\\d{1,3}(?:\\${separator}\\d{3})+$`);
const plain = /^\d+$/;

/**
 * A figure as people type it: "1.276,20", "1276,2", "1 276.20". A lone comma is a decimal comma; a lone
 * point followed by exactly three digits groups thousands. Null when it is not one figure.
 */
export function parseNumber(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f]|m²|m2$/gi, '');
  const lastComma = text.lastIndexOf(',');
  const lastPoint = text.lastIndexOf('.');
  if (lastComma < 0 && lastPoint < 0) {
    return plain.test(text) ? Number(text) : null;
  }
  if (lastComma >= 0 && lastPoint >= 0) {
    return lastComma > lastPoint ? join(text, '.', lastComma) : join(text, ',', lastPoint);
  }
  const separator = lastComma >= 0 ? ',' : '.';
  const isGrouping = grouped(separator).test(text) && (separator === '.' || text.indexOf(',') !== lastComma);
  return isGrouping ? Number(text.replaceAll(separator, '')) : join(text, '', Math.max(lastComma, lastPoint));
}

function join(text: string, groupSeparator: string, decimalAt: number): number | null {
  const whole = text.slice(0, decimalAt);
  const fraction = text.slice(decimalAt + 1);
  const isWhole = plain.test(whole) || (groupSeparator !== '' && grouped(groupSeparator).test(whole));
  if (!isWhole || !plain.test(fraction)) {
    return null;
  }
  return Number(`${groupSeparator === '' ? whole : whole.replaceAll(groupSeparator, '')}.${fraction}`);
}

/** A day as people type it, "16/9/2025" or "16-09-2025" or ISO, as an ISO day. Null when there is no such day. */
export function parseDate(typed: string): string | null {
  const text = typed.trim();
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (dayFirst) {
    return isoDay(dayFirst[3], dayFirst[2], dayFirst[1]);
  }
  return yearFirst ? isoDay(yearFirst[1], yearFirst[2], yearFirst[3]) : null;
}

function isoDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
