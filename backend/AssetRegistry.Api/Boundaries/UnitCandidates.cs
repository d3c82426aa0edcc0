using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Boundaries;

/// <summary>
/// The units that a search can mean, as many as it takes to show the nearest and no more, however many there are: two letters stand in the names of
/// thousands. They come roughly in the order of <see cref="UnitNameMatch.Rank"/>, which then orders them exactly.
/// </summary>
public sealed class UnitCandidates(NpgsqlDataSource dataSource)
{
    /// <summary>How many units are read at most: four times as many as can be asked for.</summary>
    public const int Most = 200;

    // The names are kept folded, one after the other: "tan phong|03408".
    private const string Query = $"""
        select id
        from (
            select id, code, data, data ->> 'name' as name, '|' || (data ->> 'searchText') || '|' as names
            from {StoreSetup.SchemaName}.mt_doc_administrativeunitdetails) unit
        where (select bool_and(strpos(names, word) > 0) from unnest($1) as word)
        order by
            case
                when strpos(names, '|' || $2 || '|') > 0 or strpos(names, '|' || $3 || '|') > 0 then 0
                when strpos(names, '|' || $2) > 0 then 1
                else 2
            end,
            starts_with(lower(name), $4) desc,
            (data ->> 'type' = $5) is not false desc,
            (data ->> 'validTo' is not null) = $6 desc,
            name collate "{StoreSetup.VietnameseOrder}", code, id
        limit $7
        """;

    public async Task<IReadOnlyList<Guid>> FindAsync(UnitNameSearch search, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(search);
        await using var command = dataSource.CreateCommand(Query);
        Add(search.Words.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(VietnameseText.Fold(search.CoreText), NpgsqlDbType.Text);
        Add(VietnameseText.Fold(search.Text), NpgsqlDbType.Text);
        Add(search.CoreText.ToLowerInvariant(), NpgsqlDbType.Text);
        Add(search.Type is { } type ? EnumCode<AdministrativeUnitType>.Of(type) : DBNull.Value, NpgsqlDbType.Text);
        Add(search.IsFormer, NpgsqlDbType.Boolean);
        Add(Most, NpgsqlDbType.Integer);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<Guid>();
        while (await row.ReadAsync(cancellationToken))
        {
            found.Add(row.GetGuid(0));
        }

        return found;

        void Add(object value, NpgsqlDbType type) => command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });
    }
}
