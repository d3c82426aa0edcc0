using AssetRegistry.Access;
using AssetRegistry.Facilities;

namespace AssetRegistry.Custody;

/// <summary>The rules of custody by the land fund centre.</summary>
public static partial class CustodyDecider
{
    /// <param name="command">The opening.</param>
    /// <param name="facility">A surplus facility, as it is now.</param>
    /// <param name="custody">Its case; null when it has none.</param>
    /// <param name="actor">Who opens it.</param>
    /// <param name="today">The day of recording.</param>
    /// <returns>A facility that was received before cases were kept enters its case as received.</returns>
    public static IReadOnlyList<IBusinessEvent> Open(OpenCustody command, Facility facility, CustodyCase? custody, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.OpenCustody);
        FacilityDecider.DemandSurplus(facility, command.PartId);
        if (custody is { IsOpen: true })
        {
            throw new CustodyAlreadyOpenException(custody.Id, facility.Number, custody.Status);
        }

        CustodyGate.DemandUnassigned(facility, command.PartId);
        var effectiveOn = Require.NotBefore(
            FacilityDecider.EffectiveOn(command.EffectiveOn, facility, today, command.PartId), custody?.LastStepOn ?? command.EffectiveOn, "effectiveOn");
        var opened = Opened(facility, command.PartId, Provenance.Of(actor, effectiveOn, Require.OptionalPaper(command.Paper, today)));
        return facility.InCustody && command.PartId is null ? [opened, new CustodyReceived(opened.CaseId, opened.Provenance)] : [opened];
    }

    public static CustodySurveyed Survey(RecordCustodySurvey command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.RecordCustodySurvey, custody, actor, command.EffectiveOn, today);
        return new(
            custody.Id,
            command.Condition,
            Require.Text(command.Finding, "finding"),
            Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    /// <param name="received">What <see cref="FacilityDecider.ReceiveIntoCustody"/> decided about the facility.</param>
    /// <param name="facility">The facility before it.</param>
    /// <param name="custody">Its case; null when it has none.</param>
    /// <returns>What its case records: it is opened when there is none, or the last one has ended.</returns>
    public static IReadOnlyList<IBusinessEvent> Receive(FacilityReceivedIntoCustody received, Facility facility, CustodyCase? custody)
    {
        _ = Require.NotBefore(received.Provenance.EffectiveOn, custody?.LastStepOn ?? received.Provenance.EffectiveOn, "effectiveOn");
        return Receipt(facility, partId: null, custody, received.Provenance);
    }

    /// <summary>Takes one surplus part into care. The facility as a whole stays where it is.</summary>
    public static IReadOnlyList<IBusinessEvent> ReceivePart(
        ReceiveIntoCustody command, Guid partId, Facility facility, CustodyCase? custody, Actor actor, DateOnly today)
    {
        CommandPermissions.Demand(actor, CommandName.ReceiveIntoCustody);
        FacilityDecider.DemandSurplus(facility, partId);
        if (custody is { } open && !CustodyMoves.IsPossible(CommandName.ReceiveIntoCustody, open.Status))
        {
            throw new FacilityAlreadyInCustodyException(facility.Id, facility.Number, open.Facility.PartName ?? facility.Name);
        }

        var effectiveOn = Require.NotBefore(
            FacilityDecider.EffectiveOn(command.EffectiveOn, facility, today, partId), custody?.LastStepOn ?? command.EffectiveOn, "effectiveOn");
        var paper = Require.Paper(command.Paper, CommandName.ReceiveIntoCustody, today);
        return Receipt(facility, partId, custody, Provenance.Of(actor, effectiveOn, paper));
    }

    public static CustodyKept Keep(KeepInCustody command, CustodyCase custody, Actor actor, DateOnly today)
    {
        CustodyGate.Demand(CommandName.KeepInCustody, custody, actor, command.EffectiveOn, today);
        return new(
            custody.Id,
            Require.Text(command.GuardedBy, "guardedBy"),
            NextDueOn(command.NextInspectionDueOn, command.EffectiveOn),
            Provenance.Of(actor, command.EffectiveOn, Require.OptionalPaper(command.Paper, today)));
    }

    private static IReadOnlyList<IBusinessEvent> Receipt(Facility facility, Guid? partId, CustodyCase? custody, Provenance provenance)
    {
        var received = new CustodyReceived(CustodyCase.IdOf(facility.Id, partId), provenance);
        return custody is null or { IsOpen: false } ? [Opened(facility, partId, provenance), received] : [received];
    }

    private static CustodyOpened Opened(Facility facility, Guid? partId, Provenance provenance) =>
        new(CustodyCase.IdOf(facility.Id, partId), facility.ToReference(partId), facility.CommuneCode, provenance);

    private static DateOnly? NextDueOn(DateOnly? nextDueOn, DateOnly since) =>
        nextDueOn is { } due ? Require.NotBefore(due, since, "nextDueOn") : null;
}
