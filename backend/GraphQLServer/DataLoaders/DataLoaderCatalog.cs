using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.DataLoaders;

/// <summary>How the data loader for each parameter type is made.</summary>
internal sealed class DataLoaderCatalog
{
    private readonly Dictionary<Type, Func<IServiceProvider, IBatchScheduler, IDataLoader>> _factories = [];
    private readonly List<string> _problems = [];

    public DataLoaderCatalog(IReadOnlyDictionary<Type, Type> classes, IEnumerable<MethodInfo> methods, IReadOnlyList<Type> candidates)
    {
        foreach (var (service, implementation) in classes)
        {
            var create = ActivatorUtilities.CreateFactory(implementation, [typeof(IBatchScheduler)]);
            _factories[service] = (services, scheduler) => (IDataLoader)create(services, [scheduler]);
        }

        var contracts = candidates.Where(type => type.IsInterface && typeof(IDataLoader).IsAssignableFrom(type)).ToList();
        foreach (var method in methods)
        {
            AddMethod(method, contracts);
        }
    }

    public IReadOnlyList<string> Problems => _problems;

    public bool Contains(Type type) => _factories.ContainsKey(type);

    public IDataLoader Create(Type type, IServiceProvider services, IBatchScheduler scheduler) => _factories[type](services, scheduler);

    private void AddMethod(MethodInfo method, List<Type> contracts)
    {
        var definition = StaticDataLoaderMethod.Read(method);
        if (definition is null)
        {
            _problems.Add($"{method.DeclaringType?.Name}.{method.Name}: a [DataLoader] takes IReadOnlyList<TKey> first and returns a task of IReadOnlyDictionary<TKey, TValue> or ILookup<TKey, TValue>.");
            return;
        }

        var contract = contracts.FirstOrDefault(candidate => candidate.Name == definition.InterfaceName);
        if (contract is null || !definition.LoaderInterface.IsAssignableFrom(contract) || !contract.IsVisible)
        {
            var arguments = string.Join(", ", definition.LoaderInterface.GetGenericArguments().Select(argument => argument.Name));
            _problems.Add($"{method.DeclaringType?.Name}.{method.Name}: declare \"public interface {definition.InterfaceName} : IDataLoader<{arguments}>;\" beside it.");
            return;
        }

        _factories[contract] = definition.CompileFactory(DataLoaderProxy.Implement(contract, definition.LoaderBase));
    }
}
