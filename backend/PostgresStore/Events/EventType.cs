using System.Linq.Expressions;
using System.Reflection;

namespace PostgresStore.Events;

/// <summary>One event type: its stored names and how to wrap its data.</summary>
internal sealed class EventType(Type type, string name)
{
    private readonly Func<object, Event> _wrap = CompileWrap(type);

    public Type Type { get; } = type;

    public string Name { get; } = name;

    public string DotNetName { get; } = EventTypeName.DotNetName(type);

    public Event Wrap(object data)
    {
        var wrapped = _wrap(data);
        wrapped.EventTypeName = Name;
        wrapped.DotNetTypeName = DotNetName;
        return wrapped;
    }

    private static Func<object, Event> CompileWrap(Type type)
    {
        var data = Expression.Parameter(typeof(object));
        var constructor = typeof(Event<>).MakeGenericType(type).GetConstructor(BindingFlags.Instance | BindingFlags.Public, [type])!;
        return Expression.Lambda<Func<object, Event>>(Expression.New(constructor, Expression.Convert(data, type)), data).Compile();
    }
}
