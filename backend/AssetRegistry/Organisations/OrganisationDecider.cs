using AssetRegistry.Access;
using AssetRegistry.Boundaries;

namespace AssetRegistry.Organisations;

/// <summary>The rules of organisations.</summary>
public static partial class OrganisationDecider
{
    /// <param name="command">What to enter.</param>
    /// <param name="commune">Where the body works; null for bodies of the province.</param>
    /// <param name="actor">Who enters it.</param>
    /// <param name="today">The day of recording.</param>
    /// <param name="parent">The body above it; null: none is recorded.</param>
    public static OrganisationEstablished Establish(
        EstablishOrganisation command, AdministrativeUnit? commune, Actor actor, DateOnly today, Organisation? parent = null)
    {
        CommandPermissions.Demand(actor, CommandName.EstablishOrganisation);
        if (command.Type is OrganisationType.CommuneCommittee && commune is null)
        {
            throw new FieldRequiredException("communeId");
        }

        if (parent is not null)
        {
            DemandNotEnded(parent, "parentId");
        }

        return new(
            command.OrganisationId,
            Require.Text(command.Code, "code"),
            Require.Text(command.Name, "name"),
            command.Type,
            commune?.Id,
            commune?.Code,
            Provenance.Of(
                actor, Require.NotInFuture(command.EffectiveOn, today, "effectiveOn"), Require.OptionalPaper(command.Paper, today)),
            parent?.Id);
    }
}
