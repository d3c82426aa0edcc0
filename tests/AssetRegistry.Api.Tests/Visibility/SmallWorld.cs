using AssetRegistry.Access;
using AssetRegistry.Api.Accounts;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Boundaries;
using AssetRegistry.Decisions;
using AssetRegistry.Facilities;
using AssetRegistry.Organisations;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>A facility to be put into the small world. What was given to somebody is rearranged.</summary>
internal sealed record Planted(
    int Number, int Commune, int Holder, Classification Classification, FacilityCategory Category, Sensitivity Sensitivity, bool InCustody, int? Receiver, double East)
{
    public Guid Id { get; } = Guid.NewGuid();

    public string GlobalId => Ids.Encode($"Facility:{Id:N}");

    public string Code => $"TG-{Number:000}";

    public string Name => $"Trụ sở {(Number % 3 == 0 ? "biên phòng" : "cũ")} {Number}";

    public double Longitude => 103.2 + (East / 10) + (Commune * 0.3);

    public double Latitude => 22.3 + (Number % 7 * 0.01);
}

/// <summary>A register of two communes and seven bodies, with an account of every role, filled with facilities straight through the store.</summary>
internal sealed class SmallWorld(TestServer server)
{
    public const string ProvinceCode = "12";

    private static readonly PasswordHasher<string> QuickHash = new(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
    private static readonly DateOnly Since = new(2025, 7, 1);
    private static readonly Provenance By = new("kiem-thu", null, Since, null, null);

    private readonly Guid _province = Guid.NewGuid();

    public static IReadOnlyList<string> CommuneCodes { get; } = ["03405", "03408"];

    /// <summary>
    /// Two committees, an agency, the police, and what holds nothing: the land fund centre, a department, and its branch, which the agency belongs to.
    /// </summary>
    public Guid[] Bodies { get; } = [.. Enumerable.Range(1, 7).Select(number => new Guid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))];

    public Guid[] Communes { get; } = [Guid.NewGuid(), Guid.NewGuid()];

    public TestServer Server => server;

    public IReadOnlyList<Actor> Actors =>
    [
        new("w.landfund", Role.LandFundOfficer, Bodies[4], null),
        new("w.commune1", Role.CommuneOfficial, Bodies[0], CommuneCodes[0]),
        new("w.commune2", Role.CommuneOfficial, Bodies[1], CommuneCodes[1]),
        new("w.agency", Role.AgencyOfficial, Bodies[2], null),
        new("w.police", Role.AgencyOfficial, Bodies[3], null),
        new("w.department", Role.AgencyOfficial, Bodies[5], null),
        new("w.finance", Role.FinanceAppraiser, null, null),
        new("w.province", Role.ProvinceDecider, null, null),
        new("w.planner", Role.Planner, null, null),
        new("w.auditor", Role.Auditor, null, null),
        new("w.admin", Role.Administrator, null, null),
    ];

    private IDocumentStore Store => server.Services.GetRequiredService<IDocumentStore>();

    public async Task FoundAsync()
    {
        await using var session = Store.LightweightSession();
        session.Events.StartStream<AdministrativeUnit>(_province, Unit(_province, ProvinceCode, AdministrativeUnitType.Province, null));
        foreach (var (id, code) in Communes.Zip(CommuneCodes))
        {
            session.Events.StartStream<AdministrativeUnit>(id, Unit(id, code, AdministrativeUnitType.Commune, _province));
        }

        for (var index = 0; index < Bodies.Length; index++)
        {
            var isCommittee = index < Communes.Length;
            session.Events.StartStream<Organisation>(Bodies[index], new OrganisationEstablished(
                Bodies[index], $"99{index:00000}", $"Cơ quan {index}", isCommittee ? OrganisationType.CommuneCommittee : OrganisationType.Agency,
                isCommittee ? Communes[index] : null, isCommittee ? CommuneCodes[index] : null, By, ParentOf(index) is { } parent ? Bodies[parent] : null));
        }

        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        var hash = QuickHash.HashPassword("", DemoRegistry.Password);
        await FirstAccounts.QueueAsync(
            session, [.. Actors.Select(actor => new FirstAccount(actor.Account, actor.Account, actor.Role, actor.OrganisationId))],
            (account, _) => new(account.Name, hash), new("admin", Role.Administrator, null, null), By.EffectiveOn, TestContext.Current.CancellationToken);
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public async Task PlantAsync(IEnumerable<Planted> facilities)
    {
        await using var session = Store.LightweightSession();
        foreach (var planted in facilities)
        {
            session.Events.StartStream<Facility>(planted.Id, FactsOf(planted).ToArray());
        }

        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    public async Task SetSensitivityAsync(Planted planted, Sensitivity sensitivity)
    {
        await using var session = Store.LightweightSession();
        session.Events.Append(planted.Id, new FacilitySensitivitySet(planted.Id, sensitivity, By));
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The rules in plain words, written a second time on purpose.</summary>
    public bool MaySee(Actor actor, Planted facility)
    {
        bool IsAny(Func<Guid, int, bool> isTheirs) => actor.OrganisationId is { } own
            && (isTheirs(own, facility.Holder) || (facility.Receiver is { } receiver && isTheirs(own, receiver)));
        var isOwn = IsAny((own, body) => Bodies[body] == own);
        var isEntitled = actor.Role is Role.FinanceAppraiser or Role.ProvinceDecider or Role.Auditor or Role.Administrator
            || isOwn || (actor.Role is Role.LandFundOfficer && facility.InCustody);

        return (facility.Sensitivity is not Sensitivity.Restricted || isEntitled)
            && (actor.Role is not (Role.CommuneOfficial or Role.AgencyOfficial)
                || facility.Classification is Classification.Surplus
                || IsAny(IsWithin)
                || (actor.Role is Role.CommuneOfficial && CommuneCodes[facility.Commune] == actor.CommuneCode));
    }

    private bool IsWithin(Guid own, int body) => Bodies[body] == own || (ParentOf(body) is { } parent && IsWithin(own, parent));

    private static int? ParentOf(int body) => body switch { 2 => 6, 6 => 5, _ => null };

    private IEnumerable<object> FactsOf(Planted planted)
    {
        yield return new FacilityRegistered(
            planted.Id, planted.Code, planted.Name, null, planted.Category, planted.Classification, Communes[planted.Commune], CommuneCodes[planted.Commune],
            $"Xã {CommuneCodes[planted.Commune]}", null, null, new Position(planted.Longitude, planted.Latitude), 100m + planted.Number, null,
            Bodies[planted.Holder], $"Cơ quan {planted.Holder}", null, By, Sensitivity: planted.Sensitivity);
        if (planted.Receiver is { } receiver)
        {
            yield return new FacilityAssigned(
                planted.Id, Guid.NewGuid(), "1/QĐ", Since, LegalForm.Transfer, Guid.NewGuid(), Guid.NewGuid(), Bodies[receiver], $"Cơ quan {receiver}",
                OrganisationType.Agency, IntendedUse.Headquarters, By);
        }

        if (planted.InCustody)
        {
            yield return new FacilityReceivedIntoCustody(planted.Id, By);
        }
    }

    private static AdministrativeUnitEstablished Unit(Guid id, string code, AdministrativeUnitType type, Guid? parent) =>
        new(id, code, $"Đơn vị {code}", $"Xã {code}", type, ProvinceCode, parent, null, Since, null, [], By);
}
