using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Map;

/// <summary>The days between two changes of the map of communes, on each of which it is the same.</summary>
/// <param name="From">The first of them; null: there was no change before.</param>
/// <param name="To">The first day after them; null: no change is known yet.</param>
public readonly record struct ChangePeriod(DateOnly? From, DateOnly? To)
{
    /// <summary>The period a day lies in. Units come into being and end on days that are changes.</summary>
    public static ChangePeriod Around(DateOnly day, IEnumerable<AdministrativeUnitDetails> units)
    {
        var (from, to) = ((DateOnly?)null, (DateOnly?)null);
        foreach (var change in units.SelectMany(unit => new[] { unit.ValidFrom, unit.ValidTo }).OfType<DateOnly>())
        {
            if (change <= day)
            {
                from = from > change ? from : change;
            }
            else
            {
                to = to < change ? to : change;
            }
        }

        return new(from, to);
    }
}
