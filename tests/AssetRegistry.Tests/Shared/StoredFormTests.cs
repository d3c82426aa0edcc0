using System.Text.Json;
using System.Text.Json.Serialization;

namespace AssetRegistry.Tests;

/// <summary>Events and folded states survive being stored as JSON, with no help from attributes or converters.</summary>
public sealed class StoredFormTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    // A boundary is geometry, which the host brings a converter for.
    public static TheoryData<string> EventNames => [.. BusinessEvents.All.Where(type => type != typeof(BoundaryRecorded) && type != typeof(FacilityBoundaryRecorded)).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(EventNames))]
    public void Every_event_reads_back_as_it_was_written(string name)
    {
        var fact = EveryFact.All.Single(fact => fact.GetType().Name == name);

        Assert.Equivalent(fact, Reread(fact, fact.GetType()), strict: true);
    }

    [Fact]
    public void Every_folded_state_reads_back_as_it_was_written()
    {
        var decided = InStatus.WantedAndRequested.Apply(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Assigned[0]);

        Assert.All<object>(
            [
                A.TaLengCommune,
                A.TaLeng,
                InStatus.WantedAndRequested,
                decided,
                InStatus.RequestIn(DossierStatus.Decided),
                InStatus.RequestIn(DossierStatus.GatheringOpinions),
                InStatus.Resubmitted,
                Decision.Create(InStatus.Decide(InStatus.RequestIn(DossierStatus.Forwarded)).Issued),
                AssignmentProposal.Create(EveryFact.All.OfType<AssignmentProposalDrafted>().Single())
                    .Apply(EveryFact.All.OfType<AssignmentPairingChanged>().Single()),
                InStatus.HandoverIn(HandoverStatus.InUse),
                Attachment.Create(EveryFact.All.OfType<AttachmentAdded>().Single()).Apply(EveryFact.All.OfType<AttachmentReplaced>().Single()),
                HousingNeed.Create(EveryFact.All.OfType<HousingNeedRecorded>().Single()),
                ReportSnapshot.Create(EveryFact.All.OfType<ReportFrozen>().Single()),
                ImportBatch.Create(EveryFact.All.OfType<FacilityImportStarted>().Single())
                    .Apply(EveryFact.All.OfType<FacilityImportPartStored>().Single()).Apply(EveryFact.All.OfType<FacilityImportPartUndone>().Single()),
            ],
            state => Assert.Equivalent(state, Reread(state, state.GetType()), strict: true));
    }

    private static object Reread(object value, Type type) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type, Json), type, Json) ?? throw new InvalidOperationException("null");
}
