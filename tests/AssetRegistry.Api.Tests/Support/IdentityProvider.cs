using System.Diagnostics;
using System.Net.Http.Json;
using AssetRegistry.Access;
using AssetRegistry.Api.Access.OpenId;
using TestKit;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>A provider of identities as a process of its own (tests/openId/provider.mjs), and who it knows.</summary>
public sealed class IdentityProvider : IDisposable
{
    public const string Label = "Cổng đăng nhập của tỉnh";

    private const string ClientSecret = "secret-of-the-tests-with-32-signs";

    private readonly Process _process;
    private readonly HttpClient _http = new();

    private IdentityProvider(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<IdentityProvider> StartAsync()
    {
        var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(RepositoryRoot.Find(), "tests", "openId", "provider.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Uri.TryCreate(line, UriKind.Absolute, out var address))
            {
                return new IdentityProvider(process, address);
            }
        }

        throw new InvalidOperationException("The provider of identities ended before it was ready; is oidc-provider installed (npm ci)?");
    }

    /// <summary>What a register is told of it: each role has a group of its name, but for the administrator, whose group must be said.</summary>
    public OpenIdOptions Options => new(Address, "asset-registry", ClientSecret)
    {
        Label = Label,
        Roles = [("so-quan-tri", Role.Administrator), ("so-kiem-toan", Role.Auditor), ("so-quy-hoach", Role.Planner), ("so-co-quan", Role.AgencyOfficial)],
        Organisations = new Dictionary<string, string> { ["không có"] = "NO-SUCH-CODE" },
    };

    /// <summary>Somebody who can sign in there, or what is said of him from now on.</summary>
    public Task KnowAsync(string subject, string? organisation, params string[] groups) =>
        TellAsync("people", new { subject, claims = new { name = $"Cán bộ {subject}", groups, organisation } });

    /// <summary>Spoils the next identity token.</summary>
    public Task ForgeAsync(string name) => TellAsync("forgery", new { name });

    public void Dispose()
    {
        _http.Dispose();
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private async Task TellAsync(string what, object told)
    {
        using var response = await _http.PostAsJsonAsync(new Uri(Address, $"/test/{what}"), told, Cancellation);
        _ = response.EnsureSuccessStatusCode();
    }
}
