import { describe, expect, it } from 'vitest';
import en from './en.json';
import vi from './vi.json';

type Texts = { [key: string]: string | Texts };

// Vietnamese has one plural form, English two; only the form all languages have is compared.
const pluralOne = /_one$/;

function textsOf(texts: Texts, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, text]) =>
      typeof text === 'string' ? [[path + key, text] as const] : [...textsOf(text, `${path}${key}.`)],
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/{{(\w+)}}/g)].map((match) => match[1]).sort();
const vietnamese = textsOf(vi);
const english = textsOf(en);

describe('the Vietnamese and English texts', () => {
  it('have the same keys', () => {
    expect([...english.keys()].filter((key) => !pluralOne.test(key))).toEqual([...vietnamese.keys()]);
  });

  it('fill in the same values', () => {
    const differing = [...vietnamese].filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  it('are never empty and are composed (NFC)', () => {
    for (const [key, text] of [...vietnamese, ...english]) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.normalize('NFC'));
    }
  });
});
