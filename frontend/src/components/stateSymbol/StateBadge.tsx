import { useTranslation } from 'react-i18next';
import type { FacilityState } from '../../shared/facilityState';
import styles from './stateBadge.module.css';
import { StateSymbol } from './StateSymbol';

interface Props {
  state: FacilityState;
  hasProblem?: boolean;
}

/** Shape, word and colour of a state in one line. */
export function StateBadge({ state, hasProblem = false }: Props) {
  const { t } = useTranslation();
  return (
    <span className={styles.badge}>
      <StateSymbol state={state} hasProblem={hasProblem} />
      <span>
        {t(`state.${state}`)}
        {hasProblem && <span className={styles.problem}> · {t('state.problem')}</span>}
      </span>
    </span>
  );
}
