namespace AssetRegistry.Api.Demo;

/// <summary>Everything that happens in the demonstration province, told by its chapters.</summary>
public sealed class DemoStory
{
    public DemoStory(DemoStage stage)
    {
        var cast = new DemoCast();
        var papers = new DemoPapers();
        Steps =
        [
            .. new DemoInventory(stage, cast).Steps(),
            .. new DemoCadastre(stage, cast).Steps(),
            .. new DemoOffers(stage, cast, papers).Steps(),
            .. new DemoSurplus(stage, cast, papers).Steps(),
            .. new DemoRequests(stage, cast, papers).Steps(),
            .. new DemoAssignments(stage, papers).Steps(),
            .. new DemoCustody(stage, cast, papers).Steps(),
            .. new DemoChanges(stage, cast, papers).Steps(),
            .. new DemoNeeds(stage, papers).Steps(),
            .. new DemoHousing(stage).Steps(),
            .. new DemoRooms(stage, cast, papers).Steps(),
            .. new DemoOffices(stage, cast, papers).Steps(),
        ];
    }

    /// <summary>In no particular order; each knows when it was recorded.</summary>
    public IReadOnlyList<DemoStep> Steps { get; }
}
