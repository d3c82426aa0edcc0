import { queryOptions } from '@tanstack/react-query';
import { loadRuleBook } from '../api/rules';

/** The law for cases of a day; null: today. */
export function ruleBookQuery(on: string | null) {
  return queryOptions({ queryKey: ['rules', on], queryFn: ({ signal }) => loadRuleBook(on, signal) });
}
