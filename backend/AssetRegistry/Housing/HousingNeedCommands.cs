namespace AssetRegistry.Housing;

/// <summary>Records how many officials of an organisation need official housing in all.</summary>
/// <param name="Groups">The same by title; null: not told apart.</param>
public sealed record RecordHousingNeed(
    int Headcount, Paper? Paper, DateOnly EffectiveOn, IReadOnlyList<TitleHeadcount>? Groups = null);

/// <summary>Records how many of them have been given it in all.</summary>
public sealed record RecordHousingAllocation(int Headcount, Paper? Paper, DateOnly EffectiveOn);
