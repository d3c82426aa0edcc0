import type { TFunction } from 'i18next';
import type { HandoverWithMinutes, PrepareHandoverInput } from '../../api/handoverMinutes';
import { formatDate, formatQuantity } from '../../shared/format';
import type { FormField, FormReading, FormValues } from '../commands/form';
import { effectiveOnField } from '../commands/effectiveOnField';
import type { CommandForm } from '../commands/useCommandForm';

/** The lists of the minutes, in the order of the paper. */
export const minutesLists = ['GIVER', 'RECEIVER', 'item', 'meter', 'key', 'paper'] as const;
export type MinutesList = (typeof minutesLists)[number];

/** How many entries each list of the form has room for. */
export type MinutesSize = Record<MinutesList, number>;

type Content = Omit<PrepareHandoverInput, 'idempotencyKey' | 'handoverId' | 'expectedVersion'>;
type ItemKind = Content['items'][number]['kind'];
type MeterKind = NonNullable<Content['meters']>[number]['kind'];

const itemKinds = ['LAND', 'BUILDING', 'STRUCTURE', 'EQUIPMENT', 'OTHER_ASSET'] as const satisfies ItemKind[];
const meterKinds = ['ELECTRICITY', 'WATER'] as const satisfies MeterKind[];

const usualCopies = 4;

/** The name of a field; entries are counted from 1 on. */
export const entryField = (list: MinutesList, entry: number, part: string) => `${list}.${entry}.${part}`;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** What is chosen from a list is no entry yet: only what is typed makes one. */
const isTyped = (name: string) => !name.endsWith('.kind') && !name.endsWith('.isOriginal');

const isInUse = (values: FormValues, list: MinutesList, entry: number) =>
  Object.entries(values).some(
    ([name, value]) => name.startsWith(`${list}.${entry}.`) && isTyped(name) && value.trim() !== '',
  );

const entriesInUse = (values: FormValues, list: MinutesList, size: MinutesSize) =>
  upTo(size[list]).filter((entry) => isInUse(values, list, entry));

/** The form of the minutes, as it follows from what is typed: an entry that is begun has to be completed. */
export function minutesForm(t: TFunction, size: MinutesSize, initial: FormValues, values: FormValues): CommandForm {
  return {
    fields: [
      { name: 'place', kind: 'line', label: t('handover.form.place'), isRequired: true },
      effectiveOnField(t),
      {
        name: 'heldAt',
        kind: 'line',
        label: t('handover.form.heldAt'),
        hint: t('handover.form.heldAtHint'),
        isRequired: false,
      },
      { name: 'copies', kind: 'figure', label: t('handover.form.copies'), isRequired: true },
      { name: 'isProvisional', kind: 'check', label: t('command.field.isProvisional'), isRequired: false },
      ...minutesLists.flatMap((list) =>
        upTo(size[list]).flatMap((entry) => {
          // Somebody signs for either side, and something is handed over.
          const isNeeded = entry === 1 && (list === 'GIVER' || list === 'RECEIVER' || list === 'item');
          return fieldsOf(t, list, entry, isNeeded || isInUse(values, list, entry));
        }),
      ),
      { name: 'note', kind: 'lines', label: t('handover.form.note'), isRequired: false },
    ],
    paper: null,
    initial,
  };
}

function fieldsOf(t: TFunction, list: MinutesList, entry: number, isRequired: boolean): FormField[] {
  const group = t(`handover.form.entry.${list}`, { number: entry });
  const name = (part: string) => entryField(list, entry, part);
  switch (list) {
    case 'GIVER':
    case 'RECEIVER':
      return [
        { name: name('name'), kind: 'line', label: t('handover.form.personName'), isRequired, group },
        { name: name('position'), kind: 'line', label: t('handover.form.position'), isRequired, group },
      ];
    case 'item':
      return [
        {
          name: name('kind'),
          kind: 'choice',
          label: t('handover.form.kind'),
          choices: itemKinds.map((id) => ({ id, text: t(`handover.itemKind.${id}`) })),
          isRequired,
          group,
        },
        { name: name('description'), kind: 'line', label: t('handover.form.description'), isRequired, group },
        { name: name('quantityByBook'), kind: 'figure', label: t('handover.form.quantityByBook'), isRequired, group },
        { name: name('unit'), kind: 'line', label: t('handover.form.unit'), isRequired, group },
        { name: name('condition'), kind: 'line', label: t('handover.form.condition'), isRequired: false, group },
        {
          name: name('originalCost'),
          kind: 'figure',
          label: t('handover.form.originalCost'),
          isRequired: false,
          group,
        },
        {
          name: name('residualValue'),
          kind: 'figure',
          label: t('handover.form.residualValue'),
          isRequired: false,
          group,
        },
        { name: name('note'), kind: 'line', label: t('handover.form.note'), isRequired: false, group },
      ];
    case 'meter':
      return [
        {
          name: name('kind'),
          kind: 'choice',
          label: t('handover.form.meterKind'),
          choices: meterKinds.map((id) => ({ id, text: t(`handover.meterKind.${id}`) })),
          isRequired,
          group,
        },
        { name: name('number'), kind: 'line', label: t('handover.form.meterNumber'), isRequired, group },
        { name: name('reading'), kind: 'figure', label: t('handover.form.reading'), isRequired, group },
      ];
    case 'key':
      return [
        { name: name('description'), kind: 'line', label: t('handover.form.keySet'), isRequired, group },
        { name: name('count'), kind: 'figure', label: t('handover.form.count'), isRequired, group },
      ];
    case 'paper':
      return [
        { name: name('title'), kind: 'line', label: t('handover.form.paperTitle'), isRequired, group },
        { name: name('number'), kind: 'line', label: t('paper.number'), isRequired: false, group },
        { name: name('date'), kind: 'day', label: t('paper.date'), isRequired: false, group },
        { name: name('pages'), kind: 'figure', label: t('handover.form.pages'), isRequired, group },
        { name: name('isOriginal'), kind: 'check', label: t('handover.form.isOriginal'), isRequired: false, group },
      ];
  }
}

