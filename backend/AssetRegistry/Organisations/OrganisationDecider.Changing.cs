using AssetRegistry.Access;
using AssetRegistry.Facilities;
using AssetRegistry.Offices;

namespace AssetRegistry.Organisations;

/// <summary>The rules of renaming, placing and ending organisations.</summary>
public static partial class OrganisationDecider
{
    public static OrganisationRenamed Rename(RenameOrganisation command, Organisation organisation, Actor actor, DateOnly today)
    {
        Demand(CommandName.RenameOrganisation, organisation, actor);

        return new(
            organisation.Id,
            Require.Text(command.Name, "name"),
            organisation.Name,
            Changing(organisation, command.EffectiveOn, command.Paper, CommandName.RenameOrganisation, actor, today));
    }

    /// <param name="command">The change.</param>
    /// <param name="organisation">Which body is put elsewhere.</param>
    /// <param name="parentLine">The body it is put below and those above that; empty: below none.</param>
    /// <param name="actor">Who says so.</param>
    /// <param name="today">The day of recording.</param>
    public static OrganisationParentChanged ChangeParent(
        ChangeOrganisationParent command, Organisation organisation, IReadOnlyList<Organisation> parentLine, Actor actor, DateOnly today)
    {
        Demand(CommandName.ChangeOrganisationParent, organisation, actor);
        var parent = parentLine.Count > 0 ? parentLine[0] : null;
        if (parentLine.Any(above => above.Id == organisation.Id))
        {
            throw new OrganisationParentLoopException(organisation.Id, organisation.Name, parent!.Name);
        }

        if (parent is not null)
        {
            DemandNotEnded(parent, "parentId");
        }

        return new(
            organisation.Id,
            organisation.Name,
            parent?.Id,
            parent?.Name,
            Changing(organisation, command.EffectiveOn, command.Paper, CommandName.ChangeOrganisationParent, actor, today));
    }

    /// <param name="command">The end.</param>
    /// <param name="organisation">Which body ends.</param>
    /// <param name="successor">Who takes over what it holds; null: nobody.</param>
    /// <param name="holdings">What it holds and has open.</param>
    /// <param name="ofSuccessor">The successor's own offices.</param>
    /// <param name="actor">Who ends it.</param>
    /// <param name="today">The day of recording.</param>
    public static OrganisationEnding End(
        EndOrganisation command,
        Organisation organisation,
        Organisation? successor,
        OrganisationHoldings holdings,
        IReadOnlyList<Office> ofSuccessor,
        Actor actor,
        DateOnly today)
    {
        Demand(CommandName.EndOrganisation, organisation, actor);
        var offices = holdings.Offices.Where(office => office.EndedOn is null).ToList();
        DemandSettled(organisation, successor, holdings, offices.Count);
        var provenance = Changing(organisation, command.EffectiveOn, command.Paper, CommandName.EndOrganisation, actor, today) with
        {
            Reason = Require.Text(command.Reason, "reason"),
        };
        foreach (var latest in holdings.Facilities.Select(facility => facility.ClassifiedOn).Concat(offices.Select(OfficeDecider.LastChange)))
        {
            _ = Require.NotBefore(provenance.EffectiveOn, latest, "effectiveOn");
        }

        return new(
            new(organisation.Id, organisation.Name, successor?.Id, successor?.Name, provenance),
            successor is null ? null : new(successor.Id, successor.Name, organisation.Id, organisation.Name, provenance),
            successor is null ? [] : [.. holdings.Facilities.Select(facility => Follow(facility, organisation, successor, provenance))],
            successor is null ? [] : [.. offices.Select(office => Follow(office, successor, ofSuccessor, provenance))]);
    }

    /// <summary>A body that has ended begins nothing: it holds, receives, asks for and is asked nothing any more.</summary>
    internal static void DemandNotEnded(Organisation organisation, string field = "organisationId")
    {
        if (organisation.EndedOn is { } ended)
        {
            throw new OrganisationAlreadyEndedException(organisation.Id, organisation.Name, ended, organisation.SuccessorName, field);
        }
    }

    private static void Demand(CommandName command, Organisation organisation, Actor actor)
    {
        CommandPermissions.Demand(actor, command);
        DemandNotEnded(organisation);
    }

    private static Provenance Changing(
        Organisation organisation, DateOnly effectiveOn, Paper? paper, CommandName command, Actor actor, DateOnly today) => Provenance.Of(
        actor,
        Require.NotBefore(Require.NotInFuture(effectiveOn, today, "effectiveOn"), organisation.ChangedOn, "effectiveOn"),
        Require.Paper(paper, command, today));

    private static void DemandSettled(Organisation organisation, Organisation? successor, OrganisationHoldings holdings, int offices)
    {
        if (holdings.OpenDossiers + holdings.OpenHandovers > 0)
        {
            throw new OrganisationHasOpenCasesException(organisation.Id, organisation.Name, holdings.OpenDossiers, holdings.OpenHandovers);
        }

        if (successor is null && holdings.Facilities.Count + offices > 0)
        {
            throw new OrganisationStillHoldsException(organisation.Id, organisation.Name, holdings.Facilities.Count, offices);
        }

        if (successor?.Id == organisation.Id)
        {
            throw new OrganisationSucceedsItselfException(organisation.Id, organisation.Name);
        }

        if (successor is not null)
        {
            DemandNotEnded(successor, "successorId");
        }
    }

    internal static FacilityHolderChanged Follow(Facility facility, Organisation organisation, Organisation successor, Provenance provenance) =>
        new(facility.Id, successor.Id, successor.Name, organisation.Id, organisation.Name, provenance);

    /// <summary>An organisation has one main office: what comes on top becomes a second site.</summary>
    internal static OfficeTakenOver Follow(Office office, Organisation successor, IReadOnlyList<Office> ofSuccessor, Provenance provenance)
    {
        var hasMain = ofSuccessor.Any(own => own.Kind is OfficeKind.MainHeadquarters && own.EndedOn is null);

        return new(office.Id, successor.Id, successor.Name, office.OrganisationName, hasMain ? OfficeKind.SecondSite : office.Kind, provenance,
            office.OrganisationId, office.Kind);
    }
}
