import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { facilityQuery } from '../../state/queries';
import { usePageTitle } from '../shell/usePageTitle';
import { FilterBar } from './FilterBar';
import styles from './mapPage.module.css';
import { MapStage } from './MapStage';
import { useWorkplace } from './useWorkplace';

// The map is usable before its list is there; both are fetched at once.
const FacilityList = lazy(() => import('./FacilityList').then((list) => ({ default: list.FacilityList })));
const FacilityPanel = lazy(() =>
  import('../facilities/FacilityPanel').then((panel) => ({ default: panel.FacilityPanel })),
);

/** The workplace: one filter and one selection, seen as a list, as a map and as a record. */
export function MapPage() {
  const { t } = useTranslation();
  const workplace = useWorkplace();
  const { view, select, filterBy } = workplace;
  const { filter, selectedId, date } = view;
  const [hoveredId, setHoveredId] = useState<string | null>(null);
  const [isListOpen, setIsListOpen] = useState(false);
  const { data: selected } = useQuery({ ...facilityQuery(selectedId ?? ''), enabled: selectedId !== null });
  usePageTitle(t('map.title'));

  const openRecord = useCallback(
    (facilityId: string) => {
      setIsListOpen(false);
      select(facilityId);
    },
    [select],
  );

  return (
    <div className={styles.workplace} data-record={selectedId !== null} data-list={isListOpen ? 'open' : 'peek'}>
      <h1 className="visually-hidden">{t('map.title')}</h1>
      <section className={styles.list} aria-label={t('list.label')}>
        <FilterBar filter={filter} onChange={filterBy} />
        <Suspense fallback={<p className={styles.loading}>{t('shell.loading')}</p>}>
          <FacilityList
            filter={filter}
            day={date}
            selectedId={selectedId}
            hoveredId={hoveredId}
            isOpen={isListOpen}
            onToggle={() => {
              setIsListOpen(!isListOpen);
            }}
            onHover={setHoveredId}
            onSelect={openRecord}
            onChangeFilter={filterBy}
          />
        </Suspense>
      </section>
      <MapStage
        workplace={workplace}
        hoveredId={hoveredId}
        selectedPlace={selectedId === null ? null : (selected?.location ?? null)}
        onHover={setHoveredId}
        onSelect={openRecord}
      />
      {selectedId !== null && (
        <aside className={styles.record} aria-label={t('facility.title')}>
          <Suspense fallback={<p className={styles.loading}>{t('facility.loading')}</p>}>
            <FacilityPanel
              key={selectedId}
              id={selectedId}
              onClose={() => {
                select(null);
              }}
            />
          </Suspense>
        </aside>
      )}
    </div>
  );
}