/** What the form begins with: the minutes as they were drawn up last, or else what the register knows of the facility. */
export function minutesOf({ detailedMinutes, suggestedItems }: HandoverWithMinutes): {
  initial: FormValues;
  size: MinutesSize;
} {
  const content = detailedMinutes?.content;
  const sideOf = (side: 'GIVER' | 'RECEIVER') =>
    (content?.parties ?? []).filter((party) => party.side === side).map(({ name, position }) => ({ name, position }));
  const entries: Record<MinutesList, Record<string, string>[]> = {
    GIVER: sideOf('GIVER'),
    RECEIVER: sideOf('RECEIVER'),
    item: (content?.items ?? suggestedItems).map((item) => ({
      kind: item.kind,
      description: item.description,
      unit: item.unit,
      quantityByBook: formatQuantity(item.quantityByBook),
      condition: item.condition ?? '',
      note: item.note ?? '',
      originalCost: figureOf(item.originalCost),
      residualValue: figureOf(item.residualValue),
    })),
    meter: (content?.meters ?? []).map(({ kind, number, reading }) => ({
      kind,
      number,
      reading: formatQuantity(reading),
    })),
    key: (content?.keys ?? []).map(({ description, count }) => ({ description, count: String(count) })),
    paper: (content?.papers ?? []).map((paper) => ({
      title: paper.title,
      number: paper.number ?? '',
      date: paper.date === null ? '' : formatDate(paper.date),
      pages: String(paper.pages),
      isOriginal: String(paper.isOriginal),
    })),
  };
  const initial: Record<string, string> = {
    place: content?.place ?? '',
    heldAt: content?.heldAt ?? '',
    copies: String(content?.copies ?? usualCopies),
    isProvisional: String(content?.isProvisional ?? false),
    note: content?.note ?? '',
  };
  for (const list of minutesLists) {
    entries[list].forEach((entry, index) => {
      for (const [part, value] of Object.entries(entry)) {
        initial[entryField(list, index + 1, part)] = value;
      }
    });
  }
  const room = (list: MinutesList, least: number) => Math.max(entries[list].length, least);
  return {
    initial,
    size: {
      GIVER: room('GIVER', 1),
      RECEIVER: room('RECEIVER', 1),
      item: room('item', 1),
      meter: room('meter', 0),
      key: room('key', 0),
      paper: room('paper', 0),
    },
  };
}

const figureOf = (value: number | null) => (value === null ? '' : formatQuantity(value));

/** What the form says, once it has been found complete. Entries nobody typed into are left out. */
export function readMinutes(reading: FormReading, size: MinutesSize): Omit<Content, 'photoIds'> {
  const list = <Entry>(
    name: MinutesList,
    read: (text: (part: string) => string, figure: (part: string) => number | null, entry: number) => Entry,
  ): Entry[] =>
    entriesInUse(reading.typed, name, size).map((entry) =>
      read(
        (part) => reading.text(entryField(name, entry, part)),
        (part) => reading.figure(entryField(name, entry, part)),
        entry,
      ),
    );
  const party = (side: 'GIVER' | 'RECEIVER') =>
    list(side, (text) => ({ side, name: text('name'), position: text('position') }));
  return {
    place: reading.text('place'),
    effectiveOn: reading.day('effectiveOn'),
    heldAt: reading.optionalText('heldAt'),
    copies: reading.figure('copies') ?? usualCopies,
    isProvisional: reading.isChecked('isProvisional'),
    note: reading.optionalText('note'),
    parties: [...party('GIVER'), ...party('RECEIVER')],
    items: list('item', (text, figure) => ({
      kind: text('kind') as ItemKind,
      description: text('description'),
      unit: text('unit'),
      quantityByBook: figure('quantityByBook') ?? 0,
      condition: text('condition') || null,
      note: text('note') || null,
      originalCost: figure('originalCost'),
      residualValue: figure('residualValue'),
    })),
    meters: list('meter', (text, figure) => ({
      kind: text('kind') as MeterKind,
      number: text('number'),
      reading: figure('reading') ?? 0,
    })),
    keys: list('key', (text, figure) => ({ description: text('description'), count: figure('count') ?? 0 })),
    papers: list('paper', (text, figure, entry) => ({
      title: text('title'),
      number: text('number') || null,
      date: reading.day(entryField('paper', entry, 'date')),
      pages: figure('pages') ?? 0,
      isOriginal: reading.isChecked(entryField('paper', entry, 'isOriginal')),
    })),
  };
}
