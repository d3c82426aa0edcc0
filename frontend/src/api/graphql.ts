import type { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphqlEnv';

/** Types documents from schema.graphql; a field the server no longer has is a compile error. */
type TypedGraphql = ReturnType<
  typeof initGraphQLTada<{
    introspection: introspection;
    disableMasking: true;
    scalars: {
      /** "2025-09-16" */
      LocalDate: string;
      /** "2025-09-16T07:05:00Z" */
      DateTime: string;
      Decimal: number;
      /** Whole đồng; the largest figure of a province is far below 2⁵³. */
      Long: number;
      UUID: string;
    };
  }>
>;

/** An operation or a fragment as it was written, with the fragments it uses. */
interface Written {
  text: string;
  fragments: readonly Written[];
}

// The compiler reads the documents; at run time they are only sent, and a parser would be script to load before the map.
const write = (text: string, fragments: readonly Written[] = []): Written => ({ text, fragments });

export const graphql = write as unknown as TypedGraphql;

/** What is sent for a document: its text and that of every fragment it uses, each once. */
export function textOf(document: object): string {
  const texts = new Set<string>();
  const add = ({ text, fragments }: Written) => {
    texts.add(text.trim());
    fragments.forEach(add);
  };
  add(document as Written);
  return [...texts].join('\n');
}

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
