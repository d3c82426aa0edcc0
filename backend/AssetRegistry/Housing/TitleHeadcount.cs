using AssetRegistry.Rules;

namespace AssetRegistry.Housing;

/// <summary>How many officials of one title group are meant.</summary>
public sealed record TitleHeadcount(TitleGroup Title, int Headcount);
