namespace AssetRegistry.Api.Importing;

/// <summary>A mapping of columns that an organisation has kept for the next file of the same kind.</summary>
/// <param name="Id">Organisation and folded name: a name is kept once, and keeping it again replaces it.</param>
/// <param name="Headings">Heading by the key of the column.</param>
public sealed record SavedColumnMapping(string Id, Guid? OrganisationId, string Name, IReadOnlyDictionary<string, string> Headings)
{
    public static SavedColumnMapping Of(Actor actor, string name, ColumnMapping mapping) => new(
        IdOf(actor, name), actor.OrganisationId, VietnameseText.Normalise(name),
        mapping.Headings.ToDictionary(heading => FacilityColumns.KeyOf(heading.Key), heading => heading.Value));

    public static string IdOf(Actor actor, string name) => $"{actor.OrganisationId ?? Guid.Empty:N}/{VietnameseText.Fold(name)}";

    public Dictionary<FacilityColumn, string> ToHeadings() => Headings
        .Where(heading => FacilityColumns.OfKey(heading.Key) is not null)
        .ToDictionary(heading => FacilityColumns.OfKey(heading.Key)!.Value, heading => heading.Value);
}
