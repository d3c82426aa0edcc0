using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Access;

/// <summary>Visibility and filter, whatever the actor and the facility, against the rules told in plain words.</summary>
public sealed class VisibilityPropertyTests
{
    private static readonly Organisation[] Organisations = [A.DoanKet, A.TaLeng, A.HealthDepartment];
    private static readonly string[] Communes = ["03408", "03427"];

    private static readonly Gen<Facility> Facilities =
        from holder in Gen.Elements(Organisations)
        from receiver in Gen.Elements(Organisations)
        from isAssigned in Gen.Elements(true, false)
        from classification in Gen.Elements(Enum.GetValues<Classification>())
        from commune in Gen.Elements(Communes)
        from part in Gen.Elements<Classification?>(null, Classification.Surplus, Classification.Retained)
        from isKept in Gen.Elements(true, false)
        from sensitivity in Gen.Elements(Enum.GetValues<Sensitivity>())
        select A.Facility(1, holder, classification) with
        {
            Sensitivity = sensitivity,
            CommuneCode = commune,
            Parts = part is { } of ? [new(A.Id(2001), "Nhà B", 1m, 1m, of, A.Day(1)) { HolderId = holder.Id, HolderName = holder.Name }] : [],
            CustodySince = isKept ? A.Day(3) : null,
            Assignment = isAssigned ? InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0] is var assigned
                ? A.Surplus().Apply(assigned with { ReceiverId = receiver.Id }).Assignment : null : null,
        };

    private static readonly Gen<Actor> Actors =
        from role in Gen.Elements(Enum.GetValues<Role>())
        from organisation in Gen.Elements(Organisations)
        from hasOrganisation in Gen.Elements(true, true, false)
        from isDelegate in Gen.Elements(false, false, true)
        from below in Gen.Elements(Organisations)
        from hasBelow in Gen.Elements(true, false, false)
        select new Actor("a", role, hasOrganisation ? organisation.Id : null, organisation.CommuneCode)
        {
            IsDelegate = isDelegate,
            SubordinateIds = hasOrganisation && hasBelow ? [below.Id] : [],
        };

    private static readonly Gen<FacilityFilter> Filters =
        from holder in Gen.Elements(Organisations)
        from commune in Gen.Elements("03408", "03427", null)
        from classification in Gen.Elements<Classification?>(null, Classification.Surplus, Classification.Retained)
        from inCustody in Gen.Elements<bool?>(null, true, false)
        from byHolder in Gen.Elements(true, false)
        select new FacilityFilter
        {
            CommuneCode = commune,
            Classifications = classification is null ? null : [classification.Value],
            InCustody = inCustody,
            HolderId = byHolder ? holder.Id : null,
        };

    [Fact]
    public void An_actor_finds_what_matches_and_may_be_seen_and_nothing_else()
    {
        var cases = from facility in Facilities from actor in Actors from filter in Filters select (facility, actor, filter);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(16092025, 3),
            Prop.ForAll(Arb.From(cases), c =>
            {
                var predicate = FacilityVisibility.MayBeSeenBy<Facility>(c.actor).And(c.filter.ToExpression<Facility>());
                return predicate.Compile(preferInterpretation: true)(c.facility) == (IsVisible(c.actor, c.facility) && Matches(c.filter, c.facility));
            }));
    }

    private static bool IsVisible(Actor actor, Facility facility)
    {
        if (facility.Sensitivity is Sensitivity.Restricted && !IsEntitled(actor, facility))
        {
            return false;
        }

        if (actor.IsDelegate || actor.Role is not (Role.CommuneOfficial or Role.AgencyOfficial) || facility.Classification is Classification.Surplus
            || facility.Parts.Any(part => part.Classification is Classification.Surplus))
        {
            return true;
        }

        return IsOf(facility, body => body == actor.OrganisationId || actor.SubordinateIds.Contains(body)) || (actor.Role is Role.CommuneOfficial && actor.CommuneCode == facility.CommuneCode);
    }

    private static bool IsEntitled(Actor actor, Facility facility) => actor.Role switch
    {
        Role.FinanceAppraiser or Role.ProvinceDecider or Role.Auditor or Role.Administrator => true,
        Role.LandFundOfficer when facility.InCustody => true,
        _ => IsOf(facility, body => body == actor.OrganisationId),
    };

    private static bool IsOf(Facility facility, Func<Guid, bool> isOne) =>
        new[] { facility.HolderId, facility.ReceiverId }.Concat(facility.Parts.Select(part => (Guid?)part.HolderId)).OfType<Guid>().Any(isOne);

    private static bool Matches(FacilityFilter filter, Facility facility) =>
        (filter.CommuneCode is null || filter.CommuneCode == facility.CommuneCode)
        && (filter.Classifications is null || filter.Classifications.Contains(facility.Classification))
        && (filter.InCustody is null || filter.InCustody == facility.InCustody)
        && (filter.HolderId is null || filter.HolderId == facility.HolderId);
}
