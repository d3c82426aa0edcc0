namespace AssetRegistry.Api.Boundaries;

/// <summary>How a former name leads to the units of today: "Xã Lản Nhì Thàng, đến 30/06/2025 → Phường Đoàn Kết".</summary>
internal static class UnitChainText
{
    /// <param name="unit">The unit that was found.</param>
    /// <param name="name">The name it was found by.</param>
    /// <param name="inForce">The units of today it leads to.</param>
    /// <param name="between">The units on the way and those of today.</param>
    /// <returns>Null: the name is the present one of a unit in force.</returns>
    public static LocalizedText? Of(
        AdministrativeUnitDetails unit, UnitName name, IReadOnlyList<UnitLineage> inForce, IReadOnlyDictionary<Guid, AdministrativeUnitDetails> between)
    {
        var start = Until(name.FullName, name.To);
        if (inForce is [{ IsItself: true }])
        {
            return name is { IsAlias: false, To: null } ? null : Join([start, new(unit.FullName, unit.FullName)]);
        }

        if (inForce.Count == 0)
        {
            return Join([start, new("chưa ghi nhận đơn vị kế thừa", "its successor is not recorded")]);
        }

        List<LocalizedText> ways = [.. inForce.Select(lineage => Join(lineage.Successions.Select(succession => Step(succession, between[succession.IntoId]))))];

        return Join([start, new(string.Join("; ", ways.Select(way => way.Vietnamese)), string.Join("; ", ways.Select(way => way.English)))]);
    }

    private static LocalizedText Step(UnitSuccession succession, AdministrativeUnitDetails into)
    {
        var name = Until(into.FullName, into.ValidTo);

        return succession switch
        {
            { Share: 1 } => name,
            { Share: { } share } => new(
                $"{name.Vietnamese} ({Wording.Percent(share * 100).Vietnamese})", $"{name.English} ({Wording.Percent(share * 100).English})"),
            _ => new($"{name.Vietnamese} (một phần)", $"{name.English} (a part)"),
        };
    }

    /// <summary>The last day is what people know a reform by, not the first day after it.</summary>
    private static LocalizedText Until(string name, DateOnly? end) => end is { } day
        ? new($"{name}, đến {Wording.Date(day.AddDays(-1)).Vietnamese}", $"{name}, until {Wording.Date(day.AddDays(-1)).English}")
        : new(name, name);

    private static LocalizedText Join(IEnumerable<LocalizedText> steps)
    {
        List<LocalizedText> all = [.. steps];

        return new(string.Join(" → ", all.Select(step => step.Vietnamese)), string.Join(" → ", all.Select(step => step.English)));
    }
}
