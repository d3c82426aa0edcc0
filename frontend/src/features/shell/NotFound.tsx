import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { buttonClass } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import { usePageTitle } from './usePageTitle';

export function NotFound() {
  const { t } = useTranslation();
  const [path] = useLocation();
  usePageTitle(t('shell.notFoundTitle'));
  return (
    <Notice
      title={t('shell.notFoundTitle')}
      isHeading
      action={
        <Link href="/" className={buttonClass('secondary')}>
          {t('shell.toStart')}
        </Link>
      }
    >
      {t('shell.notFoundText', { path })}
    </Notice>
  );
}
