using System.Text.Json;

namespace AssetRegistry.Api.Tests.Journeys;

/// <summary>What a case looked like after a step, to everybody who looks.</summary>
/// <param name="Dossier">As the commune reads it; undefined before there is one.</param>
/// <param name="Facility">As the commune reads it.</param>
/// <param name="Summary">The planner's figures.</param>
/// <param name="MapState">How the planner's map draws the facility.</param>
/// <param name="FreeInCommune">Surplus facilities of the commune that nobody has asked for, by the commune's own list.</param>
/// <param name="Turn">Whose turn it is and for what: the accounts that may give a next command.</param>
public sealed record Moment(
    JsonElement Dossier, JsonElement Facility, JsonElement Summary, string? MapState, int FreeInCommune, IReadOnlyList<string> Turn)
{
    public int Figure(string name) => Summary.GetProperty(name).GetInt32();
}
