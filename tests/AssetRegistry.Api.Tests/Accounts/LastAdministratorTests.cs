using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Accounts;

/// <summary>Somebody can always let others in, whoever loses a race.</summary>
public sealed class LastAdministratorTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task Nobody_changes_his_own_rights_and_of_two_that_disable_each_other_one_stays()
    {
        _ = await Staff.AppointAsync(copy.Server, "quan.tri", like: "admin");
        using var second = await copy.Server.SignInAsync("quan.tri");
        var admin = await copy.AsAsync("admin");
        var register = new Register(copy.Server);
        var (one, other) = (await register.AccountAsync("admin"), await register.AccountAsync("quan.tri"));
        Assert.Equal("OWN_ACCOUNT", (await admin.GiveAsync(AccountInputs.ChangeRights(one))).Code());
        Assert.Equal("OWN_ACCOUNT", (await admin.GiveAsync(AccountInputs.Disable(one))).Code());

        // Whoever comes second is refused as the last one, or is signed in no more.
        _ = await Task.WhenAll(TryAsync(admin, AccountInputs.Disable(other)), TryAsync(second, AccountInputs.Disable(one)));

        Assert.Equal(1L, await copy.Events.ReadAsync<long>(
            "select count(*) from registry.mt_doc_account where data ->> 'role' = 'ADMINISTRATOR' and data ->> 'disabledOn' is null"));
        var (left, gone) = (await register.AccountAsync("admin")).GetProperty("isDisabled").GetBoolean() ? (second, "admin") : (admin, "quan.tri");
        _ = (await left.GiveAsync(AccountInputs.Enable(await register.AccountAsync(gone)))).Noun("account");
    }

    private static Task<JsonElement> TryAsync(RegistryClient client, CommandInput command) => client.SendAsync(
        $"mutation($input: {command.InputType}!) {{ {command.Mutation}(input: $input) {{ {command.Selection} }} }}", new { input = command.Fields });
}
