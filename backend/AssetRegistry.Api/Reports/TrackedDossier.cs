using AssetRegistry.Api.Composition;
using AssetRegistry.Rules;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>A dossier as it was on a day, with what its clock said.</summary>
/// <param name="AcceptedOn">When its clock started, from a complete dossier; null: it has not.</param>
/// <param name="Due">The last day to decide it in time; null while no clock runs.</param>
internal sealed record TrackedDossier(
    RecordReference Record, DossierKind Kind, DossierStatus Status, Guid ProposerId, string Proposer, DateOnly? SubmittedOn, DateOnly? AcceptedOn,
    DateOnly? DecidedOn, DateOnly? Due)
{
    /// <summary>Calendar days from the complete dossier to the decision; null while undecided.</summary>
    public int? Days => Status is DossierStatus.Decided && AcceptedOn is { } from && DecidedOn is { } to ? to.DayNumber - from.DayNumber : null;

    public bool IsOverdueOn(DateOnly day) => Due < day;
}

/// <summary>Reads the dossiers of a day, without drafts and without what was withdrawn.</summary>
public sealed class TrackedDossierReader(NpgsqlDataSource dataSource, RuleBook rules)
{
    private static readonly DossierStatus[] NotTracked = [DossierStatus.Draft, DossierStatus.Discarded, DossierStatus.Withdrawn];

    /// <summary>Where the clock runs: it stands while a supplement is awaited and ends with the outcome.</summary>
    private static readonly DossierStatus[] Running =
    [
        DossierStatus.Accepted, DossierStatus.UnderAppraisal, DossierStatus.GatheringOpinions, DossierStatus.Appraised, DossierStatus.Forwarded,
    ];

    internal async Task<IReadOnlyList<TrackedDossier>> ReadAsync(AsOf asOf, VisibleScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);

        // Number and proposer of a dossier never change, so its document may name them for any day.
        await using var command = query.ToCommand(dataSource, $"""
            select d.id, p.data ->> 'number', p.data ->> 'proposerName', d.kind, d.status, d.proposer_id, d.submitted_on, d.accepted_on, d.decided_on
            from {HistoryQuery.Table("dossier_history")} d join {HistoryQuery.Table("mt_doc_dossier")} p on p.id = d.id
            where {query.Holds("d")} and {query.IsVisible("d.id", scope.DossierIds)}
            order by p.data ->> 'number' collate "C"
            """);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var found = new List<TrackedDossier>();
        while (await row.ReadAsync(cancellationToken))
        {
            var status = EnumCode<DossierStatus>.Read(row.GetString(4));
            if (!NotTracked.Contains(status))
            {
                found.Add(Read(row, status));
            }
        }

        return found;
    }

    private TrackedDossier Read(NpgsqlDataReader row, DossierStatus status)
    {
        DateOnly? acceptedOn = row.IsDBNull(7) ? null : row.GetFieldValue<DateOnly>(7);

        return new TrackedDossier(
            new RecordReference(nameof(Dossier), row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(4)),
            EnumCode<DossierKind>.Read(row.GetString(3)),
            status,
            row.GetGuid(5),
            row.GetString(2),
            row.IsDBNull(6) ? null : row.GetFieldValue<DateOnly>(6),
            acceptedOn,
            row.IsDBNull(8) ? null : row.GetFieldValue<DateOnly>(8),
            acceptedOn is { } since && Running.Contains(status)
                ? rules.On(since).Deadline(DeadlineKind.DecideTransfer).DueOn(since, rules.Calendar)
                : null);
    }
}
