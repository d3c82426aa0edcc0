import type { Locator } from 'playwright-core';

/** One recorded fact as a timeline shows it. */
export interface TimelineFact {
  summary: string;
  effectiveOn: string;
  recordedAt: string;
  /** Account and organisation. */
  actor: string;
  /** Null when the fact rests on none. */
  paper: string | null;
}

/** Reads a timeline from top to bottom, as it stands on the screen. */
export async function readTimeline(place: Locator): Promise<TimelineFact[]> {
  const facts = await place
    .getByRole('listitem')
    .filter({ has: place.page().locator('time') })
    .all();
  return Promise.all(facts.map(readFact));
}

async function readFact(fact: Locator): Promise<TimelineFact> {
  const [summary = '', dates = '', actor = '', ...others] = await fact.getByRole('paragraph').allInnerTexts();
  const [effectiveOn = '', recordedAt = ''] = dates.split(' · ');
  return {
    summary,
    effectiveOn: effectiveOn.replace('hiệu lực ', ''),
    recordedAt: recordedAt.replace('ghi lúc ', ''),
    actor,
    paper: others.find((line) => / số .+ ngày /.test(line)) ?? null,
  };
}

/** The moment a timeline writes as "16/09/2025 14:05", to the minute. */
export function momentOf(text: string): Date {
  const [day, month, year, time] = text.split(/[/ ]/);
  return new Date(`${year}-${month}-${day}T${time}+07:00`);
}
