using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Map;

/// <summary>The map follows the register without anybody asking.</summary>
public sealed class FreshMapTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task A_command_changes_the_version_of_the_facilities_tiles_and_not_of_the_communes()
    {
        var map = new MapReader(await registry.AsAsync("planner"));
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0072");
        var (facilities, communes) = (await map.TemplateAsync("facilities"), await map.TemplateAsync("communes"));

        _ = await registry.Journey.SubmitAsync(Ids.Of(facility));

        Assert.NotEqual(facilities, await Eventually.ReadAsync(() => map.TemplateAsync("facilities"), template => template != facilities));
        Assert.Equal(communes, await map.TemplateAsync("communes"));
        Assert.Equal("requested", await map.StateAsync(facility));
    }

    [Fact]
    public async Task A_registered_facility_appears_on_the_map()
    {
        var map = new MapReader(await registry.AsAsync("planner"));
        var register = new Register(registry.Server);
        var like = await register.FacilityAsync("CSND-2025-0065");

        _ = await registry.Journey.GiveAsync("admin", Inputs.RegisterFacility("BĐ-01", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder"))));

        var registered = await register.FacilityAsync("BĐ-01");
        Assert.Equal("surplus", await Eventually.ReadAsync(() => map.StateAsync(registered), state => state is not null));
    }

    [Fact]
    public async Task Two_accounts_that_see_different_facilities_never_share_an_address()
    {
        var planner = await new MapReader(await registry.AsAsync("planner")).TemplateAsync("facilities");
        var commune = await new MapReader(await registry.AsAsync("commune")).TemplateAsync("facilities");

        Assert.NotEqual(planner, commune);
    }
}
