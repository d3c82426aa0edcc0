import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

const rememberedAs = 'language';

// Only the language in use is loaded.
const catalogues = {
  vi: () => import('./vi.json'),
  en: () => import('./en.json'),
};

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

/** Shows every text in a language, tells the page and remembers it for the next visit. */
export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const catalogue = await catalogues[language]();
    i18next.addResourceBundle(language, 'translation', catalogue.default);
  }
  document.documentElement.lang = language;
  localStorage.setItem(rememberedAs, language);
  await i18next.changeLanguage(language);
}

function rememberedLanguage(): Language {
  return localStorage.getItem(rememberedAs) === 'en' ? 'en' : 'vi';
}
