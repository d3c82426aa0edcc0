using System.Data.Common;
using PostgresStore.Serialization;

namespace PostgresStore.Documents;

/// <summary>A row selected by <see cref="DocumentSql.Columns"/> to the document.</summary>
internal static class DocumentReader
{
    public static object Read(DbDataReader reader, DocumentMapping mapping, JsonDocumentSerializer serializer)
    {
        var document = serializer.Read(reader.GetFieldValue<byte[]>(0), mapping.DocumentType);
        if (mapping.Revision is RevisionKind.Counter)
        {
            mapping.SetVersion(document, reader.GetInt32(1));
        }
        else if (mapping.Revision is RevisionKind.Projected)
        {
            mapping.SetVersion(document, reader.GetInt64(1));
        }

        return document;
    }
}
