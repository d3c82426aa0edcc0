using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>Uploads as a client of the tus protocol does.</summary>
internal sealed class TusClient(HttpClient http)
{
    public const string Version = "1.0.0";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<TusClient> AsAsync(TestServer server, string account) => new((await server.AsAsync(account)).Http);

    /// <summary>A whole file in one go; returns the id to attach it by.</summary>
    public async Task<Guid> UploadAsync(byte[] content, string fileName = "công văn.pdf")
    {
        var address = await BeginAtAsync(content.Length, fileName);
        using var response = await PatchAsync(address, 0, content);
        Assert.True(response.StatusCode is HttpStatusCode.NoContent, await response.Content.ReadAsStringAsync(Cancellation));

        return IdOf(address);
    }

    /// <summary>Goes on from where the server is, as often as it has moved on meanwhile.</summary>
    public async Task FinishAsync(Uri address, byte[] content)
    {
        for (var offset = await OffsetAsync(address); offset < content.Length; offset = await OffsetAsync(address))
        {
            using var response = await PatchAsync(address, offset, content[(int)offset..]);
            Assert.Contains(response.StatusCode, new[] { HttpStatusCode.NoContent, HttpStatusCode.Conflict });
        }
    }

    /// <summary>The address of an upload that was begun.</summary>
    public async Task<Uri> BeginAtAsync(long length, string fileName = "công văn.pdf", Guid? key = null)
    {
        using var response = await BeginAsync(length, fileName, key);
        Assert.True(response.StatusCode is HttpStatusCode.Created, await response.Content.ReadAsStringAsync(Cancellation));

        return response.Headers.Location!;
    }

    public Task<HttpResponseMessage> BeginAsync(long? length, string fileName = "công văn.pdf", Guid? key = null, string? version = Version) => SendAsync(
        HttpMethod.Post, new Uri("/uploads", UriKind.Relative), null, version,
        ("Upload-Length", length?.ToString(CultureInfo.InvariantCulture)),
        ("Upload-Metadata", $"filename {Convert.ToBase64String(Encoding.UTF8.GetBytes(fileName))},filetype {Convert.ToBase64String("image/png"u8)}"),
        ("Idempotency-Key", key?.ToString()));

    public Task<HttpResponseMessage> PatchAsync(Uri address, long? offset, byte[] piece, string type = "application/offset+octet-stream")
    {
        var content = new ByteArrayContent(piece);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);

        return PatchAsync(address, offset, content);
    }

    public Task<HttpResponseMessage> PatchAsync(Uri address, long? offset, HttpContent content) =>
        SendAsync(HttpMethod.Patch, address, content, Version, ("Upload-Offset", offset?.ToString(CultureInfo.InvariantCulture)));

    public Task<HttpResponseMessage> DeleteAsync(Uri address) => SendAsync(HttpMethod.Delete, address, null, Version);

    public Task<HttpResponseMessage> HeadAsync(Uri address) => SendAsync(HttpMethod.Head, address, null, Version);

    /// <summary>How many bytes the server has.</summary>
    public async Task<long> OffsetAsync(Uri address)
    {
        using var response = await HeadAsync(address);

        return OffsetOf(response.EnsureSuccessStatusCode());
    }

    public static long OffsetOf(HttpResponseMessage response) =>
        long.Parse(response.Headers.GetValues("Upload-Offset").Single(), CultureInfo.InvariantCulture);

    public static Guid IdOf(Uri address) => Guid.ParseExact(address.OriginalString.Split('/')[^1], "D");

    public Task<HttpResponseMessage> SendAsync(
        HttpMethod method, Uri address, HttpContent? content, string? version, params (string Name, string? Value)[] headers)
    {
        var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers.Append(("Tus-Resumable", version)).Where(header => header.Item2 is not null))
        {
            request.Headers.Add(name, value);
        }

        return http.SendAsync(request, Cancellation);
    }
}
