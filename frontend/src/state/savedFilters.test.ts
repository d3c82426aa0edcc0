import { describe, expect, it } from 'vitest';
import { addFilter, isNameTaken, readSavedFilters, removeFilter, renameFilter } from './savedFilters';

const surplus = { name: 'Dôi dư', query: 'classification=SURPLUS' };
const schools = { name: 'Ấp có trường học', query: 'category=SCHOOL' };

describe('saved filters', () => {
  it('are kept in the Vietnamese order of their names, without spaces around them', () => {
    expect(addFilter(addFilter([], surplus), { ...schools, name: ` ${schools.name.normalize('NFD')} ` })).toEqual([
      schools,
      surplus,
    ]);
  });

  it('keep their filter under a new name, and go when they are removed', () => {
    const renamed = renameFilter([schools, surplus], surplus.name, 'A – dôi dư');
    expect(renamed).toEqual([{ ...surplus, name: 'A – dôi dư' }, schools]);
    expect(removeFilter(renamed, schools.name)).toEqual([{ ...surplus, name: 'A – dôi dư' }]);
  });

  it('have names that differ in more than capitals and spaces', () => {
    expect(isNameTaken([surplus], ' DÔI DƯ ')).toBe(true);
    expect(isNameTaken([surplus], 'Doi du')).toBe(false);
  });

  it('are none where something else was kept', () => {
    expect(readSavedFilters(null)).toEqual([]);
    expect(readSavedFilters({ name: 'x' })).toEqual([]);
    expect(readSavedFilters([surplus, null, { name: 'x' }, 'y'])).toEqual([surplus]);
  });
});
