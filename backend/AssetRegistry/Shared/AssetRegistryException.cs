namespace AssetRegistry;

/// <summary>A command broke a rule of the register. Each rule has one sealed subclass that carries its facts as properties.</summary>
/// <param name="code">The rule's stable name, SCREAMING_SNAKE.</param>
/// <param name="text">What is wrong, with what, and what to do next.</param>
/// <param name="field">The input field at fault, as the command names it; null when no single field is.</param>
public abstract class AssetRegistryException(string code, LocalizedText text, string? field = null) : Exception
{
    public string Code { get; } = code;

    public string? Field { get; } = field;

    internal LocalizedText Text { get; } = text;

    /// <summary>The text in both languages, for refusals that are kept and read later by whoever.</summary>
    public LocalizedText InBothLanguages() => Text;

    /// <summary>The text in the language of the current UI culture, read when asked for and not when thrown.</summary>
    public override string Message => Text.Current;
}
