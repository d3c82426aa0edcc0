using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>Nothing takes effect before what it rests on, nor after the day it is recorded.</summary>
[Collection(nameof(RefusalsOfTheApi))]
public sealed class DateRefusalTests(RefusalDesk desk)
{
    [Theory]
    [InlineData("submitRequest", "effectiveOn")]
    [InlineData("submitRequest", "paper.date")]
    [InlineData("acceptDossier", "effectiveOn")]
    [InlineData("acceptDossier", "paper.date")]
    [InlineData("appraiseDossier", "effectiveOn")]
    [InlineData("appraiseDossier", "paper.date")]
    [InlineData("forwardDossier", "effectiveOn")]
    [InlineData("decideDossier", "effectiveOn")]
    [InlineData("decideDossier", "paper.date")]
    [InlineData("refuseDossier", "effectiveOn")]
    [InlineData("draftAssignmentProposal", "effectiveOn")]
    [InlineData("changeAssignmentPairing", "effectiveOn")]
    [InlineData("submitAssignmentProposal", "paper.date")]
    [InlineData("recordHandover", "effectiveOn")]
    [InlineData("recordHandover", "paper.date")]
    [InlineData("prepareHandover", "effectiveOn")]
    [InlineData("revokeDecision", "effectiveOn")]
    [InlineData("revokeDecision", "paper.date")]
    [InlineData("grantDelegation", "paper.date")]
    [InlineData("handOverTemporarily", "effectiveOn")]
    [InlineData("handOverTemporarily", "paper.date")]
    [InlineData("classifyFacility", "effectiveOn")]
    [InlineData("classifyFacility", "vacantSince")]
    [InlineData("receiveIntoCustody", "effectiveOn")]
    [InlineData("registerFacility", "effectiveOn")]
    [InlineData("registerFacility", "vacantSince")]
    [InlineData("recordHousingNeed", "effectiveOn")]
    public async Task A_day_that_has_not_come_is_refused(string mutation, string field)
    {
        var (account, command) = await desk.RightAsync(mutation);

        await desk.RefusesAsync("DATE_IN_FUTURE", field, account, command.With(field, Days.Future));
    }

    [Theory]
    [InlineData("submitRequest", "effectiveOn", "2025-07-01")]
    [InlineData("acceptDossier", "effectiveOn", "2025-11-01")]
    [InlineData("appraiseDossier", "effectiveOn", "2025-07-01")]
    [InlineData("decideDossier", "effectiveOn", "2025-11-01")]
    [InlineData("decideDossier", "paper.date", "2025-11-01")]
    [InlineData("changeAssignmentPairing", "effectiveOn", "2026-01-19")]
    [InlineData("submitAssignmentProposal", "effectiveOn", "2026-01-19")]
    [InlineData("recordHandover", "effectiveOn", "2026-01-19")]
    [InlineData("recordHandover", "paper.date", "2026-01-19")]
    [InlineData("prepareHandover", "effectiveOn", "2026-01-19")]
    [InlineData("revokeDecision", "paper.date", "2026-01-19")]
    [InlineData("revokeDecision", "effectiveOn", "2026-01-21")]
    [InlineData("grantDelegation", "validTo", "2026-01-13")]
    [InlineData("handOverTemporarily", "effectiveOn", "2026-01-04")]
    [InlineData("classifyFacility", "effectiveOn", "2025-07-01")]
    [InlineData("receiveIntoCustody", "effectiveOn", "2025-07-01")]
    public async Task A_day_before_the_step_it_follows_is_refused(string mutation, string field, string date)
    {
        var (account, command) = await desk.RightAsync(mutation);

        await desk.RefusesAsync("DATE_BEFORE_PREVIOUS_STEP", field, account, command.With(field, date));
    }

    [Fact]
    public async Task A_decision_does_not_take_effect_before_it_is_signed()
    {
        var (account, command) = await desk.RightAsync("decideDossier");

        await desk.RefusesAsync("DATE_BEFORE_PREVIOUS_STEP", "effectiveOn", account, command.With("effectiveOn", "2026-01-19"));
    }

    [Fact]
    public async Task A_commune_that_did_not_exist_yet_holds_nothing()
    {
        var (account, command) = await desk.RightAsync("registerFacility");

        await desk.RefusesAsync("ADMINISTRATIVE_UNIT_NOT_IN_FORCE", "communeId", account, command.With("effectiveOn", "2025-06-30"));
    }
}
