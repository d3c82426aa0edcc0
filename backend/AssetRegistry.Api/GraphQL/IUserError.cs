namespace AssetRegistry.Api.GraphQL;

/// <summary>What every refused command says: which rule, in the caller's language, and at which input field.</summary>
[GraphQLName("Error")]
public interface IUserError
{
    /// <summary>What is wrong and what to do next, in the language of the request.</summary>
    string Message { get; }

    /// <summary>The rule's stable name.</summary>
    string Code { get; }

    /// <summary>The input field the rule speaks of; null when it speaks of the whole command.</summary>
    string? Field { get; }
}
