import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import type { FacilityFilter } from '../../state/facilityFilter';
import { unitsNamedQuery } from '../../state/queries';
import { usePausedText } from '../../state/usePausedText';
import { initialView, readView, writeView } from '../../state/viewState';
import styles from './shell.module.css';

const UnitHits = lazy(() => import('./UnitHits').then((hits) => ({ default: hits.UnitHits })));

/**
 * Finds facilities by name, number, old name or old commune and shows them on the map and in its list; communes by what they are or were called
 * are offered while one types.
 */
export function SearchBox() {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const wanted = path === '/map' ? readView(search).filter.search : '';
  const [typed, setTyped] = useState(wanted);
  const [shownFor, setShownFor] = useState(wanted);
  const asked = usePausedText(typed);
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const { data: units = [] } = useQuery(unitsNamedQuery(asked));
  // A filter that changed elsewhere (a chip, the back button) shows here too.
  if (shownFor !== wanted) {
    setShownFor(wanted);
    setTyped(wanted);
  }

  useEffect(() => {
    const focusBox = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        box.current?.select();
      }
    };
    window.addEventListener('keydown', focusBox);
    return () => {
      window.removeEventListener('keydown', focusBox);
    };
  }, []);

  function find() {
    show({ search: typed.trim().normalize('NFC') });
  }

  function show(change: Partial<FacilityFilter>) {
    const current = path === '/map' ? readView(search) : initialView;
    const filter = { ...current.filter, ...change };
    setIsOpen(false);
    navigate(`/map?${writeView({ ...current, filter, selectedId: null })}`);
  }

  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        find();
      }}
      onFocus={() => {
        setIsOpen(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) {
          setIsOpen(false);
        }
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOpen) {
          // Of its own a search box forgets what was typed.
          event.preventDefault();
          setIsOpen(false);
        }
      }}
    >
      <Search size={16} aria-hidden="true" />
      <input
        ref={box}
        type="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setIsOpen(true);
        }}
        placeholder={t('shell.search')}
        aria-label={t('shell.search')}
        aria-keyshortcuts="Control+K"
        autoComplete="off"
        enterKeyHint="search"
      />
      <kbd aria-hidden="true">{t('shell.searchHint')}</kbd>
      {isOpen && typed !== wanted && units.length > 0 && (
        <Suspense>
          <UnitHits
            hits={units}
            onChoose={(communeCode) => {
              setTyped('');
              show({ search: '', communeCode });
            }}
          />
        </Suspense>
      )}
    </form>
  );
}
