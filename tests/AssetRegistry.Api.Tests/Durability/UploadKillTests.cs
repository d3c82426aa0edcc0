using System.Net;
using AssetRegistry.Api.Tests.Attachments;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Durability;

/// <summary>The server and its database are killed while a file is uploaded.</summary>
public sealed class UploadKillTests
{
    private const int Length = 6_000_000;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_upload_goes_on_where_the_killed_server_has_acknowledged_it()
    {
        var directory = Directory.CreateTempSubdirectory("assetregistry-upload-kill-");
        try
        {
            await EmptyProvince.CreateAsync(directory.FullName, Cancellation);
            await using var server = await KillableServer.StartAsync(directory.FullName);
            using var client = new RegistryClient(server.Address, "en");
            using var signedIn = await client.PostSignInAsync("landfund", DemoRegistry.Password);
            var tus = new TusClient(client.Http);
            var content = SampleFiles.Pdf(5, Length);
            var address = await tus.BeginAtAsync(content.Length);
            using var acknowledged = await tus.PatchAsync(address, 0, content[..2_000_000]);

            // Killed with half of the second piece on its way.
            var torn = tus.PatchAsync(address, 2_000_000, new BreakingContent(content[2_000_000..], 3_000_000));
            _ = await Eventually.ReadAsync(() => tus.OffsetAsync(address), offset => offset > 2_000_000);
            await server.KillAsync();
            _ = await Assert.ThrowsAnyAsync<HttpRequestException>(() => torn);
            await server.StartAsync();

            Assert.Equal(HttpStatusCode.NoContent, acknowledged.StatusCode);
            Assert.InRange(await tus.OffsetAsync(address), 2_000_001, 5_000_000);
            await tus.FinishAsync(address, content);
            var facility = Assert.Single(await EmptyProvince.RegisterSurplusAsync(server.Address, 1));
            var attached = (await client.GiveAsync(Inputs.AddAttachment("FACILITY", facility, TusClient.IdOf(address)))).Noun("attachment");
            Assert.Equal(content, await client.Http.GetByteArrayAsync(attached.GetProperty("file").GetProperty("url").GetString(), Cancellation));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
