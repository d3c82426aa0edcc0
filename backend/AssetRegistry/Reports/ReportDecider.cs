using AssetRegistry.Access;

namespace AssetRegistry.Reports;

/// <summary>The rules of reports.</summary>
public static class ReportDecider
{
    /// <param name="command">The report and its content.</param>
    /// <param name="actor">Who freezes it.</param>
    /// <param name="today">The day of recording.</param>
    public static ReportFrozen Freeze(FreezeReport command, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.FreezeReport);
        _ = Require.NotInFuture(command.EffectiveAt, today, "effectiveAt");
        _ = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        var content = command.Content.Length > 0 ? command.Content : throw new ArgumentException("A report has a content.", nameof(command));
        return new(
            command.SnapshotId,
            command.Code,
            Require.Text(command.ProvinceCode, "provinceCode"),
            command.EffectiveAt,
            command.RecordedAt,
            content,
            ReportSnapshot.HashOf(content),
            Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today), VietnameseText.NormaliseOptional(command.Note)));
    }
}
