namespace AssetRegistry.Offices;

/// <summary>An organisation's occupation of a facility, with who works there and what belongs to it. It may move, and keeps its identity.</summary>
/// <param name="EndedOn">The first day it no longer exists; null: it exists.</param>
/// <param name="Sites">Where it has been, in the order of the days.</param>
/// <param name="StaffCounts">Every count, in the order of the days.</param>
/// <param name="Assets">Every item it has or had.</param>
public sealed record Office(
    Guid Id,
    Guid OrganisationId,
    string OrganisationName,
    OfficeKind Kind,
    DateOnly OpenedOn,
    DateOnly? EndedOn,
    IReadOnlyList<OfficeSite> Sites,
    IReadOnlyList<StaffCount> StaffCounts,
    IReadOnlyList<OfficeAsset> Assets,
    int Version = 0) : IOfficeFacts
{
    /// <summary>Where it is now, or was last.</summary>
    public OfficeSite Site => Sites[^1];

    public Guid FacilityId => Site.FacilityId;

    public string CommuneCode => Site.CommuneCode;

    /// <summary>Everywhere it has been.</summary>
    public IReadOnlyList<Guid> FacilityIds => [.. Sites.Select(site => site.FacilityId).Distinct()];

    /// <summary>Null: nobody has counted yet.</summary>
    public int? Headcount => StaffCounts.Count == 0 ? null : StaffCounts[^1].Headcount;

    /// <summary>"trụ sở chính của Sở Y tế tại CSND-1 – Trụ sở".</summary>
    public LocalizedText InWords() => new(
        $"{Kind.InWords().Vietnamese} của {OrganisationName} tại {Site.FacilityNumber} – {Site.FacilityName}",
        $"the {Kind.InWords().English} of {OrganisationName} at {Site.FacilityNumber} – {Site.FacilityName}");

    public bool ExistsOn(DateOnly day) => OpenedOn <= day && !(EndedOn <= day);

    /// <summary>Null: it did not exist on that day.</summary>
    public OfficeSite? SiteOn(DateOnly day) => ExistsOn(day) ? Sites.LastOrDefault(site => site.From <= day) : null;

    /// <summary>Null: nobody had counted by that day.</summary>
    public StaffCount? StaffOn(DateOnly day) => ExistsOn(day) ? StaffCounts.LastOrDefault(count => count.On <= day) : null;

    public IReadOnlyList<OfficeAsset> AssetsOn(DateOnly day) => [.. Assets.Where(asset => asset.IsHeldOn(day))];

    public static Office Create(OfficeOpened opened) => new(
        opened.OfficeId, opened.OrganisationId, opened.OrganisationName, opened.Kind, opened.Provenance.EffectiveOn, null, [opened.Site], [], []);

    public Office Apply(OfficeMoved moved) => this with { Sites = [.. Sites.Where(site => site.From < moved.Site.From), moved.Site] };

    public Office Apply(OfficeAreaMeasured measured) => this with
    {
        Sites =
        [
            .. Sites.Where(site => site.From < measured.Provenance.EffectiveOn),
            Site with { From = measured.Provenance.EffectiveOn, AreaM2 = measured.AreaM2 },
        ],
    };

    /// <summary>A second count of one day corrects the first.</summary>
    public Office Apply(OfficeStaffCounted counted) => this with
    {
        StaffCounts = [.. StaffCounts.Where(count => count.On < counted.Provenance.EffectiveOn), new(counted.Provenance.EffectiveOn, counted.Groups)],
    };

    public Office Apply(OfficeEnded ended) => this with { EndedOn = ended.Provenance.EffectiveOn };

    public Office Apply(OfficeTakenOver taken) => this with
    {
        OrganisationId = taken.OrganisationId,
        OrganisationName = taken.OrganisationName,
        Kind = taken.Kind,
    };

    /// <summary>The sites of earlier days stay in the commune they were in.</summary>
    public Office Apply(OfficeCommuneChanged changed) => this with
    {
        Sites =
        [
            .. Sites.Where(site => site.From < changed.Provenance.EffectiveOn),
            Site with { From = changed.Provenance.EffectiveOn, CommuneCode = changed.Commune.Code },
        ],
    };

    public Office Apply(OfficeAssetRecorded recorded) => this with { Assets = [.. Assets, recorded.Asset] };

    public Office Apply(OfficeAssetReceived received) => this with { Assets = [.. Assets, received.Asset] };

    public Office Apply(OfficeAssetGivenAway given) => WithoutAsset(given.AssetId, given.Provenance.EffectiveOn);

    public Office Apply(OfficeAssetEnded ended) => WithoutAsset(ended.AssetId, ended.Provenance.EffectiveOn);

    private Office WithoutAsset(Guid assetId, DateOnly until) => this with
    {
        Assets = [.. Assets.Select(asset => asset.Id == assetId && asset.Until is null ? asset with { Until = until } : asset)],
    };
}
