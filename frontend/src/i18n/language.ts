import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const rememberedAs = 'language';

/** The texts everybody needs, and those of each workplace, which come with its pages. */
const catalogues = {
  common: { vi: () => import('./vi.json'), en: () => import('./en.json') },
  account: { vi: () => import('./workplaces/account.vi.json'), en: () => import('./workplaces/account.en.json') },
  admin: { vi: () => import('./workplaces/admin.vi.json'), en: () => import('./workplaces/admin.en.json') },
  atlas: { vi: () => import('./workplaces/atlas.vi.json'), en: () => import('./workplaces/atlas.en.json') },
  audit: { vi: () => import('./workplaces/audit.vi.json'), en: () => import('./workplaces/audit.en.json') },
  dossiers: { vi: () => import('./workplaces/dossiers.vi.json'), en: () => import('./workplaces/dossiers.en.json') },
  facilities: {
    vi: () => import('./workplaces/facilities.vi.json'),
    en: () => import('./workplaces/facilities.en.json'),
  },
  handovers: {
    vi: () => import('./workplaces/handovers.vi.json'),
    en: () => import('./workplaces/handovers.en.json'),
  },
  imports: { vi: () => import('./workplaces/imports.vi.json'), en: () => import('./workplaces/imports.en.json') },
  landFund: { vi: () => import('./workplaces/landFund.vi.json'), en: () => import('./workplaces/landFund.en.json') },
  mapTools: { vi: () => import('./workplaces/mapTools.vi.json'), en: () => import('./workplaces/mapTools.en.json') },
  record: { vi: () => import('./workplaces/record.vi.json'), en: () => import('./workplaces/record.en.json') },
  reports: { vi: () => import('./workplaces/reports.vi.json'), en: () => import('./workplaces/reports.en.json') },
  site: { vi: () => import('./workplaces/site.vi.json'), en: () => import('./workplaces/site.en.json') },
  tasks: { vi: () => import('./workplaces/tasks.vi.json'), en: () => import('./workplaces/tasks.en.json') },
} satisfies Record<string, Record<Language, () => Promise<{ default: object }>>>;

export type Catalogue = keyof typeof catalogues;

/** Catalogues some page has asked for so far: another language needs all of them. */
const wanted = new Set<Catalogue>(['common']);
const loaded = new Set<string>();

/** Starts texts in the remembered language, Vietnamese when there is none. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    fallbackLng: 'vi',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await switchLanguage(rememberedLanguage());
}

/** Loads the texts of a workplace in the language in use, before its first page is shown. */
export async function loadTexts(catalogue: Catalogue): Promise<void> {
  wanted.add(catalogue);
  await load(catalogue, i18next.language as Language);
}

/** Shows every text in a language, tells the page and remembers it for the next visit. */
export async function switchLanguage(language: Language): Promise<void> {
  await Promise.all([...wanted].map((catalogue) => load(catalogue, language)));
  document.documentElement.lang = language;
  localStorage.setItem(rememberedAs, language);
  await i18next.changeLanguage(language);
}

async function load(catalogue: Catalogue, language: Language): Promise<void> {
  const name = `${catalogue} ${language}`;
  if (!loaded.has(name)) {
    const { default: texts } = await catalogues[catalogue][language]();
    i18next.addResourceBundle(language, 'translation', texts, true, true);
    loaded.add(name);
  }
}

function rememberedLanguage(): Language {
  return localStorage.getItem(rememberedAs) === 'en' ? 'en' : 'vi';
}
