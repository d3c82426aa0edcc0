using AssetRegistry.Facilities;

namespace AssetRegistry.Decisions;

/// <summary>Decides a dossier that lies before the province.</summary>
/// <param name="HandoverIds">One new id per facility of the dossier, in their order.</param>
/// <param name="ReceiverId">By default the requesting organisation; an offer must name it.</param>
/// <param name="IntendedUse">By default the one asked for; an offer must name it.</param>
public sealed record DecideDossier(
    Guid DossierId,
    Guid DecisionId,
    IReadOnlyList<Guid> HandoverIds,
    LegalForm LegalForm,
    Guid? ReceiverId,
    IntendedUse? IntendedUse,
    Paper? Paper,
    DateOnly EffectiveOn);
