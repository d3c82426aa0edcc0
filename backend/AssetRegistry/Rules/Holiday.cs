namespace AssetRegistry.Rules;

/// <summary>A weekday on which offices are closed.</summary>
public sealed record Holiday(DateOnly Date, RuleText Name, string Source, bool Verified) : IRule;

/// <summary>A weekend day on which offices work in exchange for a weekday off.</summary>
/// <param name="InsteadOf">The weekday off.</param>
public sealed record MakeUpDay(DateOnly Date, DateOnly InsteadOf, string Source, bool Verified) : IRule;
