using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>The law as it is, adopted once more under another name.</summary>
internal static class FittingRules
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["adoptRulePack"] = _ => Task.FromResult(("admin", Inputs.AdoptRulePack())),
    };
}
