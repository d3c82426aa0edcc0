using System.Text.Json;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Concurrency;

/// <summary>A command is carried out once, however often its key arrives.</summary>
public sealed class IdempotencyTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    [Fact]
    public async Task A_retry_changes_nothing_and_answers_the_same()
    {
        var commune = await registry.AsAsync("commune");
        var command = Inputs.SubmitRequest(await FreeAsync());
        var first = (await commune.GiveAsync(command)).Noun();

        MutationResult? retry = null;
        await registry.Events.StoresNothingAsync(async () => retry = await commune.GiveAsync(command));

        Assert.Equal(first.ToString(), retry!.Noun().ToString());
    }

    [Fact]
    public async Task A_retry_from_another_device_answers_the_same()
    {
        using var device = await registry.Server.SignInAsync("commune");
        using var otherDevice = await registry.Server.SignInAsync("commune", "vi");
        var command = Inputs.SubmitRequest(await FreeAsync());

        var first = (await device.GiveAsync(command)).Noun();
        var retry = (await otherDevice.GiveAsync(command)).Noun();

        Assert.Equal(Ids.Of(first), Ids.Of(retry));
    }

    [Fact]
    public async Task A_late_retry_answers_with_the_noun_as_it_is_now()
    {
        var finance = await registry.AsAsync("finance");
        var submitted = await registry.Journey.SubmitAsync(await FreeAsync());
        var accept = Inputs.Accept(submitted);
        var accepted = (await finance.GiveAsync(accept)).Noun();
        _ = await registry.Journey.AppraiseAsync(accepted);

        MutationResult? retry = null;
        await registry.Events.StoresNothingAsync(async () => retry = await finance.GiveAsync(accept));

        Assert.Equal("APPRAISED", retry!.Noun().GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_key_with_other_content_is_refused()
    {
        var commune = await registry.AsAsync("commune");
        var command = Inputs.SubmitRequest(await FreeAsync());
        _ = (await commune.GiveAsync(command)).Noun();

        MutationResult? other = null;
        await registry.Events.StoresNothingAsync(async () => other = await commune.GiveAsync(command.With("justification", "Khác")));

        Assert.Equal("IDEMPOTENCY_KEY_REUSED", other!.Code());
    }

    [Fact]
    public async Task A_key_of_another_command_is_refused()
    {
        var submit = Inputs.SubmitRequest(await FreeAsync());
        var dossier = (await (await registry.AsAsync("commune")).GiveAsync(submit)).Noun();
        var accept = Inputs.Accept(dossier).With(CommandInput.Key, submit.Fields[CommandInput.Key]);

        MutationResult? refused = null;
        await registry.Events.StoresNothingAsync(async () => refused = await (await registry.AsAsync("finance")).GiveAsync(accept));

        Assert.Equal("IDEMPOTENCY_KEY_REUSED", refused!.Code());
    }

    [Fact]
    public async Task A_key_of_another_command_with_the_very_same_content_is_refused()
    {
        var finance = await registry.AsAsync("finance");
        var accept = Inputs.Accept(await registry.Journey.SubmitAsync(await FreeAsync()));
        _ = (await finance.GiveAsync(accept)).Noun();

        MutationResult? refused = null;
        await registry.Events.StoresNothingAsync(async () => refused = await finance.GiveAsync(accept with { Mutation = "forwardDossier" }));

        Assert.Equal("IDEMPOTENCY_KEY_REUSED", refused!.Code());
    }

    [Fact]
    public async Task A_key_of_another_account_is_refused_and_tells_nothing()
    {
        var command = Inputs.SubmitRequest(await FreeAsync());
        _ = (await (await registry.AsAsync("commune")).GiveAsync(command)).Noun();

        var stolen = await (await registry.AsAsync("agency")).GiveAsync(command);

        Assert.Equal("IDEMPOTENCY_KEY_REUSED", stolen.Code());
        Assert.Equal(JsonValueKind.Null, stolen.Payload.GetProperty("dossier").ValueKind);
    }

    [Fact]
    public async Task A_refused_command_may_be_corrected_under_its_key()
    {
        var commune = await registry.AsAsync("commune");
        var command = Inputs.SubmitRequest(await FreeAsync());
        Assert.Equal("FIELD_REQUIRED", (await commune.GiveAsync(command.With("justification", ""))).Code());

        _ = (await commune.GiveAsync(command)).Noun();
    }

    [Fact]
    public async Task The_same_request_sent_many_times_at_once_leaves_one_dossier()
    {
        var commune = await registry.AsAsync("commune");
        var command = Inputs.SubmitRequest(await FreeAsync()).With("justification", "Chỉ một lần");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => commune.GiveAsync(command)));

        Assert.Single(answers.Select(answer => Ids.Of(answer.Noun())).Distinct());
        Assert.Equal(1, await registry.Events.ReadAsync<long>($"""
            select count(*) from registry.mt_events where type = 'dossier_submitted' and data ->> 'justification' = '{command.Fields["justification"]}'
            """));
    }

    [Fact]
    public async Task The_same_step_sent_many_times_at_once_is_taken_once()
    {
        var finance = await registry.AsAsync("finance");
        var command = Inputs.Accept(await registry.Journey.SubmitAsync(await FreeAsync()));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => finance.GiveAsync(command)));

        Assert.All(answers, answer => Assert.Equal("ACCEPTED", answer.Noun().GetProperty("status").GetString()));
        Assert.Single(answers.Select(answer => answer.Noun().GetProperty("version").GetInt32()).Distinct());
    }

    [Fact]
    public async Task The_same_registration_sent_many_times_at_once_leaves_one_facility()
    {
        var admin = await registry.AsAsync("admin");
        var like = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");
        var command = Inputs.RegisterFacility("ĐK-01", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder")));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => admin.GiveAsync(command)));

        Assert.Single(answers.Select(answer => Ids.Of(answer.Noun("facility"))).Distinct());
    }

    /// <summary>A surplus facility that no other test of this class uses: it is registered for the purpose.</summary>
    private async Task<string> FreeAsync()
    {
        var like = await new Register(registry.Server).FacilityAsync("CSND-2025-0065");
        var command = Inputs.RegisterFacility($"ĐK-{Guid.NewGuid():N}", Ids.Of(like.GetProperty("commune")), Ids.Of(like.GetProperty("holder")));

        return Ids.Of(await registry.Journey.GiveAsync("admin", command));
    }
}
