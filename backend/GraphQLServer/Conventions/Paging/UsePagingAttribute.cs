using GraphQLServer.Annotations;
using GraphQLServer.Conventions.Paging;

namespace GraphQLServer;

/// <summary>
/// Gives a field that returns <c>IQueryable&lt;T&gt;</c> or <c>IEnumerable&lt;T&gt;</c> the arguments <c>first</c>, <c>after</c>,
/// <c>last</c>, <c>before</c> and a connection as type, named after the field. Unset properties take their value from <see cref="PagingOptions"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : FieldConventionAttribute
{
    private bool? _includeTotalCount;

    /// <summary>Items on a page when the client does not say; 0 takes the option.</summary>
    public int DefaultPageSize { get; set; }

    /// <summary>Most items a client may ask for; 0 takes the option.</summary>
    public int MaxPageSize { get; set; }

    /// <summary>Whether the connection has <c>totalCount</c>, which is only counted when selected.</summary>
    public bool IncludeTotalCount
    {
        get => _includeTotalCount ?? false;
        set => _includeTotalCount = value;
    }

    /// <summary>Name of the connection type without <c>Connection</c>; the field's name when null.</summary>
    public string? ConnectionName { get; set; }

    internal override int Order => 0;

    internal override void Apply(FieldDescriptor field, TypeRegistry types)
    {
        var defaults = types.PagingOptions;
        var settings = new PagingSettings(
            DefaultPageSize > 0 ? DefaultPageSize : Math.Min(defaults.DefaultPageSize, MaxPageSize > 0 ? MaxPageSize : int.MaxValue),
            MaxPageSize > 0 ? MaxPageSize : defaults.MaxPageSize,
            _includeTotalCount ?? defaults.IncludeTotalCount,
            ConnectionName);
        PagingConvention.Apply(field, settings, types);
    }
}
