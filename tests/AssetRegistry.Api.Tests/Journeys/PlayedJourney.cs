using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Journeys;

/// <summary>
/// The main job, played once through the API: the commune asks for a surplus building, finance accepts, appraises and forwards, the province
/// decides, the land fund centre records the minutes, the commune confirms the use. What can be seen after each step is kept.
/// </summary>
public sealed class PlayedJourney(DemoRegistry registry) : IAsyncLifetime
{
    private const string CaseQuery = """
        query($facility: ID!, $dossier: ID!) {
          facilityById(id: $facility) {
            id version number stage classification inCustody vacantSince location { longitude latitude } holder { name } openRequests { id }
            assignment { decisionNumber decidedOn legalForm intendedUse receiver { name } handover { status handedOverOn inUseSince minutes { number } } }
            timeline { kind summary effectiveOn recordedAt account organisation { name } paper { kind number date } }
          }
          dossier: node(id: $dossier) { ... on Dossier {
            id version number status submittedOn acceptedOn decidedOn appraisal decision { number decidedOn issuer { name } items { receiver { name } } }
            timeline { kind effectiveOn account }
          } }
          free: facilities(first: 1, filter: { communeCode: "03405", classifications: [SURPLUS], stages: [NONE] }) { totalCount }
        }
        """;

    private const string TurnQuery = """
        query($dossier: ID!) {
          node(id: $dossier) { ... on Dossier { allowedCommands facilities { assignment { handover { allowedCommands } } } } }
        }
        """;

    private static readonly string[] Officials = ["commune", "finance", "province", "landfund", "planner"];

    private readonly Dictionary<string, Moment> _moments = [];
    private TestServer? _server;

    public TestServer Server => _server!;

    public DateTimeOffset StartedAt { get; private set; }

    public JsonElement Before { get; private set; }

    /// <summary>What was to be seen after a step.</summary>
    public Moment After(string step) => _moments[step];

    public async ValueTask InitializeAsync()
    {
        _server = await registry.CopyAsync(CancellationToken.None);
        StartedAt = TimeProvider.System.GetUtcNow();
        var journey = new Journey(Server);
        var facility = (await new Register(Server).FacilitiesAsync("communeCode: \"03405\", classifications: [SURPLUS], stages: [NONE]"))[0];
        var id = facility.GetProperty("id").GetString()!;
        Before = facility;
        await KeepAsync("start", id, id, "surplus");

        var dossier = await journey.SubmitAsync(id);
        var dossierId = dossier.GetProperty("id").GetString()!;
        await KeepAsync("request", id, dossierId, "requested");
        dossier = await journey.AcceptAsync(dossier);
        await KeepAsync("acceptance", id, dossierId, "requested");
        dossier = await journey.AppraiseAsync(dossier);
        await KeepAsync("appraisal", id, dossierId, "requested");
        dossier = await journey.ForwardAsync(dossier);
        await KeepAsync("submission", id, dossierId, "requested");
        dossier = await journey.DecideAsync(dossier);
        await KeepAsync("decision", id, dossierId, "decided");
        var handover = await journey.GiveAsync("landfund", Inputs.RecordHandover(await journey.HandoverOfAsync(dossier)));
        await KeepAsync("minutes", id, dossierId, "handedOver");
        _ = await journey.GiveAsync("commune", Inputs.ConfirmUse(handover));
        await KeepAsync("use", id, dossierId, "handedOver");
    }

    public ValueTask DisposeAsync() => Server.DisposeAsync();

    private async Task KeepAsync(string step, string facilityId, string dossierId, string expectedState)
    {
        var data = await (await Server.AsAsync("commune")).QueryAsync(CaseQuery, new { facility = facilityId, dossier = dossierId });
        var planner = await Server.AsAsync("planner");
        var summary = await planner.QueryAsync("""{ provinceSummary(provinceCode: "12") { facilities retained rearranged surplus handedToLandFund } }""");
        var facility = data.GetProperty("facilityById");
        var map = new MapReader(planner);

        _moments[step] = new Moment(
            data.GetProperty("dossier"),
            facility,
            summary.GetProperty("provinceSummary"),
            await Eventually.ReadAsync(() => map.StateAsync(facility), state => state == expectedState),
            data.GetProperty("free").GetProperty("totalCount").GetInt32(),
            await TurnAsync(dossierId));
    }

    private async Task<IReadOnlyList<string>> TurnAsync(string dossierId)
    {
        var turn = new List<string>();
        foreach (var official in Officials)
        {
            var node = (await (await Server.AsAsync(official)).QueryAsync(TurnQuery, new { dossier = dossierId })).GetProperty("node");
            if (node.TryGetProperty("allowedCommands", out var onDossier))
            {
                var onHandover = node.GetProperty("facilities")[0].GetProperty("assignment") is { ValueKind: JsonValueKind.Object } assignment
                    ? assignment.GetProperty("handover").GetProperty("allowedCommands").EnumerateArray()
                    : default;
                turn.AddRange(onDossier.EnumerateArray().Concat(onHandover).Select(command => $"{official} {command.GetString()}"));
            }
        }

        return turn;
    }
}
