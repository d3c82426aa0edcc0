using AssetRegistry.Access;

namespace AssetRegistry.Dossiers;

/// <summary>A paper in the dossier: its own, or the one a step rests on.</summary>
/// <param name="Issuer">Null: the organisation that filed it.</param>
/// <param name="Step">The step it came with.</param>
/// <param name="FiledOn">The day that step took effect.</param>
/// <param name="AttachmentId">The scanned paper; null while none is attached.</param>
public sealed record DossierPaper(
    PaperKind Kind, string Number, DateOnly Date, string? Issuer, CommandName Step, DateOnly FiledOn, Guid? AttachmentId = null);
