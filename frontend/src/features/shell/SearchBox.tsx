import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearch } from 'wouter';
import { everyFacility } from '../../state/facilityFilter';
import { readView, writeView } from '../../state/viewState';
import styles from './shell.module.css';

/** Finds facilities by name, number, old name or old commune and shows them on the map and in its list. */
export function SearchBox() {
  const { t } = useTranslation();
  const [path, navigate] = useLocation();
  const search = useSearch();
  const wanted = path === '/map' ? readView(search).filter.search : '';
  const [typed, setTyped] = useState(wanted);
  const [shownFor, setShownFor] = useState(wanted);
  const box = useRef<HTMLInputElement>(null);
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
    const current = path === '/map' ? readView(search) : { position: null, filter: everyFacility, selectedId: null };
    const filter = { ...current.filter, search: typed.trim().normalize('NFC') };
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
    >
      <Search size={16} aria-hidden="true" />
      <input
        ref={box}
        type="search"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        placeholder={t('shell.search')}
        aria-label={t('shell.search')}
        aria-keyshortcuts="Control+K"
        autoComplete="off"
        enterKeyHint="search"
      />
      <kbd aria-hidden="true">{t('shell.searchHint')}</kbd>
    </form>
  );
}
