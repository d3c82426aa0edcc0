namespace AssetRegistry.Handovers;

/// <summary>Minutes drawn up item by item: what is handed over, what was really received, and who has signed.</summary>
public sealed record HandoverMinutes(
    MinutesContent Content, MinutesStatus Status, Signature? GiverSignature = null, Signature? ReceiverSignature = null)
{
    public IReadOnlyList<HandoverItem> Differences => [.. Content.Items.Where(item => item.IsDifferent)];

    public bool IsSigned => Status is MinutesStatus.SignedByBoth or MinutesStatus.SignedWithDifferences;

    internal static HandoverMinutes Prepare(MinutesContent content) => new(content, MinutesStatus.Prepared);

    /// <summary>The receiver has checked some items; when none is left the giver signs.</summary>
    internal HandoverMinutes Accept(IReadOnlyList<ItemAcceptance> acceptances)
    {
        var found = acceptances.ToDictionary(acceptance => acceptance.Number);
        IReadOnlyList<HandoverItem> items =
        [
            .. Content.Items.Select(item => found.TryGetValue(item.Number, out var acceptance)
                ? item with
                {
                    QuantityReceived = acceptance.QuantityReceived,
                    Condition = acceptance.Condition ?? item.Condition,
                    Note = acceptance.Note ?? item.Note,
                }
                : item),
        ];
        return this with
        {
            Content = Content with { Items = items },
            Status = items.All(item => item.IsAccepted) ? MinutesStatus.AwaitingGiver : MinutesStatus.Prepared,
        };
    }

    internal HandoverMinutes SignByGiver(Provenance provenance) =>
        this with { Status = MinutesStatus.AwaitingReceiver, GiverSignature = Signature.Of(provenance) };

    internal HandoverMinutes SignByReceiver(Provenance provenance) => this with
    {
        Status = Differences.Count > 0 ? MinutesStatus.SignedWithDifferences : MinutesStatus.SignedByBoth,
        ReceiverSignature = Signature.Of(provenance),
    };
}

/// <summary>Who signed for one side, by which paper, and when.</summary>
public sealed record Signature(string Account, DateOnly SignedOn, Paper? Paper)
{
    internal static Signature Of(Provenance provenance) => new(provenance.Account, provenance.EffectiveOn, provenance.Paper);
}
