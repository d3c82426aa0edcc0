using AssetRegistry.Facilities;
using AssetRegistry.Organisations;

namespace AssetRegistry.Rules;

/// <summary>A class in the legal order of giving facilities to new users; 1 goes first.</summary>
/// <param name="Requesters">Who can ask in this class; null: anybody.</param>
public sealed record PriorityClass(
    int Rank, RuleText Name, IReadOnlyList<IntendedUse> Uses, string Source, bool Verified, IReadOnlyList<OrganisationType>? Requesters = null) : IRule
{
    public bool Covers(IntendedUse use, OrganisationType requester) => Uses.Contains(use) && Requesters?.Contains(requester) != false;
}
