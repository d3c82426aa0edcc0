using GraphQLServer.Annotations;
using GraphQLServer.Conventions.Filtering;

namespace GraphQLServer;

/// <summary>Gives a list field the argument <c>where</c>, applied to its <c>IQueryable&lt;T&gt;</c> or <c>IEnumerable&lt;T&gt;</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute : FieldConventionAttribute
{
    internal override int Order => 1;

    internal override void Apply(FieldDescriptor field, TypeRegistry types) => FilteringConvention.Apply(field, types);
}
