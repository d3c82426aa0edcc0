using System.Globalization;

namespace AssetRegistry.Api.Commands;

/// <summary>Vietnamese unless ASSETREGISTRY_LANGUAGE says otherwise.</summary>
public static class CommandLineLanguage
{
    public static CultureInfo FromEnvironment(Func<string, string?> variable) =>
        CultureInfo.GetCultureInfo(variable("ASSETREGISTRY_LANGUAGE") is "en" ? "en" : "vi");
}
