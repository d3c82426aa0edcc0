using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Exports;

/// <summary>One column of a layer. Its name has at most ten letters, so that it is the same in every format; people read its title.</summary>
internal sealed record LayerColumn<T>(FeatureField Field, Func<T, object?> Value)
{
    public static LayerColumn<T> OfText(string name, string vietnamese, string english, Func<T, string?> value) =>
        Of(name, FeatureFieldType.Text, vietnamese, english, value);

    public static LayerColumn<T> OfNumber(string name, string vietnamese, string english, Func<T, decimal?> value) =>
        Of(name, FeatureFieldType.Number, vietnamese, english, record => value(record));

    public static LayerColumn<T> OfDate(string name, string vietnamese, string english, Func<T, DateOnly?> value) =>
        Of(name, FeatureFieldType.Date, vietnamese, english, record => value(record));

    private static LayerColumn<T> Of(string name, FeatureFieldType type, string vietnamese, string english, Func<T, object?> value) =>
        new(new FeatureField(name, type, Title: new LocalizedText(vietnamese, english)), value);
}
