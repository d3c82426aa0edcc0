import { useTranslation } from 'react-i18next';
import { Question } from './Question';

interface Props {
  /** How many records of this account the register does not have yet. */
  count: number;
  onLeave: () => void;
  onStay: () => void;
}

/** Says what signing out means for what is not sent yet. */
export function LeaveQuestion({ count, onLeave, onStay }: Props) {
  const { t } = useTranslation();
  return (
    <Question
      title={t('site.leaveTitle', { count })}
      confirm={t('site.leaveConfirm')}
      onConfirm={onLeave}
      onCancel={onStay}
    >
      {t('site.leaveText')}
    </Question>
  );
}
