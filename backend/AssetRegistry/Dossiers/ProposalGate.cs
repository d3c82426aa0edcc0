using AssetRegistry.Access;
using AssetRegistry.Boundaries;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using AssetRegistry.Rules;

namespace AssetRegistry.Dossiers;

/// <summary>What every proposal must pass, first or again: whose facilities, in which state, and whether it is complete.</summary>
internal static class ProposalGate
{
    /// <param name="command">The submission.</param>
    /// <param name="number">The dossier's number.</param>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="proposer">The organisation that proposes.</param>
    /// <param name="paper">The paper it rests on; null: it is among the proposal's papers.</param>
    /// <param name="effectiveOn">The day of submission.</param>
    /// <param name="actor">Who submits.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="rules">The law; null: the packs that come with the program.</param>
    public static PassedProposal Demand(
        CommandName command,
        string number,
        Proposal proposal,
        Organisation proposer,
        Paper? paper,
        DateOnly effectiveOn,
        Actor actor,
        DateOnly today,
        RuleBook? rules)
    {
        DemandProposer(command, proposer, actor);
        DemandOnePlace(proposal);
        DemandDisjoint(proposal.Items);
        foreach (var item in proposal.Items)
        {
            DemandItem(item, proposal.Kind, proposer, actor);
            _ = FacilityDecider.EffectiveOn(effectiveOn, item.Facility, today, item.PartId);
        }

        _ = Require.NotInFuture(effectiveOn, today, "effectiveOn");
        if (proposal.WantedIn is { } commune && !commune.ExistsOn(effectiveOn))
        {
            throw new AdministrativeUnitNotInForceException(commune.Id, commune.Code, commune.FullName, effectiveOn);
        }

        DemandComplete(command, number, proposal, paper, rules, effectiveOn);
        var content = Content(proposal, today, effectiveOn);
        var letter = PaperOf(command, proposal.Kind, paper, content.Papers, LawOn(effectiveOn, rules));
        return new(
            proposal.Kind,
            content with { Papers = [.. content.Papers.Where(other => other != letter)] },
            Provenance.Of(actor, effectiveOn, Require.OptionalPaper(letter, today)));
    }

    /// <summary>What is written so far: whatever is there must be sound, but nothing has to be there.</summary>
    public static DossierContent Unfinished(Proposal proposal, Actor actor, DateOnly today)
    {
        foreach (var item in proposal.Items)
        {
            DemandKnown(item, actor);
        }

        return Content(proposal, today, neededFrom: null);
    }

    public static void DemandProposer(CommandName command, Organisation proposer, Actor actor)
    {
        CommandPermissions.Demand(actor, command, proposer.Id, new($"“{proposer.Name}”", $"\"{proposer.Name}\""));
        OrganisationDecider.DemandNotEnded(proposer);
    }

    private static DossierContent Content(Proposal proposal, DateOnly today, DateOnly? neededFrom) => new(
        [.. proposal.Items.Select(item => item.ToReference()).Distinct()],
        proposal.WantedIn is { } commune ? new CommuneReference(commune.Id, commune.Code, commune.FullName) : null,
        proposal.IntendedUse,
        Require.Positive(proposal.AreaNeededM2, "areaNeededM2"),
        proposal.Headcount is { } headcount ? Require.NotNegative(headcount, "headcount") : null,
        proposal.NeededBy is { } neededBy && neededFrom is { } from ? Require.NotBefore(neededBy, from, "neededBy") : proposal.NeededBy,
        VietnameseText.NormaliseOptional(proposal.Justification),
        [.. (proposal.Papers ?? []).Select(paper => Require.OptionalPaper(paper, today)!).Distinct()]);

    // An offer names facilities; a request names either facilities or a commune.
    private static void DemandOnePlace(Proposal proposal)
    {
        if (proposal.Kind is DossierKind.Offer && proposal.Items.Count == 0)
        {
            throw new FieldRequiredException("facilityIds");
        }

        if (proposal.Kind is DossierKind.Request && proposal.Items.Count == 0 == proposal.WantedIn is null)
        {
            throw new RequestNeedsFacilityOrCommuneException(proposal.Items.Count);
        }
    }

