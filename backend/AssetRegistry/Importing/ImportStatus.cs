namespace AssetRegistry.Importing;

/// <summary>How far an import has come.</summary>
public enum ImportStatus
{
    /// <summary>The file waits to be checked, or is being checked.</summary>
    Checking,

    /// <summary>A person decides whether it is stored.</summary>
    Checked,

    /// <summary>The file cannot be read.</summary>
    Unreadable,

    /// <summary>It waits to be stored, or is being stored.</summary>
    Storing,
    Completed,

    /// <summary>Given up by a person; what had been stored by then stays.</summary>
    Cancelled,

    /// <summary>What it brought is being taken back.</summary>
    Undoing,
    Undone,
}
