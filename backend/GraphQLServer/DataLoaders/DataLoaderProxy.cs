using System.Reflection;
using System.Reflection.Emit;

namespace GraphQLServer.DataLoaders;

/// <summary>Makes the class a source generator would write: the data loader of a static method under its own interface.</summary>
internal static class DataLoaderProxy
{
    private static readonly ModuleBuilder Module = AssemblyBuilder
        .DefineDynamicAssembly(new AssemblyName("GraphQLServer.DataLoaders.Generated"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("Generated");

    private static readonly Lock Guard = new();

    private static int _count;

    /// <summary>A class that derives from <paramref name="baseType"/>, implements <paramref name="contract"/> and passes its constructor on.</summary>
    public static Type Implement(Type contract, Type baseType)
    {
        lock (Guard)
        {
            var type = Module.DefineType($"{contract.Name}{_count++}", TypeAttributes.Public | TypeAttributes.Sealed, baseType, [contract]);
            var inherited = baseType.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Single();
            var parameters = inherited.GetParameters().Select(parameter => parameter.ParameterType).ToArray();
            var il = type.DefineConstructor(MethodAttributes.Public, CallingConventions.Standard, parameters).GetILGenerator();
            for (var i = 0; i <= parameters.Length; i++)
            {
                il.Emit(OpCodes.Ldarg, (short)i);
            }

            il.Emit(OpCodes.Call, inherited);
            il.Emit(OpCodes.Ret);
            return type.CreateType();
        }
    }
}
