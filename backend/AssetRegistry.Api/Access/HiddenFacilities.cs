namespace AssetRegistry.Api.Access;

/// <summary>What the rule of visibility looks at of a restricted facility.</summary>
public sealed record RestrictedFacility(Guid Id, Guid HolderId, Guid? ReceiverId, IReadOnlyList<Guid> PartOrganisationIds, bool InCustody) : IGuardedFacility
{
    public Sensitivity Sensitivity => Sensitivity.Restricted;
}

/// <summary>Chooses what is hidden from an actor, by the rule that chooses what he sees.</summary>
internal static class HiddenFacilities
{
    /// <summary>The actor with the restricted facilities that do not exist for him.</summary>
    /// <param name="restricted">All there are.</param>
    public static Actor WithHidden(this Actor actor, IReadOnlyList<RestrictedFacility> restricted)
    {
        if (actor.SeesRestricted || restricted.Count == 0)
        {
            return actor;
        }

        var isOpen = FacilityVisibility.IsOpenTo<RestrictedFacility>(actor).Compile(preferInterpretation: true);

        return actor with { HiddenFacilityIds = [.. restricted.Where(facility => !isOpen(facility)).Select(facility => facility.Id).Order()] };
    }
}