    private static void DemandComplete(
        CommandName command, string number, Proposal proposal, Paper? paper, RuleBook? rules, DateOnly effectiveOn)
    {
        var missing = new MissingFromDossier(number, command);
        IReadOnlyList<Paper> filed = proposal.Papers ?? [];
        PaperGate.Demand(
            missing,
            SubmissionOf(command, proposal.Kind),
            PaperOf(command, proposal.Kind, paper, filed, LawOn(effectiveOn, rules)),
            [.. filed.Select(other => other.Kind)],
            rules,
            effectiveOn);
        if (proposal.Kind is DossierKind.Request && proposal.IntendedUse is null)
        {
            missing.Field("intendedUse");
        }

        if (proposal.WantedIn is not null && proposal.AreaNeededM2 is null)
        {
            missing.Field("areaNeededM2");
        }

        if (VietnameseText.NormaliseOptional(proposal.Justification) is null)
        {
            missing.Field("justification");
        }

        missing.Demand();
    }

    // The paper given with the submission, else the one of the required kind among those filed with the proposal.
    private static Paper? PaperOf(CommandName command, DossierKind kind, Paper? given, IReadOnlyList<Paper> filed, RulePack law) =>
        given ?? filed.FirstOrDefault(paper => paper.Kind == law.PaperOf(SubmissionOf(command, kind)));

    private static RulePack LawOn(DateOnly day, RuleBook? rules) => (rules ?? RuleBook.Bundled).On(day);

    // Submitted from a draft, or again, a dossier needs what it would have needed at once.
    private static CommandName SubmissionOf(CommandName command, DossierKind kind) => command is CommandName.SubmitOffer or CommandName.SubmitRequest
        ? command
        : kind is DossierKind.Offer ? CommandName.SubmitOffer : CommandName.SubmitRequest;

    private static void DemandItem(ProposedItem item, DossierKind kind, Organisation proposer, Actor actor)
    {
        DemandKnown(item, actor);
        if (kind is DossierKind.Offer)
        {
            DemandOfferable(item, proposer, actor);
        }
        else
        {
            DemandRequestable(item, proposer);
        }
    }

    private static void DemandOfferable(ProposedItem item, Organisation proposer, Actor actor)
    {
        var reference = item.ToReference();
        var isKept = actor.Role is Role.LandFundOfficer && item.Facility.InCustody;
        if (reference.HolderId != proposer.Id && !isKept)
        {
            throw new NotYourOrganisationException(
                CommandName.SubmitOffer,
                reference.HolderId,
                new($"cơ sở {reference.Number} – {reference.Name}", $"facility {reference.Number} – {reference.Name}"));
        }

        FacilityDecider.DemandUndecided(item.Facility, item.PartId);
    }

    private static void DemandRequestable(ProposedItem item, Organisation requester)
    {
        var facility = item.Facility;
        FacilityDecider.DemandUndecided(facility, item.PartId);
        FacilityDecider.DemandSurplus(facility, item.PartId);
        if (item.ToReference().HolderId == requester.Id)
        {
            throw new ReceiverIsHolderException(facility.Id, facility.Number, facility.Name, requester.Name);
        }

        if (facility.AllOpenRequests.FirstOrDefault(request => request.RequesterId == requester.Id && FacilityReference.Overlap(request.PartId, item.PartId)) is { } open)
        {
            throw new FacilityAlreadyRequestedException(facility.Id, facility.Number, facility.Name, open.DossierNumber);
        }
    }

    // The whole and a part of it cannot be given separately; the same thing named twice counts once.
    private static void DemandDisjoint(IReadOnlyList<ProposedItem> items)
    {
        foreach (var group in items.Distinct().GroupBy(item => item.Facility.Id).Where(group => group.Count() > 1 && group.Any(item => item.PartId is null)))
        {
            var facility = group.First().Facility;
            throw new DossierItemsOverlapException(facility.Id, facility.Number, facility.Name);
        }
    }

    // A refusal must not tell more about a facility than the actor may see.
    private static void DemandKnown(ProposedItem item, Actor actor)
    {
        if (!FacilityVisibility.MaySee(actor, item.Facility))
        {
            throw new FacilityNotFoundException(item.Facility.Id);
        }

        if (item.PartId is { } partId)
        {
            _ = FacilityDecider.DemandPart(item.Facility, partId);
        }
    }
}
