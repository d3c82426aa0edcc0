namespace AssetRegistry.Api.Reports;

/// <summary>How the records of a noun are compared with its history: expressions over its documents <c>d</c> and its history <c>h</c>.</summary>
/// <param name="Counted">Which records the history states something of.</param>
/// <param name="Number">What a record at fault is named by.</param>
/// <param name="State">The field of the document that tells its state.</param>
/// <param name="Differs">That the two do not say the same.</param>
/// <param name="Visible">The records the caller may see; null: all. Null itself: those of the facilities in the scope.</param>
internal sealed record PresentHistory(
    ReconciliationRule Rule, string Noun, string Documents, string History, string Counted, string Number, string Name, string State, string Differs,
    Func<VisibleScope, Guid[]?>? Visible)
{
    /// <summary>That a record is among those the caller may see.</summary>
    public string IsIn(VisibleScope scope, HistoryQuery query) =>
        Visible is null ? query.IsVisibleFacility("d.id", scope) : query.IsVisible("d.id", Visible(scope));

    private const string FacilityNumber = "d.data -> 'facility' ->> 'number'";
    private const string FacilityName = "d.data -> 'facility' ->> 'name'";

    public static IReadOnlyList<PresentHistory> All { get; } =
    [
        new(
            ReconciliationRule.HistoryIsPresent, nameof(Facility), "mt_doc_facility", "facility_history", "d.data ->> 'endedOn' is null",
            "d.data ->> 'number'", "d.data ->> 'name'", "classification",
            """
            h.classification <> d.data ->> 'classification' or h.stage <> d.data ->> 'stage' or h.category <> d.data ->> 'category'
                or h.commune_code <> d.data ->> 'communeCode' or h.holder_id <> (d.data ->> 'holderId')::uuid
                or h.receiver_id is distinct from (d.data -> 'assignment' ->> 'receiverId')::uuid
                or h.land_area_m2 is distinct from (d.data ->> 'landAreaM2')::numeric or h.floor_area_m2 is distinct from (d.data ->> 'floorAreaM2')::numeric
                or h.vacant_since is distinct from (d.data ->> 'vacantSince')::date or h.in_custody <> (d.data ->> 'custodySince' is not null)
                or h.plan_approved <> (d.data ->> 'approvedPlan' is not null)
            """,
            Visible: null),
        new(
            ReconciliationRule.DossierHistoryIsPresent, nameof(Dossier), "mt_doc_dossier", "dossier_history", "true",
            "d.data ->> 'number'", "d.data ->> 'proposerName'", "status",
            """
            h.status <> d.data ->> 'status' or h.kind <> d.data ->> 'kind' or h.proposer_id <> (d.data ->> 'proposerId')::uuid
                or h.accepted_on is distinct from (d.data ->> 'acceptedOn')::date or h.decided_on is distinct from (d.data ->> 'decidedOn')::date
                or h.closed_on is distinct from (d.data ->> 'closedOn')::date
            """,
            scope => scope.DossierIds),
        new(
            ReconciliationRule.HandoverHistoryIsPresent, nameof(Handover), "mt_doc_handover", "handover_history", "true",
            FacilityNumber, FacilityName, "status",
            """
            h.status <> d.data ->> 'status' or h.facility_id <> (d.data -> 'facility' ->> 'id')::uuid or h.decision_id <> (d.data ->> 'decisionId')::uuid
                or h.giver_id <> (d.data ->> 'giverId')::uuid or h.receiver_id <> (d.data ->> 'receiverId')::uuid
                or h.intended_use <> d.data ->> 'intendedUse' or h.decided_area_m2 is distinct from (d.data ->> 'decidedAreaM2')::numeric
                or h.hand_over_by is distinct from (d.data ->> 'handOverBy')::date or h.regularise_by is distinct from (d.data ->> 'regulariseBy')::date
            """,
            scope => scope.HandoverIds),
        new(
            ReconciliationRule.CustodyHistoryIsPresent, nameof(CustodyCase), "mt_doc_custodycase", "custody_history", "true",
            FacilityNumber, FacilityName, "status",
            """
            h.status <> d.data ->> 'status' or h.facility_id <> (d.data -> 'facility' ->> 'id')::uuid or h.commune_code <> d.data ->> 'communeCode'
                or h.received_on is distinct from (d.data ->> 'receivedOn')::date or h.last_inspected_on is distinct from (d.data ->> 'lastInspectedOn')::date
                or h.total_cost_dong <> (d.data ->> 'totalCostDong')::bigint
            """,
            scope => scope.CustodyCaseIds),
        new(
            ReconciliationRule.DecisionHistoryIsPresent, nameof(Decision), "mt_doc_decision", "decision_history", "true",
            "d.data ->> 'number'", "d.data ->> 'number'", "status",
            """
            h.status <> d.data ->> 'status' or h.legal_form <> d.data ->> 'legalForm' or h.issuer_id <> (d.data ->> 'issuerId')::uuid
                or h.decided_on <> (d.data ->> 'decidedOn')::date or h.items <> jsonb_array_length(d.data -> 'items')
                or h.items_in_force <> jsonb_array_length(d.data -> 'itemsInForce')
            """,
            ProvinceWide),
        new(
            ReconciliationRule.TemporaryHandoverHistoryIsPresent, nameof(TemporaryHandover), "mt_doc_temporaryhandover", "temporary_handover_history", "true",
            FacilityNumber, FacilityName, "status",
            """
            h.status <> d.data ->> 'status' or h.facility_id <> (d.data -> 'facility' ->> 'id')::uuid or h.giver_id <> (d.data ->> 'giverId')::uuid
                or h.receiver_id <> (d.data ->> 'receiverId')::uuid or h.intended_use <> d.data ->> 'intendedUse'
                or h.regularise_by <> (d.data ->> 'regulariseBy')::date
            """,
            ProvinceWide),
        new(
            ReconciliationRule.HousingHistoryIsPresent, nameof(HousingNeed), "mt_doc_housingneed", "housing_history", "true",
            "d.data ->> 'organisationName'", "d.data ->> 'organisationName'", "needed",
            """
            h.needed <> (d.data ->> 'needed')::int or h.arranged is distinct from (d.data ->> 'arranged')::int
                or h.organisation_id is distinct from (d.data ->> 'organisationId')::uuid or h.commune_code is distinct from d.data ->> 'communeCode'
            """,
            scope => scope.HousingNeedIds),
        new(
            ReconciliationRule.HousingSiteHistoryIsPresent, nameof(HousingSite), "mt_doc_housingsite", "housing_site_history", "true",
            "d.data ->> 'name'", "d.data ->> 'name'", "condition",
            """
            h.commune_code <> d.data ->> 'communeCode' or h.condition <> d.data ->> 'condition' or h.is_repaired <> (d.data ->> 'isRepaired')::boolean
                or h.repair_cost_dong <> (d.data ->> 'repairCostDong')::bigint
                or row(h.rooms, h.beds)::text <> (
                    select row(count(*), coalesce(sum((room ->> 'beds')::int), 0))::text from jsonb_array_elements(d.data -> 'rooms') as room
                    where room ->> 'closedOn' is null)
            """,
            ProvinceWide),
        new(
            ReconciliationRule.HousingApplicationHistoryIsPresent, nameof(HousingApplication), "mt_doc_housingapplication", "housing_application_history",
            "true", "d.data ->> 'organisationName'", "d.data ->> 'organisationName'", "status",
            """
            h.status <> d.data ->> 'status' or h.organisation_id <> (d.data ->> 'organisationId')::uuid or h.headcount <> (d.data ->> 'headcount')::int
                or h.site_id is distinct from (d.data ->> 'siteId')::uuid or h.beds is distinct from (d.data -> 'stay' ->> 'beds')::int
                or h.stay_from is distinct from (d.data -> 'stay' ->> 'from')::date or h.stay_to is distinct from (d.data -> 'stay' ->> 'to')::date
            """,
            ProvinceWide),
        new(
            ReconciliationRule.OfficeHistoryIsPresent, nameof(Office), "mt_doc_office", "office_history", "true",
            "d.data ->> 'organisationName'", "d.data -> 'site' ->> 'facilityName'", "kind",
            """
            h.organisation_id <> (d.data ->> 'organisationId')::uuid or h.facility_id <> (d.data ->> 'facilityId')::uuid
                or h.commune_code <> d.data ->> 'communeCode' or h.kind <> d.data ->> 'kind' or h.headcount is distinct from (d.data ->> 'headcount')::int
                or h.area_m2 is distinct from (d.data -> 'site' ->> 'areaM2')::numeric or h.ended_on is distinct from (d.data ->> 'endedOn')::date
            """,
            scope => scope.OfficeIds),
    ];

    /// <summary>A caller's figures count none of these nouns, unless he may see all there is.</summary>
    private static Guid[]? ProvinceWide(VisibleScope scope) => scope.IsEverything ? null : [];
}
