using AssetRegistry.Access;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Facilities;
using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Api.Tests.Visibility;

/// <summary>Whoever asks, under whatever filter: every channel shows exactly the facilities that the rule allows.</summary>
public sealed class EveryChannelTests(SmallWorldFixture fixture) : IClassFixture<SmallWorldFixture>
{
    private const int Filters = 2;

    private static readonly Gen<Channels.Filter> Chance =
        from classification in Gen.Elements<Classification?>(null, Classification.Surplus, Classification.Retained)
        from commune in Gen.Elements<int?>(null, 0, 1)
        from inCustody in Gen.Elements<bool?>(null, null, true)
        from search in Gen.Elements(null, "biên phòng", "bien phong")
        select new Channels.Filter(classification, commune, inCustody, search);

    public static TheoryData<string> Accounts =>
        ["w.landfund", "w.commune1", "w.commune2", "w.agency", "w.police", "w.finance", "w.province", "w.planner", "w.auditor", "w.admin"];

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Shows_what_the_rule_allows(string account)
    {
        var world = fixture.World;
        var actor = world.Actors.Single(actor => actor.Account == account);
        var channels = new Channels(await world.Server.AsAsync(account));

        foreach (var filter in Chance.Sample(Filters).Prepend(new Channels.Filter(null, null, null, null)))
        {
            var expected = fixture.Planted.Where(planted => world.MaySee(actor, planted) && filter.Passes(planted)).ToList();
            string[] codes = [.. expected.Select(planted => planted.Code).Order(StringComparer.Ordinal)];

            Assert.Equal(codes, await channels.ListedAsync(filter));
            Assert.Equal(codes, await channels.RecordedAsync(filter));
            Assert.Equal(codes, await channels.InAreaAsync(filter));
            Assert.Equal(codes, await channels.NearestAsync(filter));
            Assert.Equal(codes, await channels.ExportedAsync(filter, "csv"));
            Assert.Equal(codes, await channels.ExportedAsync(filter, "geojson"));
            Assert.Equal(codes, await channels.DrawnAsync(filter, zoom: 13, fixture.Planted));
            Assert.All(await channels.ClusteredAsync(filter, fixture.Planted), count => Assert.Equal(expected.Count, count));
            Assert.Equal(expected.Count, await channels.FigureAsync(filter));
        }
    }

    [Theory]
    [MemberData(nameof(Accounts))]
    public async Task Shows_without_a_filter_what_the_rule_allows(string account)
    {
        var world = fixture.World;
        var actor = world.Actors.Single(actor => actor.Account == account);
        var channels = new Channels(await world.Server.AsAsync(account));
        var seen = fixture.Planted.Where(planted => world.MaySee(actor, planted)).ToList();
        string[] codes = [.. seen.Select(planted => planted.Code).Order(StringComparer.Ordinal)];

        Assert.Equal(codes, await channels.ReadOneByOneAsync(fixture.Planted));
        Assert.Equal(codes, await channels.FeaturesAsync());
        Assert.Equal(codes, await channels.FeatureByFeatureAsync(fixture.Planted));
        Assert.Equal(codes, await channels.ReportedAsync());
        Assert.Equal(
            SmallWorld.CommuneCodes.Select((_, commune) => seen.Count(planted => planted.Commune == commune)), await channels.CommuneCountsAsync());
        Assert.Equal(
            (seen.Count, Count(Classification.Retained), Count(Classification.Rearranged), Count(Classification.Surplus)), await channels.SummaryAsync());

        int Count(Classification classification) => seen.Count(planted => planted.Classification == classification);
    }
}
