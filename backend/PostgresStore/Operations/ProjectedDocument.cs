namespace PostgresStore.Operations;

/// <summary>A document that a projection has made of events.</summary>
/// <param name="Document">As the events leave it.</param>
/// <param name="Id">Of the document.</param>
/// <param name="Version">Of its stream; null: the newest sequence number of the save.</param>
internal sealed record ProjectedDocument(object Document, object Id, long? Version);
