namespace GraphQLServer;

/// <summary>Non-generic view of <see cref="ObjectTypeAttribute{T}"/> for the scanner.</summary>
internal interface IObjectTypeExtension
{
    Type ExtendedType { get; }

    IReadOnlyList<string> IgnoredProperties { get; }
}
