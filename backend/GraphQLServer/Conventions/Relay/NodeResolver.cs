using System.Linq.Expressions;
using System.Reflection;
using GraphQLServer.Annotations;

namespace GraphQLServer.Conventions.Relay;

/// <summary>Loads an object of one type by the value behind its id.</summary>
/// <param name="KeyType">C# type of that value.</param>
/// <param name="IsConcurrent">Whether several ids may be loaded side by side in one scope.</param>
/// <param name="LoadAsync">The compiled method.</param>
internal sealed record NodeResolver(Type KeyType, bool IsConcurrent, Func<ResolverContext, object, ValueTask<object?>> LoadAsync)
{
    public static NodeResolver Compile(MethodInfo method, ParameterInfo key, TypeRegistry types)
    {
        var value = Expression.Parameter(typeof(object), "key");
        var arguments = method.GetParameters()
            .Select(parameter => types.Binding.Bind(parameter, ResolverCompiler.ContextParameter) ?? Expression.Convert(value, parameter.ParameterType))
            .ToList();
        return new NodeResolver(
            key.ParameterType,
            !method.GetParameters().Any(types.Binding.NeedsScope),
            ResolverCompiler.CompileKeyed(method, arguments, value));
    }
}
