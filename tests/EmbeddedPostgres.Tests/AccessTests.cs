using Npgsql;

namespace EmbeddedPostgres.Tests;

public sealed class AccessTests
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Theory]
    [InlineData(PostgresTransport.UnixSocket)]
    [InlineData(PostgresTransport.LoopbackTcp)]
    public async Task A_wrong_password_is_refused(PostgresTransport transport)
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync(options => options with { Transport = transport });
        var wrong = (server.Connection with { Password = "guess" }).ToSettings().ConnectionString;

        var refused = await Assert.ThrowsAsync<PostgresException>(() => Sql.RunAsync(wrong, "SELECT 1"));

        Assert.Equal(PostgresErrorCodes.InvalidPassword, refused.SqlState);
        Assert.Equal(1, await Sql.RunAsync(server.ConnectionString(), "SELECT 1"));
    }

    [Fact]
    public async Task A_socket_server_opens_no_port()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync();

        Assert.Equal("", await Sql.RunAsync(server.ConnectionString(), "SHOW listen_addresses"));
    }

    [Theory]
    [InlineData("a-directory-whose-path-is-longer-than-the-hundred-and-three-bytes-that-fit-into-the-address-of-a-unix-socket")]
    [InlineData("a, b: c")]
    [InlineData("thư mục dữ liệu")]
    public async Task A_path_that_is_awkward_for_a_socket_is_no_obstacle(string name)
    {
        await using var directory = new DataDirectory(name);
        string host;
        await using (var server = await directory.StartAsync())
        {
            host = server.Connection.Host;
            Assert.Equal(1, await Sql.RunAsync(server.ConnectionString(), "SELECT 1"));
        }

        Assert.Equal(host == directory.Layout.ClusterDirectory, Directory.Exists(host));
    }

    [Fact]
    public async Task Files_that_hold_secrets_are_for_the_owner_alone()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync();

        Assert.Equal(OwnerOnly, File.GetUnixFileMode(directory.Layout.ConnectionFile));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(directory.Layout.PasswordFile));
        Assert.Equal(OwnerOnly, File.GetUnixFileMode(directory.Layout.LogFile));
        Assert.DoesNotContain(server.Connection.Password, server.Connection.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lost_password_file_is_replaced_and_the_data_stays()
    {
        await using var directory = new DataDirectory();
        string lost;
        await using (var first = await directory.StartAsync())
        {
            lost = first.Connection.Password;
            _ = await Sql.RunAsync(first.ConnectionString(), "CREATE TABLE kept AS SELECT 42 AS answer");
        }

        File.Delete(directory.Layout.PasswordFile);
        await using var second = await directory.StartAsync();

        Assert.NotEqual(lost, second.Connection.Password);
        Assert.Equal(42, await Sql.RunAsync(second.ConnectionString(), "SELECT answer FROM kept"));
    }

    [Fact]
    public async Task Another_program_of_the_owner_finds_the_running_server()
    {
        await using var directory = new DataDirectory();
        await using var server = await directory.StartAsync();

        var running = RunningPostgres.TryRead(directory.Root);

        Assert.Equal(new RunningPostgres(server.Connection, Environment.ProcessId, server.ProcessId), running);
    }

    [Theory]
    [InlineData("{\"host\":\"/nowhere\",\"port\":5432,\"username\":\"u\",\"password\":\"p\",\"serverProcessId\":2147483646,\"postgresProcessId\":1}")]
    [InlineData("{ torn")]
    public async Task A_connection_file_of_a_dead_server_is_not_believed(string content)
    {
        await using var directory = new DataDirectory();
        _ = Directory.CreateDirectory(directory.Root);
        await File.WriteAllTextAsync(directory.Layout.ConnectionFile, content, TestContext.Current.CancellationToken);

        Assert.Null(RunningPostgres.TryRead(directory.Root));
    }
}
