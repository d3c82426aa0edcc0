namespace GraphQLServer;

/// <summary>
/// Declares that a mutation may fail with <typeparamref name="T"/> (or a class derived from it). The exception appears in the payload's
/// <c>errors</c> as an object type named <c>…Error</c> with the exception's own public properties and its message.
/// </summary>
/// <typeparam name="T">The exception.</typeparam>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<T> : Attribute, IErrorDeclaration
    where T : Exception
{
    Type IErrorDeclaration.ExceptionType => typeof(T);
}
