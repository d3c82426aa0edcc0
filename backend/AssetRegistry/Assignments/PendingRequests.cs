using AssetRegistry.Dossiers;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Assignments;

/// <summary>The needs of an open request, judged by the law of the day it was submitted on.</summary>
/// <param name="requesters">The organisations that ask.</param>
/// <param name="origins">From where each of them is measured; who is missing cannot be measured.</param>
/// <param name="facilities">The facilities the requests name.</param>
public sealed class PendingRequests(
    IReadOnlyDictionary<Guid, Organisation> requesters,
    IReadOnlyDictionary<Guid, RequestOrigin> origins,
    IReadOnlyDictionary<Guid, Facility> facilities,
    RuleBook rules)
{
    /// <summary>One need for each facility or part the request names; one, to be met anywhere that fits, when it names none.</summary>
    public IReadOnlyList<PendingRequest> Of(Dossier dossier)
    {
        if (dossier.Facilities.Count == 0)
        {
            return [AnywhereOf(dossier)];
        }

        var areas = dossier.Facilities.Select(AreaOf).ToList();
        var total = areas.Contains(null) ? null : areas.Sum();
        return
        [
            .. dossier.Facilities.Zip(areas, (named, area) => Need(dossier, facilities[named.Id].CommuneCode, requesters[dossier.ProposerId].CommuneCode) with
            {
                Wanted = new(named.Id, named.PartId),
                AreaNeededM2 = areas.Count == 1 ? dossier.AreaNeededM2 : Share(dossier.AreaNeededM2, area, total),
            }),
        ];
    }

    /// <summary>The whole need of a request as if it named no facility: what alternatives are held against.</summary>
    public PendingRequest AnywhereOf(Dossier dossier)
    {
        var wantedIn = dossier.WantedIn?.Code ?? requesters[dossier.ProposerId].CommuneCode;
        return Need(dossier, wantedIn, wantedIn);
    }

    private PendingRequest Need(Dossier dossier, string? place, string? wantedIn)
    {
        var requester = requesters[dossier.ProposerId];
        var use = dossier.IntendedUse ?? IntendedUse.OtherPublic;
        var pack = rules.On(dossier.SubmittedOn);
        return new(
            dossier.Id,
            dossier.Version,
            dossier.Number,
            requester.Id,
            requester.Name,
            use,
            PriorityOf(pack, use, requester, place),
            Wanted: null,
            wantedIn,
            dossier.AreaNeededM2,
            dossier.Headcount,
            NormArea(pack, use, dossier.Headcount),
            origins.GetValueOrDefault(requester.Id),
            dossier.SubmittedOn);
    }

    // The first class is that of the commune a building stands in; elsewhere a commune is one state agency among others.
    private static LegalPriority PriorityOf(RulePack pack, IntendedUse use, Organisation requester, string? place)
    {
        var isElsewhere = requester.Type is OrganisationType.CommuneCommittee && place is not null && place != requester.CommuneCode;
        var priority = pack.PriorityOf(use, isElsewhere ? OrganisationType.Agency : requester.Type);
        return new(priority.Rank, priority.Name.InWords(), priority.Source);
    }

    /// <summary>The norm area of so many people of an office, all counted as specialists, shared rooms included; other uses have no such norm.</summary>
    private static decimal? NormArea(RulePack pack, IntendedUse use, int? headcount) =>
        use is IntendedUse.Headquarters && headcount is { } heads
            ? pack.Norms.Of([new(TitleGroup.Specialist, heads)]).TotalM2
            : null;

    private decimal? AreaOf(FacilityReference named) => named.PartId is { } partId
        ? facilities[named.Id].FindPart(partId)?.FloorAreaM2
        : facilities[named.Id].FloorAreaM2;

    private static decimal? Share(decimal? needed, decimal? area, decimal? total) => total > 0 ? needed * area / total : null;
}
