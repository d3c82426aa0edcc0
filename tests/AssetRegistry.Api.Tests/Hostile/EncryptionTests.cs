using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>The register speaks TLS with a certificate of its own, and without one to nobody but its own machine.</summary>
public sealed class EncryptionTests(DemoRegistry registry)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Over_TLS_the_session_belongs_to_this_host_alone_and_a_renewed_certificate_is_shown_at_once()
    {
        using var folder = new TemporaryFolder();
        var files = new TlsOptions(Path.Combine(folder.Path, "server.pem"), Path.Combine(folder.Path, "server.key"), null);
        var first = Issue(files);
        await using var server = await TestServer.StartAsync(await registry.EmptyDatabaseAsync(Cancellation), demo: false, tls: files);
        Assert.Equal("https", server.Address.Scheme);

        using (var browser = Trusting(first))
        {
            using var signedIn = await browser.PostAsJsonAsync(new Uri(server.Address, "/account/sign-in"), new { account = "admin", password = DemoRegistry.Password }, Cancellation);

            Assert.Equal(HttpStatusCode.OK, signedIn.StatusCode);
            var cookie = Assert.Single(signedIn.Headers.GetValues("Set-Cookie"));
            Assert.StartsWith("__Host-assetregistry=", cookie, StringComparison.Ordinal);
            Assert.All(["path=/", "secure", "httponly", "samesite=strict"], attribute => Assert.Contains(attribute, cookie.Split("; ")));
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.StartsWith("max-age=63072000", Assert.Single(signedIn.Headers.GetValues("Strict-Transport-Security")), StringComparison.Ordinal);
            using var whoAmI = await browser.PostAsJsonAsync(new Uri(server.Address, "/graphql"), new { query = "{ me { name } }" }, Cancellation);
            Assert.Contains("\"admin\"", await whoAmI.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }

        var renewed = Issue(files);

        using var later = Trusting(renewed);
        using var answer = await later.GetAsync(new Uri(server.Address, "/health/live"), Cancellation);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var unencrypted = new HttpClient();
        _ = await Assert.ThrowsAnyAsync<HttpRequestException>(() => unencrypted.GetAsync(new UriBuilder(server.Address) { Scheme = "http" }.Uri, Cancellation));
    }

    [Theory]
    [InlineData("ASSETREGISTRY_LISTEN", "0.0.0.0", "chưa có chứng thư TLS")]
    [InlineData("ASSETREGISTRY_LISTEN", "every machine", "không phải địa chỉ IP")]
    [InlineData("ASSETREGISTRY_CERTIFICATE", "no-such-file.pem", "Không đọc được chứng thư TLS")]
    [InlineData("ASSETREGISTRY_DATABASE", "Host=db.example;Username=registry;Database=registry", "SSL Mode=VerifyFull")]
    [InlineData("ASSETREGISTRY_DATABASE", "Host=127.0.0.1,db.example:5433;Username=registry;Database=registry;SSL Mode=Require", "db.example:5433")]
    public async Task A_way_over_the_network_that_is_not_safe_or_not_there_is_refused_by_a_sentence(string variable, string value, string reason)
    {
        var database = await registry.EmptyDatabaseAsync(Cancellation);
        var variables = new Dictionary<string, string?> { ["ASSETREGISTRY_DATABASE"] = database, ["ASSETREGISTRY_DEMO"] = "0", [variable] = value };
        await using var error = new StringWriter();

        var exitCode = await RegistryCommandLine.RunAsync(
            ["serve", "--port", "0"], () => RegistryOptions.FromEnvironment(variables.GetValueOrDefault), TextWriter.Null, error);

        Assert.Equal(ExitCodes.Refused, exitCode);
        Assert.Contains(reason, error.ToString(), StringComparison.Ordinal);
    }

    private static HttpClient Trusting(string thumbprint) => new(new SocketsHttpHandler
    {
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString(HashAlgorithmName.SHA256) == thumbprint },
    });

    /// <summary>A certificate for this machine in the files; answers with its fingerprint.</summary>
    private static string Issue(TlsOptions files)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var certificate = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
        File.WriteAllText(files.KeyFile!, key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(files.CertificateFile, certificate.ExportCertificatePem());

        return certificate.GetCertHashString(HashAlgorithmName.SHA256);
    }
}
