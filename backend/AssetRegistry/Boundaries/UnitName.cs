namespace AssetRegistry.Boundaries;

/// <summary>What a unit is or was called, and under which code.</summary>
/// <param name="From">The first day of it.</param>
/// <param name="To">The first day on which it no longer held; null: it holds.</param>
/// <param name="IsAlias">Another spelling that people look for, beside the name of the resolution.</param>
public sealed record UnitName(
    string Code, string Name, string FullName, AdministrativeUnitType Type, DateOnly From, DateOnly? To = null, bool IsAlias = false)
{
    internal bool Says(UnitNaming naming) => naming == new UnitNaming(Code, Name, FullName, Type);

    internal static UnitName Of(UnitNaming naming, DateOnly from) => new(naming.Code, naming.Name, naming.FullName, naming.Type, from);
}

/// <summary>The names of a unit through time, the earliest first, its aliases last.</summary>
public static class UnitNames
{
    /// <summary>The names after a fact of the unit.</summary>
    public static IReadOnlyList<UnitName> After(IReadOnlyList<UnitName> names, IBusinessEvent fact)
    {
        ArgumentNullException.ThrowIfNull(names);

        return fact switch
        {
            AdministrativeUnitEstablished e => [UnitName.Of(new(e.Code, e.Name, e.FullName, e.Type), e.ValidFrom)],
            AdministrativeUnitRenamed e => Renamed(names, e.Naming, e.Provenance.EffectiveOn),
            AdministrativeUnitEnded e => Official(names, last => last with { To = e.ValidTo }),
            AdministrativeUnitReinstated => Official(names, last => last with { To = null }),
            AdministrativeUnitAnnulled => Official(names, last => last with { To = last.From }),
            UnitAliasAdded e => [.. names, Alias(names, e.Alias, e.Provenance.EffectiveOn)],
            UnitAliasEnded e => [.. names.Select(name => IsCurrent(name, e.Alias) ? name with { To = e.Provenance.EffectiveOn } : name)],
            _ => names,
        };
    }

    /// <summary>Whether a name is this alias and still looked for.</summary>
    public static bool IsCurrent(UnitName name, string alias)
    {
        ArgumentNullException.ThrowIfNull(name);

        return name is { IsAlias: true, To: null } && name.Name == alias;
    }

    /// <summary>A renaming that is taken back on its own day leaves no trace: the name before it goes on.</summary>
    private static IReadOnlyList<UnitName> Renamed(IReadOnlyList<UnitName> names, UnitNaming naming, DateOnly on)
    {
        var official = names.Where(name => !name.IsAlias && name.From != on).ToList();
        official = official is [.. var earlier, var last] && last.Says(naming) && last.To == on
            ? [.. earlier, last with { To = null }]
            : [.. official.SkipLast(1), .. official.TakeLast(1).Select(before => before with { To = on }), UnitName.Of(naming, on)];

        return [.. official, .. names.Where(name => name.IsAlias)];
    }

    private static IReadOnlyList<UnitName> Official(IReadOnlyList<UnitName> names, Func<UnitName, UnitName> change)
    {
        var last = names.LastOrDefault(name => !name.IsAlias);

        return [.. names.Select(name => ReferenceEquals(name, last) ? change(name) : name)];
    }

    private static UnitName Alias(IReadOnlyList<UnitName> names, string alias, DateOnly from)
    {
        var official = names.Last(name => !name.IsAlias);

        return new(official.Code, alias, alias, official.Type, from, IsAlias: true);
    }
}
