namespace PostgresStore.Documents;

/// <summary>A member that is also a column of its own, written from the object with every save.</summary>
internal sealed record DuplicatedField(MemberPath Member, bool NotNull)
{
    public string ColumnName => Member.ColumnName;

    public PgScalar Scalar { get; } = PgScalar.For(Member.MemberType);
}
