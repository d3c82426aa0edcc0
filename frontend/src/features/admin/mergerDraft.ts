import type { TFunction } from 'i18next';
import type { MergerContentDetails, MergerContentInput, MergerLineKind } from '../../api/mergerDrafts';
import type { MergerPlan } from '../../api/mergers';
import type { Unit } from '../../api/province';
import { formatDate, formatQuantity } from '../../shared/format';
import { paperFieldNames, type FormField, type FormReading, type FormValues } from '../commands/form';
import type { CommandForm } from '../commands/useCommandForm';

/** How many units the form has room for, on either side of the reform. */
export interface DraftSize {
  planned: number;
  lines: number;
}

/** Into more parts than this no unit has been divided; a further one appears once the part before it is filled in. */
const mostParts = 6;

const kinds = [
  'MERGED',
  'DIVIDED_BY_LIST',
  'DIVIDED_BY_GEOMETRY',
  'REDRAWN',
  'RENAMED',
  'UNCHANGED',
] as const satisfies MergerLineKind[];

/** Kinds by which a unit goes to others; the rest stay where they are. */
const goingKinds: ReadonlySet<string> = new Set<MergerLineKind>([
  'MERGED',
  'DIVIDED_BY_LIST',
  'DIVIDED_BY_GEOMETRY',
  'REDRAWN',
]);

const unitTypes = ['COMMUNE', 'WARD', 'SPECIAL_ZONE'] as const satisfies Unit['type'][];
type PlannedType = (typeof unitTypes)[number];

/** As the register writes a unit's full name, in whatever language the page is. */
const typeWords: Record<PlannedType, string> = { COMMUNE: 'Xã', WARD: 'Phường', SPECIAL_ZONE: 'Đặc khu' };

type PlannedPart = 'continuesId' | 'code' | 'name' | 'type' | 'area' | 'committeeCode' | 'committeeName' | 'boundary';

/** The names of the fields; units and lines are counted from 1 on. */
export const plannedField = (unit: number, part: PlannedPart) => `planned.${unit}.${part}`;
export const lineField = (line: number, part: 'unitId' | 'kind') => `line.${line}.${part}`;
export const partField = (line: number, part: number, fact: 'into' | 'share' | 'facilities') =>
  `line.${line}.${part}.${fact}`;

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const filled = (values: FormValues, name: string) => (values[name] ?? '').trim() !== '';

/** Units after the reform of which anything is filled in; the first is always asked for. */
const plannedInUse = (values: FormValues, size: DraftSize) =>
  upTo(size.planned).filter(
    (unit) =>
      unit === 1 || Object.keys(values).some((name) => name.startsWith(`planned.${unit}.`) && filled(values, name)),
  );

const linesInUse = (values: FormValues, size: DraftSize) =>
  upTo(size.lines).filter((line) => line === 1 || filled(values, lineField(line, 'unitId')));

/** The parts a line is asked about: for one that goes to a single unit one, else those filled in and one more. */
function partsOf(values: FormValues, line: number): number[] {
  const kind = values[lineField(line, 'kind')] ?? '';
  if (!goingKinds.has(kind)) {
    return [];
  }
  if (kind === 'MERGED') {
    return [1];
  }
  const last = upTo(mostParts).findLast((part) => filled(values, partField(line, part, 'into'))) ?? 0;
  return upTo(Math.min(Math.max(last + 1, 2), mostParts));
}

/** The form of a plan, as it follows from what is typed: what a unit needs depends on what becomes of it. */
export function mergerForm(
  t: TFunction,
  units: readonly Unit[],
  size: DraftSize,
  initial: FormValues,
  values: FormValues,
): CommandForm {
  const unitChoices = units
    .filter(({ type }) => type !== 'PROVINCE')
    .map(({ id, code, fullName }) => ({ id, text: `${fullName} (${code})` }));
  const inUse = plannedInUse(values, size);
  const intoChoices = inUse.map((unit) => ({ id: String(unit), text: nameOfPlanned(t, units, values, unit) }));
  return {
    fields: [
      { name: 'name', kind: 'line', label: t('admin.draft.name'), hint: t('admin.draft.nameHint'), isRequired: true },
      { name: 'effectiveOn', kind: 'day', label: t('admin.effectiveOn'), hint: t('form.dateHint'), isRequired: true },
      { name: 'undoUntil', kind: 'day', label: t('admin.undoUntil'), hint: t('form.dateHint'), isRequired: true },
      ...upTo(size.planned).flatMap((unit) => plannedFields(t, unitChoices, values, unit, inUse.includes(unit))),
      ...upTo(size.lines).flatMap((line) => lineFields(t, unitChoices, intoChoices, values, line, line === 1)),
    ],
    paper: { kind: 'DECISION', isRequired: true },
    initial,
  };
}

type Choices = { id: string; text: string }[];

