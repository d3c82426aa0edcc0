namespace PostgresStore.Projections;

/// <summary>Column values true from one day until before another. Equal when days and values are.</summary>
internal sealed class BitemporalSegment(DateOnly validFrom, DateOnly validTo, object?[] values) : IEquatable<BitemporalSegment>
{
    public DateOnly ValidFrom => validFrom;

    public DateOnly ValidTo => validTo;

    public object?[] Values => values;

    public BitemporalSegment Until(DateOnly end) => new(validFrom, end, values);

    public bool HasSameValues(BitemporalSegment other) => values.AsSpan().SequenceEqual(other.Values);

    public bool Equals(BitemporalSegment? other) =>
        other is not null && validFrom == other.ValidFrom && validTo == other.ValidTo && HasSameValues(other);

    public override bool Equals(object? obj) => Equals(obj as BitemporalSegment);

    public override int GetHashCode() => HashCode.Combine(validFrom, validTo);
}
