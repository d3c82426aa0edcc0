using AssetRegistry.Boundaries;

namespace AssetRegistry.Mergers;

/// <summary>What is wrong with what a plan says, held against the units there are.</summary>
internal static class MergerPlanProblems
{
    /// <param name="content">What the plan says.</param>
    /// <param name="units">The units it names, and those that have one of its codes, as they are now.</param>
    public static IReadOnlyList<LocalizedText> Of(MergerPlanContent content, IReadOnlyList<AdministrativeUnit> units)
    {
        if (content.Lines.Count == 0)
        {
            return [new("Chưa có đơn vị nào được sắp xếp.", "No unit is rearranged.")];
        }

        return
        [
            .. content.Lines.GroupBy(line => line.UnitId).Where(same => same.Count() > 1).Select(same => new LocalizedText(
                $"{Name(same.Key)} có {same.Count()} dòng.", $"{Name(same.Key)} has {same.Count()} lines.")),
            .. content.Units.GroupBy(unit => unit.Code).Where(same => same.Count() > 1).Select(same => new LocalizedText(
                $"Mã {same.Key} được dùng cho {same.Count()} đơn vị sau sắp xếp.", $"The code {same.Key} is given to {same.Count()} units of the plan.")),
            .. content.Units.Where(planned => units.Any(unit => unit.Code == planned.Code && IsOutside(content, planned, unit))).Select(planned => new LocalizedText(
                $"Mã {planned.Code} đang là mã của một đơn vị khác.", $"The code {planned.Code} belongs to another unit.")),
            .. content.NewUnits.Where(planned => units.Any(unit => unit.Id == planned.UnitId)).Select(planned => new LocalizedText(
                $"{planned.FullName} đã có từ trước nhưng chưa có dòng nói đơn vị này thay đổi thế nào.",
                $"{planned.FullName} exists already, but no line says what becomes of it.")),
            .. content.Lines.SelectMany(line => OfLine(content, line, units.FirstOrDefault(unit => unit.Id == line.UnitId), Name)),
            .. content.NewUnits.Where(unit => !content.Lines.Any(line => line.IntoIds.Contains(unit.UnitId))).Select(unit => new LocalizedText(
                $"Không có đơn vị nào chuyển về {unit.FullName}.", $"No unit goes to {unit.FullName}.")),
        ];

        string Name(Guid id) => content.FindUnit(id)?.FullName ?? units.FirstOrDefault(unit => unit.Id == id)?.FullName ?? id.ToString();
    }

    /// <summary>Whether a unit that has the code of a planned one keeps it beside that.</summary>
    private static bool IsOutside(MergerPlanContent content, PlannedUnit planned, AdministrativeUnit unit) =>
        unit.Id != planned.UnitId && unit.ValidTo is null && content.FindLine(unit.Id) is not { Ends: true } && content.FindUnit(unit.Id) is null;

    private static IEnumerable<LocalizedText> OfLine(MergerPlanContent content, MergerLine line, AdministrativeUnit? unit, Func<Guid, string> name)
    {
        if (unit is null || !unit.ExistsOn(content.EffectiveOn.AddDays(-1)) || unit.ValidTo is not null)
        {
            var day = Wording.Date(content.EffectiveOn.AddDays(-1));
            yield return new(
                $"{name(line.UnitId)} không còn hiệu lực vào ngày {day.Vietnamese}.", $"{name(line.UnitId)} is not in force on {day.English}.");
            yield break;
        }

        if (!HasRightDestinations(line))
        {
            yield return new(
                $"{unit.FullName} “{line.Kind.InWords().Vietnamese}” nhưng chuyển về {line.Into.Count} đơn vị: {string.Join(", ", line.IntoIds.Select(name))}.",
                $"{unit.FullName} is {line.Kind.InWords().English} but goes to {line.Into.Count} units: {string.Join(", ", line.IntoIds.Select(name))}.");
        }

        if (line.Kind is not MergerLineKind.Unchanged && line.IntoIds.FirstOrDefault(id => content.FindUnit(id) is null) is var unknown && unknown != Guid.Empty)
        {
            yield return new(
                $"{unit.FullName} chuyển về một đơn vị không có trong phương án ({name(unknown)}).",
                $"{unit.FullName} goes to a unit that the plan does not list ({name(unknown)}).");
        }

        if (line.IsByGeometry && line.IntoIds.Where(id => content.FindUnit(id) is { Boundary: null }).Select(name).ToList() is { Count: > 0 } bare)
        {
            yield return new(
                $"{unit.FullName} chia theo ranh giới nhưng chưa có ranh giới của: {string.Join(", ", bare)}.",
                $"{unit.FullName} is divided by geometry, but these units have no boundary: {string.Join(", ", bare)}.");
        }

        if (line.Into.Any(share => share.Share is <= 0 or > 1)
            || (line.Into.All(share => share.Share is not null) && line.Into.Count > 0 && line.Into.Sum(share => share.Share) != 1))
        {
            yield return new(
                $"Các tỷ lệ của {unit.FullName} phải lớn hơn 0 và cộng lại bằng 1.", $"The shares of {unit.FullName} must be above 0 and add up to 1.");
        }
    }

    private static bool HasRightDestinations(MergerLine line) => line.IntoIds.Distinct().Count() == line.Into.Count && line.Kind switch
    {
        MergerLineKind.Merged => line.Into is [var only] && only.UnitId != line.UnitId,
        MergerLineKind.DividedByGeometry or MergerLineKind.DividedByList => line.Into.Count > 1 && !line.IntoIds.Contains(line.UnitId),
        MergerLineKind.Redrawn => line.IntoIds.Contains(line.UnitId),
        _ => line.Into is [var itself] && itself.UnitId == line.UnitId,
    };
}
