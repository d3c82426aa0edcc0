using System.Linq.Expressions;
using AssetRegistry.Custody;

namespace AssetRegistry.Access;

/// <summary>Which custody cases an actor may see, their timelines included: the province all; a commune those of what stands in it; every
/// organisation those of what it holds, of what it receives, and those whose private use was put before its own request.</summary>
public static class CustodyVisibility
{
    public static Expression<Func<T, bool>> MayBeSeenBy<T>(Actor actor)
        where T : ICustodyFacts
    {
        if (actor.IsProvinceWide)
        {
            return Predicate.All<T>();
        }

        var visible = Predicate.OfAnyOwn<T>(actor, own =>
        {
            Guid? receiver = own;
            return custody => custody.HolderId == own || custody.ReceiverId == receiver || custody.OutrankedIds.Contains(own);
        });
        return actor is { Role: Role.CommuneOfficial, CommuneCode: { } commune }
            ? visible.Or(custody => custody.CommuneCode == commune)
            : visible;
    }

    /// <summary>The same rule for one case at hand.</summary>
    public static bool MaySee(Actor actor, ICustodyFacts custody) =>
        actor.IsProvinceWide || MayBeSeenBy<ICustodyFacts>(actor).Compile(preferInterpretation: true)(custody);
}
