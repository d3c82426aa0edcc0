import { describe, expect, it } from 'vitest';
import type { ReportCell, ReportTable } from '../../api/reports';
import { cellAt, groupColumns, measureTitle, readCell, tellingColumns } from './reportTable';

const cell = (part: Partial<ReportCell>): ReportCell => ({
  number: null,
  text: null,
  date: null,
  filter: null,
  ...part,
});
const table: ReportTable = {
  code: 'PROGRESS_BY_COMMUNE',
  title: 'Tiến độ',
  form: 'R1',
  effectiveAt: '2025-09-16',
  recordedAt: '2025-09-16T10:00:00Z',
  columns: [
    { key: 'surplus', title: 'Số cơ sở', unit: 'COUNT', group: 'Dôi dư' },
    { key: 'surplus.land', title: 'Đất (m²)', unit: 'SQUARE_METRES', group: 'Dôi dư' },
    { key: 'formSale', title: 'Số cơ sở', unit: 'COUNT', group: 'Chia theo hình thức: bán' },
    { key: 'shareDecided', title: 'Tỷ lệ có quyết định', unit: 'PERCENT', group: null },
  ],
  rows: [
    {
      key: '03424',
      name: 'Xã Bản Bo',
      cells: [cell({ number: 1 }), cell({}), cell({ number: 0 }), cell({ number: 0.5 })],
    },
  ],
  total: null,
};

describe('a report', () => {
  it('gives a row’s cell by the key of its column', () => {
    const [row] = table.rows;
    expect(row && cellAt(table, row, 'shareDecided')?.number).toBe(0.5);
    expect(row && cellAt(table, row, 'nothing')).toBeUndefined();
  });

  it('names what a column counts by the head it shares', () => {
    expect(measureTitle(table, 'surplus')).toBe('Dôi dư');
    expect(measureTitle(table, 'shareDecided')).toBe('Tỷ lệ có quyết định');
  });

  it('keeps only columns in which something stands; zero and no figure say nothing', () => {
    expect(tellingColumns(table).map(({ key }) => key)).toEqual(['surplus', 'shareDecided']);
  });

  it('puts neighbours under the head they share', () => {
    expect(groupColumns(table.columns).map(({ title, columns }) => [title, columns.length])).toEqual([
      ['Dôi dư', 2],
      ['Chia theo hình thức: bán', 1],
      [null, 1],
    ]);
  });
});

describe('a cell', () => {
  it.each([
    [cell({ number: 1276.2 }), 'SQUARE_METRES', '1.276,20'],
    [cell({ number: 0.31 }), 'PERCENT', '31%'],
    [cell({ number: 1276 }), 'COUNT', '1.276'],
    [cell({ date: '2025-09-16' }), 'DATE', '16/09/2025'],
    [cell({ text: 'chưa có sổ đỏ' }), 'TEXT', 'chưa có sổ đỏ'],
    [cell({}), 'COUNT', null],
  ] as const)('is read the Vietnamese way, and nothing is not zero', (one, unit, text) => {
    expect(readCell(one, { unit })).toBe(text);
  });
});
