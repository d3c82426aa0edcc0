using AssetRegistry.Api.Composition;
using Npgsql;

namespace AssetRegistry.Api.Reports;

/// <summary>A facility as it was on a day and as it was known at a moment.</summary>
/// <param name="Id">The facility; its present state may be another one.</param>
/// <param name="ReceiverName">Null while no decision has been made.</param>
/// <param name="LandAreaM2">Null: no figure.</param>
/// <param name="FloorAreaM2">Null: no figure.</param>
/// <param name="PlanApproved">Whether its classification rests on a decision, which approved the plan.</param>
/// <param name="Location">WGS 84, degrees; null: no position recorded.</param>
/// <param name="ValidFrom">Since when all of this was so.</param>
/// <param name="ValidTo">The first day on which some of it was no longer so; null: still so.</param>
/// <param name="RecordedFrom">Since when this is known.</param>
public sealed record FacilityRecord(
    [property: ID<Facility>] Guid Id, string Number, string Name, FacilityCategory Category, Classification Classification, HandlingStage Stage,
    string CommuneCode, string CommuneName, [property: ID<Organisation>] Guid HolderId, string HolderName,
    [property: ID<Organisation>] Guid? ReceiverId, string? ReceiverName, LegalForm? LegalForm, IntendedUse? IntendedUse,
    string? DecisionNumber, DateOnly? DecidedOn, bool InCustody, decimal? LandAreaM2, decimal? FloorAreaM2, DateOnly? VacantSince,
    VacancyAge VacancyAge, bool PlanApproved, Position? Location, DateOnly ValidFrom, DateOnly? ValidTo, DateTimeOffset RecordedFrom)
{
    /// <param name="values">A digest of what a report shows of it besides; null: nothing.</param>
    internal RecordReference ToReference(string? values = null) => new(
        nameof(Facility), Id, Number, Name, FormattableString.Invariant($"{Classification}/{Stage}/{LegalForm}/{IntendedUse}/{LandAreaM2:0.##}/{FloorAreaM2:0.##}{(PlanApproved ? "/plan" : "")}"),
        values);

    internal static string Columns(HistoryQuery query) => $"""
        f.id, f.number, f.name, f.category, f.classification, f.stage, f.commune_code, f.commune_name, f.holder_id, f.holder_name,
        f.receiver_id, f.receiver_name, f.legal_form, f.intended_use, f.decision_number, f.decided_on, f.in_custody, f.land_area_m2, f.floor_area_m2,
        f.vacant_since, {FacilityRecordConditions.VacancyAge(query)}, f.plan_approved, f.longitude, f.latitude, f.valid_from, nullif(f.valid_to, 'infinity'), f.recorded_from
        """;

    internal static FacilityRecord Read(NpgsqlDataReader row) => new(
        row.GetGuid(0),
        row.GetString(1),
        row.GetString(2),
        EnumCode<FacilityCategory>.Read(row.GetString(3)),
        EnumCode<Classification>.Read(row.GetString(4)),
        EnumCode<HandlingStage>.Read(row.GetString(5)),
        row.GetString(6),
        row.GetString(7),
        row.GetGuid(8),
        row.GetString(9),
        row.IsDBNull(10) ? null : row.GetGuid(10),
        row.IsDBNull(11) ? null : row.GetString(11),
        row.IsDBNull(12) ? null : EnumCode<LegalForm>.Read(row.GetString(12)),
        row.IsDBNull(13) ? null : EnumCode<IntendedUse>.Read(row.GetString(13)),
        row.IsDBNull(14) ? null : row.GetString(14),
        row.IsDBNull(15) ? null : row.GetFieldValue<DateOnly>(15),
        row.GetBoolean(16),
        row.IsDBNull(17) ? null : row.GetDecimal(17),
        row.IsDBNull(18) ? null : row.GetDecimal(18),
        row.IsDBNull(19) ? null : row.GetFieldValue<DateOnly>(19),
        EnumCode<VacancyAge>.Read(row.GetString(20)),
        row.GetBoolean(21),
        row.IsDBNull(22) ? null : new Position(row.GetDouble(22), row.GetDouble(23)),
        row.GetFieldValue<DateOnly>(24),
        row.IsDBNull(25) ? null : row.GetFieldValue<DateOnly>(25),
        row.GetFieldValue<DateTimeOffset>(26));
}

/// <summary>Some facility records of a day, in the order of their numbers.</summary>
/// <param name="TotalCount">How many the filter finds in all.</param>
/// <param name="Next">Give it as after to read on; null: these were the last.</param>
public sealed record FacilityRecordPage(int TotalCount, IReadOnlyList<FacilityRecord> Nodes, string? Next);
