using System.Net;
using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>An HTTP answer whose body may be anything.</summary>
public sealed record RawAnswer(HttpStatusCode Status, string Body)
{
    public JsonElement Json => JsonElement.Parse(Body);

    /// <summary>The server has understood, or has said what it did not understand; it has not stumbled.</summary>
    public void AssertIsComposed()
    {
        Assert.True((int)Status < 500, $"{Status}: {Body}");
        Assert.DoesNotContain("Unexpected Execution Error", Body, StringComparison.Ordinal);
    }

    /// <summary>The codes of the request's errors, not of a payload's.</summary>
    public IReadOnlyList<string?> Codes() =>
        [.. Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("extensions").GetProperty("code").GetString())];
}
