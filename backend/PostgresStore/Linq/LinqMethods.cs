using PostgresStore.Linq.Parsing.Methods;

namespace PostgresStore.Linq;

/// <summary>Every method that a condition may call. What is not listed is refused.</summary>
internal static class LinqMethods
{
    public static IReadOnlyList<IMethodParser> All { get; } =
    [
        new StringLike("Contains", before: "%", after: "%"),
        new StringLike("StartsWith", before: "", after: "%"),
        new StringLike("EndsWith", before: "%", after: ""),
        new StringIsNullOrEmpty(),
        new ValueEquals(),
        new IsOneOf(),
        new CollectionContains(),
        new ListContains(),
        new CollectionAny(),
        new CollectionAll(),
    ];
}
