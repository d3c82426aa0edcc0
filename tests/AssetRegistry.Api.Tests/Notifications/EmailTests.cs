using System.Text.Json;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Notifications;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using PostgresStore;

namespace AssetRegistry.Api.Tests.Notifications;

/// <summary>The same by e-mail, through a mail server that may be full or away.</summary>
public sealed class EmailTests(RegistryCopy registry) : IClassFixture<RegistryCopy>, IAsyncLifetime
{
    private readonly SmtpSink _sink = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _sink.DisposeAsync();

    [Fact]
    public async Task An_organisation_that_asked_for_it_gets_each_notification_once()
    {
        await SetAsync("finance", "Sở Tài chính", "vanthu@sotaichinh.vn", "IMMEDIATE");
        var number = await SubmitAsync("CSND-2025-0072");

        var sent = await DeliverAsync();
        var again = await DeliverAsync();

        Assert.True(sent >= 1);
        Assert.Equal(0, again);
        Assert.Contains(_sink.Messages, message => message.Contains("To: vanthu@sotaichinh.vn", StringComparison.Ordinal));
        var queued = Assert.Single(await EmailsAsync(), email => email.GetProperty("body").GetString()!.Contains(number, StringComparison.Ordinal)
            && email.GetProperty("address").GetString() == "vanthu@sotaichinh.vn");
        Assert.Equal("SENT", queued.GetProperty("status").GetString());
    }

    [Fact]
    public async Task A_full_mailbox_leaves_the_message_in_the_queue_to_be_cancelled_and_tried_again()
    {
        await SetAsync("landfund", "Trung tâm Phát triển quỹ đất tỉnh", "quydat@laichau.vn", "IMMEDIATE");
        var number = await SubmitAsync("CSND-2025-0065");
        _sink.IsRefusing = true;

        Assert.Equal(0, await DeliverAsync());

        var waiting = Assert.Single(await EmailsAsync(), email => email.GetProperty("body").GetString()!.Contains(number, StringComparison.Ordinal)
            && email.GetProperty("address").GetString() == "quydat@laichau.vn");
        Assert.Equal(("QUEUED", 1), (waiting.GetProperty("status").GetString(), waiting.GetProperty("attempts").GetInt32()));
        Assert.Contains("mailbox full", waiting.GetProperty("lastError").GetString(), StringComparison.Ordinal);

        var cancelled = await registry.Journey.GiveAsync("admin", Inputs.OnEmail("cancelEmail", waiting));
        Assert.Equal("CANCELLED", cancelled.GetProperty("status").GetString());
        Assert.Equal("EMAIL_NOT_IN_STATUS", (await (await registry.AsAsync("admin")).GiveAsync(Inputs.OnEmail("cancelEmail", waiting))).Code());

        _sink.IsRefusing = false;
        Assert.Equal("QUEUED", (await registry.Journey.GiveAsync("admin", Inputs.OnEmail("retryEmail", waiting))).GetProperty("status").GetString());
        Assert.True(await DeliverAsync() >= 1);
    }

