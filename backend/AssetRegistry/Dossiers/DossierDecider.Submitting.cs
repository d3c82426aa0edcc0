using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Dossiers;

/// <summary>The rules of dossiers up to, and beside, the decision.</summary>
public static partial class DossierDecider
{
    /// <param name="command">The offer.</param>
    /// <param name="facilities">What is offered: held by the proposer, or in the care of the land fund centre when that proposes.</param>
    /// <param name="proposer">The organisation that offers.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    public static DossierSubmitted SubmitOffer(
        SubmitOffer command, IReadOnlyList<Facility> facilities, Organisation proposer, Actor actor, DateOnly today)
    {
        DemandProposer(CommandName.SubmitOffer, proposer, actor);
        if (facilities.Count == 0)
        {
            throw new FieldRequiredException("facilityIds");
        }

        foreach (var facility in facilities)
        {
            DemandOfferable(facility, proposer, actor);
            _ = FacilityDecider.EffectiveOn(command.EffectiveOn, facility, today);
        }

        return new(
            command.DossierId,
            command.Number,
            DossierKind.Offer,
            proposer.Id,
            proposer.Name,
            [.. facilities.Select(facility => facility.ToReference()).Distinct()],
            IntendedUse: null,
            AreaNeededM2: null,
            Require.Text(command.Justification, "justification"),
            Provenance.Of(actor, command.EffectiveOn, Require.Paper(command.Paper, CommandName.SubmitOffer, today)));
    }

    /// <param name="command">The request.</param>
    /// <param name="facility">What is asked for: surplus and undecided.</param>
    /// <param name="requester">The organisation that asks.</param>
    /// <param name="actor">Who submits it.</param>
    /// <param name="today">The day of recording.</param>
    public static RequestSubmission SubmitRequest(
        SubmitRequest command, Facility facility, Organisation requester, Actor actor, DateOnly today)
    {
        DemandProposer(CommandName.SubmitRequest, requester, actor);
        DemandRequestable(facility, requester, actor);
        var provenance = Provenance.Of(
            actor,
            FacilityDecider.EffectiveOn(command.EffectiveOn, facility, today),
            Require.Paper(command.Paper, CommandName.SubmitRequest, today));
        var submitted = new DossierSubmitted(
            command.DossierId,
            command.Number,
            DossierKind.Request,
            requester.Id,
            requester.Name,
            [facility.ToReference()],
            command.IntendedUse,
            Require.Positive(command.AreaNeededM2, "areaNeededM2"),
            Require.Text(command.Justification, "justification"),
            provenance);
        return new(
            submitted,
            new(
                facility.Id,
                submitted.DossierId,
                submitted.Number,
                requester.Id,
                requester.Name,
                command.IntendedUse,
                submitted.AreaNeededM2,
                provenance));
    }

    private static void DemandProposer(CommandName command, Organisation proposer, Actor actor) =>
        CommandPermissions.Demand(actor, command, proposer.Id, new($"“{proposer.Name}”", $"\"{proposer.Name}\""));

    private static void DemandOfferable(Facility facility, Organisation proposer, Actor actor)
    {
        DemandVisible(facility, actor);
        var isKept = actor.Role is Role.LandFundOfficer && facility.InCustody;
        if (facility.HolderId != proposer.Id && !isKept)
        {
            throw new NotYourOrganisationException(
                CommandName.SubmitOffer,
                facility.HolderId,
                new($"cơ sở {facility.Number} – {facility.Name}", $"facility {facility.Number} – {facility.Name}"));
        }

        FacilityDecider.DemandUndecided(facility);
    }

    private static void DemandRequestable(Facility facility, Organisation requester, Actor actor)
    {
        DemandVisible(facility, actor);
        FacilityDecider.DemandUndecided(facility);
        FacilityDecider.DemandSurplus(facility);
        if (facility.HolderId == requester.Id)
        {
            throw new ReceiverIsHolderException(facility.Id, facility.Number, facility.Name, facility.HolderName);
        }

        if (facility.OpenRequests.FirstOrDefault(request => request.RequesterId == requester.Id) is { } open)
        {
            throw new FacilityAlreadyRequestedException(facility.Id, facility.Number, facility.Name, open.DossierNumber);
        }
    }

    // A refusal must not tell more about a facility than the actor may see.
    private static void DemandVisible(Facility facility, Actor actor)
    {
        if (!FacilityVisibility.MaySee(actor, facility))
        {
            throw new FacilityNotFoundException(facility.Id);
        }
    }
}
