namespace AssetRegistry.Rules;

/// <summary>A name in both languages, as a pack stores it.</summary>
public sealed record RuleText(string Vi, string En)
{
    public LocalizedText InWords() => new(Vi, En);
}
