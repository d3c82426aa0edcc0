const dayInVietnam = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

/** Today in Viet Nam as it is written there: 16/09/2025. */
export function today(): string {
  return dayInVietnam.format(new Date());
}
