using AssetRegistry.Api.Audit;
using AssetRegistry.Api.Commands;
using AssetRegistry.Api.Tests.Importing;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Audit;

/// <summary>Whatever is done to the events behind the server's back, assetregistry verify finds it and names the first event it was done to.</summary>
public sealed class VerifyCommandTests(DemoRegistry registry, SealedOriginal original) : IClassFixture<SealedOriginal>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("en", "The history is whole: no event was changed, removed, inserted or reordered (events: 12, anchors: 0).")]
    [InlineData("vi", "Lịch sử nguyên vẹn: không sự kiện nào bị sửa, xóa, chèn hay đảo thứ tự (sự kiện: 12, mốc niêm phong: 0).")]
    public async Task A_history_that_nobody_touched_is_whole(string language, string answer)
    {
        await using var database = await CopyAsync();

        var verified = await database.VerifyAsync(language);

        Assert.Equal(ExitCodes.Done, verified.ExitCode);
        Assert.Contains(answer, verified.Output, StringComparison.Ordinal);
    }

    // What is done, the first event it is done to, and what is said of that event.
    [Theory]
    [InlineData("update registry.mt_events set data = jsonb_set(data, '{name}', '\"Sở khác\"') where seq_id = 6", 6, "was changed")]
    [InlineData("update registry.mt_events set data = jsonb_set(data, '{provenance,account}', '\"planner\"') where seq_id = 6", 6, "was changed")]
    [InlineData("update registry.mt_events set timestamp = timestamp - interval '1 microsecond' where seq_id = 6", 6, "was changed")]
    [InlineData("update registry.mt_events set is_archived = true where seq_id = 6", 6, "was changed")]
    [InlineData("update registry.mt_events set headers = '{\"account\": \"planner\"}' where seq_id = 6", 6, "was changed")]
    [InlineData("update registry.mt_events set type = 'organisation_ended' where seq_id = 12", 12, "was changed")]
    [InlineData("delete from registry.mt_events where seq_id = 6", 6, "is gone")]
    [InlineData("delete from registry.mt_events where seq_id > 10", 11, "is gone")]
    [InlineData("delete from registry.mt_events where seq_id = 6; delete from registry.audit_link where sequence = 6", 7, "are missing right before")]
    [InlineData("update registry.mt_events e set data = o.data from registry.mt_events o where e.seq_id in (6, 7) and o.seq_id = 13 - e.seq_id", 6, "was changed")]
    [InlineData("""
        update registry.mt_events set seq_id = -6 where seq_id = 6; update registry.mt_events set seq_id = 6 where seq_id = 7;
        update registry.mt_events set seq_id = 7 where seq_id = -6
        """, 6, "was changed")]
    [InlineData("update registry.audit_link set place = 100 + place where place in (6, 7); update registry.audit_link set place = 113 - place where place > 100", 7, "does not follow")]
    [InlineData("update registry.audit_link set version = 9 where sequence = 6", 6, "does not follow")]
    public async Task What_was_done_is_found(string done, long sequence, string words)
    {
        await using var database = await CopyAsync();
        var name = await NameAsync(database, sequence);

        await database.TamperAsync(done);

        var found = await database.Verifier.VerifyAsync([], Cancellation);
        Assert.False(found.IsIntact);
        var first = found.FirstFault!.InWords().English;
        Assert.Contains(name, first, StringComparison.Ordinal);
        Assert.Contains(words, first, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_with_exit_code_1_and_names_the_event()
    {
        await using var database = await CopyAsync();
        var name = await NameAsync(database, 6);

        await database.TamperAsync("update registry.mt_events set data = jsonb_set(data, '{name}', '\"Sở khác\"') where seq_id = 6");

        var verified = await database.VerifyAsync();
        Assert.Equal(1, verified.ExitCode);
        verified.AssertRefused($"The first: The {name} was changed after it was sealed.");
    }

    [Fact]
    public async Task It_is_said_in_Vietnamese_too()
    {
        await using var database = await CopyAsync();

        await database.TamperAsync("delete from registry.mt_events where seq_id = 9");

        (await database.VerifyAsync("vi")).AssertRefused("có 1 sai lệch (sự kiện: 12, mốc niêm phong: 0). Sai lệch đầu tiên: Đã niêm phong sự kiện 9");
    }

    [Fact]
    public async Task An_event_with_a_number_that_had_been_given_up_was_inserted_later()
    {
        await using var database = await CopyAsync();
        _ = await database.ReadAsync<long>("select nextval('registry.mt_events_sequence')");
        _ = await database.Sealer.SealAsync(Cancellation);
        _ = await database.Sealer.SealAsync(Cancellation);

        await database.TamperAsync("""
            insert into registry.mt_events (seq_id, id, stream_id, version, data, type)
            select 13, gen_random_uuid(), stream_id, version + 1, data, type from registry.mt_events where seq_id = 12
            """);

        (await database.VerifyAsync()).AssertRefused("event 13");
        Assert.Equal(0, await database.Sealer.SealAsync(Cancellation));
        (await database.VerifyAsync()).AssertRefused("was inserted later among events that were sealed");
    }

    [Fact]
    public async Task A_part_of_the_chain_that_was_computed_anew_breaks_where_it_ends()
    {
        await using var database = await CopyAsync();
        var name = await NameAsync(database, 9);

        await database.TamperAsync("update registry.mt_events set data = jsonb_set(data, '{name}', '\"Sở khác\"') where seq_id = 6");
        await database.RecomputeAsync(6, 8);

        var verified = await database.VerifyAsync();
        verified.AssertRefused("does not follow");
        Assert.Contains(name, verified.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_that_was_computed_anew_to_its_end_is_caught_by_anchors_that_were_kept_outside_and_by_nothing_else()
    {
        using var folder = new TemporaryFolder();
        await using var database = await CopyAsync();
        var anchors = await database.KeepAnchorsAsync(folder);
        Assert.Contains("(events: 12, anchors: 1)", (await database.VerifyAsync(anchors: anchors)).Output, StringComparison.Ordinal);

        await database.TamperAsync("update registry.mt_events set data = jsonb_set(data, '{name}', '\"Sở khác\"') where seq_id = 6");
        await database.RecomputeAsync(6, 12);

        Assert.Equal(ExitCodes.Done, (await database.VerifyAsync()).ExitCode);
        (await database.VerifyAsync(anchors: anchors)).AssertRefused("does not agree: what lies between the anchor before it and the event 12");
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_with_its_links_is_caught_by_anchors()
    {
        using var folder = new TemporaryFolder();
        await using var database = await CopyAsync();
        var anchors = await database.KeepAnchorsAsync(folder);

        await database.TamperAsync("delete from registry.mt_events where seq_id > 10; delete from registry.audit_link where sequence > 10");

        (await database.VerifyAsync(anchors: anchors)).AssertRefused("what followed the event 10");
    }

    [Fact]
    public async Task An_event_that_got_an_old_number_after_an_anchor_was_inserted_though_it_was_sealed_since()
    {
        using var folder = new TemporaryFolder();
        await using var database = await CopyAsync();
        _ = await database.ReadAsync<long>("select nextval('registry.mt_events_sequence')");
        _ = await database.Sealer.SealAsync(Cancellation);
        var anchors = await database.KeepAnchorsAsync(folder);

        await database.TamperAsync("""
            insert into registry.mt_events (seq_id, id, stream_id, version, data, type)
            select 13, gen_random_uuid(), stream_id, version + 1, data, type from registry.mt_events where seq_id = 12;
            update registry.audit_progress set settled = 12, seen = 12
            """);
        Assert.Equal(1, await database.Sealer.SealAsync(Cancellation));

        (await database.VerifyAsync(anchors: anchors)).AssertRefused("event 13");
    }

    [Fact]
    public async Task A_file_that_holds_no_anchors_is_refused_by_the_line()
    {
        using var folder = new TemporaryFolder();
        await using var database = await CopyAsync();
        var file = Path.Combine(folder.Path, "anchors.csv");
        await File.WriteAllLinesAsync(file, [ChainAnchor.Heading, "2026-03-01,4,4,abc"], Cancellation);

        (await database.VerifyAsync(anchors: file)).AssertRefused("Line 2 of the file");
        (await database.VerifyAsync(anchors: Path.Combine(folder.Path, "none.csv"))).AssertRefused("There is no file");
    }

    private Task<SealedDatabase> CopyAsync() => SealedDatabase.CopyAsync(registry, original.Database);

    private static Task<string> NameAsync(SealedDatabase database, long sequence) => database.ReadAsync<string>($"""
        select format('event %s (record %s, version %s, recorded at %s)', seq_id, stream_id, version,
            to_char(timestamp at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI:SS'))
        from registry.mt_events where seq_id = {sequence}
        """);
}
