namespace AssetRegistry.Rules;

/// <summary>Reads the packs that are embedded in the program: Packs/, one file a change of law.</summary>
internal static class BundledPacks
{
    private const string Prefix = "Rules.";

    /// <summary>In the order of their names, which begin with the day they take effect: each may amend the one before.</summary>
    public static IReadOnlyList<RulePack> Read()
    {
        var packs = new List<RulePack>();
        foreach (var name in Names())
        {
            packs.Add(RulePackReader.Read(Text(name), packs.LastOrDefault()));
        }

        return packs;
    }

    private static IEnumerable<string> Names() => typeof(BundledPacks).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static string Text(string name)
    {
        using var reader = new StreamReader(typeof(BundledPacks).Assembly.GetManifestResourceStream(name)!);

        return reader.ReadToEnd();
    }
}
