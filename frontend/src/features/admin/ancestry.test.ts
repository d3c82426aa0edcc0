import { expect, test } from 'vitest';
import { inTree } from './ancestry';

const body = (id: string, name: string, parent: string | null = null) => ({
  id,
  name,
  parent: parent === null ? null : { id: parent },
});

test('what stands below a body follows it, in Vietnamese order', () => {
  const rows = [
    body('3', 'Đội B', '1'),
    body('1', 'Sở'),
    body('4', 'Đội A', '1'),
    body('2', 'Ban'),
    body('5', 'Tổ', '3'),
  ];

  expect(inTree(rows).map(({ name, depth }) => `${depth} ${name}`)).toEqual([
    '0 Ban',
    '0 Sở',
    '1 Đội A',
    '1 Đội B',
    '2 Tổ',
  ]);
});

test('a body whose parent is not among the rows stands by itself', () => {
  expect(inTree([body('3', 'Đội', '1')]).map(({ depth }) => depth)).toEqual([0]);
});
