namespace AssetRegistry.Api.Reports;

/// <summary>
/// What was true on a day and what was believed of it at a time: the rows that figures at any date are counted from.
/// Events take effect on the date of their provenance.
/// </summary>
public abstract class BusinessHistory<TState>(string tableName) : BitemporalSnapshot<TState>(tableName)
    where TState : class
{
    public sealed override DateOnly EffectiveOn(IEvent e) => ((IBusinessEvent)e.Data).Provenance.EffectiveOn;
}
