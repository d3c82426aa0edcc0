namespace AssetRegistry.Assignments;

/// <summary>A space meant for a request.</summary>
/// <param name="ByHand">Whether people made it, rather than the register.</param>
/// <param name="Reason">Why people made it.</param>
public sealed record AssignmentPairing(SpaceKey Space, Guid DossierId, bool ByHand = false, string? Reason = null);
