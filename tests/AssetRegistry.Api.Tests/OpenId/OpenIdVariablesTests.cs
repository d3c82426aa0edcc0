using AssetRegistry.Access;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Tests.OpenId;

/// <summary>What may be said of a provider, and what is refused by a sentence before the server starts.</summary>
public sealed class OpenIdVariablesTests
{
    private static readonly Dictionary<string, string?> Right = new()
    {
        ["ASSETREGISTRY_OPENID_AUTHORITY"] = "https://dangnhap.example/realms/tinh",
        ["ASSETREGISTRY_OPENID_CLIENT_ID"] = "asset-registry",
        ["ASSETREGISTRY_OPENID_CLIENT_SECRET"] = "s3cret",
        ["ASSETREGISTRY_OPENID_ROLES"] = "cn=quan tri,dc=tinh=ADMINISTRATOR; quy-hoach = PLANNER",
        ["ASSETREGISTRY_OPENID_ORGANISATIONS"] = "Sở Y tế=1012345",
        ["ASSETREGISTRY_OPENID_SCOPES"] = "profile groups",
        ["ASSETREGISTRY_OPENID_LABEL"] = "Cổng tỉnh",
    };

    [Fact]
    public void A_provider_is_read_with_its_mappings_in_their_order()
    {
        var read = RegistryOptions.FromEnvironment(Right.GetValueOrDefault).OpenId!;

        Assert.Equal([("cn=quan tri,dc=tinh", Role.Administrator), ("quy-hoach", Role.Planner)], read.Roles);
        Assert.Equal("1012345", read.Organisations["Sở Y tế"]);
        Assert.Equal(["openid", "profile", "groups"], read.Scopes);
        Assert.Equal(("s3cret", "Cổng tỉnh", "groups"), (read.ClientSecret, read.Label, read.RoleClaim));
        Assert.Null(RegistryOptions.FromEnvironment(_ => null).OpenId);
    }

    [Fact]
    public void A_secret_may_lie_in_a_file()
    {
        using var folder = new Support.TemporaryFolder();
        var file = Path.Combine(folder.Path, "secret");
        File.WriteAllText(file, "from a file\n");

        Assert.Equal("from a file", Read("CLIENT_SECRET_FILE", file).OpenId!.ClientSecret);
    }

    [Theory]
    [InlineData("AUTHORITY", "http://dangnhap.example", "phải là địa chỉ https")]
    [InlineData("AUTHORITY", "ftp://127.0.0.1", "phải là địa chỉ https")]
    [InlineData("AUTHORITY", "dangnhap", "phải là địa chỉ https")]
    [InlineData("CLIENT_ID", " ", "Thiếu biến ASSETREGISTRY_OPENID_CLIENT_ID")]
    [InlineData("CLIENT_SECRET_FILE", "no/such/s3cret", "Không đọc được tệp ghi trong ASSETREGISTRY_OPENID_CLIENT_SECRET_FILE")]
    [InlineData("ROLES", null, "Thiếu biến ASSETREGISTRY_OPENID_ROLES")]
    [InlineData("ROLES", "quy-hoach", "gồm các cặp")]
    [InlineData("ROLES", "quy-hoach=", "gồm các cặp")]
    [InlineData("ROLES", "quy-hoach=KING", "Các vai trò: LAND_FUND_OFFICER")]
    [InlineData("ORGANISATIONS", "Sở Y tế", "gồm các cặp")]
    public async Task What_cannot_be_is_refused_by_name_and_never_repeated(string name, string? value, string reason)
    {
        await using var error = new StringWriter();

        var exitCode = await RegistryCommandLine.RunAsync(["schema"], () => Read(name, value), TextWriter.Null, error);

        Assert.Equal(ExitCodes.Refused, exitCode);
        Assert.Contains(reason, error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("http://localhost:8080")]
    public void On_this_machine_it_need_not_be_encrypted(string authority) => Assert.NotNull(Read("AUTHORITY", authority).OpenId);

    private static RegistryOptions Read(string name, string? value) =>
        RegistryOptions.FromEnvironment(new Dictionary<string, string?>(Right) { [$"ASSETREGISTRY_OPENID_{name}"] = value }.GetValueOrDefault);
}
