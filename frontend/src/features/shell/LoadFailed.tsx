import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import { ApiError } from '../../shared/errors';

/** What a page shows in the place of something that could not be fetched: the server's own sentence where it gave one. */
export function LoadFailed({ error, onRetry }: { error: Error; onRetry: () => unknown }) {
  const { t } = useTranslation();
  return (
    <Notice title={t('error.load')} action={<Button onPress={() => void onRetry()}>{t('shell.retry')}</Button>}>
      {error instanceof ApiError ? error.message : t('error.network')}
    </Notice>
  );
}
