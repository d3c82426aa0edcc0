using AssetRegistry.Access;
using AssetRegistry.Facilities;

namespace AssetRegistry.Audit;

/// <summary>The rules of looking after the register's history.</summary>
public static class AuditDecider
{
    /// <param name="facility">What the bundle is about; the caller may see it.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="today">The day of recording.</param>
    public static AuditBundleTaken TakeBundle(Facility facility, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.TakeAuditBundle);
        return new(facility.Id, facility.Number, facility.Name, Provenance.Of(actor, today));
    }
}
