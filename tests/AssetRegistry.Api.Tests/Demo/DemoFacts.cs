using System.Text.RegularExpressions;
using Npgsql;

namespace AssetRegistry.Api.Tests.Demo;

/// <summary>
/// Everything a registry's database says, as lines that can be compared with another one's: identities, which each load draws anew, are replaced by what
/// people call the thing.
/// </summary>
internal static partial class DemoFacts
{
    /// <summary>The events with who, when and what, but for the accounts, which the server opens when it starts; those of one moment, which a transaction may order as it likes, in the order of their text.</summary>
    public static async Task<IReadOnlyList<string>> EventsAsync(string database)
    {
        var names = await NamesAsync(database);
        var events = await LinesAsync(
            database, "select concat_ws(' ', timestamp at time zone 'UTC', type, stream_id, version, user_name, data) from registry.mt_events where type not like 'account\\_%'");

        return [.. events.Select(line => Identity().Replace(line, id => names[id.Value])).Order(StringComparer.Ordinal)];
    }

    /// <summary>How many commands of each kind each account gave.</summary>
    public static Task<IReadOnlyList<string>> ReceiptsAsync(string database) => LinesAsync(
        database,
        """
        select concat_ws(' ', data->>'command', data->>'account', count(*)) from registry.mt_doc_commandreceipt
        group by data->>'command', data->>'account' order by 1
        """);

    /// <summary>The rows of both axes of time.</summary>
    public static Task<IReadOnlyList<string>> HistoriesAsync(string database) => LinesAsync(
        database,
        """
        select concat_ws(' ', 'facility', classification, stage, category, commune_code, in_custody, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to)
        from registry.facility_history
        union all select concat_ws(' ', 'dossier', kind, status, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to) from registry.dossier_history
        union all select concat_ws(' ', 'housing', needed, arranged, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to) from registry.housing_history
        union all select concat_ws(
            ' ', 'application', status, headcount, beds, stay_from, stay_to, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to)
        from registry.housing_application_history
        union all select concat_ws(
            ' ', 'site', commune_code, rooms, beds, condition, repair_cost_dong, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to)
        from registry.housing_site_history
        union all select concat_ws(
            ' ', 'custody', status, condition, lease_area_m2, lease_price_dong, lease_ends_on, total_cost_dong, valid_from, valid_to,
            recorded_from at time zone 'UTC', recorded_to)
        from registry.custody_history
        union all select concat_ws(' ', 'decision', status, legal_form, items, items_in_force, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to)
        from registry.decision_history
        union all select concat_ws(' ', 'handover', status, minutes_status, legal_form, intended_use, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to)
        from registry.handover_history
        union all select concat_ws(' ', 'temporary', status, regularise_by, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to)
        from registry.temporary_handover_history
        union all select concat_ws(' ', 'organisation', type, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to) from registry.organisation_history
        union all select concat_ws(' ', 'unit', code, type, valid_from, valid_to, recorded_from at time zone 'UTC', recorded_to) from registry.administrative_unit_history
        order by 1
        """);

    private static async Task<Dictionary<string, string>> NamesAsync(string database) => (await LinesAsync(
        database,
        """
        select concat_ws('|', id, 'facility ' || (data->>'number')) from registry.mt_doc_facility
        union all select concat_ws('|', id, 'dossier ' || (data->>'number')) from registry.mt_doc_dossier
        union all select concat_ws('|', id, 'decision ' || (data->>'number')) from registry.mt_doc_decision
        union all select concat_ws('|', id, 'handover of ' || (data->'facility'->>'number')) from registry.mt_doc_handover
        union all select concat_ws('|', id, 'temporary handover of ' || (data->'facility'->>'number')) from registry.mt_doc_temporaryhandover
        union all select concat_ws('|', id, 'organisation ' || (data->>'code')) from registry.mt_doc_organisation
        union all select concat_ws('|', id, 'housing of ' || (data->>'organisationName')) from registry.mt_doc_housingneed
        union all select concat_ws('|', id, 'site ' || (data->>'name')) from registry.mt_doc_housingsite
        union all select concat_ws('|', room->>'roomId', concat_ws(' ', 'room', room->>'name', data->>'name'))
        from registry.mt_doc_housingsite, jsonb_array_elements(data->'rooms') as room
        union all select concat_ws('|', id, concat_ws(' ', 'application of', data->>'organisationName', data->>'title', data->>'headcount'))
        from registry.mt_doc_housingapplication
        union all select concat_ws('|', data->'stay'->>'stayId', concat_ws(' ', 'stay of', data->>'organisationName', data->>'title', data->>'headcount'))
        from registry.mt_doc_housingapplication where data->'stay' is not null
        union all select concat_ws('|', id, 'custody of ' || (data->'facility'->>'number')) from registry.mt_doc_custodycase
        union all select concat_ws('|', item->>(kind || 'Id'), concat_ws(' ', kind, place, 'of', data->'facility'->>'number'))
        from registry.mt_doc_custodycase,
            lateral (values ('plan', data->'plans'), ('lease', data->'leases'), ('tender', data->'tenders'), ('request', data->'businessRequests'),
                ('inspection', data->'inspections'), ('cost', data->'costs')) as lists (kind, items),
            lateral jsonb_array_elements(items) with ordinality as items (item, place)
        union all select concat_ws('|', item->>'id', concat_ws(' ', kind, place, 'of', data->>'number'))
        from registry.mt_doc_facility,
            lateral (values ('parcel', data->'parcels'), ('building', data->'buildings'), ('paper', data->'legalPapers')) as lists (kind, items),
            lateral jsonb_array_elements(items) with ordinality as items (item, place)
        union all select concat_ws('|', id, concat_ws(' ', 'office of', data->>'organisationName', data->>'kind')) from registry.mt_doc_office
        union all select distinct concat_ws('|', item->>'id', 'asset ' || (item->>'name')) from registry.mt_doc_office, lateral jsonb_array_elements(data->'assets') as item
        union all select concat_ws('|', id, 'proposal ' || (data->>'number')) from registry.mt_doc_assignmentproposal
        union all select concat_ws('|', id, concat_ws(' ', 'attachment', data->>'title', 'of', data->'subject'->>'kind', data->'subject'->>'label')) from registry.mt_doc_attachment
        union all select concat_ws('|', id, 'delegation ' || (data->>'number')) from registry.mt_doc_delegation
        union all select concat_ws('|', id, 'unit ' || (data->>'code') || ' since ' || (data->>'validFrom')) from registry.mt_doc_administrativeunitdetails
        """)).Select(line => line.Split('|')).ToDictionary(parts => parts[0], parts => parts[1]);

    private static async Task<IReadOnlyList<string>> LinesAsync(string database, string sql)
    {
        await using var dataSource = NpgsqlDataSource.Create(database);
        await using var command = dataSource.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Identity();
}
