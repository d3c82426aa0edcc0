using AssetRegistry.Api.Facilities;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Idempotency;

namespace AssetRegistry.Api.Dossiers;

/// <summary>What an input says a dossier is to propose: records by their ids.</summary>
internal sealed record ProposalNames(
    DossierKind Kind, IReadOnlyList<DossierItemInput> Items, Guid? CommuneId, IntendedUse? IntendedUse, decimal? AreaNeededM2, int? Headcount,
    DateOnly? NeededBy, string? Justification, IReadOnlyList<Paper>? Papers);

/// <summary>A proposal with its facilities, locked until the commit.</summary>
internal sealed record NamedProposal(Proposal Proposal, IReadOnlyList<IEventStream<Facility>> Facilities)
{
    /// <summary>Notes at the facilities that they are asked for.</summary>
    public void Note(IReadOnlyList<FacilityRequested> requests)
    {
        foreach (var request in requests)
        {
            Facilities.Single(facility => facility.Id == request.FacilityId).AppendOne(request);
        }
    }
}

/// <summary>From the ids of an input to the records a proposal is decided on.</summary>
internal static class ProposalLoading
{
    public static ProposalNames Names(this SubmitRequestInput input) => new(
        DossierKind.Request,
        [.. input.FacilityId is { } facility ? [new DossierItemInput(facility)] : Array.Empty<DossierItemInput>(), .. input.Items ?? []],
        input.CommuneId, input.IntendedUse, input.AreaNeededM2, input.Headcount, input.NeededBy, input.Justification, input.Papers.ToPapers());

    public static ProposalNames Names(this SubmitOfferInput input) => new(
        DossierKind.Offer, [.. input.FacilityIds.Select(id => new DossierItemInput(id)), .. input.Items ?? []],
        null, null, null, null, null, input.Justification, input.Papers.ToPapers());

    /// <summary>What a draft proposes, or a dossier that is to be submitted again, where nothing new is said.</summary>
    public static ProposalNames Names(this Dossier dossier) => new(
        dossier.Kind, [.. dossier.Facilities.Select(facility => new DossierItemInput(facility.Id, facility.PartId))], dossier.WantedIn?.Id, dossier.IntendedUse,
        dossier.AreaNeededM2, dossier.Headcount, dossier.NeededBy, dossier.Justification,
        [
            .. dossier.Papers.Where(paper => paper.Step is CommandName.DraftDossier)
                .Select(paper => new Paper(paper.Kind, paper.Number, paper.Date, paper.Issuer)),
        ]);

    /// <exception cref="FacilityNotFoundException">A facility does not exist.</exception>
    /// <exception cref="AdministrativeUnitNotFoundException">The commune does not exist.</exception>
    public static async Task<NamedProposal> LoadProposalAsync(this CommandSession command, ProposalNames names, CancellationToken cancellationToken)
    {
        var commune = names.CommuneId is { } communeId
            ? await command.Session.LoadAsync<AdministrativeUnit>(communeId, cancellationToken) ?? throw new AdministrativeUnitNotFoundException(communeId)
            : null;
        var facilities = await command.LockFacilitiesAsync([.. names.Items.Select(item => item.FacilityId)], cancellationToken);
        var proposal = new Proposal(
            names.Kind,
            [
                .. names.Items.Distinct()
                    .Select(item => new ProposedItem(facilities.Single(facility => facility.Id == item.FacilityId).Aggregate!, item.PartId)),
            ],
            commune, names.IntendedUse, names.AreaNeededM2, names.Headcount, names.NeededBy, names.Justification, names.Papers);

        return new NamedProposal(proposal, facilities);
    }

    /// <summary>Demands that the same is not proposed already. The facilities must be locked: no dossier about them is opened meanwhile.</summary>
    /// <exception cref="FacilityAlreadyOfferedException">An open dossier offers one of the facilities.</exception>
    /// <exception cref="NeedAlreadyRequestedException">The organisation has an open need for this use in this commune.</exception>
    public static async Task DemandNewAsync(this CommandSession command, Guid proposerId, Proposal proposal, CancellationToken cancellationToken)
    {
        if (proposal.Kind is DossierKind.Offer)
        {
            // One look-up by index a facility: an offer names few.
            foreach (var facilityId in proposal.Items.Select(item => item.Facility.Id).Distinct())
            {
                DossierDecider.DemandNewOffer(proposal, await command.OpenDossiersAsync(facilityId, cancellationToken));
            }
        }
        else if (proposal is { WantedIn: { } commune, IntendedUse: { } use })
        {
            var key = Dossier.NeedKeyOf(proposerId, commune.Id, use);
            if (await command.Session.Query<Dossier>().FirstOrDefaultAsync(dossier => dossier.OpenNeedKey == key, cancellationToken) is { } open)
            {
                throw new NeedAlreadyRequestedException(open.Number);
            }
        }
    }
}
