using System.Text.Json;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>What a mutation answered: its noun, or named errors.</summary>
public sealed record MutationResult(JsonElement Payload)
{
    public IReadOnlyList<JsonElement> Errors =>
        Payload.GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? [.. errors.EnumerateArray()] : [];

    /// <summary>The noun of a mutation that must have succeeded.</summary>
    public JsonElement Noun(string name = "dossier")
    {
        Assert.True(Errors.Count == 0, Payload.ToString());

        return Payload.GetProperty(name);
    }

    /// <summary>The code of the only error of a mutation that must have been refused.</summary>
    public string Code() => Assert.Single(Errors).GetProperty("code").GetString()!;
}
