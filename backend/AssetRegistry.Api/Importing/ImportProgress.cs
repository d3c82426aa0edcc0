namespace AssetRegistry.Api.Importing;

/// <summary>How far an import has come.</summary>
/// <param name="IsStoring">False while the file is checked.</param>
/// <param name="Rows">Rows of the file that are done.</param>
/// <param name="Of">Null until the file has been read once.</param>
public sealed record ImportProgress(bool IsStoring, int Rows, int? Of);
