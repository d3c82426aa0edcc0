import styles from './stackedBar.module.css';

export interface BarPart {
  id: string;
  label: string;
  value: number;
  /** The value as it is read: "1.276,20 m²". */
  text: string;
  /** How large a part of the whole, as it is read. */
  share: string;
  hue: string;
  /** Hatched: told apart without its colour from what is plainly in use. */
  isHatched?: boolean;
}

interface Props {
  /** Says the whole, for those who cannot see the bar. */
  label: string;
  parts: BarPart[];
  total: { label: string; text: string };
}

/** Parts of a whole as one bar, and as a table that adds up. Parts of nothing are left out. */
export function StackedBar({ label, parts, total }: Props) {
  const present = parts.filter(({ value }) => value > 0);
  return (
    <div className={styles.stacked}>
      <div className={styles.bar} aria-hidden="true">
        {present.map(({ id, value, hue, isHatched }) => (
          <span
            key={id}
            className={isHatched ? styles.hatched : styles.part}
            style={{ flexGrow: value, '--hue': hue }}
          />
        ))}
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{label}</caption>
        <tbody>
          {present.map(({ id, label: name, text, share, hue, isHatched }) => (
            <tr key={id}>
              <th scope="row">
                <span
                  className={isHatched ? styles.hatchedKey : styles.key}
                  style={{ '--hue': hue }}
                  aria-hidden="true"
                />
                {name}
              </th>
              <td>{text}</td>
              <td className={styles.share}>{share}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total.label}</th>
            <td>{total.text}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
