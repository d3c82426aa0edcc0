using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Custody;

/// <summary>What every step of a custody case demands, in this order: the right, the status, the dates.</summary>
internal static class CustodyGate
{
    /// <summary>A step that moves the case: not in the future, not before the step it follows.</summary>
    public static void Demand(CommandName command, CustodyCase custody, Actor actor, DateOnly effectiveOn, DateOnly today)
    {
        DemandStatus(command, custody, actor, effectiveOn);
        _ = Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), custody.LastStepOn, "effectiveOn");
    }

    /// <summary>A note that may be late: not in the future, not before the centre had the keys.</summary>
    public static void DemandForNote(CommandName command, CustodyCase custody, Actor actor, DateOnly effectiveOn, DateOnly today)
    {
        DemandStatus(command, custody, actor, effectiveOn);
        _ = Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), custody.ReceivedOn ?? effectiveOn, "effectiveOn");
    }

    /// <summary>What a decision gave to somebody is no longer disposed of by the centre; the centre itself may be that somebody.</summary>
    public static void DemandUnassigned(Facility facility, Guid? partId)
    {
        IEnumerable<FacilityPart> parts = partId is { } id ? [FacilityDecider.DemandPart(facility, id)] : facility.Parts;
        if (parts.Select(part => part.Assignment).Append(facility.Assignment).Any(given => given is { ReceiverType: not OrganisationType.LandFundCentre }))
        {
            FacilityDecider.DemandUndecided(facility, partId);
        }
    }

    /// <summary>Public requests come first. Null when there are none.</summary>
    /// <exception cref="OutrankedByPublicNeedException">There are, and nothing says why they should come second.</exception>
    public static PublicNeedOverride? DemandPrecedence(CustodyCase custody, Facility facility, string? reason, Paper? paper, DateOnly today)
    {
        var open = PublicRequestsFor(custody, facility);
        if (open.Count == 0)
        {
            return null;
        }

        var because = VietnameseText.NormaliseOptional(reason);
        if (because is null || Require.OptionalPaper(paper, today) is not { } allowing)
        {
            throw new OutrankedByPublicNeedException(custody.Facility.Number, [.. open.Select(request => request.DossierNumber)]);
        }

        return new(because, allowing, [.. open.Select(request => new OutrankedRequest(request.DossierId, request.DossierNumber, request.RequesterId))]);
    }

    /// <summary>The plan that is carried out, when it is for this.</summary>
    public static CustodyPlan DemandPlan(CommandName command, CustodyCase custody, params ReadOnlySpan<CustodyPlanKind> kinds)
    {
        var plan = custody.Plan!;
        return kinds.Contains(plan.Kind) ? plan : throw new CustodyPlanDoesNotFitException(custody.Facility.Number, plan.Kind, command);
    }

    private static void DemandStatus(CommandName command, CustodyCase custody, Actor actor, DateOnly effectiveOn)
    {
        CommandPermissions.Demand(actor, command);
        var status = custody.StatusOn(effectiveOn);
        if (!CustodyMoves.IsPossible(command, status))
        {
            throw new CustodyNotInStatusException(custody.Id, custody.Facility.Number, status, command);
        }
    }

    /// <summary>The open requests of public bodies for the whole facility or for any part that the case is about.</summary>
    private static List<OpenRequest> PublicRequestsFor(CustodyCase custody, Facility facility) =>
    [
        .. facility.AllOpenRequests.Where(request =>
            custody.Facility.PartId is null || request.PartId is null || request.PartId == custody.Facility.PartId),
    ];
}
