using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>Values that Marten writes into its event tables.</summary>
internal static class EventColumns
{
    /// <summary>Tenant of a store without tenants.</summary>
    public const string DefaultTenant = "*DEFAULT*";

    public static string? AggregateTypeName(StreamAction stream) => stream.AggregateType is { } type ? EventTypeName.For(type) : null;
}
