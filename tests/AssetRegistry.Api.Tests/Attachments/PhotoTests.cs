using System.Text.Json;
using AssetRegistry.Api.Tests.Custody;
using AssetRegistry.Api.Tests.Decisions;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>What commands name as photos is attached, can be seen by whoever names it, and is a picture.</summary>
public sealed class PhotoTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private PhotoDesk Desk => new(registry);

    [Fact]
    public async Task Minutes_show_pictures_and_nothing_else()
    {
        var handover = await AwaitedAsync();
        var picture = Ids.Of(await Desk.AttachAsync("commune", "HANDOVER", Ids.Of(handover)));
        var command = Inputs.PrepareHandover(handover);

        var refused = new Dictionary<string, string>
        {
            [Ids.Unknown("Attachment")] = "there is no such attachment among those you may see",
            [Ids.Of(await Desk.AttachAsync("commune", "HANDOVER", Ids.Of(handover), SampleFiles.Pdf()))] = "is no picture",
            [Ids.Of(await EndedAsync(handover))] = "was ended",
            [AsAttachment(await Desk.UploadAsync("commune"))] = "was uploaded but not attached",
            [AsAttachment(await Desk.BeginAsync("commune"))] = "has not arrived whole",
            [AsAttachment(await Desk.UploadAsync("agency"))] = "there is no such attachment among those you may see",
        };
        foreach (var (id, words) in refused)
        {
            await RefusesAsync("commune", command.With("photoIds", new[] { picture, id }), "photoIds", words);
        }

        var prepared = await registry.Journey.GiveAsync("commune", command.With("photoIds", new[] { picture, picture }));
        var read = await ReadAsync("commune", "handoverById(id: $id) { detailedMinutes { content { photos { id file { mediaType } } } } }", Ids.Of(prepared));
        var photo = Assert.Single(read.GetProperty("detailedMinutes").GetProperty("content").GetProperty("photos").EnumerateArray());
        Assert.Equal((picture, "image/png"), (Ids.Of(photo), photo.GetProperty("file").GetProperty("mediaType").GetString()));
    }

    [Fact]
    public async Task A_photo_that_only_others_may_see_is_as_good_as_none()
    {
        var handover = await AwaitedAsync();
        var facility = (await new Cases(registry).FacilitiesAsync(1, "Sở Tư pháp"))[0];
        var others = Ids.Of(await Desk.AttachAsync("landfund", "DOSSIER", Ids.Of(await registry.Journey.SubmitAsync(facility, "landfund"))));

        await RefusesAsync("commune", Inputs.PrepareHandover(handover).With("photoIds", new[] { others }), "photoIds", "there is no such attachment");
    }

    [Fact]
    public async Task An_inspection_and_a_confirmation_of_use_show_pictures_too()
    {
        var journey = new CustodyJourney(registry);
        var custody = await journey.KeptAsync(await journey.FacilityAsync("QĐ-PHOTO"));
        var scan = Ids.Of(await Desk.AttachAsync("landfund", "CUSTODY_CASE", Ids.Of(custody), SampleFiles.Pdf()));
        await RefusesAsync("landfund", CustodyInputs.Inspect(custody).With("photoIds", new[] { scan }), "photoIds", "is no picture");

        var handover = await registry.Journey.GiveAsync("landfund", Inputs.RecordHandover(await AwaitedAsync()));
        await RefusesAsync("agency", Inputs.ConfirmUse(handover).With("photoId", Ids.Unknown("Attachment")), "photoId", "there is no such attachment");
        var picture = Ids.Of(await Desk.AttachAsync("agency", "HANDOVER", Ids.Of(handover)));
        _ = await registry.Journey.GiveAsync("agency", Inputs.ConfirmUse(handover).With("photoId", picture));
        Assert.Equal(picture, Ids.Of((await ReadAsync("agency", "handoverById(id: $id) { usePhoto { id } }", Ids.Of(handover))).GetProperty("usePhoto")));
    }

    private async Task RefusesAsync(string account, CommandInput command, string field, string words)
    {
        var client = await registry.AsAsync(account);
        await registry.Events.StoresNothingAsync(async () =>
        {
            var error = Assert.Single((await client.GiveAsync(command)).Errors);
            Assert.Equal(("PHOTO_REFUSED", field), (error.GetProperty("code").GetString(), error.GetProperty("field").GetString()));
            Assert.Contains(words, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        });
    }

    private async Task<JsonElement> EndedAsync(JsonElement handover)
    {
        var attachment = await Desk.AttachAsync("commune", "HANDOVER", Ids.Of(handover));

        return await registry.Journey.GiveAsync("commune", Inputs.EndAttachment(Ids.Of(attachment), 1));
    }

    private async Task<JsonElement> AwaitedAsync()
    {
        var facility = (await new Cases(registry).FacilitiesAsync(1))[0];

        return await registry.Journey.HandoverOfAsync(await registry.Journey.DecideAsync(await registry.Journey.LayBeforeProvinceAsync(facility, "agency")));
    }

    private async Task<JsonElement> ReadAsync(string account, string field, string id) =>
        (await (await registry.AsAsync(account)).QueryAsync($"query($id: ID!) {{ {field} }}", new { id })).EnumerateObject().First().Value;

    private static string AsAttachment(Guid uploadId) => Ids.Encode($"Attachment:{uploadId:N}");
}
