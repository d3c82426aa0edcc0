import { compareText } from '../../shared/text';

interface Body {
  id: string;
  name: string;
  parent: { id: string } | null;
}

/** Bodies in the order of a tree, those below one right after it, with how deep each stands. */
export function inTree<Row extends Body>(rows: readonly Row[]): (Row & { depth: number })[] {
  const known = new Set(rows.map(({ id }) => id));
  const above = ({ parent }: Row) => (parent !== null && known.has(parent.id) ? parent.id : null);
  const branch = (id: string | null, depth: number): (Row & { depth: number })[] =>
    rows
      .filter((row) => above(row) === id)
      .toSorted((left, right) => compareText(left.name, right.name))
      .flatMap((row) => [{ ...row, depth }, ...branch(row.id, depth + 1)]);
  return branch(null, 0);
}
