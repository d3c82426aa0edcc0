namespace AssetRegistry.Api.Attachments.Inspection;

/// <summary>Ends an inspection at the first thing that is wrong; <see cref="FileInspector"/> tells the caller which file it was.</summary>
internal sealed class FileProblemException(FileProblem problem) : Exception($"{problem}")
{
    public FileProblem Problem { get; } = problem;
}
