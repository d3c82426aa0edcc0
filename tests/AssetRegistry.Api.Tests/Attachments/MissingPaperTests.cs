using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>The tracker of papers that steps rest on and nobody has attached.</summary>
public sealed class MissingPaperTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Fields = "totalCount items { subject { kind nodeId label } organisation { id name } caseOf paper { command kind name isOriginal legalSource } }";

    [Fact]
    public async Task A_paper_is_missing_until_it_is_attached()
    {
        var facility = (await new Register(copy.Server).FreeFacilitiesAsync())[0];
        var dossier = Ids.Of(await copy.Journey.SubmitAsync(Ids.Of(facility)));
        var commune = await copy.AsAsync("commune");

        var before = await RequiredAsync(dossier);
        var listedBefore = await OfSubjectAsync("commune", dossier);
        var upload = await (await TusClient.AsAsync(copy.Server, "commune")).UploadAsync(SampleFiles.Pdf());
        var attachment = (await commune.GiveAsync(Inputs.AddAttachment("DOSSIER", dossier, upload))).Noun("attachment");
        var after = await RequiredAsync(dossier);

        Assert.True(before[0].GetProperty("isMissing").GetBoolean());
        Assert.Equal("OFFICIAL_LETTER", Assert.Single(listedBefore).GetProperty("paper").GetProperty("kind").GetString());
        Assert.Equal(Ids.Of(attachment), Ids.Of(after[0].GetProperty("attachment")));
        Assert.Empty(await OfSubjectAsync("commune", dossier));
    }

    [Fact]
    public async Task Oldest_cases_come_first_of_those_the_caller_may_see()
    {
        var all = await ReadAsync("planner", "take: 500");
        var own = await ReadAsync("agency", "take: 500");
        var days = all.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("caseOf").GetString()).ToList();

        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        Assert.InRange(own.GetProperty("totalCount").GetInt32(), 1, all.GetProperty("totalCount").GetInt32() - 1);
    }

    [Fact]
    public async Task An_organisation_sees_what_is_its_matter()
    {
        var organisation = await new Register(copy.Server).OrganisationAsync("Sở Y tế");

        var listed = await ReadAsync("planner", $"organisationId: \"{organisation}\", skip: 0, take: 500");
        var none = await ReadAsync("planner", "skip: 100000, take: 10");

        Assert.All(listed.GetProperty("items").EnumerateArray(), item => Assert.Equal(organisation, Ids.Of(item.GetProperty("organisation"))));
        Assert.Equal(0, none.GetProperty("items").GetArrayLength());
    }

    private async Task<IReadOnlyList<JsonElement>> RequiredAsync(string dossier)
    {
        var data = await (await copy.AsAsync("commune")).QueryAsync(
            "query($id: ID!) { dossierById(id: $id) { requiredPapers { command kind name isMissing attachment { id } } } }", new { id = dossier });

        return [.. data.GetProperty("dossierById").GetProperty("requiredPapers").EnumerateArray()];
    }

    private async Task<IReadOnlyList<JsonElement>> OfSubjectAsync(string account, string nodeId) =>
    [
        .. (await ReadAsync(account, "take: 500")).GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("subject").GetProperty("nodeId").GetString() == nodeId),
    ];

    private async Task<JsonElement> ReadAsync(string account, string arguments) =>
        (await (await copy.AsAsync(account)).QueryAsync($$"""{ missingPapers({{arguments}}) { {{Fields}} } }""")).GetProperty("missingPapers");
}