function plannedFields(t: TFunction, units: Choices, values: FormValues, unit: number, isUsed: boolean): FormField[] {
  const group = t('admin.draft.planned', { number: unit });
  const field = (part: PlannedPart) => plannedField(unit, part);
  const boundary = values[field('boundary')] ?? '';
  // What it continues has a code, a name and a type already.
  const isNew = isUsed && !filled(values, field('continuesId'));
  return [
    {
      name: field('continuesId'),
      kind: 'search',
      label: t('admin.draft.continues'),
      hint: t('admin.draft.continuesHint'),
      choices: units,
      isRequired: false,
      group,
    },
    { name: field('code'), kind: 'line', label: t('admin.draft.code'), isRequired: isNew, group },
    {
      name: field('name'),
      kind: 'line',
      label: t('admin.draft.unitName'),
      hint: t('admin.draft.unitNameHint'),
      isRequired: isNew,
      group,
    },
    {
      name: field('type'),
      kind: 'choice',
      label: t('admin.draft.type'),
      choices: unitTypes.map((id) => ({ id, text: t(`admin.draft.unitType.${id}`) })),
      isRequired: isNew,
      group,
    },
    { name: field('area'), kind: 'figure', label: t('admin.draft.area'), isRequired: false, group },
    {
      name: field('committeeName'),
      kind: 'line',
      label: t('admin.draft.committeeName'),
      hint: t('admin.draft.committeeHint'),
      isRequired: filled(values, field('committeeCode')),
      group,
    },
    {
      name: field('committeeCode'),
      kind: 'line',
      label: t('admin.draft.committeeCode'),
      isRequired: filled(values, field('committeeName')),
      group,
    },
    {
      name: field('boundary'),
      kind: 'file',
      label: t('admin.draft.boundary'),
      hint: t('admin.draft.boundaryHint'),
      accept: '.geojson,.json,application/geo+json',
      button: t('admin.draft.chooseFile'),
      state:
        boundary === ''
          ? t('admin.draft.noBoundary')
          : t('admin.draft.hasBoundary', { kilobytes: formatQuantity(Math.ceil(boundary.length / 1000)) }),
      isRequired: false,
      group,
    },
  ];
}

function lineFields(
  t: TFunction,
  units: Choices,
  into: Choices,
  values: FormValues,
  line: number,
  isFirst: boolean,
): FormField[] {
  const group = t('admin.draft.line', { number: line });
  const kind = values[lineField(line, 'kind')] ?? '';
  const isUsed = isFirst || filled(values, lineField(line, 'unitId'));
  return [
    {
      name: lineField(line, 'unitId'),
      kind: 'search',
      label: t('admin.draft.unit'),
      choices: units,
      isRequired: isUsed,
      group,
    },
    {
      name: lineField(line, 'kind'),
      kind: 'choice',
      label: t('admin.draft.kind'),
      choices: kinds.map((id) => ({ id, text: t(`admin.line.${id}`) })),
      isRequired: isUsed,
      group,
    },
    ...partsOf(values, line).flatMap((part): FormField[] => {
      const isOne = kind === 'MERGED';
      return [
        {
          name: partField(line, part, 'into'),
          kind: 'choice',
          label: isOne ? t('admin.draft.into') : t('admin.draft.intoPart', { number: part }),
          choices: into,
          isRequired: isUsed && part <= (isOne ? 1 : kind === 'REDRAWN' ? 1 : 2),
          group,
        },
        ...(isOne
          ? []
          : [
              {
                name: partField(line, part, 'share'),
                kind: 'figure' as const,
                label: t('admin.draft.share', { number: part }),
                isRequired: false,
                group,
              },
            ]),
        ...(kind === 'DIVIDED_BY_LIST'
          ? [
              {
                name: partField(line, part, 'facilities'),
                kind: 'lines' as const,
                label: t('admin.draft.facilities', { number: part }),
                hint: t('admin.draft.facilitiesHint'),
                isRequired: false,
                group,
              },
            ]
          : []),
      ];
    }),
  ];
}

function nameOfPlanned(t: TFunction, units: readonly Unit[], values: FormValues, unit: number): string {
  const continued = units.find(({ id }) => id === values[plannedField(unit, 'continuesId')]);
  return (
    (values[plannedField(unit, 'name')] ?? '').trim() ||
    (continued?.fullName ?? t('admin.draft.planned', { number: unit }))
  );
}

