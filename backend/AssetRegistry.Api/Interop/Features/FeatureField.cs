namespace AssetRegistry.Api.Interop.Features;

/// <summary>A column of a file of features.</summary>
/// <param name="Name">As the file spells it.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Length">Longest text in characters; null: no limit known.</param>
public sealed record FeatureField(string Name, FeatureFieldType Type, int? Length = null);

/// <summary>What the values of a column are.</summary>
public enum FeatureFieldType
{
    Text,
    WholeNumber,
    Number,
    Boolean,
    Date,
}
