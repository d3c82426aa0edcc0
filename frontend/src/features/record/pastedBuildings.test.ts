import { describe, expect, it } from 'vitest';
import { readPastedBuildings } from './pastedBuildings';

const heading = 'Tên nhà';
const houseA = 'Nhà A\tIII\t2\t1998\t01/03/1999\t210,5\t1.234,5\t1.500.000.000\t\t300.000.000';

const read = (text: string) => readPastedBuildings(text, heading);

describe('rows copied from a spreadsheet', () => {
  it('are read with figures and days as they are written in Viet Nam', () => {
    const { rows, problems } = read(houseA);
    expect(problems).toEqual([]);
    expect(rows.map(({ facts }) => facts)).toEqual([
      {
        name: 'Nhà A',
        grade: 'III',
        storeys: 2,
        yearBuilt: 1998,
        inUseSince: '1999-03-01',
        footprintM2: 210.5,
        floorAreaM2: 1234.5,
        budgetCostVnd: 1_500_000_000,
        otherCostVnd: null,
        bookResidualVnd: 300_000_000,
      },
    ]);
  });

  it('may begin with the headings and end with empty lines', () => {
    const { rows, headingLine } = read(`TÊN NHÀ\tCấp\r\n${houseA}\r\n\r\n`);
    expect(headingLine).toBe(1);
    expect(rows.map(({ line }) => line)).toEqual([2]);
  });

  it('have compared and kept names with composed marks', () => {
    expect(read(houseA.normalize('NFD')).rows[0]?.facts?.name).toBe('Nhà A'.normalize('NFC'));
  });

  it('leave out what is not needed, but not what is', () => {
    expect(read('Nhà xe\t\t1\t\t\t\t40').problems).toEqual([]);
    expect(read('\t\t\t\t\t\t40').problems).toEqual([
      { line: 1, column: 'name', kind: 'missing', typed: '' },
      { line: 1, column: 'storeys', kind: 'missing', typed: '' },
    ]);
  });

  it('say of every cell what is wrong with it and repair nothing', () => {
    const { rows, problems } = read(
      `${houseA}\nNhà B\tiii\t2,5\thai\t31/02/2001\t2 x 3\t100\nNhà A\t\t1\t\t\t\t50\t\t\t\tgì đây`,
    );
    expect(problems).toEqual([
      { line: 2, column: 'grade', kind: 'badGrade', typed: 'iii' },
      { line: 2, column: 'storeys', kind: 'notWhole', typed: '2,5' },
      { line: 2, column: 'yearBuilt', kind: 'badNumber', typed: 'hai' },
      { line: 2, column: 'inUseSince', kind: 'badDate', typed: '31/02/2001' },
      { line: 2, column: 'footprintM2', kind: 'badNumber', typed: '2 x 3' },
      { line: 3, column: null, kind: 'surplus', typed: 'gì đây' },
      { line: 3, column: 'name', kind: 'repeated', typed: 'Nhà A' },
    ]);
    expect(rows.map(({ facts }) => facts !== null)).toEqual([true, false, false]);
  });
});
