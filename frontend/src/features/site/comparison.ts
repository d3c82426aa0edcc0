import type { TFunction } from 'i18next';
import type { CaseAtSite, ReceiptAtSite } from '../../api/siteWork';
import { formatDate, formatQuantity } from '../../shared/format';
import type { SiteRecord } from '../../state/device/database';
import { readForm } from '../commands/form';
import { isSameItem, recordedItem, uncheckedItems } from './siteForms';

/** What the register says now about the subject of a record; null: nothing the reader may see. */
export type SubjectNow =
  { kind: 'INSPECTION'; subject: CaseAtSite | null } | { kind: 'RECEIPT'; subject: ReceiptAtSite | null };

/** One thing side by side; null where a side says nothing. */
export interface ComparedLine {
  label: string;
  recorded: string | null;
  now: string | null;
}

/** What was recorded on the spot beside what the register says now. */
export function compareWithRegister(t: TFunction, record: SiteRecord, now: SubjectNow): ComparedLine[] {
  return now.kind === 'INSPECTION' ? compareInspection(t, record, now.subject) : compareReceipt(t, record, now.subject);
}

/**
 * Whether the record can be sent against the present state: the register allows the step, the state is what stood in its way, and every
 * line it speaks of is still there and unchecked.
 */
export function canSendAnyway({ refusals, items }: SiteRecord, { subject }: SubjectNow): boolean {
  if (subject === null || refusals.some(({ code }) => code !== 'STALE_VERSION')) {
    return false;
  }
  const command = 'detailedMinutes' in subject ? 'ACCEPT_HANDOVER_ITEMS' : 'RECORD_INSPECTION';
  const unchecked = 'detailedMinutes' in subject ? uncheckedItems(subject) : [];
  return subject.allowedCommands.includes(command) && items.every((item) => unchecked.some(isSameItem(item)));
}

function compareInspection(t: TFunction, { values }: SiteRecord, custody: CaseAtSite | null): ComparedLine[] {
  const reading = readForm(values);
  const last = custody?.inspections.toSorted((one, other) => one.inspectedOn.localeCompare(other.inspectedOn)).at(-1);
  const day = (iso: string | null | undefined) => (iso == null ? null : formatDate(iso));
  const condition = (code: string | null | undefined) =>
    code == null || code === '' ? null : t(`custody.condition.${code as NonNullable<CaseAtSite['condition']>}`);
  return [
    {
      label: t('site.status'),
      recorded: null,
      now: custody && t(`enum.custodyStatus.${custody.status}`),
    },
    { label: t('site.inspectedOn'), recorded: day(reading.day('effectiveOn')), now: day(last?.inspectedOn) },
    { label: t('site.inspector'), recorded: reading.text('inspector'), now: last?.inspector ?? null },
    {
      label: t('site.condition'),
      recorded: condition(reading.text('condition')),
      now: condition(last?.condition ?? custody?.condition),
    },
    { label: t('site.finding'), recorded: reading.text('finding'), now: last?.finding ?? null },
    {
      label: t('site.nextDueOn'),
      recorded: day(reading.day('nextDueOn')),
      now: day(custody?.nextInspectionDueOn),
    },
  ];
}

function compareReceipt(t: TFunction, record: SiteRecord, handover: ReceiptAtSite | null): ComparedLine[] {
  const items = handover?.detailedMinutes?.content.items ?? [];
  const words = (quantity: number, unit: string, ...details: (string | null)[]) =>
    [`${formatQuantity(quantity)} ${unit}`, ...details].filter((part) => part !== null && part !== '').join(' · ');
  const lines = record.items.map((item): ComparedLine => {
    const said = recordedItem(record.values, item.number);
    const there = items.find(isSameItem(item));
    return {
      label: `${item.number}. ${item.description}`,
      recorded: words(said.quantityReceived, item.unit, said.condition, said.note),
      now:
        there === undefined
          ? t('site.itemGone')
          : there.quantityReceived !== null
            ? words(there.quantityReceived, there.unit, t('site.alreadyChecked'), there.condition, there.note)
            : words(there.quantityByBook, there.unit, t('site.inTheBooks'), there.condition, there.note),
    };
  });
  const added = items
    .filter((item) => !record.items.some((recorded) => isSameItem(recorded)(item)) && !item.isAccepted)
    .map(({ number, description, quantityByBook, unit }): ComparedLine => ({
      label: `${number}. ${description}`,
      recorded: null,
      now: words(quantityByBook, unit, t('site.inTheBooks')),
    }));
  return [
    { label: t('site.status'), recorded: null, now: handover && t(`enum.handoverStatus.${handover.status}`) },
    ...lines,
    ...added,
  ];
}
