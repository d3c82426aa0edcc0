using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Rules;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>A dossier as it was on a day, with what its clock said.</summary>
/// <param name="Clock">The time for its decision as it read on the day; null: it has not started, as no dossier was complete.</param>
internal sealed record TrackedDossier(
    RecordReference Record, DossierKind Kind, DossierStatus Status, Guid ProposerId, string Proposer, DateOnly? SubmittedOn, DossierClock? Clock)
{
    /// <summary>Days the law counts from the complete dossier to the decision, without those on which a supplement was awaited; null while undecided.</summary>
    public int? Days => Status is DossierStatus.Decided ? Clock?.ElapsedDays : null;

    /// <summary>Whether it is still open and its time has run out; a clock that has stopped at the outcome is late for ever, and nobody's to mend.</summary>
    public bool IsOverdue => Clock is { IsOverdue: true } clock && clock.Spans[^1].To is null;
}

/// <summary>Reads the dossiers of a day, without drafts and without what was withdrawn.</summary>
public sealed class TrackedDossierReader(NpgsqlDataSource dataSource, RuleBook rules)
{
    private static readonly DossierStatus[] NotTracked = [DossierStatus.Draft, DossierStatus.Discarded, DossierStatus.Withdrawn];

    internal async Task<IReadOnlyList<TrackedDossier>> ReadAsync(AsOf asOf, VisibleScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(asOf);

        // Number and proposer of a dossier never change, so its document may name them for any day.
        await using var command = query.ToCommand(dataSource, $"""
            select d.id, p.data ->> 'number', p.data ->> 'proposerName', d.kind, d.status, d.proposer_id, d.submitted_on, d.clock_spans
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
                found.Add(Read(row, status, asOf.EffectiveAt));
            }
        }

        return found;
    }

    private TrackedDossier Read(NpgsqlDataReader row, DossierStatus status, DateOnly day) => new(
        new RecordReference(nameof(Dossier), row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(4)),
        EnumCode<DossierKind>.Read(row.GetString(3)),
        status,
        row.GetGuid(5),
        row.GetString(2),
        row.IsDBNull(6) ? null : row.GetFieldValue<DateOnly>(6),
        DossierClock.Measure(
            DeadlineKind.DecideTransfer, JsonSerializer.Deserialize<IReadOnlyList<ClockSpan>>(row.GetString(7), StoreSetup.Json)!, rules, day));
}
