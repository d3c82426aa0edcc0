import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ChevronUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button/Button';
import { Notice } from '../../components/notice/Notice';
import { dayOf, formatNumber } from '../../shared/format';
import { everyFacility, type FacilityFilter } from '../../state/facilityFilter';
import { facilitiesQuery } from '../../state/queries';
import styles from './facilityList.module.css';
import { FacilityListRow } from './FacilityListRow';
import { nextIndex } from './listKeys';

interface Props {
  filter: FacilityFilter;
  /** Null: today. */
  day: string | null;
  selectedId: string | null;
  hoveredId: string | null;
  /** On a phone: drawn up over the map. */
  isOpen: boolean;
  onToggle: () => void;
  onHover: (facilityId: string | null) => void;
  onSelect: (facilityId: string) => void;
  onChangeFilter: (change: Partial<FacilityFilter>) => void;
}

const rowHeightPixels = 68;
const fetchAhead = 15;

/** The facilities of the filter: the map's equivalent for keyboard and screen reader, with the same count. */
export function FacilityList(props: Props) {
  const { filter, day, selectedId, hoveredId, isOpen, onToggle, onHover, onSelect, onChangeFilter } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const [activeIndex, setActiveIndex] = useState(0);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    ...facilitiesQuery(filter, day),
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => data?.pages.flatMap(({ nodes }) => nodes ?? []) ?? [], [data]);
  const total = data?.pages[0]?.totalCount ?? null;
  const [today] = useState(() => dayOf(new Date()));

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeightPixels,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 6,
  });
  const visible = virtualizer.getVirtualItems();
  const lastVisible = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && lastVisible + fetchAhead >= rows.length) {
      void fetchNextPage();
    }
  }, [hasNextPage, isFetchingNextPage, lastVisible, rows.length, fetchNextPage]);

  const selectedIndex = rows.findIndex(({ id }) => id === selectedId);
  const [shownSelection, setShownSelection] = useState(selectedId);
  if (shownSelection !== selectedId) {
    setShownSelection(selectedId);
    setActiveIndex(Math.max(selectedIndex, 0));
  }
  useEffect(() => {
    if (selectedIndex >= 0) {
      virtualizer.scrollToIndex(selectedIndex);
    }
    // Only a new selection scrolls, not every page that arrives.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selectedId]);

  function handleKey(event: KeyboardEvent) {
    const active = rows[activeIndex];
    if (event.key === 'Enter' && active) {
      event.preventDefault();
      onSelect(active.id);
      return;
    }
    const next = nextIndex(event.key, activeIndex, rows.length);
    if (next !== null) {
      event.preventDefault();
      setActiveIndex(next);
      virtualizer.scrollToIndex(next);
      onHover(rows[next]?.id ?? null);
    }
  }

  const countText = total === null ? '…' : t('list.count', { count: total, formatted: formatNumber(total) });
  return (
    <>
      <div className={styles.head}>
        <p className={styles.count} role="status">
          <strong>{countText}</strong>{' '}
          <span className={styles.order}>{day === null ? t('list.sortedByName') : t('list.sortedByNumber')}</span>
        </p>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? t('map.showMap') : t('map.showList')}
          <ChevronUp size={16} aria-hidden="true" />
        </button>
      </div>
      {error && (
        <Notice title={t('error.load')} action={<Button onPress={() => void refetch()}>{t('shell.retry')}</Button>}>
          {t('error.network')}
        </Notice>
      )}
      {total === 0 && (
        <Notice
          title={t('list.emptyTitle')}
          action={
            <Button
              onPress={() => {
                onChangeFilter(everyFacility);
              }}
            >
              {t('list.clearFilters')}
            </Button>
          }
        >
          {t('list.emptyText')}
        </Notice>
      )}
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        tabIndex={0}
        aria-label={t('list.label')}
        aria-activedescendant={rows[activeIndex] ? rowId(rows[activeIndex].id) : undefined}
        onKeyDown={handleKey}
        hidden={total === 0}
      >
        <div className={styles.sizer} style={{ height: virtualizer.getTotalSize() }}>
          {visible.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <FacilityListRow
                  key={row.id}
                  ref={virtualizer.measureElement}
                  elementId={rowId(row.id)}
                  index={item.index}
                  total={total ?? rows.length}
                  topPixels={item.start}
                  facility={row}
                  today={today}
                  isSelected={row.id === selectedId}
                  isActive={item.index === activeIndex}
                  isHovered={row.id === hoveredId}
                  onHover={onHover}
                  onSelect={(facilityId) => {
                    setActiveIndex(item.index);
                    onSelect(facilityId);
                  }}
                />
              )
            );
          })}
        </div>
      </div>
    </>
  );
}

function rowId(facilityId: string): string {
  return `facility-${facilityId}`;
}
