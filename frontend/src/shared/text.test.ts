import { describe, expect, it } from 'vitest';
import { compareText, compareUnitNames, fold, matchesWords } from './text';

describe('fold', () => {
  it('drops marks, tone and case', () => {
    expect(fold('Trụ sở UBND xã Tà Mung (cũ)')).toBe('tru so ubnd xa ta mung cu');
  });

  it('turns đ into d, which has no decomposition', () => {
    expect(fold('Đoàn Kết, Đường Điện Biên')).toBe('doan ket duong dien bien');
  });

  it('gives both tone placements one key', () => {
    expect(fold('điều hòa, thủy, ủy ban')).toBe(fold('điều hoà, thuỷ, uỷ ban'));
  });

  it('gives composed and decomposed text one key', () => {
    expect(fold('Nậm Sỏ'.normalize('NFD'))).toBe(fold('Nậm Sỏ'.normalize('NFC')));
  });

  it('splits document numbers into tokens', () => {
    expect(fold('1280/QĐ-UBND')).toBe('1280 qd ubnd');
  });
});

describe('matchesWords', () => {
  it('finds words in any order by their beginnings', () => {
    expect(matchesWords('Trụ sở UBND xã Tà Mung', 'mung tru')).toBe(true);
  });

  it('does not find a word that is not there', () => {
    expect(matchesWords('Trụ sở UBND xã Tà Mung', 'tram')).toBe(false);
  });

  it('finds everything for an empty query', () => {
    expect(matchesWords('Mường Kim', '  ')).toBe(true);
  });
});

describe('Vietnamese order', () => {
  it('keeps d before đ and a before ă before â', () => {
    const sorted = ['Đắk Lắk', 'Ấp 3', 'Dầu Tiếng', 'Ăn', 'An', 'Đà Nẵng'].sort(compareText);
    expect(sorted).toEqual(['An', 'Ăn', 'Ấp 3', 'Dầu Tiếng', 'Đà Nẵng', 'Đắk Lắk']);
  });

  it('orders numbers inside names by value', () => {
    expect(['Điểm trường 10', 'Điểm trường 2'].sort(compareText)).toEqual(['Điểm trường 2', 'Điểm trường 10']);
  });

  it('ignores the type in front of a unit name', () => {
    const sorted = ['Xã Than Uyên', 'Phường Đoàn Kết', 'Xã Bản Bo'].sort(compareUnitNames);
    expect(sorted).toEqual(['Xã Bản Bo', 'Phường Đoàn Kết', 'Xã Than Uyên']);
  });
});
