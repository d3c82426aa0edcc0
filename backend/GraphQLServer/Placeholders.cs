#pragma warning disable CS1591, CA1822, IDE0060
using GraphQLServer.Annotations;
using GraphQLServer.Conventions.Paging;
using GraphQLServer.Language;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer
{
    /// <summary>Runs requests against the schema.</summary>
    public sealed class RequestExecutor
    {
        /// <summary>The schema.</summary>
        public Schema Schema => throw new NotSupportedException();
    }

    internal static class RequestExecutorFactory
    {
        public static RequestExecutor Create(SchemaConfiguration c, IServiceCollection s, IServiceProvider p) => throw new NotSupportedException();
    }

    /// <summary>Maps the endpoint.</summary>
    public static class GraphQLEndpoints
    {
        /// <summary>Serves GraphQL over HTTP at <paramref name="path"/>.</summary>
        public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql") => throw new NotSupportedException();
    }
}

namespace GraphQLServer.Annotations
{
    internal sealed class TypeRegistry
    {
        public PagingOptions PagingOptions => throw new NotSupportedException();
        public GraphQLType OutputType(ValueShape s, System.Reflection.MemberInfo m) => throw new NotSupportedException();
        public GraphQLType InputType(ValueShape s, string m) => throw new NotSupportedException();
        public GraphQLType WithLeaf(ValueShape s, NamedType t) => throw new NotSupportedException();
        public string ObjectTypeName(Type t) => throw new NotSupportedException();
        public void Report(string problem) => throw new NotSupportedException();
    }

    internal static class DefaultLiteral { public static ValueNode From(object v, GraphQLType t) => throw new NotSupportedException(); }
    internal static class InputConverter { public static Func<object?, object?>? For(ValueShape s, Func<object, object>? c) => throw new NotSupportedException(); }
}

namespace GraphQLServer.Conventions.Paging { internal static class PagingConvention { public static void Apply(FieldDescriptor f, PagingSettings s, TypeRegistry t) => throw new NotSupportedException(); } }
namespace GraphQLServer.Conventions.Filtering { internal static class FilteringConvention { public static void Apply(FieldDescriptor f, TypeRegistry t) => throw new NotSupportedException(); } }
namespace GraphQLServer.Conventions.Sorting { internal static class SortingConvention { public static void Apply(FieldDescriptor f, TypeRegistry t) => throw new NotSupportedException(); } }
