namespace AssetRegistry.Rules;

/// <summary>What is wrong with an entry of a rule pack.</summary>
public enum RulePackProblem
{
    /// <summary>It is no entry of this sort: a field is missing, unknown or double, or has a value of another sort.</summary>
    Unreadable,

    /// <summary>The entry is not there, or says nothing.</summary>
    Missing,

    /// <summary>The entry is there twice.</summary>
    Repeated,

    /// <summary>The entry has a value that cannot be.</summary>
    OutOfRange,

    /// <summary>The pack amends another one than the one that is then in force.</summary>
    NotInForce,
}
