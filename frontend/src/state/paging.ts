interface Page {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** How lists of the API are read on: from the cursor after which more follows. */
export const fromFirstPage = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }: Page) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
};
