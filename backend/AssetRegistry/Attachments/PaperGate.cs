using AssetRegistry.Rules;

namespace AssetRegistry.Attachments;

/// <summary>A paper that a step already taken rests on by law, and the attachment that shows it.</summary>
/// <param name="Attachment">The paper as it was attached; null: it is missing.</param>
public sealed record PaperGate(RequiredPaper Paper, Attachment? Attachment)
{
    public bool IsMissing => Attachment is null;
}
