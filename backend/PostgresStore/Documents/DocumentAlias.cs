namespace PostgresStore.Documents;

/// <summary>Marten's table naming: the type name in lower case without separators.</summary>
internal static class DocumentAlias
{
    public static string For(Type type)
    {
        var name = type.IsGenericType
            ? string.Concat(type.GetGenericArguments().Select(a => a.Name).Prepend(type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]))
            : type.Name;
        return name.ToLowerInvariant();
    }
}
