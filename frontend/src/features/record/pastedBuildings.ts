import { parseDate, parseNumber } from '../../shared/parse';

/** The columns of the table in their order. */
export const buildingColumns = [
  'name',
  'grade',
  'storeys',
  'yearBuilt',
  'inUseSince',
  'footprintM2',
  'floorAreaM2',
  'budgetCostVnd',
  'otherCostVnd',
  'bookResidualVnd',
] as const;

export type BuildingColumn = (typeof buildingColumns)[number];

export const buildingGrades = ['I', 'II', 'III', 'IV'] as const;

/** What a row says of a building. */
export interface BuildingFacts {
  name: string;
  grade: (typeof buildingGrades)[number] | null;
  storeys: number;
  yearBuilt: number | null;
  inUseSince: string | null;
  footprintM2: number | null;
  floorAreaM2: number;
  budgetCostVnd: number | null;
  otherCostVnd: number | null;
  bookResidualVnd: number | null;
}

export type CellProblemKind = 'missing' | 'badNumber' | 'notWhole' | 'badDate' | 'badGrade' | 'repeated' | 'surplus';

/** What is wrong with a cell. */
export interface CellProblem {
  /** Counted from 1 in what was pasted. */
  line: number;
  /** Null: the cell stands behind the last column. */
  column: BuildingColumn | null;
  kind: CellProblemKind;
  /** What stands there. */
  typed: string;
}

export interface PastedRow {
  line: number;
  /** As it was pasted. */
  text: string;
  cells: string[];
  /** Null while a cell has a problem. */
  facts: BuildingFacts | null;
}

export interface PastedBuildings {
  /** The line of headings that was passed over; null: none. */
  headingLine: number | null;
  rows: PastedRow[];
  problems: CellProblem[];
}

type Reading = { value: string | number | null } | { problem: CellProblemKind };

const required: ReadonlySet<BuildingColumn> = new Set(['name', 'storeys', 'floorAreaM2']);

const readers: Record<BuildingColumn, (typed: string) => Reading> = {
  name: (typed) => ({ value: typed }),
  grade: (typed) => (buildingGrades.some((grade) => grade === typed) ? { value: typed } : { problem: 'badGrade' }),
  storeys: readWhole,
  yearBuilt: readWhole,
  inUseSince: (typed) => found(parseDate(typed), 'badDate'),
  footprintM2: readNumber,
  floorAreaM2: readNumber,
  budgetCostVnd: readWhole,
  otherCostVnd: readWhole,
  bookResidualVnd: readWhole,
};

/**
 * Reads rows copied from a spreadsheet: cells apart by tabs, figures and days as they are written in Viet Nam. A first line that begins with
 * the heading of the first column is passed over. What cannot be read is a problem of its cell and is never guessed; whether the figures
 * are possible, the server says.
 */
export function readPastedBuildings(text: string, firstHeading: string): PastedBuildings {
  const lines = text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: index + 1, text: line, cells: line.split('\t').map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const isHeading = lines[0]?.cells[0]?.toLocaleLowerCase('vi') === firstHeading.toLocaleLowerCase('vi');
  const names = new Set<string>();
  const problems: CellProblem[] = [];

  const rows = (isHeading ? lines.slice(1) : lines).map(({ line, text: pasted, cells }): PastedRow => {
    const before = problems.length;
    const values: Partial<Record<BuildingColumn, string | number | null>> = {};
    buildingColumns.forEach((column, index) => {
      const typed = cells[index] ?? '';
      const reading = readCell(column, typed);
      if ('problem' in reading) {
        problems.push({ line, column, kind: reading.problem, typed });
      } else {
        values[column] = reading.value;
      }
    });
    cells.slice(buildingColumns.length).forEach((typed) => {
      if (typed !== '') {
        problems.push({ line, column: null, kind: 'surplus', typed });
      }
    });
    const name = cells[0] ?? '';
    if (name !== '' && names.has(name)) {
      problems.push({ line, column: 'name', kind: 'repeated', typed: name });
    }
    names.add(name);
    const facts = problems.length === before ? (values as unknown as BuildingFacts) : null;
    return { line, text: pasted, cells: cells.slice(0, buildingColumns.length), facts };
  });
  return { headingLine: isHeading ? (lines[0]?.line ?? null) : null, rows, problems };
}

function readCell(column: BuildingColumn, typed: string): Reading {
  if (typed === '') {
    return required.has(column) ? { problem: 'missing' } : { value: null };
  }
  return readers[column](typed);
}

function readNumber(typed: string): Reading {
  return found(parseNumber(typed), 'badNumber');
}

function readWhole(typed: string): Reading {
  const value = parseNumber(typed);
  return value !== null && !Number.isInteger(value) ? { problem: 'notWhole' } : found(value, 'badNumber');
}

function found(value: string | number | null, problem: CellProblemKind): Reading {
  return value === null ? { problem } : { value };
}
