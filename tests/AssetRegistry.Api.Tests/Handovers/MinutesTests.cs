using System.Text.Json;
using AssetRegistry.Api.Tests.Attachments;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Handovers;

namespace AssetRegistry.Api.Tests.Handovers;

/// <summary>A handover in detail: minutes item by item, two signatures, books, land register, use.</summary>
public sealed class MinutesTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Details = """
        query($id: ID!) {
          handoverById(id: $id) {
            id version status minutesStatus discrepancies handedOverOn allowedCommands
            suggestedItems { number kind description unit quantityByBook }
            detailedMinutes {
              content { place heldAt copies parties { side name position } items { number description quantityByBook quantityReceived isDifferent note }
                meters { kind number reading } keys { description count } papers { title number isOriginal pages } photos { title } }
              giverSignature { account signedOn paper { number } } receiverSignature { account } differences { number }
            }
            bookIncrease { enteredOn paper { number } } bookDecrease { enteredOn } landRegistration { formSubmittedOn registeredOn }
            inUseSince realUse headcount usePhoto { title }
            facility { stage holder { name } }
            timeline { kind summary }
          }
        }
        """;

    [Fact]
    public async Task Goes_from_the_list_to_the_land_register_step_by_step()
    {
        var handover = await AwaitedAsync();
        Assert.Equal(["LAND", "BUILDING"], (await ReadAsync(handover)).GetProperty("suggestedItems").EnumerateArray().Select(item => Text(item, "kind")));

        handover = await GiveAsync("commune", Inputs.PrepareHandover(handover));
        Assert.Equal("PREPARED", Text(handover, "minutesStatus"));
        handover = await GiveAsync("agency", Inputs.AcceptHandoverItems(handover));
        Assert.Equal("AWAITING_GIVER", Text(handover, "minutesStatus"));
        handover = await GiveAsync("commune", Inputs.SignHandoverAsGiver(handover));
        Assert.Equal("AWAITING_RECEIVER", Text(handover, "minutesStatus"));
        handover = await GiveAsync("agency", Inputs.SignHandoverAsReceiver(handover));
        Assert.Equal(("HANDED_OVER", "SIGNED_WITH_DIFFERENCES"), (Text(handover, "status"), Text(handover, "minutesStatus")));
        Assert.Equal("2. Bàn làm việc: sổ sách 10 cái, thực nhận 8 cái (Thiếu 2 cái)", Text(handover, "discrepancies"));
        handover = await GiveAsync("agency", Inputs.RecordBookIncrease(handover));
        handover = await GiveAsync("commune", Inputs.RecordBookDecrease(handover));
        handover = await GiveAsync("agency", Inputs.RecordLandRegistration(handover));
        handover = await GiveAsync("agency", Inputs.ConfirmUse(handover)
            .With("photoId", Ids.Of(await new PhotoDesk(registry).AttachAsync("agency", "HANDOVER", Ids.Of(handover)))).With("realUse", "EDUCATION").With("headcount", 12));

        var read = await ReadAsync(handover);
        var minutes = read.GetProperty("detailedMinutes");
        Assert.Equal("02/BB-TTPTQĐ", Text(minutes.GetProperty("giverSignature").GetProperty("paper"), "number"));
        Assert.Equal("agency", Text(minutes.GetProperty("receiverSignature"), "account"));
        Assert.Equal([2], minutes.GetProperty("differences").EnumerateArray().Select(item => item.GetProperty("number").GetInt32()));
        Assert.Equal("08:30", Text(minutes.GetProperty("content"), "heldAt"));
        Assert.Equal((Days.InUse, Days.InUse), (Text(read.GetProperty("bookIncrease"), "enteredOn"), Text(read.GetProperty("bookDecrease"), "enteredOn")));
        Assert.Equal(Days.HandedOver, Text(read.GetProperty("landRegistration"), "formSubmittedOn"));
        Assert.Equal("Ảnh hiện trạng", Text(read.GetProperty("usePhoto"), "title"));
        Assert.Equal(("EDUCATION", 12), (Text(read, "realUse"), read.GetProperty("headcount").GetInt32()));
        Assert.Equal(("IN_USE", "Sở Giáo dục và Đào tạo"), (Text(read.GetProperty("facility"), "stage"), Text(read.GetProperty("facility").GetProperty("holder"), "name")));
        Assert.Equal(10, read.GetProperty("timeline").GetArrayLength());
        Assert.Equal(1, await Replay.AssertEqualsSnapshotsAsync<Handover>(registry.Server, h => h.Id, h => h.Headcount == 12));
    }

    [Fact]
    public async Task Each_side_is_offered_what_is_its_turn()
    {
        var handover = await GiveAsync("commune", Inputs.PrepareHandover(await AwaitedAsync()));

        Assert.Contains("ACCEPT_HANDOVER_ITEMS", await OfferedAsync("agency", handover));
        Assert.DoesNotContain("ACCEPT_HANDOVER_ITEMS", await OfferedAsync("commune", handover));
        Assert.Empty(await OfferedAsync("planner", handover));
    }

    [Theory]
    [InlineData("signHandoverAsGiver", "commune", "MINUTES_NOT_IN_STATUS")]
    [InlineData("signHandoverAsReceiver", "agency", "MINUTES_NOT_IN_STATUS")]
    [InlineData("recordBookIncrease", "agency", "HANDOVER_NOT_IN_STATUS")]
    [InlineData("recordLandRegistration", "agency", "HANDOVER_NOT_IN_STATUS")]
    [InlineData("acceptHandoverItems", "commune", "NOT_YOUR_ORGANISATION")]
    [InlineData("recordBookDecrease", "agency", "NOT_YOUR_ORGANISATION")]
    public async Task What_is_not_the_turn_is_refused_and_stores_nothing(string mutation, string account, string code)
    {
        var handover = await GiveAsync("commune", Inputs.PrepareHandover(await AwaitedAsync()));
        var command = mutation switch
        {
            "signHandoverAsGiver" => Inputs.SignHandoverAsGiver(handover),
            "signHandoverAsReceiver" => Inputs.SignHandoverAsReceiver(handover),
            "recordBookIncrease" => Inputs.RecordBookIncrease(handover),
            "recordLandRegistration" => Inputs.RecordLandRegistration(handover),
            "recordBookDecrease" => Inputs.RecordBookDecrease(handover),
            _ => Inputs.AcceptHandoverItems(handover),
        };

        MutationResult? refused = null;
        var client = await registry.AsAsync(account);
        await registry.Events.StoresNothingAsync(async () => refused = await client.GiveAsync(command));

        Assert.Equal(code, refused!.Code());
    }

    [Theory]
    [InlineData("heldAt", "25:00", "TIME_OF_DAY_REJECTED")]
    [InlineData("parties", null, "HANDOVER_PARTY_MISSING")]
    [InlineData("items", null, "FIELD_REQUIRED")]
    public async Task Minutes_that_say_too_little_are_refused(string field, string? value, string code)
    {
        var command = Inputs.PrepareHandover(await AwaitedAsync()).With(field, value ?? (object)Array.Empty<object>());

        Assert.Equal(code, (await (await registry.AsAsync("commune")).GiveAsync(command)).Code());
    }

    [Fact]
    public async Task The_same_signature_sent_twice_at_once_hands_over_once()
    {
        var handover = await GiveAsync("commune", Inputs.PrepareHandover(await AwaitedAsync()));
        handover = await GiveAsync("commune", Inputs.SignHandoverAsGiver(await GiveAsync("agency", Inputs.AcceptHandoverItems(handover))));
        var command = Inputs.SignHandoverAsReceiver(handover);
        var agency = await registry.AsAsync("agency");

        var answers = await Task.WhenAll(agency.GiveAsync(command), agency.GiveAsync(command));

        Assert.All(answers, answer => Assert.Equal("HANDED_OVER", Text(answer.Noun("handover"), "status")));
        Assert.Equal(1L, await registry.Events.ReadAsync<long>($"""
            select count(*) from registry.mt_events where type = 'handover_recorded'
              and stream_id = (select stream_id from registry.mt_events where type = 'handover_signed_by_receiver' order by seq_id desc limit 1)
            """));
    }

    [Fact]
    public async Task Two_who_check_at_the_same_version_do_not_overwrite_each_other()
    {
        var handover = await GiveAsync("commune", Inputs.PrepareHandover(await AwaitedAsync()));
        var agency = await registry.AsAsync("agency");

        var answers = await Task.WhenAll(
            agency.GiveAsync(Inputs.AcceptHandoverItems(handover)), agency.GiveAsync(Inputs.AcceptHandoverItems(handover)));

        Assert.Equal("STALE_VERSION", Assert.Single(answers, answer => answer.Errors.Count > 0).Code());
    }

    [Fact]
    public async Task Who_has_no_part_in_it_does_not_find_it()
    {
        var officials = await Staff.HireAsync(registry.Server, 1);
        var handover = await AwaitedAsync();

        Assert.Equal("HANDOVER_NOT_FOUND", (await (await registry.AsAsync(officials[0])).GiveAsync(Inputs.PrepareHandover(handover))).Code());
    }

    private Task<JsonElement> GiveAsync(string account, CommandInput command) => registry.Journey.GiveAsync(account, command);

    private async Task<JsonElement> ReadAsync(JsonElement handover) =>
        (await (await registry.AsAsync("planner")).QueryAsync(Details, new { id = Ids.Of(handover) })).GetProperty("handoverById");

    private async Task<IEnumerable<string?>> OfferedAsync(string account, JsonElement handover)
    {
        var data = await (await registry.AsAsync(account)).QueryAsync("query($id: ID!) { handoverById(id: $id) { allowedCommands } }", new { id = Ids.Of(handover) });

        return data.GetProperty("handoverById").GetProperty("allowedCommands").EnumerateArray().Select(command => command.GetString());
    }

    /// <summary>A handover by decision from the commune of Tả Lèng to the department of education.</summary>
    private async Task<JsonElement> AwaitedAsync()
    {
        var register = new Register(registry.Server);
        var commune = Ids.Of((await register.FacilityAsync("CSND-2025-0065")).GetProperty("commune"));
        var facility = await registry.Journey.GiveAsync(
            "admin", Inputs.RegisterFacility($"BG-{Guid.NewGuid():N}", commune, await register.OrganisationAsync("UBND xã Tả Lèng")));

        return await registry.Journey.HandoverOfAsync(
            await registry.Journey.DecideAsync(await registry.Journey.LayBeforeProvinceAsync(Ids.Of(facility), "agency")));
    }

    private static string? Text(JsonElement noun, string property) => noun.GetProperty(property).GetString();
}
