using System.Net;
using System.Text.Json;
using AssetRegistry.Api.Attachments.Uploads;
using AssetRegistry.Api.Tests.Support;
using AssetRegistry.Attachments;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>The tus protocol over HTTP.</summary>
public sealed class UploadTests(RegistryCopy copy) : IClassFixture<RegistryCopy>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_server_says_what_it_supports()
    {
        using var anonymous = copy.Server.Anonymous();

        using var response = await anonymous.Http.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/uploads"), Cancellation);

        Assert.Equal("1.0.0", Header(response, "Tus-Version"));
        Assert.Equal("creation,termination,expiration", Header(response, "Tus-Extension"));
        Assert.Equal($"{AttachedFile.MaxSizeBytes}", Header(response, "Tus-Max-Size"));
    }

    [Fact]
    public async Task A_file_arrives_in_pieces_of_any_size()
    {
        var commune = await ClientAsync("commune");
        var content = SampleFiles.Pdf(length: 1_500_000);
        var address = await commune.BeginAtAsync(content.Length);

        foreach (var (from, to) in new[] { (0, 1), (1, 700), (700, 900_000), (900_000, content.Length) })
        {
            Assert.Equal(from, await commune.OffsetAsync(address));
            using var response = await commune.PatchAsync(address, from, content[from..to]);
            Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
            Assert.Equal(to, TusClient.OffsetOf(response));
        }

        using var head = await commune.HeadAsync(address);
        Assert.Equal("no-store", head.Headers.CacheControl!.ToString());
        Assert.Equal($"{content.Length}", Header(head, "Upload-Length"));
        Assert.True(head.Headers.Contains("Upload-Expires"));
    }

    [Fact]
    public async Task A_connection_that_breaks_leaves_what_has_arrived()
    {
        var commune = await ClientAsync("commune");
        var content = SampleFiles.Pdf(length: 3_000_000);
        var address = await commune.BeginAtAsync(content.Length);

        // The connection breaks when the server has kept some of it; how much more it has read by then is the web server's affair.
        var stored = 0L;
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => commune.PatchAsync(address, 0, new BreakingContent(
            content, 1_700_000, async () => stored = await Eventually.ReadAsync(() => commune.OffsetAsync(address), offset => offset > 0))));
        var kept = await commune.OffsetAsync(address);
        await commune.FinishAsync(address, content);

        Assert.InRange(stored, 1, 1_700_000);
        Assert.InRange(kept, stored, 1_700_000);
        Assert.Equal(content.Length, await commune.OffsetAsync(address));
    }

    [Fact]
    public async Task Of_a_body_that_breaks_off_every_byte_that_was_read_is_kept()
    {
        var commune = await ClientAsync("commune");
        var content = SampleFiles.Pdf(length: 3_000_000);
        var address = await commune.BeginAtAsync(content.Length);
        var services = copy.Server.Services;
        var upload = await services.GetRequiredService<UploadStore>().FindAsync(TusClient.IdOf(address), "commune", Cancellation);

        _ = await services.GetRequiredService<UploadReceiver>().ReceiveAsync(upload!, new BreakingStream(content[..1_700_000]), Cancellation);

        Assert.Equal(1_700_000, await commune.OffsetAsync(address));
    }

    [Fact]
    public async Task Of_many_pieces_for_one_place_one_is_kept()
    {
        var commune = await ClientAsync("commune");
        var content = SampleFiles.Pdf(length: 400_000);
        var address = await commune.BeginAtAsync(content.Length);

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => commune.PatchAsync(address, 0, content[..200_000])));

        Assert.Single(responses, response => response.StatusCode is HttpStatusCode.NoContent);
        Assert.Equal(7, responses.Count(response => response.StatusCode is HttpStatusCode.Conflict));
        Assert.Equal(200_000, await commune.OffsetAsync(address));
    }

    [Fact]
    public async Task A_piece_for_another_place_is_refused_with_the_right_one()
    {
        var commune = await ClientAsync("commune");
        var address = await commune.BeginAtAsync(1000);

        using var response = await commune.PatchAsync(address, 500, new byte[10]);

        Assert.Equal((HttpStatusCode.Conflict, 0), (response.StatusCode, TusClient.OffsetOf(response)));
        Assert.Equal("UPLOAD_OFFSET_CONFLICT", await CodeAsync(response));
    }

    [Fact]
    public async Task More_than_was_announced_is_refused()
    {
        var commune = await ClientAsync("commune");
        var content = SampleFiles.Pdf();
        var address = await commune.BeginAtAsync(content.Length - 10);

        using var declared = await commune.PatchAsync(address, 0, content);
        using var chunked = await commune.PatchAsync(address, 0, new BreakingContent(content, null));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.RequestEntityTooLarge), (declared.StatusCode, chunked.StatusCode));
        Assert.Equal(0, await commune.OffsetAsync(address));
    }

    [Fact]
    public async Task The_same_key_gives_the_same_upload()
    {
        var commune = await ClientAsync("commune");
        var key = Guid.NewGuid();

        var addresses = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => commune.BeginAtAsync(1234, key: key)));
        using var other = await commune.BeginAsync(1235, key: key);

        Assert.Single(addresses.Distinct());
        Assert.Equal("IDEMPOTENCY_KEY_REUSED", await CodeAsync(other));
    }

    [Fact]
    public async Task Another_account_finds_nothing_there()
    {
        var commune = await ClientAsync("commune");
        var address = await commune.BeginAtAsync(1000);
        var agency = await ClientAsync("agency");

        using var head = await agency.HeadAsync(address);
        using var patch = await agency.PatchAsync(address, 0, [1]);
        using var delete = await agency.DeleteAsync(address);
        using var unknown = await agency.PatchAsync(new Uri($"/uploads/{Guid.NewGuid()}", UriKind.Relative), 0, [1]);
        using var garbage = await agency.PatchAsync(new Uri("/uploads/..%2F..%2Fetc", UriKind.Relative), 0, [1]);

        Assert.All([head, patch, delete, unknown, garbage], response => Assert.Equal(HttpStatusCode.NotFound, response.StatusCode));
        Assert.Equal(await unknown.Content.ReadAsStringAsync(Cancellation), await patch.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(0, await commune.OffsetAsync(address));
    }

    [Fact]
    public async Task Without_the_protocols_header_or_a_session_nothing_is_begun()
    {
        var commune = await ClientAsync("commune");
        using var anonymous = copy.Server.Anonymous();

        using var plain = await commune.BeginAsync(1000, version: null);
        using var other = await commune.BeginAsync(1000, version: "0.2.2");
        using var unknown = await new TusClient(anonymous.Http).BeginAsync(1000);

        Assert.Equal((HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionFailed), (plain.StatusCode, other.StatusCode));
        Assert.Equal("1.0.0", Header(other, "Tus-Version"));
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.BadRequest, "UPLOAD_LENGTH_REQUIRED")]
    [InlineData(-5L, HttpStatusCode.BadRequest, "UPLOAD_LENGTH_REQUIRED")]
    [InlineData(0L, HttpStatusCode.BadRequest, "FILE_REFUSED")]
    [InlineData(AttachedFile.MaxSizeBytes + 1, HttpStatusCode.RequestEntityTooLarge, "FILE_REFUSED")]
    public async Task A_length_that_cannot_be_is_refused(long? length, HttpStatusCode status, string code)
    {
        using var response = await (await ClientAsync("commune")).BeginAsync(length);

        Assert.Equal((status, code), (response.StatusCode, await CodeAsync(response)));
    }

    [Fact]
    public async Task A_piece_without_its_headers_is_refused()
    {
        var commune = await ClientAsync("commune");
        var address = await commune.BeginAtAsync(1000);

        using var form = await commune.PatchAsync(address, 0, [1], "text/plain");
        using var nowhere = await commune.PatchAsync(address, null, [1]);

        Assert.Equal(("UPLOAD_PIECE_TYPE", "UPLOAD_OFFSET_REQUIRED"), (await CodeAsync(form), await CodeAsync(nowhere)));
    }

    [Theory]
    [InlineData("quyết định.pdf", "MZ")]
    [InlineData("ảnh.png", "<svg onload=alert(1)>")]
    [InlineData("tờ trình.docx", "#!/bin/sh")]
    public async Task A_lying_file_is_refused_at_its_first_bytes_and_ended(string name, string beginning)
    {
        var commune = await ClientAsync("commune");
        var address = await commune.BeginAtAsync(50_000_000, name);

        using var response = await commune.PatchAsync(address, 0, [.. System.Text.Encoding.ASCII.GetBytes(beginning), .. new byte[2000]]);
        using var after = await commune.HeadAsync(address);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "FILE_REFUSED"), (response.StatusCode, await CodeAsync(response)));
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task A_file_that_turns_out_wrong_at_its_end_is_refused_and_ended()
    {
        var commune = await ClientAsync("commune");
        var content = SampleFiles.Ooxml(more: ("word/vbaProject.bin", [1]));
        var address = await commune.BeginAtAsync(content.Length, "báo cáo.docx");

        using var response = await commune.PatchAsync(address, 0, content);
        using var after = await commune.HeadAsync(address);

        Assert.Contains("macro", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task An_account_holds_so_much_and_no_more_even_at_once()
    {
        var finance = await ClientAsync("finance");

        var responses = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => finance.BeginAsync(AttachedFile.MaxSizeBytes)));
        var begun = responses.Where(response => response.StatusCode is HttpStatusCode.Created).ToList();
        var refused = responses.Except(begun).ToList();

        Assert.Equal(UploadStore.MaxHeldBytes / AttachedFile.MaxSizeBytes, begun.Count);
        Assert.Equal("UPLOAD_QUOTA_EXCEEDED", await CodeAsync(refused[0]));
        using var ended = await finance.DeleteAsync(begun[0].Headers.Location!);
        using var again = await finance.BeginAsync(AttachedFile.MaxSizeBytes);
        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.Created), (ended.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task An_upload_whose_time_has_run_out_is_gone_with_its_pieces()
    {
        var province = await ClientAsync("province");
        var address = await province.BeginAtAsync(SampleFiles.Pdf().Length);
        using var patched = await province.PatchAsync(address, 0, SampleFiles.Pdf()[..20]);
        var id = TusClient.IdOf(address);
        await using var database = NpgsqlDataSource.Create(copy.Server.Database);
        await ExecuteAsync(database, $"update registry.upload set expires_at = now() - interval '1 second' where id = '{id}'");

        using var late = await province.PatchAsync(address, 20, SampleFiles.Pdf()[20..]);
        _ = await province.BeginAtAsync(10);

        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        Assert.Equal(0L, await ExecuteAsync(database, $"select count(*) from registry.content_piece where content_id = '{id}'"));
    }

    [Fact]
    public async Task A_file_that_no_record_came_to_name_is_swept_after_its_time()
    {
        var landfund = await ClientAsync("landfund");
        var id = await landfund.UploadAsync(SampleFiles.Pdf(5, 30_000));
        await using var database = NpgsqlDataSource.Create(copy.Server.Database);
        await ExecuteAsync(database, $"update registry.upload set expires_at = now() - interval '2 hours' where id = '{id}'");

        await copy.Server.Services.GetRequiredService<Api.Attachments.Storage.FileStore>().SweepAsync(Cancellation);

        Assert.Equal(0L, await ExecuteAsync(database, $"select count(*) from registry.stored_file where content_id = '{id}'"));
        Assert.Equal(0L, await ExecuteAsync(database, $"select count(*) from registry.content_piece where content_id = '{id}'"));
    }

    private Task<TusClient> ClientAsync(string account) => TusClient.AsAsync(copy.Server, account);

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();

    private static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancellation)).GetProperty("code").GetString();

    private static async Task<object?> ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);

        return await command.ExecuteScalarAsync(Cancellation);
    }
}
