using PostgresStore.Documents;
using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>
/// A flat table that answers "what was true on a day" and "what did we believe then about that day". A row holds for
/// <c>valid_from &lt;= day &lt; valid_to</c> and was believed for <c>recorded_from &lt;= time &lt; recorded_to</c>; both ends may be
/// 'infinity'. Rows are never changed except that <c>recorded_to</c> is closed once.
/// </summary>
/// <remarks>
/// A stream's history is folded in the order of effective date, then version, so a late report of an early fact changes the past on the
/// first axis and leaves what was believed before on the second. An event recorded with an earlier time than its predecessor in the
/// stream counts as recorded at its predecessor's time: belief does not run backwards.
/// </remarks>
/// <typeparam name="TState">Folded state of a stream on a day.</typeparam>
public abstract class BitemporalProjection<TState> : ProjectionBase where TState : class
{
    private readonly List<BitemporalColumn> _columns = [];
    private readonly List<IReadOnlyList<string>> _indexes = [];
    private readonly string _tableName;

    /// <summary>Names the table (plain lower-case, in the store's schema). Declare the columns in the constructor.</summary>
    protected BitemporalProjection(string tableName) => _tableName = Schema.SqlName.Checked(tableName);

    /// <summary>The day on which the event took effect.</summary>
    public abstract DateOnly EffectiveOn(IEvent e);

    /// <summary>State from the event's day on; null when there is nothing to state. Must depend on its arguments alone.</summary>
    public abstract TState? Evolve(TState? state, IEvent e);

    /// <summary>
    /// Adds a column. Its type follows <typeparamref name="TValue"/>: string, Guid, bool, whole numbers, decimal, double, DateOnly,
    /// DateTimeOffset, or an enum (stored as its JSON name).
    /// </summary>
    protected void Column<TValue>(string name, Func<TState, TValue> value, bool notNull = false)
    {
        var column = Schema.SqlName.Quoted(Schema.SqlName.Checked(name));
        _columns.Add(new BitemporalColumn(column, typeof(TValue), PgScalar.For(typeof(TValue)), notNull, state => value((TState)state)));
    }

    /// <summary>Adds a B-tree index over columns of the table, the fixed ones included.</summary>
    protected void Index(params string[] columns) => _indexes.Add([.. columns.Select(Schema.SqlName.Checked).Select(Schema.SqlName.Quoted)]);

    internal sealed override IInlineProjection Build(StoreOptions options)
    {
        var table = new BitemporalTable(_tableName, _columns, _indexes, options);
        options.Projections.AddFlatTable(table);
        return new BitemporalRows(
            table, Handles, EffectiveOn, (state, e) => Evolve((TState?)state, e), options);
    }
}
