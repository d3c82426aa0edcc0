import type { TimelineEntry } from '../../api/fragments';

export const timelineGroups = ['facility', 'dossier', 'decision', 'handover', 'custody'] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

/** Which part of its life a fact belongs to: by the first pattern its sort fits. */
const patterns: [TimelineGroup, RegExp][] = [
  ['custody', /CUSTODY|^BUSINESS_REQUEST/],
  ['decision', /^(DECISION|FACILITY_ASSIGNED|FACILITY_RELEASED|DOSSIER_DECIDED)/],
  ['handover', /HANDOVER|HANDED_OVER|^BOOK_|^LAND_REGISTRATION|^USE_CONFIRMED|^FACILITY_(PUT_TO_USE|RETURNED)/],
  ['dossier', /^DOSSIER|^FACILITY_REQUEST/],
];

export function groupOf({ kind }: Pick<TimelineEntry, 'kind'>): TimelineGroup {
  return patterns.find(([, pattern]) => pattern.test(kind))?.[0] ?? 'facility';
}

export type TimelineOrder = 'effective' | 'recorded';

/** Newest first, by when it took effect or by when it was written down. */
export function inOrder<Fact extends Pick<TimelineEntry, 'effectiveOn' | 'sequence'>>(
  facts: readonly Fact[],
  order: TimelineOrder,
): Fact[] {
  return facts.toSorted(
    (left, right) =>
      (order === 'effective' ? right.effectiveOn.localeCompare(left.effectiveOn) : 0) || right.sequence - left.sequence,
  );
}
