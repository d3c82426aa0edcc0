using AssetRegistry.Facilities;

namespace AssetRegistry.Handovers;

/// <summary>Records that the facility was handed over, for the time being or by formal minutes: the short way, without items.</summary>
public sealed record RecordHandover(Guid HandoverId, bool IsProvisional, string? Discrepancies, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Draws up the minutes: the list of what is handed over, before the receiver checks it.</summary>
public sealed record PrepareHandover(Guid HandoverId, MinutesContent Content, DateOnly EffectiveOn);

/// <summary>Says for the receiver what was really received, for some items or all.</summary>
public sealed record AcceptHandoverItems(Guid HandoverId, IReadOnlyList<ItemAcceptance> Items, DateOnly EffectiveOn);

/// <summary>Signs the minutes for the giver.</summary>
public sealed record SignHandoverAsGiver(Guid HandoverId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Signs the minutes for the receiver: the handover is done.</summary>
public sealed record SignHandoverAsReceiver(Guid HandoverId, DateOnly EffectiveOn);

/// <summary>Records that a side has entered the change in its books.</summary>
public sealed record RecordBookEntry(Guid HandoverId, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Records that the change was registered at the land registry.</summary>
public sealed record RecordLandRegistration(Guid HandoverId, DateOnly FormSubmittedOn, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Gives a facility back that was formally handed over.</summary>
public sealed record ReturnFacility(Guid HandoverId, string Reason, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Confirms that the facility is really in use.</summary>
/// <param name="PhotoId">The attachment that shows it.</param>
/// <param name="RealUse">What it is really used for, when that differs from the decision.</param>
/// <param name="Headcount">How many people work there.</param>
public sealed record ConfirmUse(
    Guid HandoverId, Paper? Paper, DateOnly EffectiveOn, Guid? PhotoId = null, IntendedUse? RealUse = null, int? Headcount = null);
