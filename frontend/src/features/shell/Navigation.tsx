import { ArrowRightLeft, ChartNoAxesColumn, FolderOpen, Map } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import styles from './shell.module.css';

const places = [
  { path: '/map', title: 'nav.map', Icon: Map },
  { path: '/dossiers', title: 'nav.dossiers', Icon: FolderOpen },
  { path: '/handovers', title: 'nav.handovers', Icon: ArrowRightLeft },
  { path: '/overview', title: 'nav.overview', Icon: ChartNoAxesColumn },
] as const;

export function Navigation() {
  const { t } = useTranslation();
  const [path] = useLocation();
  return (
    <nav className={styles.nav} aria-label={t('nav.label')}>
      <ul>
        {places.map(({ path: target, title, Icon }) => (
          <li key={target}>
            <Link href={target} className={styles.navLink} aria-current={path.startsWith(target) ? 'page' : undefined}>
              <Icon size={16} aria-hidden="true" />
              {t(title)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
