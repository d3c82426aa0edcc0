import { ApiError, NetworkError, SessionExpiredError } from '../shared/errors';
import { execute } from './client';
import { refusalFields } from './commandFragments';
import { graphql, type ResultOf } from './graphql';
import { commandFor } from './sendCommand';

const runFields = graphql(`
  fragment ImportRunFields on ImportRun {
    id
    version
    kind
    status
    fileName
    account
    requestedAt
    effectiveOn
    isRunning
    figures {
      added
      changed
      unchanged
      refused
    }
  }
`);

const runsQuery = graphql(
  `
    query Imports($first: Int!, $after: String) {
      imports(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ImportRunFields
        }
      }
    }
  `,
  [runFields],
);

const runQuery = graphql(
  `
    query Import($id: ID!, $take: Int!) {
      importById(id: $id) {
        ...ImportRunFields
        isPartial
        reason
        notes
        ended
        kept
        canAccept
        canCancel
        canUndo
        refusedRowsUrl
        progress {
          isStoring
          rows
          of
        }
        refusedRows(take: $take) {
          row
          number
          column
          reason
        }
      }
    }
  `,
  [runFields],
);

const mappingsQuery = graphql(`
  query ImportMappings {
    importMappings {
      name
      headings {
        column
        heading
      }
    }
  }
`);

const changed = graphql(`
  fragment ChangedImport on ImportRun {
    id
    version
    status
  }
`);

const startMutation = graphql(
  `
    mutation StartImport($input: StartImportInput!) {
      result: startImport(input: $input) {
        importRun {
          ...ChangedImport
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changed, refusalFields],
);

const acceptMutation = graphql(
  `
    mutation AcceptImport($input: AcceptImportInput!) {
      result: acceptImport(input: $input) {
        importRun {
          ...ChangedImport
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changed, refusalFields],
);

const cancelMutation = graphql(
  `
    mutation CancelImport($input: CancelImportInput!) {
      result: cancelImport(input: $input) {
        importRun {
          ...ChangedImport
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changed, refusalFields],
);

const undoMutation = graphql(
  `
    mutation UndoImport($input: UndoImportInput!) {
      result: undoImport(input: $input) {
        importRun {
          ...ChangedImport
        }
        errors {
          ...RefusalFields
        }
      }
    }
  `,
  [changed, refusalFields],
);

export type ImportPage = ResultOf<typeof runsQuery>['imports'];
export type ImportRow = NonNullable<NonNullable<ImportPage['nodes']>[number]>;
export type ImportRun = NonNullable<ResultOf<typeof runQuery>['importById']>;
export type ImportKind = ImportRow['kind'];
export type ImportMapping = ResultOf<typeof mappingsQuery>['importMappings'][number];

export const importKinds = ['FACILITIES', 'COMMUNES', 'CROSSWALK'] as const satisfies ImportKind[];

/** What the server answers to a file: its first rows and how it understands them. */
export interface UploadedFile {
  fileId: string;
  fileName: string;
  sizeBytes: number;
  preview: {
    headings: string[];
    rows: (string | null)[][];
    /** What a column can be called in a mapping. */
    columns: string[];
    mapping: Record<string, string>;
    srid?: number;
    isTable: boolean;
    notes: string[];
    problem?: string;
  };
}

const pageSize = 20;

/** Rows that are shown with their reasons; all of them are in the download. */
export const shownRows = 100;

export const startImport = commandFor(startMutation, ({ importRun }) => importRun);
export const acceptImport = commandFor(acceptMutation, ({ importRun }) => importRun);
export const cancelImport = commandFor(cancelMutation, ({ importRun }) => importRun);
export const undoImport = commandFor(undoMutation, ({ importRun }) => importRun);

export async function loadImports(after: string | null, signal?: AbortSignal): Promise<ImportPage> {
  return (await execute(runsQuery, { first: pageSize, after }, signal)).imports;
}

/** An import with the rows it refuses; null when the account may not see it. */
export async function loadImport(id: string, signal?: AbortSignal): Promise<ImportRun | null> {
  return (await execute(runQuery, { id, take: shownRows }, signal)).importById;
}

export async function loadImportMappings(signal?: AbortSignal): Promise<ImportMapping[]> {
  return (await execute(mappingsQuery, {}, signal)).importMappings;
}

/** Sends a whole file. Throws NetworkError, SessionExpiredError or ApiError with the server's sentence. */
export async function uploadImportFile(file: File, kind: ImportKind): Promise<UploadedFile> {
  let response: Response;
  try {
    response = await fetch(`/imports/files?${new URLSearchParams({ kind, name: file.name.normalize('NFC') })}`, {
      method: 'POST',
      headers: { 'accept-language': document.documentElement.lang, 'content-type': 'application/octet-stream' },
      body: file,
    });
  } catch (error) {
    throw new NetworkError('The file did not arrive.', { cause: error });
  }
  if (response.status === 401) {
    throw new SessionExpiredError('The session has ended.');
  }
  const answer: unknown = await response.json().catch(() => ({}));
  if (!response.ok) {
    const { message = '', code = `HTTP_${response.status}` } = answer as { code?: string; message?: string };
    throw new ApiError(message, code, response.status);
  }
  return answer as UploadedFile;
}
