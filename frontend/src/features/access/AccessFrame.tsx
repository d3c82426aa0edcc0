import type { ReactNode } from 'react';
import { LanguageSwitch } from '../shell/LanguageSwitch';
import { ProductMark } from '../shell/ProductMark';
import { usePageTitle } from '../shell/usePageTitle';
import styles from './access.module.css';

interface Props {
  /** Of the browser's tab. */
  title: string;
  heading: string;
  intro: string;
  children: ReactNode;
}

/** What stands in place of every page before somebody may go on. */
export function AccessFrame({ title, heading, intro, children }: Props) {
  usePageTitle(title);
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <header className={styles.head}>
          <ProductMark />
          <LanguageSwitch />
        </header>
        <div>
          <h1>{heading}</h1>
          <p className={styles.intro}>{intro}</p>
        </div>
        {children}
      </div>
    </main>
  );
}
