// Figures and dates are written the Vietnamese way in both languages: the papers they are compared with are.
const locale = 'vi-VN';
const wholeNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const areaNumber = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const quantityNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const degreesNumber = new Intl.NumberFormat(locale, { minimumFractionDigits: 5, maximumFractionDigits: 5 });
const percentNumber = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
const moment = new Intl.DateTimeFormat(locale, {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const dayInVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
const timeInVietnam = new Intl.DateTimeFormat(locale, {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
});

export function formatNumber(value: number): string {
  return wholeNumber.format(value);
}

/** A quantity with as many places as it has, three at most: "8", "1.276,2". */
export function formatQuantity(value: number): string {
  return quantityNumber.format(value);
}

/** Square metres with two places: "1.276,20 m²". */
export function formatArea(squareMetres: number): string {
  return `${areaNumber.format(squareMetres)} m²`;
}

/** Money in whole đồng: "7.597.500.000 đ". */
export function formatDong(dong: number): string {
  return `${wholeNumber.format(dong)} đ`;
}

const bytesAMegabyte = 1024 * 1024;

/** The size of a file: "184 kB", "2,4 MB". */
export function formatBytes(bytes: number): string {
  return bytes < bytesAMegabyte
    ? `${wholeNumber.format(Math.ceil(bytes / 1024))} kB`
    : `${oneDecimal.format(bytes / bytesAMegabyte)} MB`;
}

/** Share of a whole: 0.3585 is "35,85%". */
export function formatShare(share: number): string {
  return percentNumber.format(share);
}

/** A distance: "673 m" below a kilometre, "1,5 km" from there on. */
export function formatDistance(metres: number): string {
  return metres < 1000 ? `${wholeNumber.format(metres)} m` : `${oneDecimal.format(metres / 1000)} km`;
}

/** Degrees to about a metre: "22,39600". */
export function formatDegrees(degrees: number): string {
  return degreesNumber.format(degrees);
}

/** A difference with its sign: "+12,50", "−3,00", "0,00". */
export function formatSigned(difference: number): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return `${sign}${areaNumber.format(Math.abs(difference))}`;
}

/** A difference of counts with its sign: "+12", "−3", "0". */
export function formatSignedNumber(difference: number): string {
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return `${sign}${wholeNumber.format(Math.abs(difference))}`;
}

/** The month an ISO day is in: "02/2026". */
export function monthOf(isoDay: string): string {
  const [year, month] = isoDay.split('-');
  return `${month ?? ''}/${year ?? ''}`;
}

/** So many days later than an ISO day, or earlier. */
export function addDays(isoDay: string, days: number): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The last moment of an ISO day in Viet Nam, as an instant. */
export function lastMomentOf(isoDay: string): string {
  return new Date(`${isoDay}T23:59:59.999+07:00`).toISOString();
}

/** An ISO day, "2025-09-16", as "16/09/2025". */
export function formatDate(isoDay: string): string {
  const [year, month, day] = isoDay.slice(0, 10).split('-');
  return `${day ?? ''}/${month ?? ''}/${year ?? ''}`;
}

/** An instant at Vietnamese time: "16/09/2025 14:05". */
export function formatMoment(isoInstant: string): string {
  const parts = new Map(moment.formatToParts(new Date(isoInstant)).map((part) => [part.type, part.value]));
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return `${at('day')}/${at('month')}/${at('year')} ${at('hour')}:${at('minute')}`;
}

/** Hour and minute at Vietnamese time: "14:05". */
export function formatTime(instant: Date): string {
  return timeInVietnam.format(instant);
}

/** The ISO day it is in Viet Nam at an instant. */
export function dayOf(instant: Date): string {
  return dayInVietnam.format(instant);
}
