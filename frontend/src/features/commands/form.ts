import type { Paper } from '../../api/fragments';
import { parseDate, parseNumber } from '../../shared/parse';

/** A field of a form under the name the API gives it. */
export type FormField = {
  name: string;
  label: string;
  hint?: string;
  isRequired: boolean;
  /** Fields that follow each other under the same name stand together under it. */
  group?: string;
} & (
  | { kind: 'line' }
  | { kind: 'lines' }
  | { kind: 'figure' }
  | { kind: 'day' }
  | { kind: 'check' }
  /** A text file; its value is what stands in it. */
  | { kind: 'file'; accept: string; button: string; state: string }
  | { kind: 'choice'; choices: { id: string; text: string }[] }
  | { kind: 'search'; choices: { id: string; text: string }[] }
);

export type PaperKind = Paper['kind'];

export interface PaperRule {
  /** Proposed; the reader may choose another. */
  kind: PaperKind;
  isRequired: boolean;
}

/** Everything typed so far, as it was typed. */
export type FormValues = Readonly<Record<string, string>>;

export interface PaperInput {
  kind: PaperKind;
  number: string;
  date: string;
}

/** What a form says, once every field has been found readable. */
export interface FormReading {
  /** Everything as it was typed. */
  typed: FormValues;
  text: (name: string) => string;
  /** Null when left empty. */
  optionalText: (name: string) => string | null;
  figure: (name: string) => number | null;
  day: (name: string) => string | null;
  isChecked: (name: string) => boolean;
  /** Null when an optional paper is left empty. */
  paper: () => PaperInput | null;
  requiredPaper: () => PaperInput;
}

export type FieldProblem = 'missing' | 'badNumber' | 'badDate';

export const paperFieldNames = { kind: 'paper.kind', number: 'paper.number', date: 'paper.date' } as const;

/** The fields in their order, those of one group together; null: fields of no group. */
export function inGroups(fields: readonly FormField[]): { group: string | null; fields: FormField[] }[] {
  const groups: { group: string | null; fields: FormField[] }[] = [];
  for (const field of fields) {
    const group = field.group ?? null;
    const last = groups.at(-1);
    if (last?.group === group) {
      last.fields.push(field);
    } else {
      groups.push({ group, fields: [field] });
    }
  }
  return groups;
}

/** Checks only what the screen itself can know: presence and legibility. Rules are the server's. */
export function findProblems(
  fields: readonly FormField[],
  paper: PaperRule | null,
  values: FormValues,
): Map<string, FieldProblem> {
  const problems = new Map<string, FieldProblem>();
  for (const field of fields) {
    const problem = problemOf(field.kind, field.isRequired, valueOf(values, field.name));
    if (problem !== null) {
      problems.set(field.name, problem);
    }
  }
  if (paper !== null && (paper.isRequired || hasPaper(values))) {
    if (valueOf(values, paperFieldNames.number) === '') {
      problems.set(paperFieldNames.number, 'missing');
    }
    const problem = problemOf('day', true, valueOf(values, paperFieldNames.date));
    if (problem !== null) {
      problems.set(paperFieldNames.date, problem);
    }
  }
  return problems;
}

function problemOf(kind: FormField['kind'], isRequired: boolean, value: string): FieldProblem | null {
  if (value === '') {
    return isRequired ? 'missing' : null;
  }
  if (kind === 'figure' && parseNumber(value) === null) {
    return 'badNumber';
  }
  return kind === 'day' && parseDate(value) === null ? 'badDate' : null;
}

/** Reads values in which findProblems found nothing. */
export function readForm(values: FormValues): FormReading {
  const paper = () =>
    hasPaper(values)
      ? {
          kind: valueOf(values, paperFieldNames.kind) as PaperKind,
          number: valueOf(values, paperFieldNames.number),
          date: parseDate(valueOf(values, paperFieldNames.date)) ?? '',
        }
      : null;
  return {
    typed: values,
    text: (name) => valueOf(values, name),
    optionalText: (name) => valueOf(values, name) || null,
    figure: (name) => parseNumber(valueOf(values, name)),
    day: (name) => parseDate(valueOf(values, name)),
    isChecked: (name) => values[name] === 'true',
    paper,
    requiredPaper: () => {
      const present = paper();
      if (present === null) {
        throw new Error('A required paper is read before findProblems was asked.');
      }
      return present;
    },
  };
}

function hasPaper(values: FormValues): boolean {
  return valueOf(values, paperFieldNames.number) !== '' || valueOf(values, paperFieldNames.date) !== '';
}

function valueOf(values: FormValues, name: string): string {
  return (values[name] ?? '').trim().normalize('NFC');
}

/** The field an API error speaks of; null when this form has none of that name. */
export function fieldOfError(apiField: string | null, fields: readonly FormField[], paper: PaperRule | null) {
  if (apiField === null) {
    return null;
  }
  if (paper !== null && apiField.split('.')[0] === 'paper') {
    return apiField === 'paper' ? paperFieldNames.number : apiField;
  }
  return fields.some(({ name }) => name === apiField) ? apiField : null;
}
