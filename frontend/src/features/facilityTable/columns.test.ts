import { describe, expect, it } from 'vitest';
import { exportAddress, readColumns, usualColumns, withColumn } from './columns';

describe('the columns of the list', () => {
  it('are the usual ones until somebody chooses', () => {
    expect(readColumns(null)).toBe(usualColumns);
  });

  it('are those that were kept and still exist, in the order of the list, with number and name always there', () => {
    expect(readColumns(['STAGE', 'COLOUR', 'CATEGORY'])).toEqual(['NUMBER', 'NAME', 'CATEGORY', 'STAGE']);
  });

  it('come and go in their place', () => {
    const chosen = readColumns(['STAGE']);
    expect(withColumn(chosen, 'HOLDER', true)).toEqual(['NUMBER', 'NAME', 'HOLDER', 'STAGE']);
    expect(withColumn(chosen, 'STAGE', false)).toEqual(['NUMBER', 'NAME']);
  });

  it('are those of the exported file, under the same filter', () => {
    expect(exportAddress(new URLSearchParams('stage=NONE&commune=03712'), ['NUMBER', 'STAGE'])).toBe(
      '/exports/facilities.xlsx?stage=NONE&commune=03712&column=NUMBER&column=STAGE',
    );
  });
});
