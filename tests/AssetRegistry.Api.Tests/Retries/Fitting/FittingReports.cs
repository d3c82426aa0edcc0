using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Reports of the whole province.</summary>
internal static class FittingReports
{
    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["freezeReport"] = _ => Task.FromResult(("finance", Inputs.FreezeReport("OFFICIAL_HOUSING"))),
    };
}
