using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssetRegistry.Rules;

/// <summary>Reads a pack from JSON, strictly: what is missing, unknown, double or of another sort is refused by the name of its entry.</summary>
public static class RulePackReader
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        ReadCommentHandling = JsonCommentHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = true,
    };

    /// <param name="json">The pack as it is written down.</param>
    /// <param name="inForce">The pack it may amend; null: there is none.</param>
    /// <returns>The whole pack, with what it takes over.</returns>
    /// <exception cref="RulePackRejectedException">It cannot be read or breaks a rule of packs.</exception>
    public static RulePack Read(string json, RulePack? inForce)
    {
        var text = Parse(json);
        var pack = (text.Amends is null ? Whole(text, inForce) : Amended(text, Demand(inForce, text.Amends))).CompletedBy(inForce);
        RulePackCheck.Demand(pack);

        return pack;
    }

    /// <summary>A whole pack as text that <see cref="Read"/> takes back.</summary>
    public static string Write(RulePack pack) => JsonSerializer.Serialize(pack, Strict);

    private static RulePackText Parse(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<RulePackText>(json, Strict) ?? throw new RulePackRejectedException("$", RulePackProblem.Unreadable);
        }
        catch (JsonException e)
        {
            throw new RulePackRejectedException(Place(e), RulePackProblem.Unreadable);
        }
    }

    // "$.deadlines[3].days" is called deadlines[3].days; a text that is no JSON at all has no path.
    private static string Place(JsonException e) => e.Path is { } path && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : "$";

    private static RulePack Demand(RulePack? inForce, string version) =>
        inForce?.Version == version ? inForce : throw new RulePackRejectedException("amends", RulePackProblem.NotInForce);

    // Whole packs adopted before the distances were part of one leave them out.
    private static RulePack Whole(RulePackText text, RulePack? inForce) => new(
        text.Version,
        text.EffectiveFrom,
        text.Title,
        Section(text.Deadlines, "deadlines"),
        Section(text.Priorities, "priorities"),
        Section(text.LegalForms, "legalForms"),
        Section(text.Papers, "papers"),
        Section(text.Norms, "norms"),
        Section(text.DepreciationRates, "depreciationRates"),
        Section(text.Holidays, "holidays"),
        Section(text.MakeUpDays, "makeUpDays"),
        Section(text.HousingDistances ?? inForce?.HousingDistances, "housingDistances"));

    private static T Section<T>(T? section, string name)
        where T : class => section ?? throw new RulePackRejectedException(name, RulePackProblem.Missing);

    private static RulePack Amended(RulePackText text, RulePack old) => new(
        text.Version,
        text.EffectiveFrom,
        text.Title,
        Merged(old.Deadlines, text.Deadlines, deadline => deadline.Kind),
        text.Priorities ?? old.Priorities,
        Merged(old.LegalForms, text.LegalForms, rule => rule.Form),
        Merged(old.Papers, text.Papers, paper => (paper.Command, paper.Kind, paper.Form)),
        text.Norms ?? old.Norms,
        Merged(old.DepreciationRates, text.DepreciationRates, rate => rate.Grade),
        Merged(old.Holidays, text.Holidays, holiday => holiday.Date),
        Merged(old.MakeUpDays, text.MakeUpDays, day => day.Date),
        text.HousingDistances ?? old.HousingDistances);

    /// <summary>In the order of the old entries; those with one key are replaced together.</summary>
    private static List<T> Merged<T, TKey>(IReadOnlyList<T> old, IReadOnlyList<T>? changed, Func<T, TKey> key)
        where TKey : notnull
    {
        var entries = old.ToLookup(key);
        var changes = (changed ?? []).ToLookup(key);

        return
        [
            .. entries.SelectMany(entry => changes.Contains(entry.Key) ? changes[entry.Key] : entry),
            .. changes.Where(change => !entries.Contains(change.Key)).SelectMany(change => change),
        ];
    }
}
