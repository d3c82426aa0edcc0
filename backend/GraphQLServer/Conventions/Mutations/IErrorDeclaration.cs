namespace GraphQLServer;

/// <summary>Non-generic view of <see cref="ErrorAttribute{T}"/>.</summary>
internal interface IErrorDeclaration
{
    Type ExceptionType { get; }
}
