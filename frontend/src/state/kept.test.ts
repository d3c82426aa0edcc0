import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useKept } from './kept';

const readNames = (kept: unknown): string[] => (Array.isArray(kept) ? kept.map(String) : []);
const kept = (account: string) => renderHook(() => useKept('names', account, readNames));

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe('a choice kept in the browser', () => {
  it('is there again for the same account and not for another', () => {
    const first = kept('planner');
    act(() => {
      first.result.current[1](['Dôi dư']);
    });
    expect(first.result.current[0]).toEqual(['Dôi dư']);
    expect(kept('planner').result.current[0]).toEqual(['Dôi dư']);
    expect(kept('finance').result.current[0]).toEqual([]);
  });

  it('is read from nothing where something else than JSON was kept', () => {
    localStorage.setItem('names planner', '{');
    expect(kept('planner').result.current[0]).toEqual([]);
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { result } = kept('planner');
    act(() => {
      result.current[1](['Dôi dư']);
    });
    expect(result.current[0]).toEqual(['Dôi dư']);
  });
});
