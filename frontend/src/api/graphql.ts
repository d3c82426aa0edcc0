import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphqlEnv';

/** Types documents from schema.graphql; a field the server no longer has is a compile error. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: {
    /** "2025-09-16" */
    LocalDate: string;
    /** "2025-09-16T07:05:00Z" */
    DateTime: string;
    Decimal: number;
    UUID: string;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
