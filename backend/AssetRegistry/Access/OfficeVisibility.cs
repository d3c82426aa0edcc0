using System.Linq.Expressions;
using AssetRegistry.Offices;

namespace AssetRegistry.Access;

/// <summary>Which offices an actor may see, with their staff, assets and timelines: the province all; an organisation its own; a commune also
/// those of others that stand in it.</summary>
public static class OfficeVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : IOfficeFacts
    {
        if (actor.IsProvinceWide)
        {
            return Predicate.All<T>();
        }

        var visible = Predicate.OfAnyOwn<T>(actor, own => office => office.OrganisationId == own);
        if (actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune })
        {
            visible = visible.Or(office => office.CommuneCode == commune);
        }

        return visible;
    }

    /// <summary>The same rule for one office at hand.</summary>
    public static bool MaySee(Actor actor, IOfficeFacts office) =>
        actor.IsProvinceWide || MayBeSeenBy<IOfficeFacts>(actor).Compile(preferInterpretation: true)(office);
}
