namespace AssetRegistry.Handovers;

/// <summary>Records that the facility was handed over, for the time being or by formal minutes.</summary>
public sealed record RecordHandover(Guid HandoverId, bool IsProvisional, string? Discrepancies, Paper? Paper, DateOnly EffectiveOn);

/// <summary>Confirms that the facility is really in use.</summary>
public sealed record ConfirmUse(Guid HandoverId, Paper? Paper, DateOnly EffectiveOn);
