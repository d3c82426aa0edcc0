namespace AssetRegistry.Decisions;

/// <summary>An act of the province about facilities. Never edited.</summary>
public sealed record Decision(
    Guid Id,
    string Number,
    DateOnly DecidedOn,
    LegalForm LegalForm,
    Guid IssuerId,
    Guid DossierId,
    IReadOnlyList<DecisionItem> Items,
    int Version = 0)
{
    public static Decision Create(DecisionIssued issued) => new(
        issued.DecisionId, issued.Number, issued.DecidedOn, issued.LegalForm, issued.IssuerId, issued.DossierId, issued.Items);
}
