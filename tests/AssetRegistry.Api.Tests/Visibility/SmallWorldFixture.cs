using AssetRegistry.Access;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Facilities;
using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>The small world with some dozens of facilities in it, all alike in being made by chance.</summary>
public sealed class SmallWorldFixture(DemoRegistry registry) : IAsyncLifetime
{
    private const int Facilities = 40;

    private static readonly Gen<Planted> Chance =
        from commune in Gen.Choose(0, 1)
        from holder in Gen.Choose(0, 3)
        from classification in Gen.Elements(Enum.GetValues<Classification>())
        from category in Gen.Elements(FacilityCategory.School, FacilityCategory.PoliceHeadquarters)
        from sensitivity in Gen.Elements(Enum.GetValues<Sensitivity>())
        from isKept in Gen.Elements(true, false, false)
        from receiver in Gen.Elements<int?>(null, null, 0, 1, 2, 3)
        from east in Gen.Choose(0, 9)
        select new Planted(
            0, commune, holder, receiver is null ? classification : Classification.Rearranged, category, sensitivity, isKept, receiver, east / 10d);

    private TestServer? _server;

    internal SmallWorld World { get; private set; } = null!;

    internal IReadOnlyList<Planted> Planted { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        _server = await TestServer.StartAsync(await registry.EmptyDatabaseAsync(CancellationToken.None), demo: false);
        World = new SmallWorld(_server);
        await World.FoundAsync();
        Planted = [.. Chance.Sample(Facilities).Select((planted, index) => planted with { Number = index + 1 })];
        await World.PlantAsync(Planted);
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();
}
