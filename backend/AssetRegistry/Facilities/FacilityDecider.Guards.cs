namespace AssetRegistry.Facilities;

/// <summary>What deciders of other nouns ask of a facility, or of one part of it. A null part means the whole.</summary>
public static partial class FacilityDecider
{
    /// <summary>The part of this id; a facility that has none by it is refused.</summary>
    internal static FacilityPart DemandPart(Facility facility, Guid partId) =>
        facility.FindPart(partId) ?? throw new FacilityPartNotFoundException(facility.Id, facility.Number, facility.Name, partId);

    /// <summary>Facility and part can be assigned once, the whole only while no part is; the loser of a race learns who won.</summary>
    internal static void DemandUndecided(Facility facility, Guid? partId = null)
    {
        DemandWholeUndecided(facility);
        var parts = partId is { } id ? [DemandPart(facility, id)] : facility.Parts;
        if (parts.FirstOrDefault(part => part.Assignment is not null) is { Assignment: { } assignment } decided)
        {
            throw AlreadyDecided(facility, assignment, decided.Name);
        }
    }

    /// <summary>Who asks for the whole and who asks for a part are answered one after the other: neither is decided over the other's open request.</summary>
    internal static void DemandNoOverlappingRequest(Facility facility, Guid? partId = null)
    {
        var overlapping = partId is null ? facility.Parts.SelectMany(part => part.OpenRequests) : facility.OpenRequests;
        if (overlapping.FirstOrDefault() is { } request)
        {
            var asked = request.PartId is { } askedPart ? facility.FindPart(askedPart)?.Name : null;
            throw new OverlappingRequestOpenException(facility.Id, facility.Number, facility.Name, asked, request.DossierNumber);
        }
    }

    internal static void DemandSurplus(Facility facility, Guid? partId = null)
    {
        var part = partId is { } id ? DemandPart(facility, id) : null;
        var classification = part?.Classification ?? facility.Classification;
        if (classification is not Classification.Surplus)
        {
            throw new FacilityNotSurplusException(facility.Id, facility.Number, facility.Name, classification, part?.Name);
        }
    }

    /// <summary>Nothing takes effect before the classification it builds on, nor after the day it is recorded.</summary>
    internal static DateOnly EffectiveOn(DateOnly effectiveOn, Facility facility, DateOnly today, Guid? partId = null)
    {
        var classifiedOn = partId is { } id ? DemandPart(facility, id).ClassifiedOn : facility.ClassifiedOn;
        return Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), classifiedOn, "effectiveOn");
    }

    private static void DemandWholeUndecided(Facility facility)
    {
        if (facility.Assignment is { } assignment)
        {
            throw AlreadyDecided(facility, assignment, partName: null);
        }
    }

    private static FacilityAlreadyDecidedException AlreadyDecided(Facility facility, Assignment assignment, string? partName) =>
        new(facility.Id, facility.Number, facility.Name, assignment.DecisionNumber, assignment.ReceiverName, partName);
}
