namespace AssetRegistry.Handovers;

/// <summary>One line of handover minutes.</summary>
/// <param name="Number">Its place in the list, from 1.</param>
/// <param name="QuantityByBook">In <paramref name="Unit"/>; 0 for what is not in the books.</param>
/// <param name="QuantityReceived">Null until the receiver has checked it.</param>
/// <param name="OriginalCost">In đồng; null means no figure yet.</param>
/// <param name="ResidualValue">In đồng; null means no figure yet.</param>
public sealed record HandoverItem(
    int Number,
    HandoverItemKind Kind,
    string Description,
    string Unit,
    decimal QuantityByBook,
    decimal? QuantityReceived = null,
    string? Condition = null,
    string? Note = null,
    decimal? OriginalCost = null,
    decimal? ResidualValue = null)
{
    public bool IsAccepted => QuantityReceived is not null;

    /// <summary>Whether more or less was received than the books say.</summary>
    public bool IsDifferent => QuantityReceived is { } received && received != QuantityByBook;
}

/// <summary>What a line of handover minutes is about.</summary>
public enum HandoverItemKind
{
    Land,
    Building,
    Structure,
    Equipment,
    OtherAsset,
}

/// <summary>What the receiver found of one item.</summary>
public sealed record ItemAcceptance(int Number, decimal QuantityReceived, string? Condition = null, string? Note = null);
