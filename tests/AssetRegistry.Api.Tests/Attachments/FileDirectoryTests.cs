using System.Security.Cryptography;
using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>A server that keeps files in a directory.</summary>
public sealed class FileDirectoryTests(DemoRegistry registry) : IAsyncLifetime
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("assetregistry-files-");
    private TestServer _server = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await registry.CopyAsync(Cancellation, _directory.FullName);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    [Fact]
    public async Task Files_lie_there_once_each_under_their_hash_and_are_swept_like_others()
    {
        await using var database = NpgsqlDataSource.Create(_server.Database);
        var pieces = await ScalarAsync(database, "select count(*) from registry.content_piece");
        var content = SampleFiles.Pdf(2, 1_200_000);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var url = await DownloadTests.AttachedAsync(_server, content);
        _ = await DownloadTests.AttachedAsync(_server, content, "cùng nội dung.pdf");
        var other = SampleFiles.Pdf(3, 2_000);
        _ = await (await TusClient.AsAsync(_server, "commune")).UploadAsync(other);

        Assert.Equal(content, await (await _server.AsAsync("commune")).Http.GetByteArrayAsync(url, Cancellation));
        Assert.Equal(content, await File.ReadAllBytesAsync(Path.Combine(_directory.FullName, hash[..2], hash[2..]), Cancellation));
        Assert.Equal(2, Files().Count());
        Assert.Equal(pieces, await ScalarAsync(database, "select count(*) from registry.content_piece"));
        _ = await ScalarAsync(database, "update registry.upload set expires_at = now() - interval '2 hours'");
        await _server.Services.GetRequiredService<FileStore>().SweepAsync(Cancellation);
        Assert.EndsWith(hash[2..], Assert.Single(Files()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_leaves_nothing_behind()
    {
        var commune = await TusClient.AsAsync(_server, "commune");
        var content = SampleFiles.Pdf(length: 50_000)[..49_000];
        using var response = await commune.PatchAsync(await commune.BeginAtAsync(content.Length), 0, content);

        Assert.Equal(System.Net.HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_file_in_the_database_stays_readable_when_a_directory_is_given_later()
    {
        await using var before = await registry.CopyAsync(Cancellation);
        var content = SampleFiles.Pdf(6, 9_000);
        var url = await DownloadTests.AttachedAsync(before, content);
        await using var after = await TestServer.StartAsync(before.Database, files: _directory.FullName);

        Assert.Equal(content, await (await after.AsAsync("commune")).Http.GetByteArrayAsync(url, Cancellation));
    }

    private IEnumerable<string> Files() => _directory.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => file.FullName);

    private static async Task<object?> ScalarAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);

        return await command.ExecuteScalarAsync(Cancellation);
    }
}
