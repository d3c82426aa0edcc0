import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from '../page.module.css';

/** From one thing back to the list it is in. */
export function BackLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link href={to} className={styles.back}>
      <ArrowLeft size={14} aria-hidden="true" />
      {children}
    </Link>
  );
}
