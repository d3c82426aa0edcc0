using AssetRegistry.Rules;

namespace AssetRegistry.Api.Attachments;

/// <summary>A paper the law asks for, and the attachment that shows it.</summary>
/// <param name="Command">The step that rests on it.</param>
/// <param name="Name">In the language of the request.</param>
/// <param name="FormNumber">The official form it is written on; null when none is prescribed.</param>
/// <param name="LegalSource">Which act asks for it.</param>
/// <param name="IsVerified">Whether that was checked against the act.</param>
/// <param name="Attachment">Null: it is missing.</param>
public sealed record RequiredPaperState(
    CommandName Command, PaperKind Kind, string Name, bool IsOriginal, string? FormNumber, string LegalSource, bool IsVerified, bool IsMissing,
    Attachment? Attachment)
{
    internal static RequiredPaperState Of(PaperGate gate) => new(
        gate.Paper.Command, gate.Paper.Kind, gate.Paper.Name.InWords().Current, gate.Paper.IsOriginal, gate.Paper.FormNumber, gate.Paper.Source,
        gate.Paper.Verified, gate.IsMissing, gate.Attachment);
}

[ObjectType<Dossier>]
public static class DossierPaperFields
{
    /// <summary>The papers that the steps taken so far rest on, each by the law of its own day, in the order of the steps.</summary>
    public static async Task<IReadOnlyList<RequiredPaperState>> GetRequiredPapersAsync(
        [Parent] Dossier dossier, AttachmentsBySubject attachments, RuleBook rules, CancellationToken cancellationToken) =>
        [.. PaperGates.Of(dossier, await attachments.OfAsync(dossier.Id, includeEnded: false, cancellationToken), rules).Select(RequiredPaperState.Of)];
}

[ObjectType<Decision>]
public static class DecisionPaperFields
{
    /// <summary>The papers the decision rests on by the law of its day.</summary>
    public static async Task<IReadOnlyList<RequiredPaperState>> GetRequiredPapersAsync(
        [Parent] Decision decision, AttachmentsBySubject attachments, RuleBook rules, CancellationToken cancellationToken) =>
        [.. PaperGates.Of(decision, await attachments.OfAsync(decision.Id, includeEnded: false, cancellationToken), rules).Select(RequiredPaperState.Of)];
}

[ObjectType<Handover>]
public static class HandoverPaperFields
{
    /// <summary>The papers that the steps taken so far rest on, each by the law of its own day.</summary>
    public static async Task<IReadOnlyList<RequiredPaperState>> GetRequiredPapersAsync(
        [Parent] Handover handover, AttachmentsBySubject attachments, RuleBook rules, CancellationToken cancellationToken) =>
        [.. PaperGates.Of(handover, await attachments.OfAsync(handover.Id, includeEnded: false, cancellationToken), rules).Select(RequiredPaperState.Of)];
}
