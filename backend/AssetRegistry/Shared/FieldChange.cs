namespace AssetRegistry;

/// <summary>What one recorded fact did to one field of a record, in words.</summary>
/// <param name="Field">The field, or the thing of the record that is meant.</param>
/// <param name="Before">Null: it had no value.</param>
/// <param name="After">Null: it has no value any more.</param>
public sealed record FieldChange(LocalizedText Field, LocalizedText? Before, LocalizedText? After);
