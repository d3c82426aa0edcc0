namespace AssetRegistry.Api.Interop.Features;

/// <summary>A file of features cannot be read on: not of the format, damaged, hostile, or too large to hold.</summary>
public sealed class FeatureFileException(LocalizedText text, Exception? cause = null) : Exception(text.English, cause)
{
    /// <summary>What is wrong, where, and what to do.</summary>
    public LocalizedText Text { get; } = text;

    public override string Message => Text.Current;
}
