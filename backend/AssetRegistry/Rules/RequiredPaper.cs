using AssetRegistry.Access;
using AssetRegistry.Decisions;

namespace AssetRegistry.Rules;

/// <summary>A paper that must be there before a step is taken.</summary>
/// <param name="Form">The legal form it is needed for; null: every form.</param>
/// <param name="FormNumber">The number of the official form it is written on; null when none is prescribed.</param>
/// <param name="WithStep">Whether the step itself rests on it, so that it is given with the step and one filed before will not do. Null only as
/// a pack is written down, or was stored before papers said so; the rule book knows it of every paper.</param>
public sealed record RequiredPaper(
    CommandName Command, PaperKind Kind, RuleText Name, bool IsOriginal, string Source, bool Verified, LegalForm? Form = null,
    string? FormNumber = null, bool? WithStep = null) : IRule;
