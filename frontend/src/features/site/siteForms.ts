import type { TFunction } from 'i18next';
import type {
  AcceptItemsInput,
  CaseAtSite,
  ReceiptAtSite,
  ReceiptItem,
  RecordInspectionInput,
} from '../../api/siteWork';
import type { SiteRecord } from '../../state/device/database';
import { formatQuantity } from '../../shared/format';
import { readForm, type FormField, type FormValues } from '../commands/form';
import type { CommandForm } from '../commands/useCommandForm';

const conditions = ['GOOD', 'FAIR', 'DEGRADED', 'DANGEROUS'] as const satisfies RecordInspectionInput['condition'][];

/** What the register wants to know of an inspection; the day is the one on which it was typed unless another is said. */
export function inspectionForm(t: TFunction, initial: FormValues): CommandForm {
  return {
    fields: [
      { name: 'inspector', kind: 'line', label: t('site.inspector'), hint: t('site.inspectorHint'), isRequired: true },
      {
        name: 'condition',
        kind: 'choice',
        label: t('site.condition'),
        choices: conditions.map((id) => ({ id, text: t(`custody.condition.${id}`) })),
        isRequired: true,
      },
      { name: 'finding', kind: 'lines', label: t('site.finding'), hint: t('site.findingHint'), isRequired: true },
      { name: 'nextDueOn', kind: 'day', label: t('site.nextDueOn'), hint: t('form.dateHint'), isRequired: false },
      { name: 'effectiveOn', kind: 'day', label: t('site.inspectedOn'), hint: t('form.dateHint'), isRequired: true },
    ],
    paper: null,
    initial,
  };
}

/** How the fields of one item are named. */
const itemField = (number: number, part: 'quantityReceived' | 'condition' | 'note') => `items.${number}.${part}`;

/** One group of fields an item; the quantity begins with what the books say. */
export function receiptForm(t: TFunction, items: readonly ReceiptItem[], initial: FormValues): CommandForm {
  const books = items.map(({ number, quantityByBook, condition }) => ({
    [itemField(number, 'quantityReceived')]: formatQuantity(quantityByBook),
    [itemField(number, 'condition')]: condition ?? '',
  }));
  return {
    fields: [
      ...items.flatMap(({ number, description, unit, quantityByBook }): FormField[] => {
        const group = `${number}. ${description}`;
        return [
          {
            name: itemField(number, 'quantityReceived'),
            kind: 'figure',
            label: t('site.received', { unit }),
            hint: t('site.byBook', { quantity: formatQuantity(quantityByBook), unit }),
            isRequired: true,
            group,
          },
          { name: itemField(number, 'condition'), kind: 'line', label: t('site.condition'), isRequired: false, group },
          { name: itemField(number, 'note'), kind: 'line', label: t('site.note'), isRequired: false, group },
        ];
      }),
      { name: 'effectiveOn', kind: 'day', label: t('site.checkedOn'), hint: t('form.dateHint'), isRequired: true },
    ],
    paper: null,
    initial: { ...(Object.assign({}, ...books) as FormValues), ...initial },
  };
}

/** Whether a line of the minutes is still the one a record speaks of. */
export const isSameItem =
  ({ number, description, unit }: SiteRecord['items'][number]) =>
  (item: Pick<ReceiptItem, 'number' | 'description' | 'unit'>): boolean =>
    item.number === number && item.description === description && item.unit === unit;

/** What a record says, without the lines that the minutes no longer have. */
export function valuesThatFit({ values, items: recorded }: SiteRecord, items: readonly ReceiptItem[]): FormValues {
  const gone = recorded.filter((item) => !items.some(isSameItem(item)));
  const isGone = (name: string) => gone.some(({ number }) => name.startsWith(`items.${number}.`));
  return Object.fromEntries(Object.entries(values).filter(([name]) => !isGone(name)));
}

/** The numbers of the items that a record speaks of, in order. */
export function recordedItems(values: FormValues): number[] {
  return Object.keys(values)
    .map((name) => /^items\.(\d+)\.quantityReceived$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .map(Number)
    .toSorted((one, other) => one - other);
}

/** What was typed about one item. */
export function recordedItem(values: FormValues, number: number) {
  const reading = readForm(values);
  return {
    number,
    quantityReceived: reading.figure(itemField(number, 'quantityReceived')) ?? 0,
    condition: reading.optionalText(itemField(number, 'condition')),
    note: reading.optionalText(itemField(number, 'note')),
  };
}

/** How an inspection is sent, with the photos as they were attached. */
export function inspectionInput(record: SiteRecord, photoIds: string[]): RecordInspectionInput {
  const reading = readForm(record.values);
  return {
    idempotencyKey: record.idempotencyKey,
    caseId: record.subject.id,
    expectedVersion: record.subject.version,
    inspector: reading.text('inspector'),
    condition: reading.text('condition') as RecordInspectionInput['condition'],
    finding: reading.text('finding'),
    photoIds,
    nextDueOn: reading.day('nextDueOn'),
    effectiveOn: reading.day('effectiveOn'),
  };
}

/** How the check of items is sent. */
export function receiptInput(record: SiteRecord): AcceptItemsInput {
  return {
    idempotencyKey: record.idempotencyKey,
    handoverId: record.subject.id,
    expectedVersion: record.subject.version,
    items: recordedItems(record.values).map((number) => recordedItem(record.values, number)),
    effectiveOn: readForm(record.values).day('effectiveOn'),
  };
}

/** The items of a handover that are not checked yet. */
export function uncheckedItems({ detailedMinutes }: ReceiptAtSite): ReceiptItem[] {
  return (detailedMinutes?.content.items ?? []).filter(({ isAccepted }) => !isAccepted);
}

/** What a record says it is about, as the register has it when it is recorded. */
export function subjectOf({ id, version, facility, partName }: CaseAtSite | ReceiptAtSite): SiteRecord['subject'] {
  return {
    id,
    version,
    title: partName === null ? facility.name : `${facility.name} – ${partName}`,
    place: `${facility.number} · ${facility.commune.fullName}`,
  };
}
