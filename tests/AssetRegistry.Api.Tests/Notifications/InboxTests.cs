using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Notifications;

/// <summary>What organisations are told in the register itself.</summary>
public sealed class InboxTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task A_request_is_told_to_those_it_concerns_and_stands_in_the_outbox_of_who_sent_it()
    {
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0072");

        var dossier = await registry.Journey.SubmitAsync(Ids.Of(facility));

        var number = dossier.GetProperty("number").GetString()!;
        foreach (var concerned in (string[])["finance", "landfund"])
        {
            var told = Assert.Single(await BoxAsync(concerned, "inbox"), entry => Text(entry).Contains(number, StringComparison.Ordinal));
            Assert.Equal(Ids.Of(dossier), told.GetProperty("subjectId").GetString());
            Assert.False(told.GetProperty("isRead").GetBoolean());
        }

        Assert.Contains(await BoxAsync("commune", "outbox"), entry => Text(entry).Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain(await BoxAsync("commune", "inbox"), entry => Text(entry).Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain(await BoxAsync("agency", "inbox"), entry => Text(entry).Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_one_official_reads_is_read_for_the_organisation_and_for_no_other()
    {
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");
        var dossier = await registry.Journey.AcceptAsync(await registry.Journey.SubmitAsync(Ids.Of(facility)));
        var number = dossier.GetProperty("number").GetString()!;
        var told = (await BoxAsync("commune", "inbox")).First(entry => Text(entry).Contains(number, StringComparison.Ordinal));
        var before = await UnreadAsync("commune");

        await MarkReadAsync("agency", told);
        Assert.Equal(before, await UnreadAsync("commune"));

        await MarkReadAsync("commune", told);
        await MarkReadAsync("commune", told);
        Assert.Equal(before - 1, await UnreadAsync("commune"));
    }

    [Fact]
    public async Task What_concerns_a_body_that_has_ended_is_told_to_its_successor_unless_that_did_it_itself()
    {
        var admin = await registry.AsAsync("admin");
        var old = (await admin.GiveAsync(Inputs.EstablishOrganisation("TB-01"))).Noun("organisation");
        var successor = (await admin.GiveAsync(Inputs.EstablishOrganisation("TB-02"))).Noun("organisation");
        var commune = Ids.Of((await new Register(registry.Server).FacilityAsync("CSND-2025-0065")).GetProperty("commune"));
        var facility = await registry.Journey.GiveAsync("admin", Inputs.RegisterFacility("TB-TS-1", commune, Ids.Of(old)));
        var (former, later) = (await Staff.HireForAsync(registry.Server, "TB-01"), await Staff.HireForAsync(registry.Server, "TB-02"));
        var dossier = await registry.Journey.AcceptAsync(await registry.Journey.GiveAsync(former, Inputs.SubmitOffer(Ids.Of(facility))));
        dossier = await registry.Journey.ForwardAsync(await registry.Journey.AppraiseAsync(dossier));
        dossier = await registry.Journey.GiveAsync("province", Inputs.Refuse(dossier));
        var told = await BoxAsync(former, "inbox");
        Assert.NotEmpty(told);
        Assert.Empty(await BoxAsync(later, "inbox"));
        Assert.Equal(0, await UnreadAsync(later));

        _ = (await admin.GiveAsync(Inputs.EndOrganisation(Ids.Of(old), 1, Ids.Of(successor)))).Noun("organisation");

        Assert.Equal(told.Select(Ids.Of), (await BoxAsync(later, "inbox")).Select(Ids.Of));
        await MarkReadAsync(later, told[0]);
        Assert.Equal(told.Count - 1, await UnreadAsync(later));
        dossier = await registry.Journey.GiveAsync(later, Inputs.RaiseObjection(dossier));
        Assert.Equal(told.Count, (await BoxAsync(later, "inbox")).Count);
        var objection = (await (await registry.AsAsync("finance")).QueryAsync(
            "query($id: ID!) { dossierById(id: $id) { objections { id } } }", new { id = Ids.Of(dossier) })).GetProperty("dossierById").GetProperty("objections")[0];
        _ = await registry.Journey.GiveAsync("finance", Inputs.AnswerObjection(dossier, objection.GetProperty("id").GetGuid()));
        Assert.Equal(told.Count + 1, (await BoxAsync(later, "inbox")).Count);
    }

    [Fact]
    public async Task A_dossier_that_waits_for_its_proposer_is_among_its_reminders()
    {
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0079");
        var submitted = await registry.Journey.SubmitAsync(Ids.Of(facility));
        var dossier = await registry.Journey.GiveAsync("finance", Inputs.AskForSupplement(submitted));
        var number = dossier.GetProperty("number").GetString()!;

        Assert.Contains(await RemindersAsync("commune"), reminder => reminder.GetProperty("kind").GetString() == "SUPPLEMENT" && Text(reminder).Contains(number, StringComparison.Ordinal));
        Assert.DoesNotContain(await RemindersAsync("agency"), reminder => Text(reminder).Contains(number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_told_of_a_handover_names_its_facility()
    {
        var data = await (await registry.AsAsync("landfund")).QueryAsync("{ inbox(first: 200) { nodes { text kind } } }");

        var told = data.GetProperty("inbox").GetProperty("nodes").EnumerateArray().Where(entry => entry.GetProperty("kind").GetString() == "USE_CONFIRMED").ToList();
        Assert.NotEmpty(told);
        Assert.All(told, entry => Assert.StartsWith("CSND-", Text(entry), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fact_that_was_refused_is_told_to_nobody()
    {
        var before = (await BoxAsync("finance", "inbox")).Count;
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0001");

        var refused = await (await registry.AsAsync("commune")).GiveAsync(Inputs.SubmitRequest(Ids.Of(facility)).With("justification", " "));

        Assert.NotEmpty(refused.Errors);
        Assert.Equal(before, (await BoxAsync("finance", "inbox")).Count);
    }

    [Fact]
    public async Task Too_many_at_once_are_refused()
    {
        var result = await (await registry.AsAsync("commune")).MutateAsync(
            "markNotificationsRead", new { ids = Enumerable.Range(0, 201).Select(_ => Ids.Unknown("Notification")) }, "notifications: __typename");

        Assert.Equal("FIELD_OUT_OF_RANGE", result.Code());
    }

    private async Task<List<JsonElement>> BoxAsync(string account, string box) =>
        [.. (await (await registry.AsAsync(account)).QueryAsync($$"""{ {{box}}(first: 200) { nodes { id text subjectId isRead } } }"""))
            .GetProperty(box).GetProperty("nodes").EnumerateArray()];

    private async Task<List<JsonElement>> RemindersAsync(string account) =>
        [.. (await (await registry.AsAsync(account)).QueryAsync("{ reminders(withinDays: 30) { kind text subjectId dueOn isOverdue } }"))
            .GetProperty("reminders").EnumerateArray()];

    private async Task<int> UnreadAsync(string account) =>
        (await (await registry.AsAsync(account)).QueryAsync("{ unreadCount }")).GetProperty("unreadCount").GetInt32();

    private async Task MarkReadAsync(string account, JsonElement notification) =>
        Assert.Empty((await (await registry.AsAsync(account)).MutateAsync(
            "markNotificationsRead", new { ids = (string[])[Ids.Of(notification)] }, "__typename")).Errors);

    private static string Text(JsonElement entry) => entry.GetProperty("text").GetString()!;
}
