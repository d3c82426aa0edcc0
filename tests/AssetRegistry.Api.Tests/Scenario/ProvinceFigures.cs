using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Scenario;

/// <summary>The figures of the province as one question brings them, in a form in which they can be read and compared.</summary>
/// <param name="Facilities">Total = retained + rearranged + surplus, and how many of the surplus the land fund centre keeps.</param>
/// <param name="Communes">How many there are / have submitted / have a decision.</param>
/// <param name="Agencies">The same of the agencies.</param>
/// <param name="Housing">Official housing needed / arranged / outstanding.</param>
/// <param name="Classes">Facilities by classification, counted by another reader.</param>
/// <param name="Stages">Facilities by stage.</param>
public sealed record ProvinceFigures(string Facilities, string Communes, string Agencies, string Housing, string Classes, string Stages)
{
    private const string Query = """
        query($at: LocalDate, $known: DateTime) {
          provinceSummary(provinceCode: "12", effectiveAt: $at, recordedAt: $known) {
            facilities retained rearranged surplus handedToLandFund communes communesSubmitted communesDecided agencies agenciesSubmitted agenciesDecided
          }
          housingSummary(effectiveAt: $at, recordedAt: $known) { needed arranged outstanding }
          classes: facilityFigures(groupBy: [CLASSIFICATION], effectiveAt: $at, recordedAt: $known) { groups { key } facilities }
          stages: facilityFigures(groupBy: [STAGE], effectiveAt: $at, recordedAt: $known) { groups { key } facilities }
        }
        """;

    /// <param name="client">Whose figures.</param>
    /// <param name="day">Of which day; null: today by the server's clock.</param>
    /// <param name="knownAt">As known when; null: now by the server's clock.</param>
    public static async Task<ProvinceFigures> ReadAsync(RegistryClient client, DateOnly? day, DateTimeOffset? knownAt)
    {
        var data = await client.QueryAsync(Query, new { at = day, known = knownAt });
        var summary = data.GetProperty("provinceSummary");
        int Count(string figure) => summary.GetProperty(figure).GetInt32();
        var housing = data.GetProperty("housingSummary").EnumerateObject().Select(figure => figure.Value.GetInt32());

        return new(
            $"{Count("facilities")} = {Count("retained")} + {Count("rearranged")} + {Count("surplus")}, {Count("handedToLandFund")} kept",
            $"{Count("communes")} / {Count("communesSubmitted")} / {Count("communesDecided")}",
            $"{Count("agencies")} / {Count("agenciesSubmitted")} / {Count("agenciesDecided")}",
            string.Join(" / ", housing),
            Groups(data.GetProperty("classes")),
            Groups(data.GetProperty("stages")));
    }

    private static string Groups(JsonElement figures) => string.Join(", ", figures.EnumerateArray()
        .Select(figure => $"{figure.GetProperty("groups")[0].GetProperty("key").GetString()} {figure.GetProperty("facilities").GetInt32()}"));
}
