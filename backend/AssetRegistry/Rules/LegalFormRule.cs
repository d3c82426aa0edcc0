using AssetRegistry.Decisions;

namespace AssetRegistry.Rules;

/// <summary>A legal form of handling a facility: what it is called and who decides it.</summary>
/// <param name="Code">The form's code in the national software and in reports.</param>
/// <param name="NeedsEndDate">Whether the form holds for a time only.</param>
public sealed record LegalFormRule(
    LegalForm Form, string Code, RuleText Name, RuleText DecidedBy, string Source, bool Verified, bool NeedsEndDate = false) : IRule;
