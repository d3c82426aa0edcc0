using AssetRegistry.Decisions;

namespace AssetRegistry.Assignments;

/// <summary>A space meant for a request.</summary>
/// <param name="ByHand">Whether people made it, rather than the register.</param>
/// <param name="Reason">Why people made it.</param>
/// <param name="CarriedOutBy">The decision that gave the space to the request; null: none yet.</param>
public sealed record AssignmentPairing(
    SpaceKey Space, Guid DossierId, bool ByHand = false, string? Reason = null, DecisionReference? CarriedOutBy = null);

/// <summary>A pairing as facts name it.</summary>
public sealed record PairingReference(SpaceKey Space, string SpaceNumber, Guid DossierId, string DossierNumber);
