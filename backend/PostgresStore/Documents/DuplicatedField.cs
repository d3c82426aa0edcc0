using PostgresStore.Schema;

namespace PostgresStore.Documents;

/// <summary>A member that is also a column of its own, written from the object with every save.</summary>
internal sealed record DuplicatedField(MemberPath Member, bool NotNull)
{
    /// <summary>Quoted where it must be.</summary>
    public string ColumnName { get; } = SqlName.Quoted(Member.ColumnName);

    public PgScalar Scalar { get; } = PgScalar.For(Member.MemberType);
}
