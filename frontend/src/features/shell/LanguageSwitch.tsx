import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languages, switchLanguage, type Language } from '../../i18n/language';
import styles from './shell.module.css';

/** Shows the page in another language and asks the server for its sentences again. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const short: Record<Language, string> = { vi: t('language.viShort'), en: t('language.enShort') };

  async function choose(language: Language) {
    await switchLanguage(language);
    await queries.invalidateQueries();
  }

  return (
    <div className={styles.languages} role="group" aria-label={t('language.label')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          className={styles.language}
          aria-pressed={i18n.language === language}
          onClick={() => void choose(language)}
        >
          {short[language]} <span className="visually-hidden">{t(`language.${language}`)}</span>
        </button>
      ))}
    </div>
  );
}
