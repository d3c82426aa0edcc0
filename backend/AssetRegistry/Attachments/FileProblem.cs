namespace AssetRegistry.Attachments;

/// <summary>Why the register does not accept a file.</summary>
public enum FileProblem
{
    Empty,
    TooLarge,
    Unknown,
    Markup,
    Program,
    Archive,
    Encrypted,
    Macros,
    ExpandsTooMuch,
    Damaged,
}
