using System.Text;
using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>
/// Reads the events of records as they were sealed, and as much of the chain as proves them: for each event the links from the anchor before it to the
/// first one that covers it. Of the events of others these hold nothing but digests.
/// </summary>
public sealed class BundleChain(NpgsqlDataSource dataSource, ChainAnchors anchors)
{
    internal const string EventsHeading = "place,sequence,stream";
    internal const string LinksHeading = "place,digest,hash";

    private const string LinesSql = $"""
        select l.place, l.sequence, l.stream_id, {EventLine.Sql}
        from {StoreSetup.SchemaName}.mt_events e join {StoreSetup.SchemaName}.audit_link l on l.sequence = e.seq_id
        where e.stream_id = any($1) and l.place <= $2 order by l.place
        """;

    private const string LinksSql = $"""
        select place, encode(digest, 'hex'), encode(hash, 'hex') from {StoreSetup.SchemaName}.audit_link where place > $1 and place <= $2 order by place
        """;

    /// <summary>The anchors of all days, and where the chain stands now as the last.</summary>
    public async Task<IReadOnlyList<ChainAnchor>> AnchorsAsync(CancellationToken cancellationToken)
    {
        var head = await anchors.HeadAsync(cancellationToken);

        return head is null ? [] : [.. (await anchors.ReadAsync(cancellationToken)).Where(anchor => anchor.Place <= head.Place), head];
    }

    /// <summary>Writes the canonical lines of all events of these streams up to a place, one a line.</summary>
    /// <returns>The place, number and stream of each.</returns>
    public async Task<IReadOnlyList<(long Place, long Sequence, Guid Stream)>> WriteEventsAsync(
        Stream file, Guid[] streams, long upTo, CancellationToken cancellationToken)
    {
        var places = new List<(long, long, Guid)>();
        await using var command = dataSource.CreateCommand(LinesSql);
        _ = command.Parameters.Add(new() { Value = streams });
        _ = command.Parameters.Add(new() { Value = upTo });
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            places.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetGuid(2)));
            await file.WriteAsync(reader.GetFieldValue<byte[]>(3), cancellationToken);
            await file.WriteAsync("\n"u8.ToArray(), cancellationToken);
        }

        return places;
    }

    /// <summary>Writes the links that prove what lies at these places.</summary>
    public async Task WriteLinksAsync(Stream file, IEnumerable<long> places, IReadOnlyList<ChainAnchor> known, CancellationToken cancellationToken)
    {
        await file.WriteAsync(Encoding.ASCII.GetBytes(LinksHeading + "\n"), cancellationToken);
        foreach (var (after, upTo) in Runs(places, known))
        {
            await using var command = dataSource.CreateCommand(LinksSql);
            _ = command.Parameters.Add(new() { Value = after });
            _ = command.Parameters.Add(new() { Value = upTo });
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                await file.WriteAsync(Encoding.ASCII.GetBytes($"{reader.GetInt64(0)},{reader.GetString(1)},{reader.GetString(2)}\n"), cancellationToken);
            }
        }
    }

    /// <summary>From anchor to anchor, where there is a place between them.</summary>
    internal static IEnumerable<(long After, long UpTo)> Runs(IEnumerable<long> places, IReadOnlyList<ChainAnchor> known)
    {
        var bounds = known.Select(anchor => anchor.Place).Prepend(0).Distinct().Order().ToList();
        var wanted = places.ToHashSet();

        return bounds.Zip(bounds.Skip(1)).Where(run => wanted.Any(place => place > run.First && place <= run.Second));
    }
}
