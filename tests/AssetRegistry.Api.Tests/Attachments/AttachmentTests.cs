using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>Files attached to records through GraphQL.</summary>
public sealed class AttachmentTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private const string Read =
        "query($id: ID!) { dossierById(id: $id) { attachments { id title } all: attachments(includeEnded: true) { id title endedOn endedBecause paper { number } "
        + "owner { name } subject { kind nodeId label } replacedFiles { name url } file { name type mediaType sizeBytes pages sha256 url thumbnailUrl } timeline { summary } } } }";

    [Fact]
    public async Task A_scan_is_attached_replaced_and_ended_and_nothing_is_lost()
    {
        var dossier = await RequestAsync();
        var first = SampleFiles.Pdf(3, 5000);
        var second = SampleFiles.Png();
        var added = await AttachAsync("commune", "DOSSIER", dossier, first);

        var replaced = await copy.Journey.GiveAsync("commune", Inputs.ReplaceAttachment(Ids.Of(added), 1, await UploadAsync("commune", second, "chụp lại.jpg")));
        var ended = await copy.Journey.GiveAsync("commune", Inputs.EndAttachment(Ids.Of(added), Version(replaced)));
        var read = (await (await copy.AsAsync("commune")).QueryAsync(Read, new { id = dossier })).GetProperty("dossierById");
        var attachment = Assert.Single(read.GetProperty("all").EnumerateArray());

        Assert.Equal(0, read.GetProperty("attachments").GetArrayLength());
        Assert.Equal("Đính kèm nhầm hồ sơ", attachment.GetProperty("endedBecause").GetString());
        Assert.Equal("chụp lại.jpg.png", attachment.GetProperty("file").GetProperty("name").GetString());
        Assert.Equal("IMAGE", attachment.GetProperty("file").GetProperty("mediaType").GetString()!.Split('/')[0].ToUpperInvariant());
        Assert.Equal(3, added.GetProperty("file").GetProperty("pages").GetInt32());
        Assert.Equal(dossier, attachment.GetProperty("subject").GetProperty("nodeId").GetString());
        Assert.Equal(3, attachment.GetProperty("timeline").GetArrayLength());
        Assert.Equal(3, Version(ended));
        Assert.Equal(first, await DownloadAsync("commune", attachment.GetProperty("replacedFiles")[0].GetProperty("url").GetString()!));
        Assert.Equal(second, await DownloadAsync("commune", attachment.GetProperty("file").GetProperty("url").GetString()!));
    }

    [Fact]
    public async Task A_retry_attaches_once_and_another_content_under_its_key_is_refused()
    {
        var dossier = await RequestAsync();
        var command = Inputs.AddAttachment("DOSSIER", dossier, await UploadAsync("commune", SampleFiles.Pdf()));
        var commune = await copy.AsAsync("commune");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => commune.GiveAsync(command)));
        var other = await commune.GiveAsync(command.With("title", "Tên khác"));

        Assert.Single(answers.Select(answer => Ids.Of(answer.Noun("attachment"))).Distinct());
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", other.Code());
        Assert.Equal(1, (await commune.QueryAsync(Read, new { id = dossier })).GetProperty("dossierById").GetProperty("all").GetArrayLength());
    }

    [Fact]
    public async Task A_stale_version_is_a_conflict()
    {
        var attachment = await AttachAsync("commune", "DOSSIER", await RequestAsync(), SampleFiles.Pdf());
        _ = await copy.Journey.GiveAsync("commune", Inputs.EndAttachment(Ids.Of(attachment), 1));

        Assert.Equal("STALE_VERSION", await CodeAsync("commune", Inputs.EndAttachment(Ids.Of(attachment), 1)));
        Assert.Equal("ATTACHMENT_ENDED", await CodeAsync("commune", Inputs.EndAttachment(Ids.Of(attachment), 2)));
    }

    [Fact]
    public async Task Only_a_whole_upload_of_ones_own_can_be_attached()
    {
        var dossier = await RequestAsync();
        var address = await (await TusClient.AsAsync(copy.Server, "commune")).BeginAtAsync(1000);
        var others = await UploadAsync("finance", SampleFiles.Pdf());

        Assert.Equal("UPLOAD_UNFINISHED", await CodeAsync("commune", Inputs.AddAttachment("DOSSIER", dossier, TusClient.IdOf(address))));
        Assert.Equal("UPLOAD_NOT_FOUND", await CodeAsync("commune", Inputs.AddAttachment("DOSSIER", dossier, others)));
        Assert.Equal("UPLOAD_NOT_FOUND", await CodeAsync("commune", Inputs.AddAttachment("DOSSIER", dossier, Guid.NewGuid())));
    }

    [Fact]
    public async Task What_one_may_not_see_cannot_be_added_to_and_looks_as_if_it_were_not_there()
    {
        var dossier = await RequestAsync();
        var attachment = await AttachAsync("commune", "DOSSIER", dossier, SampleFiles.Pdf());
        var upload = await UploadAsync("agency", SampleFiles.Pdf());

        var hidden = await MessageAsync("agency", Inputs.AddAttachment("DOSSIER", dossier, upload));
        var unknown = await MessageAsync("agency", Inputs.AddAttachment("DOSSIER", Ids.Unknown("Dossier"), upload));
        var byId = await (await copy.AsAsync("agency")).QueryAsync("query($id: ID!) { attachmentById(id: $id) { title } node(id: $id) { id } }", new { id = Ids.Of(attachment) });

        Assert.Equal(unknown, hidden);
        Assert.Equal("""{"attachmentById":null,"node":null}""", byId.GetRawText());
        Assert.Equal("ATTACHMENT_NOT_FOUND", await CodeAsync("agency", Inputs.EndAttachment(Ids.Of(attachment), 1)));
        Assert.Equal("ATTACHMENT_NOT_FOUND", await CodeAsync("agency", Inputs.EndAttachment(Ids.Unknown("Attachment"), 1)));
    }

    [Fact]
    public async Task The_province_s_offices_attach_to_what_they_handle_and_others_do_not_end_it()
    {
        var attachment = await AttachAsync("finance", "DOSSIER", await RequestAsync(), SampleFiles.Pdf());

        Assert.Equal("NOT_YOUR_ORGANISATION", await CodeAsync("commune", Inputs.EndAttachment(Ids.Of(attachment), 1)));
    }

    [Theory]
    [InlineData("FACILITY")]
    [InlineData("HANDOVER")]
    [InlineData("DECISION")]
    public async Task Every_sort_of_record_takes_files(string kind)
    {
        var planner = await copy.AsAsync("planner");
        var handover = (await planner.QueryAsync(
            "{ handovers(first: 1, where: { status: { eq: HANDED_OVER } }) { nodes { id facility { id assignment { decisionNumber } } } } dossiers(first: 1, where: { status: { eq: DECIDED } }) { nodes { decision { id } } } }"));
        var node = handover.GetProperty("handovers").GetProperty("nodes")[0];
        var id = kind switch
        {
            "HANDOVER" => Ids.Of(node),
            "FACILITY" => Ids.Of(node.GetProperty("facility")),
            _ => Ids.Of(handover.GetProperty("dossiers").GetProperty("nodes")[0].GetProperty("decision")),
        };

        var attachment = await AttachAsync("landfund", kind, id, SampleFiles.Pdf());
        var read = await planner.QueryAsync(
            "query($id: ID!) { node(id: $id) { ... on Facility { attachments { id } } ... on Handover { attachments { id } } ... on Decision { attachments { id } } } }", new { id });

        Assert.Contains(Ids.Of(attachment), read.GetProperty("node").GetProperty("attachments").EnumerateArray().Select(Ids.Of));
    }

    [Fact]
    public async Task An_attached_file_survives_the_sweep_of_its_upload()
    {
        var content = SampleFiles.Pdf(9, 40_000);
        var attachment = await AttachAsync("commune", "DOSSIER", await RequestAsync(), content);
        await using var database = Npgsql.NpgsqlDataSource.Create(copy.Server.Database);
        await using (var expire = database.CreateCommand("update registry.upload set expires_at = now() - interval '2 hours' where sha256 is not null"))
        {
            _ = await expire.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        // Beginning another upload sweeps.
        _ = await UploadAsync("commune", SampleFiles.Pdf());

        Assert.Equal(content, await DownloadAsync("commune", attachment.GetProperty("file").GetProperty("url").GetString()!));
    }

    /// <summary>A request of the commune for a facility nobody wanted.</summary>
    private async Task<string> RequestAsync()
    {
        var registered = await copy.Journey.GiveAsync("landfund", Inputs.RegisterFacility($"KT-{Guid.NewGuid():N}", await CommuneAsync(), await new Register(copy.Server).OrganisationAsync("Sở Y tế")));

        return Ids.Of(await copy.Journey.SubmitAsync(Ids.Of(registered)));
    }

    private async Task<string> CommuneAsync()
    {
        var data = await (await copy.AsAsync("planner")).QueryAsync("""{ administrativeUnits(provinceCode: "12") { id } }""");

        return Ids.Of(data.GetProperty("administrativeUnits")[0]);
    }

    private async Task<Guid> UploadAsync(string account, byte[] content, string name = "công văn.pdf") =>
        await (await TusClient.AsAsync(copy.Server, account)).UploadAsync(content, name);

    private async Task<JsonElement> AttachAsync(string account, string kind, string id, byte[] content) =>
        await copy.Journey.GiveAsync(account, Inputs.AddAttachment(kind, id, await UploadAsync(account, content)));

    private async Task<byte[]> DownloadAsync(string account, string url) =>
        await (await copy.AsAsync(account)).Http.GetByteArrayAsync(url, TestContext.Current.CancellationToken);

    private async Task<string> CodeAsync(string account, CommandInput command) => (await (await copy.AsAsync(account)).GiveAsync(command)).Code();

    private async Task<string> MessageAsync(string account, CommandInput command) =>
        Assert.Single((await (await copy.AsAsync(account)).GiveAsync(command)).Errors).GetProperty("message").GetString()!;

    private static int Version(JsonElement noun) => noun.GetProperty("version").GetInt32();
}
