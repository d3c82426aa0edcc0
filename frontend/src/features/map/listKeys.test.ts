import { describe, expect, it } from 'vitest';
import { nextIndex } from './listKeys';

describe('keys in the list', () => {
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 9],
    ['PageUp', 3, 0],
    ['Home', 3, 0],
    ['End', 3, 9],
  ])('%s leads from row %i to row %i of ten', (key, from, to) => {
    expect(nextIndex(key, from, 10)).toBe(to);
  });

  it('stop at both ends', () => {
    expect(nextIndex('ArrowDown', 9, 10)).toBe(9);
    expect(nextIndex('ArrowUp', 0, 10)).toBe(0);
  });

  it('lead nowhere in an empty list or for other keys', () => {
    expect(nextIndex('ArrowDown', 0, 0)).toBeNull();
    expect(nextIndex('a', 3, 10)).toBeNull();
  });
});
