using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace AssetRegistry.Api.Tests.Audit;

/// <summary>The server seals what is committed, and those who look after the register see what its daily check found.</summary>
public sealed class AuditWatchTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Unsealed = "select count(*) from registry.mt_events e where not exists (select from registry.audit_link l where l.sequence = e.seq_id)";

    [Fact]
    public async Task A_command_is_sealed_soon_after_its_commit()
    {
        var free = (await new Register(copy.Server).FreeFacilitiesAsync())[0];
        var before = await copy.Events.ReadAsync<long>("select max(seq_id) from registry.mt_events");

        _ = await copy.Journey.GiveAsync("finance", Inputs.ClassifyFacility(free));

        Assert.True(await copy.Events.ReadAsync<long>("select max(seq_id) from registry.mt_events") > before);
        Assert.Equal(0, await Eventually.ReadAsync(() => copy.Events.ReadAsync<long>(Unsealed), unsealed => unsealed == 0));
    }

    [Theory]
    [InlineData("auditor")]
    [InlineData("admin")]
    public async Task The_last_check_is_shown_to_who_looks_after_the_register(string account)
    {
        await copy.Server.Services.GetRequiredService<AuditWatch>().RunOnceAsync(TestContext.Current.CancellationToken);

        var found = await (await copy.AsAsync(account)).QueryAsync(
            "{ auditVerification { isIntact eventCount summary head { place sha256 } firstFault { kind } } auditAnchors { day place sequence sha256 } }");

        var verification = found.GetProperty("auditVerification");
        Assert.True(verification.GetProperty("isIntact").GetBoolean());
        Assert.Contains("The history is whole", verification.GetProperty("summary").GetString(), StringComparison.Ordinal);
        var anchor = Assert.Single(found.GetProperty("auditAnchors").EnumerateArray());
        Assert.InRange(anchor.GetProperty("place").GetInt64(), 1, verification.GetProperty("eventCount").GetInt64());
    }

    [Theory]
    [InlineData("commune")]
    [InlineData("planner")]
    public async Task To_others_it_is_not_shown(string account)
    {
        var found = await (await copy.AsAsync(account)).QueryAsync("{ auditVerification { isIntact } auditAnchors { day } }");

        Assert.Equal("""{"auditVerification":null,"auditAnchors":[]}""", found.GetRawText().Replace(" ", "", StringComparison.Ordinal));
    }
}
