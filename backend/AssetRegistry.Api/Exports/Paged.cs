using System.Runtime.CompilerServices;

namespace AssetRegistry.Api.Exports;

/// <summary>All documents of a query, some hundred in memory at a time.</summary>
internal static class Paged
{
    private const int DocumentsAtOnce = 500;

    /// <param name="after">The ordered query of what comes after a document; after null: of all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<T> InOrderAsync<T>(
        Func<T?, IQueryable<T>> after, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
    {
        T? last = null;
        do
        {
            var page = await after(last).Take(DocumentsAtOnce).ToListAsync(cancellationToken);
            foreach (var document in page)
            {
                yield return document;
            }

            last = page.Count == DocumentsAtOnce ? page[^1] : null;
        }
        while (last is not null);
    }
}
