using AssetRegistry.Dossiers;

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
        DemandInForce(facility);
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

    /// <summary>What is no more can be read, and nothing else.</summary>
    internal static void DemandInForce(Facility facility)
    {
        if (facility.EndedOn is { } endedOn)
        {
            throw new FacilityEndedException(
                facility.Id, facility.Number, facility.Name, endedOn, [.. facility.Successors.Select(successor => successor.Number)]);
        }
    }

    /// <summary>Nobody asks for it, offers it or is still to receive it: its holder and its extent can change.</summary>
    internal static void DemandNoOpenCase(Facility facility, IReadOnlyList<Dossier> openDossiers)
    {
        var dossier = facility.AllOpenRequests.Select(request => request.DossierNumber)
            .Concat(openDossiers.Where(open => open.FacilityIds.Contains(facility.Id)).Select(open => open.Number))
            .FirstOrDefault();
        if (dossier is not null)
        {
            throw new FacilityHasOpenCaseException(
                facility.Id, facility.Number, facility.Name, new($"hồ sơ {dossier}", $"dossier {dossier}"));
        }

        var unfinished = facility.Stage is HandlingStage.InUse ? null : facility.Assignment;
        unfinished ??= facility.Parts.FirstOrDefault(part => part.Assignment is not null && part.Stage is not HandlingStage.InUse)?.Assignment;
        if (unfinished is not null)
        {
            throw new FacilityHasOpenCaseException(
                facility.Id,
                facility.Number,
                facility.Name,
                new($"việc bàn giao theo Quyết định số {unfinished.DecisionNumber}", $"the handover by decision {unfinished.DecisionNumber}"));
        }
    }

    /// <summary>Nothing takes effect before the classification it builds on, nor before its holder had it or its last handling, nor after the day it is recorded.</summary>
    internal static DateOnly EffectiveOn(DateOnly effectiveOn, Facility facility, DateOnly today, Guid? partId = null)
    {
        var part = partId is { } id ? DemandPart(facility, id) : null;
        DateOnly?[] steps = [facility.HeldSince, part?.ClassifiedOn ?? facility.ClassifiedOn, part is null ? facility.HandledOn : part.HandledOn];
        return Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), steps.Max()!.Value, "effectiveOn");
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
