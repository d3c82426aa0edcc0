using GraphQLServer.Annotations;
using GraphQLServer.Conventions.Sorting;

namespace GraphQLServer;

/// <summary>
/// Gives a list field the argument <c>order</c>. A client's order replaces the resolver's and is completed by <c>Id</c> where the items
/// have one, so that pages never overlap.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute : FieldConventionAttribute
{
    internal override int Order => 2;

    internal override void Apply(FieldDescriptor field, TypeRegistry types) => SortingConvention.Apply(field, types);
}
