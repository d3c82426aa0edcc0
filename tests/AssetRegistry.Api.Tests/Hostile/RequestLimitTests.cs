using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>Who sends more than he may is told so and when to come back; nobody else is.</summary>
public sealed class RequestLimitTests(DemoRegistry registry)
{
    private const string WhoAmI = """{ "query": "{ me { name } }" }""";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("vi", "Quá nhiều yêu cầu")]
    [InlineData("en", "Too many requests")]
    public async Task A_flood_is_refused_with_a_sentence_and_others_are_answered(string language, string beginning)
    {
        await using var server = await TestServer.StartAsync(
            await registry.EmptyDatabaseAsync(Cancellation), demo: false, limits: new RequestLimits(PerSecond: 1, AtOnce: 10));
        using var nobody = server.Anonymous(language);
        using var admin = await server.SignInAsync("admin");

        // A hundred at once hold more than ten and what some seconds add.
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => nobody.Http.PostAsync("/graphql", Json(WhoAmI), Cancellation)));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.True(answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1)));
        var body = JsonElement.Parse(await refused[0].Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("TOO_MANY_REQUESTS", body.GetProperty("code").GetString());
        Assert.StartsWith(beginning, body.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await admin.PostRawAsync("/graphql", WhoAmI)).Status);
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Theory]
    [InlineData(null, 100, 2_000)]
    [InlineData("many", 100, 2_000)]
    [InlineData("-1", 100, 2_000)]
    [InlineData("5", 5, 100)]
    public void The_limit_is_read_from_what_is_given(string? given, int perSecond, int atOnce) =>
        Assert.Equal(new RequestLimits(perSecond, atOnce), RequestLimits.Read(given));

    [Fact]
    public void Nought_is_no_limit() => Assert.Null(RequestLimits.Read("0"));

    private static StringContent Json(string body) => new(body, System.Text.Encoding.UTF8, "application/json");
}
