namespace AssetRegistry.Api.Custody;

/// <summary>Something that falls due in a custody case.</summary>
public sealed record CustodyCalendarEntry(CustodyCase CustodyCase, CustodyDueKind Kind, DateOnly DueOn);
