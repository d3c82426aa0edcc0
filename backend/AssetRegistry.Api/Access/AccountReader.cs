using System.Text.Json;
using AssetRegistry.Api.Composition;
using Npgsql;
using NpgsqlTypes;

namespace AssetRegistry.Api.Access;

/// <summary>Reads who a request comes from in one statement: every request asks, before anything else.</summary>
public sealed class AccountReader(NpgsqlDataSource dataSource)
{
    /// <summary>
    /// The account; the bodies its organisation succeeded with those before them: none for most, and no organisation is read as a whole; the bodies
    /// below these, by those that exist or left nothing to anybody, with what they succeeded; the
    /// codes their communes had, but for those that are another commune's by now, since codes are reused; what was ever delegated to it; what is
    /// restricted, to choose what is hidden from it; the session it comes in; and whether it has a second factor.
    /// </summary>
    private const string Sql = $"""
        with recursive account as (
          select data, data ->> 'name' as name, (data ->> 'organisationId')::uuid as organisation_id
          from {StoreSetup.SchemaName}.mt_doc_account where id = $1 and data ->> 'disabledOn' is null),
        own (id) as (
          select organisation_id from account where organisation_id is not null
          union
          select predecessor.id::uuid
          from own
          join {StoreSetup.SchemaName}.mt_doc_organisation o on o.id = own.id
          cross join jsonb_array_elements_text(o.data -> 'predecessorIds') as predecessor (id)),
        below (id) as (
          select child.id
          from own join {StoreSetup.SchemaName}.mt_doc_organisation child on (child.data ->> 'parentId')::uuid = own.id
          where child.data ->> 'successorId' is null
          union
          select further.id
          from below
          cross join lateral (
            select child.id
            from {StoreSetup.SchemaName}.mt_doc_organisation child
            where (child.data ->> 'parentId')::uuid = below.id and child.data ->> 'successorId' is null
            union all
            select predecessor.id::uuid
            from {StoreSetup.SchemaName}.mt_doc_organisation o
            cross join jsonb_array_elements_text(o.data -> 'predecessorIds') as predecessor (id)
            where o.id = below.id) as further),
        former (code) as (
          select code
          from own
          join {StoreSetup.SchemaName}.mt_doc_organisation o on o.id = own.id
          cross join lateral (
            select o.data ->> 'communeCode' union select jsonb_array_elements_text(o.data -> 'formerCommuneCodes')) as held (code)
          where code is not null
          except
          select o.data ->> 'communeCode' from {StoreSetup.SchemaName}.mt_doc_organisation o where o.data ->> 'endedOn' is null)
        select
          account.data::text,
          (select o.data ->> 'communeCode' from {StoreSetup.SchemaName}.mt_doc_organisation o where o.id = account.organisation_id),
          array(select own.id from own where own.id <> account.organisation_id),
          array(select below.id from below),
          array(select code from former),
          array(
            select d.data::text from {StoreSetup.SchemaName}.mt_doc_delegation d
            where d.data ->> 'toAccount' = account.name or (d.data ->> 'toOrganisationId')::uuid = account.organisation_id),
          array(
            select jsonb_build_object(
              'id', f.id, 'holderId', f.data -> 'holderId', 'receiverId', f.data -> 'receiverId', 'inCustody', coalesce(f.data -> 'inCustody', 'false'),
              'partOrganisationIds', coalesce(f.data -> 'partOrganisationIds', '[]'))::text
            from {StoreSetup.SchemaName}.mt_doc_facility f where f.sensitivity = 'RESTRICTED'),
          (select s.data::text from {StoreSetup.SchemaName}.mt_doc_accountsession s where s.id = $2),
          exists(select from {StoreSetup.SchemaName}.mt_doc_accountsecret c where c.id = account.name and c.data -> 'secondFactor' ->> 'isConfirmed' = 'true')
        from account
        """;

    /// <returns>Null: there is no account of this name, or it is disabled.</returns>
    public async Task<AccountStanding?> FindAsync(string name, Guid? sessionId, CancellationToken cancellationToken)
    {
        await using var command = dataSource.CreateCommand(Sql);
        _ = command.Parameters.Add(new() { Value = Account.IdOf(name), NpgsqlDbType = NpgsqlDbType.Uuid });
        _ = command.Parameters.Add(new() { Value = sessionId is { } id ? id : DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid });
        await using var row = await command.ExecuteReaderAsync(cancellationToken);

        return await row.ReadAsync(cancellationToken)
            ? new(
                Read<Account>(row.GetString(0)), row.IsDBNull(1) ? null : row.GetString(1), row.GetFieldValue<Guid[]>(2), row.GetFieldValue<Guid[]>(3),
                row.GetFieldValue<string[]>(4), [.. row.GetFieldValue<string[]>(5).Select(Read<Delegation>)],
                [.. row.GetFieldValue<string[]>(6).Select(Read<RestrictedFacility>)], row.IsDBNull(7) ? null : Read<AccountSession>(row.GetString(7)),
                row.GetBoolean(8))
            : null;
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, StoreSetup.Json)!;
}

/// <summary>An account with what it may see and do beyond itself.</summary>
/// <param name="CommuneCode">Of its organisation today; null: a body of the province, or none.</param>
/// <param name="PredecessorIds">The bodies its organisation succeeded, however long ago.</param>
/// <param name="SubordinateIds">The bodies below these, at every depth.</param>
/// <param name="FormerCommuneCodes">The codes that its commune and those of its predecessors had and that no other commune has now.</param>
/// <param name="Delegations">All that were ever made to it or to its organisation.</param>
/// <param name="Restricted">All restricted facilities, whoever may see them.</param>
/// <param name="Session">The one that was asked for, if there is one; whosever it is.</param>
public sealed record AccountStanding(
    Account Account, string? CommuneCode, IReadOnlyList<Guid> PredecessorIds, IReadOnlyList<Guid> SubordinateIds, IReadOnlyList<string> FormerCommuneCodes,
    IReadOnlyList<Delegation> Delegations, IReadOnlyList<RestrictedFacility> Restricted, AccountSession? Session, bool HasSecondFactor)
{
    public Actor ToActor(DateOnly today)
    {
        var actor = Account.ToActor() with
        {
            CommuneCode = CommuneCode,
            PredecessorIds = PredecessorIds,
            SubordinateIds = SubordinateIds,
            FormerCommuneCodes = FormerCommuneCodes,
        };

        return (actor with { IsDelegate = Delegation.CommandsBy(Delegations, actor, today).Count > 0 }).WithHidden(Restricted);
    }
}
