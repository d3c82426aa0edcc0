import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { useAccount } from '../access/AccountContext';
import { placesOf, type Place } from './places';
import styles from './shell.module.css';

/** On a phone as many fit beside each other under the thumb; the rest comes out above them. */
const underThumb = 4;

export function Navigation() {
  const { t } = useTranslation();
  const [path] = useLocation();
  const [shownAt, setShownAt] = useState<string | null>(null);
  const places = placesOf(useAccount());
  const others = places.slice(underThumb);
  // Going anywhere closes it.
  const isOpen = shownAt === path;
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      <ul data-open={isOpen}>
        {places.map((place, index) => (
          <PlaceLink
            key={place.path}
            place={place}
            isCurrent={path.startsWith(place.path)}
            isLater={index >= underThumb}
          />
        ))}
        {others.length > 0 && (
          <li className={styles.more}>
            <button
              type="button"
              className={styles.navLink}
              aria-expanded={isOpen}
              data-holds-current={others.some((place) => path.startsWith(place.path))}
              onClick={() => {
                setShownAt(isOpen ? null : path);
              }}
            >
              <Ellipsis size={16} aria-hidden="true" />
              {t('nav.more')}
            </button>
          </li>
        )}
      </ul>
    </nav>
  );
}

interface PlaceLinkProps {
  place: Place;
  isCurrent: boolean;
  isLater: boolean;
}

function PlaceLink({ place: { path, title, Icon }, isCurrent, isLater }: PlaceLinkProps) {
  const { t } = useTranslation();
  return (
    <li className={isLater ? styles.later : undefined}>
      <Link href={path} className={styles.navLink} aria-current={isCurrent ? 'page' : undefined}>
        <Icon size={16} aria-hidden="true" />
        {t(title)}
      </Link>
    </li>
  );
}
