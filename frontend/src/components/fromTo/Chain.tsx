import { ArrowRight } from 'lucide-react';
import { Fragment } from 'react';
import styles from './fromTo.module.css';

/** Steps that lead from one to the next. The arrows are drawn: the font of the page has no letter for them. */
export function Chain({ steps, arrow }: { steps: readonly string[]; arrow: string }) {
  return (
    <span>
      {steps.map((step, turn) => (
        // One step may come twice, in other years.
        <Fragment key={`${turn} ${step}`}>
          {turn > 0 && (
            <>
              {' '}
              <ArrowRight className={styles.arrow} size={14} role="img" aria-label={arrow} />{' '}
            </>
          )}
          {step}
        </Fragment>
      ))}
    </span>
  );
}
