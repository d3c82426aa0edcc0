import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { loadImport, loadImportMappings, loadImports } from '../api/imports';
import { fromFirstPage } from './paging';

/** While the server works on an import, the page looks so often how far it is. */
const lookMilliseconds = 1000;

export const importsQuery = infiniteQueryOptions({
  queryKey: ['imports', 'list'],
  queryFn: ({ pageParam, signal }) => loadImports(pageParam, signal),
  ...fromFirstPage,
});

export const importMappingsQuery = queryOptions({
  queryKey: ['imports', 'mappings'],
  queryFn: ({ signal }) => loadImportMappings(signal),
});

export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'run', id],
    queryFn: ({ signal }) => loadImport(id, signal),
    refetchInterval: ({ state }) => (state.data?.isRunning ? lookMilliseconds : false),
  });
}
