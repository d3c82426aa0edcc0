using GraphQLServer.Annotations;

namespace GraphQLServer;

/// <summary>Base of attributes that change the type of one value, such as <c>[ID]</c>. Not for use by applications.</summary>
public abstract class MemberConventionAttribute : Attribute
{
    private protected MemberConventionAttribute()
    {
    }

    internal abstract void ApplyToOutput(FieldDescriptor field, TypeRegistry types);

    internal abstract void ApplyToInput(InputDescriptor input, TypeRegistry types);
}
