using System.Text.Json;
using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Access;

/// <summary>Reads who a request comes from in one statement: every request asks, before anything else.</summary>
public sealed class AccountReader(NpgsqlDataSource dataSource)
{
    /// <summary>
    /// The account; the bodies its organisation succeeded with those before them: none for most, and no organisation is read as a whole; and
    /// what was ever delegated to it.
    /// </summary>
    private const string Sql = $"""
        with recursive account as (
          select data, (data ->> 'organisationId')::uuid as organisation_id from {StoreSetup.SchemaName}.mt_doc_account where id = $1),
        own (id) as (
          select organisation_id from account where organisation_id is not null
          union
          select predecessor.id::uuid
          from own
          join {StoreSetup.SchemaName}.mt_doc_organisation o on o.id = own.id
          cross join jsonb_array_elements_text(o.data -> 'predecessorIds') as predecessor (id))
        select
          account.data::text,
          array(select own.id from own where own.id <> account.organisation_id),
          array(
            select d.data::text from {StoreSetup.SchemaName}.mt_doc_delegation d
            where d.data ->> 'toAccount' = $1 or (d.data ->> 'toOrganisationId')::uuid = account.organisation_id)
        from account
        """;

    /// <returns>Null: there is no account of this name.</returns>
    public async Task<(Account Account, IReadOnlyList<Guid> PredecessorIds, IReadOnlyList<Delegation> Delegations)?> FindAsync(string name, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(Sql);
        _ = command.Parameters.Add(new() { Value = name, NpgsqlDbType = NpgsqlDbType.Varchar });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);

        return await row.ReadAsync(cancellationToken)
            ? (Read<Account>(row.GetString(0)), row.GetFieldValue<Guid[]>(1), [.. row.GetFieldValue<string[]>(2).Select(Read<Delegation>)])
            : null;
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, StoreSetup.Json)!;
}
