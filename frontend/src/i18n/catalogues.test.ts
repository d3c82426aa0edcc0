import { describe, expect, it } from 'vitest';
import en from './en.json';
import vi from './vi.json';
import accountEn from './workplaces/account.en.json';
import accountVi from './workplaces/account.vi.json';
import adminEn from './workplaces/admin.en.json';
import adminVi from './workplaces/admin.vi.json';
import atlasEn from './workplaces/atlas.en.json';
import atlasVi from './workplaces/atlas.vi.json';
import auditEn from './workplaces/audit.en.json';
import auditVi from './workplaces/audit.vi.json';
import dossiersEn from './workplaces/dossiers.en.json';
import dossiersVi from './workplaces/dossiers.vi.json';
import handoversEn from './workplaces/handovers.en.json';
import handoversVi from './workplaces/handovers.vi.json';
import importsEn from './workplaces/imports.en.json';
import importsVi from './workplaces/imports.vi.json';
import landFundEn from './workplaces/landFund.en.json';
import landFundVi from './workplaces/landFund.vi.json';
import mapToolsEn from './workplaces/mapTools.en.json';
import mapToolsVi from './workplaces/mapTools.vi.json';
import recordEn from './workplaces/record.en.json';
import recordVi from './workplaces/record.vi.json';
import reportsEn from './workplaces/reports.en.json';
import reportsVi from './workplaces/reports.vi.json';
import tasksEn from './workplaces/tasks.en.json';
import tasksVi from './workplaces/tasks.vi.json';

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
const catalogues = [
  { name: 'everybody', vietnamese: textsOf(vi), english: textsOf(en) },
  { name: 'the own account', vietnamese: textsOf(accountVi), english: textsOf(accountEn) },
  { name: 'the administration', vietnamese: textsOf(adminVi), english: textsOf(adminEn) },
  { name: 'the atlas', vietnamese: textsOf(atlasVi), english: textsOf(atlasEn) },
  { name: 'the oversight', vietnamese: textsOf(auditVi), english: textsOf(auditEn) },
  { name: 'the dossiers', vietnamese: textsOf(dossiersVi), english: textsOf(dossiersEn) },
  { name: 'the handovers', vietnamese: textsOf(handoversVi), english: textsOf(handoversEn) },
  { name: 'the imports', vietnamese: textsOf(importsVi), english: textsOf(importsEn) },
  { name: 'the land fund', vietnamese: textsOf(landFundVi), english: textsOf(landFundEn) },
  { name: 'the tools of the map', vietnamese: textsOf(mapToolsVi), english: textsOf(mapToolsEn) },
  { name: 'the record', vietnamese: textsOf(recordVi), english: textsOf(recordEn) },
  { name: 'the reports', vietnamese: textsOf(reportsVi), english: textsOf(reportsEn) },
  { name: 'the tasks', vietnamese: textsOf(tasksVi), english: textsOf(tasksEn) },
];

describe.each(catalogues)('the Vietnamese and English texts of $name', ({ vietnamese, english }) => {
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

it('no text is in two catalogues', () => {
  const keys = catalogues.flatMap(({ vietnamese }) => [...vietnamese.keys()]);
  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
});
