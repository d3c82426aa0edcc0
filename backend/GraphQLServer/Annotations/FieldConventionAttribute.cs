using GraphQLServer.Annotations;

namespace GraphQLServer;

/// <summary>Base of attributes that reshape a whole field, such as <c>[UsePaging]</c>. Not for use by applications.</summary>
public abstract class FieldConventionAttribute : Attribute
{
    private protected FieldConventionAttribute()
    {
    }

    // Outermost first: paging(0) wraps filtering(1) wraps sorting(2), whatever order the attributes are written in.
    internal abstract int Order { get; }

    internal abstract void Apply(FieldDescriptor field, TypeRegistry types);
}
