import { addDays } from '../../shared/format';

const msADay = 86_400_000;

/** How many days one ISO day is after another. */
export function daysFrom(first: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / msADay);
}

/** Days before the communes became what they are that the slider reaches back. */
const daysBefore = 30;

/** The days a slider goes over: from before the last change of boundaries, or from an earlier day that is shown, up to today. */
export function sliderRange(
  boundariesSince: string | null,
  today: string,
  shown: string | null,
): { first: string; count: number } {
  const usual = addDays(boundariesSince ?? addDays(today, -365), -daysBefore);
  const first = shown !== null && shown < usual ? shown : usual;
  return { first, count: Math.max(1, daysFrom(first, today)) };
}

/** A play through the whole range takes about so many steps. */
const stepsOfPlay = 48;

/** Where the next step of a play leads; null when it has come to today. */
export function nextInPlay(position: number, count: number): number | null {
  return position >= count ? null : Math.min(count, position + Math.max(1, Math.round(count / stepsOfPlay)));
}
