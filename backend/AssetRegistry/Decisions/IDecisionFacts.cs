namespace AssetRegistry.Decisions;

/// <summary>What the visibility of a decision looks at, wherever it is kept.</summary>
public interface IDecisionFacts
{
    /// <summary>Who proposed, gives or receives by it.</summary>
    IReadOnlyList<Guid> PartyIds { get; }

    IReadOnlyList<DecisionItem> Items { get; }

    /// <summary>The communes its facilities stood in when it was made.</summary>
    IReadOnlyList<string> CommuneCodes { get; }
}
