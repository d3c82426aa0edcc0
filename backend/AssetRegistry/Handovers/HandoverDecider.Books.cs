using AssetRegistry.Access;

namespace AssetRegistry.Handovers;

public static partial class HandoverDecider
{
    /// <summary>The receiver's books, once.</summary>
    public static BookIncreaseRecorded RecordBookIncrease(RecordBookEntry command, Handover handover, Actor actor, DateOnly today) =>
        new(handover.Id, Entry(CommandName.RecordBookIncrease, handover.BookIncrease?.Paper, command, handover, actor, today));

    /// <summary>The giver's books, once.</summary>
    public static BookDecreaseRecorded RecordBookDecrease(RecordBookEntry command, Handover handover, Actor actor, DateOnly today) =>
        new(handover.Id, Entry(CommandName.RecordBookDecrease, handover.BookDecrease?.Paper, command, handover, actor, today));

    /// <summary>The land register, once. Whoever receives the land brings form 24.</summary>
    public static LandRegistrationRecorded RecordLandRegistration(
        RecordLandRegistration command, Handover handover, Actor actor, DateOnly today)
    {
        var provenance = Entry(
            CommandName.RecordLandRegistration,
            handover.LandRegistration?.Paper,
            new(command.HandoverId, command.Paper, command.EffectiveOn),
            handover,
            actor,
            today);
        _ = Require.NotBefore(command.FormSubmittedOn, handover.HandedOverOn!.Value, "formSubmittedOn");
        _ = Require.NotBefore(command.EffectiveOn, command.FormSubmittedOn, "effectiveOn");
        return new(handover.Id, command.FormSubmittedOn, provenance);
    }

    private static Provenance Entry(
        CommandName name, Paper? earlier, RecordBookEntry command, Handover handover, Actor actor, DateOnly today)
    {
        Demand(name, handover, actor);
        if (earlier is not null)
        {
            throw new HandoverStepAlreadyRecordedException(handover.Id, handover.Facility.Number, name, earlier);
        }

        var effectiveOn = Require.NotInFuture(command.EffectiveOn, today, "effectiveOn");
        return Provenance.Of(
            actor, Require.NotBefore(effectiveOn, handover.HandedOverOn!.Value, "effectiveOn"), Require.Paper(command.Paper, name, today));
    }
}
