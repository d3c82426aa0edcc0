using AssetRegistry.Api.Composition;
using AssetRegistry.Rules;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>Finds what has run out of time on a day, by the law of the day it began.</summary>
public sealed class WarningReader(NpgsqlDataSource dataSource, RuleBook rules, TrackedDossierReader dossiers, NormWarningReader norms)
{
    /// <summary>In the order of kinds, the longest overdue first.</summary>
    internal async Task<IReadOnlyList<Warning>> ReadAsync(ReportScope scope, CancellationToken cancellationToken)
    {
        var query = new HistoryQuery(scope.AsOf);

        // A facility is handed over provisionally once, so the first day of that stage is the day of the minutes.
        var facilities = $"""
            select f.id, f.number, f.name, f.commune_code, f.commune_name, f.category, f.holder_id, f.holder_name, f.stage, f.vacant_since,
              (select min(h.valid_from) from {HistoryQuery.Table("facility_history")} h
               where h.id = f.id and h.stage = 'PROVISIONALLY_HANDED_OVER' and h.recorded_from <= {query.RecordedAt} and {query.RecordedAt} < h.recorded_to)
            from {HistoryQuery.Table("facility_history")} f
            where {FacilityRecordConditions.Of(new FacilityRecordFilter(scope.ProvinceCode), scope.Visible, query)}
              and (f.stage = 'PROVISIONALLY_HANDED_OVER' or f.vacant_since is not null)
            """;
        await using var command = query.ToCommand(dataSource, facilities);
        await using var row = await command.ExecuteReaderAsync(cancellationToken);
        var warnings = new List<Warning>();
        while (await row.ReadAsync(cancellationToken))
        {
            if (row.GetString(8) == EnumCode<HandlingStage>.Of(HandlingStage.ProvisionallyHandedOver))
            {
                AddIfOverdue(WarningKind.ProvisionalHandoverOverdue, DeadlineKind.RegulariseProvisionalHandover, row.GetFieldValue<DateOnly>(10), row);
            }

            if (!row.IsDBNull(9))
            {
                AddIfOverdue(WarningKind.VacantTooLong, DeadlineKind.VacancyLimit, row.GetFieldValue<DateOnly>(9), row);
            }
        }

        warnings.AddRange((await dossiers.ReadAsync(scope.AsOf, scope.Visible, cancellationToken))
            .Where(dossier => dossier.IsOverdue)
            .Select(dossier => new Warning(
                WarningKind.CaseOverdue, dossier.Record, null, null, null, dossier.ProposerId, dossier.Proposer, dossier.Clock!.StartedOn, dossier.Clock.DueOn)));
        warnings.AddRange(await norms.ReadAsync(scope, cancellationToken));

        return [.. warnings.OrderBy(warning => warning.Kind).ThenBy(warning => warning.Due).ThenBy(warning => warning.Record.Number, StringComparer.Ordinal)];

        void AddIfOverdue(WarningKind kind, DeadlineKind deadline, DateOnly since, NpgsqlDataReader facility)
        {
            // A limit that nobody has to act on runs out on its day; one that is acted on lasts to the next working day.
            var rule = rules.On(since).Deadline(deadline);
            var due = deadline is DeadlineKind.VacancyLimit ? rule.EndOf(since, rules.Calendar) : rule.DueOn(since, rules.Calendar);
            if (due < scope.AsOf.EffectiveAt)
            {
                warnings.Add(new Warning(
                    kind, new RecordReference(nameof(Facility), facility.GetGuid(0), facility.GetString(1), facility.GetString(2), $"{since:yyyy-MM-dd}"),
                    facility.GetString(3), facility.GetString(4), facility.GetString(5), facility.GetGuid(6), facility.GetString(7), since, due));
            }
        }
    }
}
