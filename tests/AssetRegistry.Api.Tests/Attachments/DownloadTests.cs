using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>Attached files over HTTP, kept in the database.</summary>
public class DownloadTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private static readonly byte[] Content = SampleFiles.Pdf(4, 2_000_000);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_comes_as_it_was_sent_and_cannot_run_in_the_page()
    {
        var url = await AttachedAsync(copy.Server, Content, "Tờ trình số 12; \"bản chính\".pdf");
        var commune = await copy.AsAsync("commune");

        using var response = await commune.Http.GetAsync(url, Cancellation);

        Assert.Equal(Content, await response.Content.ReadAsByteArrayAsync(Cancellation));
        Assert.Equal("application/pdf", $"{response.Content.Headers.ContentType}");
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("sandbox; default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single());
        var disposition = response.Content.Headers.ContentDisposition!;
        Assert.Equal(("attachment", "Tờ trình số 12; bản chính.pdf"), (disposition.DispositionType, disposition.FileNameStar));
        Assert.Contains("filename*=UTF-8''T%E1%BB%9D", response.Content.Headers.GetValues("Content-Disposition").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0L, 0L)]
    [InlineData(524_200L, 524_400L)]
    [InlineData(1_999_000L, null)]
    [InlineData(null, 500L)]
    public async Task A_part_is_answered_with_that_part(long? from, long? to)
    {
        var url = await AttachedAsync(copy.Server, Content);
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Range = new RangeHeaderValue(from, to);

        using var response = await (await copy.AsAsync("commune")).Http.SendAsync(request, Cancellation);

        var first = (int)(from ?? Content.Length - to!.Value);
        var last = from is null || to is null ? Content.Length - 1 : (int)to.Value;
        Assert.Equal(HttpStatusCode.PartialContent, response.StatusCode);
        Assert.Equal(Content[first..(last + 1)], await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_part_beyond_the_end_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, await AttachedAsync(copy.Server, Content));
        request.Headers.Range = new RangeHeaderValue(Content.Length + 1, null);

        using var response = await (await copy.AsAsync("commune")).Http.SendAsync(request, Cancellation);

        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, response.StatusCode);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var url = await AttachedAsync(copy.Server, Content);
        var commune = await copy.AsAsync("commune");
        using var first = await commune.Http.GetAsync(url, Cancellation);
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var again = await commune.Http.SendAsync(request, Cancellation);
        using var head = await commune.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, url), Cancellation);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(Content.Length, head.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task A_picture_has_a_small_one_and_a_PDF_has_none()
    {
        var commune = await copy.AsAsync("commune");
        var picture = await AttachedAsync(copy.Server, SampleFiles.Png());
        var paper = await AttachedAsync(copy.Server, Content);

        using var small = await commune.Http.GetAsync($"{picture}/thumbnail", Cancellation);
        using var none = await commune.Http.GetAsync($"{paper}/thumbnail", Cancellation);

        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (small.StatusCode, small.Content.Headers.ContentType!.MediaType));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Whoever_may_not_see_the_record_gets_the_answer_of_nothing()
    {
        var url = await AttachedAsync(copy.Server, Content);
        var agency = await copy.AsAsync("agency");
        using var anonymous = copy.Server.Anonymous();

        var answers = new List<string>();
        foreach (var address in new[] { url, $"{url}/thumbnail", $"/attachments/{Guid.NewGuid():N}/files/1", "/attachments/../files/1", url[..^1] + "99", url[..^1] + "0", url[..^1] + "-1" })
        {
            using var response = await agency.Http.GetAsync(address, Cancellation);
            answers.Add($"{response.StatusCode} {(address.Contains("..", StringComparison.Ordinal) ? answers[0][9..] : await response.Content.ReadAsStringAsync(Cancellation))}");
        }

        using var unknown = await anonymous.Http.GetAsync(url, Cancellation);
        Assert.Single(answers.Distinct());
        Assert.StartsWith("NotFound ", answers[0], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
    }

    /// <summary>Attaches a file to a new request of the commune's; returns its address.</summary>
    internal static async Task<string> AttachedAsync(TestServer server, byte[] content, string name = "công văn.pdf")
    {
        var journey = new Journey(server);
        var places = await (await server.AsAsync("planner")).QueryAsync("""{ administrativeUnits(provinceCode: "12") { id } }""");
        var facility = await journey.GiveAsync("landfund", Inputs.RegisterFacility(
            $"TX-{Guid.NewGuid():N}", Ids.Of(places.GetProperty("administrativeUnits")[0]), await new Register(server).OrganisationAsync("Sở Y tế")));
        var dossier = await journey.SubmitAsync(Ids.Of(facility));
        var upload = await (await TusClient.AsAsync(server, "commune")).UploadAsync(content, name);
        JsonElement attachment = await journey.GiveAsync("commune", Inputs.AddAttachment("DOSSIER", Ids.Of(dossier), upload));

        return attachment.GetProperty("file").GetProperty("url").GetString()!;
    }
}
