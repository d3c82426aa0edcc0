import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ShapeSymbol } from '../../components/stateSymbol/ShapeSymbol';
import { formatNumber } from '../../shared/format';
import { vacancyAges, vacancyShapes } from '../../shared/vacancyShapes';
import { asOfOf } from '../../state/asOf';
import { toFilterInput, type FacilityFilter } from '../../state/facilityFilter';
import { figuresQuery } from '../../state/reportQueries';
import styles from './legend.module.css';

interface Props {
  filter: FacilityFilter;
  day: string | null;
}

/** What each symbol says of how long a facility has stood empty on the day, and how many of it the filter finds. */
export function VacancyRows({ filter, day }: Props) {
  const { t } = useTranslation();
  const { data: figures } = useQuery({
    ...figuresQuery('VACANCY_AGE', toFilterInput(filter), asOfOf({ date: day, known: null })),
    placeholderData: keepPreviousData,
  });
  return vacancyAges.map((age) => {
    const count = figures?.find(({ groups: [group] }) => group?.key === age)?.facilities ?? 0;
    return (
      <li key={age} className={styles.row} data-none={figures !== undefined && count === 0}>
        <ShapeSymbol shape={vacancyShapes[age]} />
        <span>{t(`reports.vacancyAge.${age}`)}</span>
        <span className={styles.count}>{figures ? formatNumber(count) : '…'}</span>
      </li>
    );
  });
}
