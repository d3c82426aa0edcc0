namespace GraphQLServer;

/// <summary>
/// Makes a data loader of a public static method that takes <c>IReadOnlyList&lt;TKey&gt;</c> first and returns a task of
/// <c>IReadOnlyDictionary&lt;TKey, TValue&gt;</c> or <c>ILookup&lt;TKey, TValue&gt;</c>. The loader implements the scanned interface named
/// after the method: <c>OfficeByIdAsync</c> gives <c>IOfficeByIdDataLoader</c>. Services are taken from a scope per batch.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DataLoaderAttribute : Attribute;