/** What the form holds for a plan that was drafted before, with the numbers of the facilities in its lists. */
export function mergerDraftOf(
  plan: MergerPlan,
  details: MergerContentDetails,
  numberOf: ReadonlyMap<string, string>,
): { initial: FormValues; size: DraftSize } {
  const { name, legalAct, effectiveOn, units, lines } = plan.content;
  const values: Record<string, string> = {
    name,
    effectiveOn: formatDate(effectiveOn),
    undoUntil: formatDate(plan.undoUntil),
    [paperFieldNames.kind]: legalAct.kind,
    [paperFieldNames.number]: legalAct.number,
    [paperFieldNames.date]: formatDate(legalAct.date),
  };
  units.forEach(({ unitId, code, name: unitName, type, declaredAreaKm2, committee }, index) => {
    const field = (part: PlannedPart) => plannedField(index + 1, part);
    const isContinued = lines.some(({ unit }) => unit.id === unitId);
    values[field('continuesId')] = isContinued ? unitId : '';
    values[field('code')] = code;
    values[field('name')] = unitName;
    values[field('type')] = type;
    values[field('area')] = declaredAreaKm2 === null ? '' : formatQuantity(declaredAreaKm2);
    values[field('committeeName')] = committee?.name ?? '';
    values[field('committeeCode')] = committee?.code ?? '';
    values[field('boundary')] = details.units.find((unit) => unit.unitId === unitId)?.boundary ?? '';
  });
  lines.forEach(({ unit, kind, into }, index) => {
    const line = index + 1;
    const listed = details.lines.find((each) => each.unit.id === unit.id)?.into ?? [];
    values[lineField(line, 'unitId')] = unit.id;
    values[lineField(line, 'kind')] = kind;
    if (!goingKinds.has(kind)) {
      return;
    }
    into.forEach(({ unitId, share }, place) => {
      const ids = listed.find((each) => each.unitId === unitId)?.facilityIds ?? [];
      values[partField(line, place + 1, 'into')] = String(units.findIndex((each) => each.unitId === unitId) + 1);
      values[partField(line, place + 1, 'share')] = share === null ? '' : formatQuantity(share * 100);
      values[partField(line, place + 1, 'facilities')] = ids.flatMap((id) => numberOf.get(id) ?? []).join('\n');
    });
  });
  return { initial: values, size: { planned: units.length, lines: lines.length } };
}

/** Numbers of facilities as people list them: one a line, or between commas. */
export const listedNumbers = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;]+/)
      .map((number) => number.trim().toUpperCase())
      .filter((number) => number !== ''),
  ),
];

/** A list with a number that leads to no facility. */
export interface UnknownFacility {
  field: string;
  number: string;
}

/** What the form says, as a plan; or the numbers in its lists that lead nowhere. */
export async function readMergerDraft(
  reading: FormReading,
  units: readonly Unit[],
  size: DraftSize,
  findFacilityId: (number: string) => Promise<string | null>,
): Promise<{ content: MergerContentInput } | { unknown: UnknownFacility[] }> {
  const values = reading.typed;
  const unknown: UnknownFacility[] = [];
  const planned = plannedInUse(values, size).map((unit) => readPlanned(reading, units, unit));
  const codeOf = (ordinal: string) => planned[plannedInUse(values, size).indexOf(Number(ordinal))]?.code ?? '';

  async function readPart(line: number, part: number) {
    const field = partField(line, part, 'facilities');
    const numbers = listedNumbers(values[lineField(line, 'kind')] === 'DIVIDED_BY_LIST' ? reading.text(field) : '');
    const found = await Promise.all(numbers.map(async (number) => ({ number, id: await findFacilityId(number) })));
    unknown.push(...found.filter(({ id }) => id === null).map(({ number }) => ({ field, number })));
    const percent = reading.figure(partField(line, part, 'share'));
    return {
      unitCode: codeOf(reading.text(partField(line, part, 'into'))),
      share: percent === null ? null : percent / 100,
      facilityIds: found.flatMap(({ id }) => id ?? []),
    };
  }

  const lines = await Promise.all(
    linesInUse(values, size).map(async (line) => ({
      unitId: reading.text(lineField(line, 'unitId')),
      kind: reading.text(lineField(line, 'kind')) as MergerLineKind,
      into: await Promise.all(
        partsOf(values, line)
          .filter((part) => filled(values, partField(line, part, 'into')))
          .map((part) => readPart(line, part)),
      ),
    })),
  );
  if (unknown.length > 0) {
    return { unknown };
  }
  const { kind, number, date } = reading.requiredPaper();
  return {
    content: {
      name: reading.text('name'),
      legalAct: { kind, number, date },
      effectiveOn: reading.day('effectiveOn') ?? '',
      undoUntil: reading.day('undoUntil') ?? '',
      units: planned,
      lines,
    },
  };
}

function readPlanned(reading: FormReading, units: readonly Unit[], unit: number): MergerContentInput['units'][number] {
  const text = (part: PlannedPart) => reading.optionalText(plannedField(unit, part));
  const continuesId = text('continuesId');
  const continued = units.find(({ id }) => id === continuesId);
  const committeeName = text('committeeName');
  const committeeCode = text('committeeCode');
  const name = text('name') ?? continued?.name ?? '';
  const type = (text('type') ?? continued?.type ?? 'COMMUNE') as PlannedType;
  return {
    code: text('code') ?? continued?.code ?? '',
    name,
    fullName: name === continued?.name ? continued.fullName : `${typeWords[type]} ${name}`,
    type,
    declaredAreaKm2: reading.figure(plannedField(unit, 'area')),
    boundary: text('boundary'),
    continuesId,
    committee: committeeName && committeeCode ? { name: committeeName, code: committeeCode } : null,
  };
}
