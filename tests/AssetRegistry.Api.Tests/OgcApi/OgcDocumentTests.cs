using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.OgcApi;

/// <summary>The describing documents, formats and refusals of the OGC API.</summary>
public sealed class OgcDocumentTests(DemoRegistry registry)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_conformance_classes_are_those_that_are_tested_here() => Assert.Equal(
        [
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core", "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
            "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/html", "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
            "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs",
        ],
        (await (await ReaderAsync()).JsonAsync("/ogc/conformance")).GetProperty("conformsTo").EnumerateArray().Select(uri => uri.GetString()!));

    [Fact]
    public async Task Every_link_leads_to_what_it_says_in_both_formats()
    {
        var reader = await ReaderAsync();
        var toVisit = new Queue<string>(["/ogc"]);
        var visited = new HashSet<string>();
        while (toVisit.TryDequeue(out var address))
        {
            foreach (var link in LinksOf(await reader.JsonAsync(address)))
            {
                var (type, target) = (link.GetProperty("type").GetString()!, link.GetProperty("href").GetString()!);
                if (link.GetProperty("rel").GetString() is "next" || !visited.Add(target))
                {
                    continue;
                }

                using var answer = await reader.GetAsync(target);
                Assert.True(answer.IsSuccessStatusCode, $"{target}: {answer.StatusCode}");
                Assert.StartsWith(type.Split(';')[0], answer.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
                if (type is "application/json" or "application/geo+json")
                {
                    toVisit.Enqueue(target);
                }
            }
        }

        Assert.Contains(visited, address => address.EndsWith("/ogc/collections/handovers/items?f=json", StringComparison.Ordinal));
        Assert.Contains(visited, address => address.EndsWith("/ogc/api?f=html", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_description_declares_every_path_and_resolves_every_reference()
    {
        var api = await (await ReaderAsync()).JsonAsync("/ogc/api");

        Assert.StartsWith("3.0.", api.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        var parameters = api.GetProperty("components").GetProperty("parameters");
        foreach (var path in api.GetProperty("paths").EnumerateObject())
        {
            var get = path.Value.GetProperty("get");
            Assert.True(get.GetProperty("responses").TryGetProperty("200", out _), path.Name);
            Assert.All(get.GetProperty("parameters").EnumerateArray(), parameter =>
                Assert.True(parameters.TryGetProperty(parameter.GetProperty("$ref").GetString()!["#/components/parameters/".Length..], out _)));
        }

        Assert.Equal(
            ["communes", "facilities", "handovers"],
            (await (await ReaderAsync()).JsonAsync("/ogc/collections")).GetProperty("collections").EnumerateArray().Select(collection => collection.GetProperty("id").GetString()!));
        Assert.All(["communes", "facilities", "handovers"], name =>
            Assert.True(api.GetProperty("paths").TryGetProperty($"/collections/{name}/items", out _)));
    }

    [Theory]
    [InlineData("text/html,application/xhtml+xml,*/*;q=0.8", "text/html")]
    [InlineData("application/geo+json, application/json", "application/geo+json")]
    [InlineData("application/json;q=0.5, text/html;q=0.4", "application/geo+json")]
    [InlineData("*/*", "application/geo+json")]
    public async Task The_format_is_the_one_the_client_likes_best(string accept, string mediaType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/ogc/collections/facilities/items?limit=5");
        request.Headers.TryAddWithoutValidation("Accept", accept);

        using var answer = await (await registry.Shared.AsAsync("planner")).Http.SendAsync(request, Cancellation);

        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task A_page_for_people_shows_the_features_and_leads_on()
    {
        using var vietnamese = await registry.Shared.SignInAsync("planner", "vi");

        var page = await vietnamese.Http.GetStringAsync("/ogc/collections/facilities/items?limit=2&f=html", Cancellation);

        Assert.Contains("<html lang=\"vi\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Cơ sở nhà, đất</h1>", page, StringComparison.Ordinal);
        Assert.Contains("next", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("<tr><td>").Length - 1);
    }

    [Theory]
    [InlineData("bbox=1,2,3")]
    [InlineData("bbox=a,b,c,d")]
    [InlineData("bbox=103,23,104,22")]
    [InlineData("bbox=NaN,1,2,3")]
    [InlineData("bbox=1,2,3,4&bbox-crs=EPSG:9205")]
    [InlineData("crs=http://www.opengis.net/def/crs/EPSG/0/27700")]
    [InlineData("datetime=yesterday")]
    [InlineData("datetime=2025-13-01")]
    [InlineData("datetime=2025-10-01/2025-09-01")]
    [InlineData("datetime=2025-10-01/2025-11-01/2025-12-01")]
    [InlineData("limit=0")]
    [InlineData("limit=-1")]
    [InlineData("limit=ten")]
    [InlineData("offset=-1")]
    [InlineData("recordedAt=now")]
    [InlineData("f=xml")]
    [InlineData("classification=SURPLUS")]
    public async Task A_parameter_that_cannot_be_read_or_does_not_exist_is_refused_by_name(string query)
    {
        using var answer = await (await ReaderAsync()).GetAsync($"/ogc/collections/facilities/items?{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var refusal = JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
        Assert.NotEmpty(refusal.GetProperty("code").GetString()!);
        Assert.Contains(query.Split('&')[^1].Split('=')[0], refusal.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/ogc/nothing")]
    [InlineData("/ogc/collections/rivers")]
    [InlineData("/ogc/collections/rivers/items")]
    [InlineData("/ogc/collections/facilities/items/garbage")]
    [InlineData("/ogc/collections/communes/items/RmFjaWxpdHk6MDE5N2MzN2Y3NjgwNzIyNTk3MGE4ZmEzODNkMWU4Yjg")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        using var answer = await (await ReaderAsync()).GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("NotFound", JsonElement.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task More_than_the_most_at_once_is_cut_to_it()
    {
        var page = await (await ReaderAsync()).PageAsync("facilities", "?limit=100000");

        Assert.Equal(1000, page.GetProperty("numberReturned").GetInt32());
    }

    [Theory]
    [InlineData("/ogc")]
    [InlineData("/ogc/collections/communes/items")]
    public async Task Who_has_not_signed_in_is_told_how(string address)
    {
        using var anonymous = registry.Shared.Anonymous();

        using var answer = await anonymous.Http.GetAsync(address, Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Basic", answer.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task Links_name_the_address_people_use_behind_a_web_server()
    {
        using var client = registry.Shared.Anonymous();
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.Http.DefaultRequestHeaders.Add("X-Forwarded-Host", "register.laichau.gov.vn");
        using var signedIn = await client.PostSignInAsync("planner", DemoRegistry.Password);

        // What a browser sends over TLS, and no client over HTTP: the web server before the register takes the TLS away.
        client.Http.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var answer = await client.Http.GetAsync("/ogc", Cancellation);

        Assert.Contains("https://register.laichau.gov.vn/ogc/collections", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    private static IEnumerable<JsonElement> LinksOf(JsonElement document) => document.ValueKind switch
    {
        JsonValueKind.Object => document.EnumerateObject().SelectMany(member =>
            member.NameEquals("links") ? member.Value.EnumerateArray() : member.NameEquals("features") ? [] : LinksOf(member.Value)),
        JsonValueKind.Array => document.EnumerateArray().SelectMany(LinksOf),
        _ => [],
    };

    private async Task<OgcReader> ReaderAsync() => new(await registry.Shared.AsAsync("planner"));
}
