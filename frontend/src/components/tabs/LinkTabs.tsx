import { Link } from 'wouter';
import styles from './linkTabs.module.css';

export interface LinkTab {
  id: string;
  to: string;
  text: string;
  /** How many things are behind it; null: not known or not counted. */
  count?: number | null;
}

// On a phone the row of tabs is wider than the screen.
const bringIntoView = (tab: HTMLAnchorElement | null) => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** The parts of a page, each with an address of its own, so that a link or the back button leads to it. */
export function LinkTabs({ label, tabs, current }: { label: string; tabs: LinkTab[]; current: string }) {
  return (
    <nav className={styles.tabs} aria-label={label} data-print="none">
      <ul>
        {tabs.map(({ id, to, text, count }) => (
          <li key={id}>
            <Link
              href={to}
              ref={id === current ? bringIntoView : undefined}
              className={styles.tab}
              aria-current={id === current ? 'page' : undefined}
            >
              {text}
              {count !== undefined && count !== null && <span className={styles.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
