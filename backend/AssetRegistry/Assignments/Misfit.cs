namespace AssetRegistry.Assignments;

/// <summary>One thing about a space that does not fit a request.</summary>
public sealed record Misfit(MisfitKind Kind, MisfitWeight Weight, LocalizedText Text);

/// <summary>What does not fit.</summary>
public enum MisfitKind
{
    RequesterIsHolder,
    AsksForAnotherSpace,
    OtherCommune,
    UseDoesNotFitCategory,
    AreaUnknown,
    NeedUnknown,
    TooSmall,
    OverNorm,
    DistanceUnknown,
}

/// <summary>What a misfit means for a pairing.</summary>
public enum MisfitWeight
{
    /// <summary>To be known; the pairing is proposed all the same.</summary>
    Note,

    /// <summary>Never proposed; people may pair them by hand, with a reason.</summary>
    NotProposed,

    /// <summary>No one may pair them.</summary>
    Impossible,
}