    [Fact]
    public async Task A_mail_server_that_is_away_loses_nothing()
    {
        await SetAsync("province", "UBND tỉnh Lai Châu", "vanphong@laichau.vn", "IMMEDIATE");
        var facility = await new Register(registry.Server).FacilityAsync("CSND-2025-0079");
        var dossier = await registry.Journey.LayBeforeProvinceAsync(Ids.Of(facility));
        var nowhere = new SmtpOptions("127.0.0.1", 9, IsEncrypted: false, null, null, "so@laichau.vn");

        Assert.Equal(0, await DeliverAsync(nowhere));

        Assert.Contains(await EmailsAsync(), email => email.GetProperty("status").GetString() == "QUEUED"
            && email.GetProperty("body").GetString()!.Contains(dossier.GetProperty("number").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_summary_of_a_day_waits_for_the_morning()
    {
        await SetAsync("agency", "Sở Giáo dục và Đào tạo", "sogd@laichau.vn", "DAILY_DIGEST");
        var facility = (await new Register(registry.Server).FreeFacilitiesAsync())[^1];
        var dossier = await registry.Journey.AcceptAsync(await registry.Journey.SubmitAsync(Ids.Of(facility), "agency"));
        var number = dossier.GetProperty("number").GetString()!;

        await FillAsync(TimeProvider.System);
        Assert.DoesNotContain(await EmailsAsync(), email => email.GetProperty("address").GetString() == "sogd@laichau.vn");

        await FillAsync(new FixedClock(DateTimeOffset.UtcNow.AddDays(1)));
        var digest = Assert.Single(await EmailsAsync(), email => email.GetProperty("address").GetString() == "sogd@laichau.vn");
        Assert.Contains(number, digest.GetProperty("body").GetString(), StringComparison.Ordinal);

        Task FillAsync(TimeProvider clock) => new OutgoingEmails(registry.Server.Services.GetRequiredService<IDocumentStore>(), clock).FillAsync(Cancellation);
    }

    [Theory]
    [InlineData("vanthu")]
    [InlineData("a@b.vn, c@d.vn")]
    [InlineData("Văn thư <a@b.vn>")]
    [InlineData("a@b.vn\r\nBcc: c@d.vn")]
    public async Task What_is_no_address_is_refused(string address)
    {
        var organisation = await new Register(registry.Server).OrganisationAsync("Sở Tài chính");

        Assert.Equal("EMAIL_ADDRESS_REJECTED", (await (await registry.AsAsync("finance")).GiveAsync(Inputs.SetNotificationSettings(organisation, address))).Code());
    }

    [Fact]
    public async Task Only_administrators_see_the_queue()
    {
        var answer = await (await registry.AsAsync("planner")).SendAsync("{ emails(first: 1) { totalCount } }");

        Assert.Equal("NOT_PERMITTED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("smtp://mail.vn?from=a@b.vn", "mail.vn", 587, false)]
    [InlineData("smtps://u:p%40ss@mail.vn:2465?from=a@b.vn", "mail.vn", 2465, true)]
    [InlineData("smtps://mail.vn?from=a@b.vn", "mail.vn", 465, true)]
    public void The_address_of_the_mail_server_is_read(string text, string host, int port, bool isEncrypted)
    {
        Assert.True(SmtpOptions.TryParse(text, out var options));
        Assert.Equal((host, port, isEncrypted), (options.Host, options.Port, options.IsEncrypted));
        Assert.DoesNotContain("p@ss", options.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://mail.vn?from=a@b.vn")]
    [InlineData("smtp://mail.vn")]
    [InlineData("mail.vn")]
    public void An_address_without_server_or_sender_is_not(string text) => Assert.False(SmtpOptions.TryParse(text, out _));

    private async Task SetAsync(string account, string organisation, string address, string mode) =>
        _ = await registry.Journey.GiveAsync(account, Inputs.SetNotificationSettings(await new Register(registry.Server).OrganisationAsync(organisation), address, mode));

    private async Task<string> SubmitAsync(string facility) =>
        (await registry.Journey.SubmitAsync(Ids.Of(await new Register(registry.Server).FacilityAsync(facility)))).GetProperty("number").GetString()!;

    private async Task<int> DeliverAsync(SmtpOptions? smtp = null)
    {
        var services = registry.Server.Services;
        var store = services.GetRequiredService<IDocumentStore>();
        using var delivery = new EmailDelivery(
            new RegistryOptions { Smtp = smtp ?? new("127.0.0.1", _sink.Port, IsEncrypted: false, null, null, "so@laichau.vn") },
            new OutgoingEmails(store, TimeProvider.System), store, services.GetRequiredService<NpgsqlDataSource>(), TimeProvider.System, NullLogger<EmailDelivery>.Instance);

        return await delivery.DeliverAsync(Cancellation);
    }

    private async Task<List<JsonElement>> EmailsAsync() =>
        [.. (await (await registry.AsAsync("admin")).QueryAsync("{ emails(first: 200) { nodes { id address body status attempts lastError } } }"))
            .GetProperty("emails").GetProperty("nodes").EnumerateArray()];
}
