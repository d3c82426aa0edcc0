namespace AssetRegistry.Tests;

public sealed class BusinessEventsTests
{
    [Fact]
    public void Every_event_of_the_model_is_listed() =>
        Assert.Equal(
            typeof(IBusinessEvent).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IBusinessEvent)))
                .Select(type => type.Name).Order(),
            BusinessEvents.All.Select(type => type.Name).Order());

    [Fact]
    public void Every_event_is_tried_by_these_tests() =>
        Assert.Equal(BusinessEvents.All, EveryFact.All.Select(fact => fact.GetType()));

    [Fact]
    public void Stored_names_never_change() =>
        Assert.Equal(
            [
                "administrative_unit_established",
                "administrative_unit_ended",
                "boundary_recorded",
                "organisation_established",
                "facility_registered",
                "facility_classified",
                "facility_part_delimited",
                "facility_received_into_custody",
                "facility_released_from_custody",
                "facility_requested",
                "facility_request_closed",
                "facility_assigned",
                "facility_handed_over",
                "facility_put_to_use",
                "dossier_drafted",
                "dossier_draft_revised",
                "dossier_draft_discarded",
                "dossier_submitted",
                "dossier_resubmitted",
                "dossier_accepted",
                "dossier_supplement_asked",
                "dossier_supplemented",
                "dossier_appraisal_started",
                "dossier_opinion_asked",
                "dossier_opinion_given",
                "dossier_appraised",
                "dossier_forwarded",
                "dossier_decided",
                "dossier_refused",
                "dossier_withdrawn",
                "dossier_objection_raised",
                "dossier_objection_answered",
                "assignment_proposal_drafted",
                "assignment_pairing_changed",
                "assignment_proposal_refreshed",
                "assignment_proposal_submitted",
                "assignment_proposal_accepted",
                "assignment_proposal_returned",
                "assignment_proposal_discarded",
                "decision_issued",
                "handover_opened",
                "handover_provisionally_recorded",
                "handover_recorded",
                "handover_prepared",
                "handover_items_accepted",
                "handover_signed_by_giver",
                "handover_signed_by_receiver",
                "book_increase_recorded",
                "book_decrease_recorded",
                "land_registration_recorded",
                "use_confirmed",
                "custody_opened",
                "custody_surveyed",
                "custody_received",
                "custody_kept",
                "custody_inspected",
                "custody_cost_recorded",
                "custody_cost_cancelled",
                "custody_plan_proposed",
                "custody_plan_approved",
                "business_request_recorded",
                "business_request_closed",
                "custody_lease_granted",
                "custody_lease_terminated",
                "custody_facility_assigned",
                "custody_tender_announced",
                "custody_tender_concluded",
                "custody_given_back",
                "custody_ended",
                "housing_need_recorded",
                "housing_allocation_recorded",
            ],
            BusinessEvents.All.Select(BusinessEvents.StoredName));
}
