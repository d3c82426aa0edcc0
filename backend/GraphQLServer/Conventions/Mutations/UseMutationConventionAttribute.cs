namespace GraphQLServer;

/// <summary>Changes how the mutation convention shapes one field.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseMutationConventionAttribute : Attribute
{
    /// <summary>Name of the payload's result field; the camelCase name of the returned type when null.</summary>
    public string? PayloadFieldName { get; set; }

    /// <summary>Leaves the field as written: no input, payload and errors types.</summary>
    public bool Disable { get; set; }
}
