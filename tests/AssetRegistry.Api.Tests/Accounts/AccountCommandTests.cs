using System.Net;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Importing;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Accounts;

/// <summary>Bodies and accounts from the command line, beside a running server.</summary>
public sealed class AccountCommandTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task A_newcomer_makes_a_body_an_account_and_a_scope()
    {
        var body = await RunAsync("organisation", "add", "DL-1", "--name", "UBND xã Dòng Lệnh", "--type", "commune-committee", "--commune", "03405", "--since", "2025-07-01");
        Assert.Equal((ExitCodes.Done, "DL-1             UBND xã Dòng Lệnh (People's Committee of a commune)"), (body.ExitCode, body.Output.TrimEnd()));
        var opened = await RunAsync("account", "add", "dong.lenh", "--display-name", "Văn thư", "--role", "COMMUNE_OFFICIAL", "--organisation", "DL-1");
        Assert.Equal(ExitCodes.Done, opened.ExitCode);
        var password = opened.Output.TrimEnd().Split(' ')[^1];

        using var client = copy.Server.Anonymous();
        using var refused = await client.PostSignInAsync("dong.lenh", password);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        var signedIn = await client.PostRawAsync("/account/sign-in", $$"""{"account":"dong.lenh","password":"{{password}}","newPassword":"mưa trên bản Tả Lèng"}""");
        Assert.Equal(HttpStatusCode.OK, signedIn.Status);
        var me = (await client.QueryAsync("{ me { organisation { name commune { code } } } }")).GetProperty("me").GetProperty("organisation");
        Assert.Equal(("UBND xã Dòng Lệnh", "03405"), (me.GetProperty("name").GetString(), me.GetProperty("commune").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_account_is_listed_changed_disabled_enabled_and_given_a_new_password()
    {
        _ = await RunAsync("account", "add", "dl.hai", "--display-name", "Cán bộ", "--role", "planner");

        Assert.Equal("dl.hai: auditor, in use.", (await RunAsync("account", "set-rights", "dl.hai", "--role", "auditor", "--reason", "Điều động")).Output.TrimEnd());
        Assert.Equal("dl.hai: auditor, disabled.", (await RunAsync("account", "disable", "dl.hai", "--reason", "Nghỉ")).Output.TrimEnd());
        (await RunAsync("account", "reset-password", "dl.hai", "--reason", "Quên")).AssertRefused("dl.hai has been disabled since");
        Assert.Matches("^dl\\.hai .*auditor.*\\(disabled\\)", Assert.Single((await RunAsync("account", "list")).Output.Split('\n'), line => line.StartsWith("dl.hai", StringComparison.Ordinal)));
        Assert.Equal("dl.hai: auditor, in use.", (await RunAsync("account", "enable", "dl.hai", "--reason", "Trở lại")).Output.TrimEnd());
        Assert.Contains("shown this once", (await RunAsync("account", "reset-password", "dl.hai", "--reason", "Quên")).Output, StringComparison.Ordinal);
        (await RunAsync("account", "disable", "khong.co", "--reason", "Nghỉ")).AssertRefused("no such account khong.co");
        (await RunAsync("account", "disable", "admin", "--reason", "Nghỉ")).AssertRefused("only administrator left");
        Assert.Equal(ExitCodes.Usage, (await RunAsync("account", "add", "dl.ba", "--display-name", "A", "--role", "king")).ExitCode);
    }

    [Fact]
    public async Task A_body_is_found_renamed_placed_and_ended()
    {
        string[] paper = ["--paper-number", "12/QĐ-UBND", "--paper-date", "2026-01-05"];
        _ = await RunAsync("organisation", "add", "DL-2", "--name", "Trung tâm Dòng Lệnh", "--type", "agency", "--since", "2025-07-01");

        Assert.Contains("Trung tâm Lệnh Mới", (await RunAsync(["organisation", "rename", "DL-2", "--name", "Trung tâm Lệnh Mới", .. paper])).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Done, (await RunAsync(["organisation", "place", "DL-2", .. paper])).ExitCode);
        Assert.StartsWith("DL-2 ", (await RunAsync("organisation", "list", "--search", "lenh moi")).Output, StringComparison.Ordinal);
        Assert.Contains("ended on", (await RunAsync(["organisation", "end", "DL-2", "--reason", "Giải thể", .. paper])).Output, StringComparison.Ordinal);
        Assert.Empty((await RunAsync("organisation", "list", "--search", "lenh moi")).Output);
        (await RunAsync(["organisation", "place", "DL-9", .. paper])).AssertRefused("with the code DL-9");
    }

    private Task<CommandLine> RunAsync(params string[] arguments) => CommandLine.RunAsync("en", [.. arguments, "--database", copy.Server.Database]);
}
