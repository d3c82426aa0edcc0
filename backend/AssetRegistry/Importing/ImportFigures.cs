namespace AssetRegistry.Importing;

/// <summary>Rows of a file, features or former units, by what became or would become of them.</summary>
/// <param name="Added">New in the register.</param>
/// <param name="Changed">Known there, now otherwise.</param>
/// <param name="Unchanged">Known there as the file says.</param>
/// <param name="Refused">Not to be stored, each for a reason.</param>
public sealed record ImportFigures(int Added, int Changed, int Unchanged, int Refused)
{
    public static ImportFigures None { get; } = new(0, 0, 0, 0);

    public bool ChangeSomething => Added + Changed > 0;
}
