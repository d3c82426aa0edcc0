using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace PostgresStore.Documents;

/// <summary>How one document type is stored: table, id, revision, columns and indexes beside the JSON.</summary>
internal sealed class DocumentMapping
{
    private readonly List<DuplicatedField> _duplicates = [];
    private readonly List<DocumentIndex> _indexes = [];
    private readonly Dictionary<string, string> _collations = new(StringComparer.Ordinal);

    public DocumentMapping(Type documentType)
    {
        DocumentType = documentType;
        TableName = $"mt_doc_{DocumentAlias.For(documentType)}";
        IdMember = documentType.GetProperty("Id") ?? documentType.GetProperty("id");
        VersionMember = documentType.GetProperty("Version") is { CanWrite: true } version && IsWholeNumber(version.PropertyType) ? version : null;
        Revision = documentType.IsAssignableTo(typeof(IRevisioned)) ? RevisionKind.Counter : RevisionKind.Stamp;
    }

    public Type DocumentType { get; }

    public string TableName { get; }

    public string DotNetTypeName => DocumentType.FullName ?? DocumentType.Name;

    public RevisionKind Revision { get; set; }

    public IReadOnlyList<DuplicatedField> Duplicates => _duplicates;

    public IReadOnlyList<DocumentIndex> Indexes => _indexes;

    /// <summary>Set from mt_version after loading and saving, unless the type only bears a stamp.</summary>
    public PropertyInfo? VersionMember { get; }

    public Type IdType => Id.PropertyType;

    [AllowNull]
    public PropertyInfo IdMember { get; set; }

    private PropertyInfo Id => IdMember ?? throw new InvalidDocumentException(
        $"{DocumentType.Name} has no public property 'Id'. Add one, or name another with Schema.For<{DocumentType.Name}>().Identity(x => x.Member).");

    public object IdOf(object document) => Id.GetValue(document) switch
    {
        null or "" => throw new InvalidDocumentException($"A {DocumentType.Name} has no id. Set {Id.Name} before storing it."),
        var id => id,
    };

    public void SetId(object document, object id)
    {
        if (!Id.CanWrite)
        {
            throw new InvalidDocumentException(
                $"{DocumentType.Name}.{Id.Name} cannot be set. Give it an init or set accessor, or create the object with its id.");
        }

        Id.SetValue(document, id);
    }

    /// <summary>Sets the version on types whose mt_version is a number.</summary>
    public void SetVersion(object document, long version)
    {
        if (Revision is not RevisionKind.Stamp)
        {
            SetVersionMember(document, version);
        }
    }

    /// <summary>Sets the version whatever the table holds: an aggregate folded for this call only has one too.</summary>
    public void SetVersionMember(object document, long version) =>
        VersionMember?.SetValue(document, VersionMember.PropertyType == typeof(int) ? (object)checked((int)version) : version);

    public void Duplicate(MemberPath member, bool notNull)
    {
        if (_duplicates.All(d => d.Member.Key != member.Key))
        {
            _duplicates.Add(new DuplicatedField(member, notNull));
            AddIndex(new DocumentIndex([member], IsUnique: false));
        }
    }

    /// <summary>An index said twice (a duplicated member has one already) is one index.</summary>
    public void AddIndex(DocumentIndex index)
    {
        if (_indexes.All(i => i.NameOn(TableName) != index.NameOn(TableName)))
        {
            _indexes.Add(index);
        }
    }

    public void Collate(MemberPath member, string collation) => _collations[member.Key] = collation;

    public string? CollationOf(MemberPath member) => _collations.GetValueOrDefault(member.Key);

    public DuplicatedField? DuplicateOf(MemberPath member) => _duplicates.FirstOrDefault(d => d.Member.Key == member.Key);

    private static bool IsWholeNumber(Type type) => type == typeof(int) || type == typeof(long);
}
