namespace AssetRegistry.Api.Interop.Features;

/// <summary>A column of a file of features.</summary>
/// <param name="Name">As the file spells it.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Length">Longest text in characters; null: no limit known.</param>
/// <param name="Title">What tables for people call it; null: the name.</param>
public sealed record FeatureField(string Name, FeatureFieldType Type, int? Length = null, LocalizedText? Title = null)
{
    /// <summary>The head of its column in the reader's language.</summary>
    public string Heading => Title?.Current ?? Name;
}

/// <summary>What the values of a column are.</summary>
public enum FeatureFieldType
{
    Text,
    WholeNumber,
    Number,
    Boolean,
    Date,
}
