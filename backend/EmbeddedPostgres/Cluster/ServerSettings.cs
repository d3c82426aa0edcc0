namespace EmbeddedPostgres.Cluster;

/// <summary>The settings a server is started with. They stand on its command line, so postgresql.conf stays free for the owner's tuning.</summary>
internal static class ServerSettings
{
    private static readonly Dictionary<string, string> Always = new()
    {
        ["timezone"] = "UTC",
        ["log_timezone"] = "UTC",
        ["log_destination"] = "stderr",
        ["logging_collector"] = "off",
    };

    private static readonly Dictionary<string, string> Undurable = new()
    {
        ["fsync"] = "off",
        ["synchronous_commit"] = "off",
        ["full_page_writes"] = "off",
    };

    public static IReadOnlyList<string> ToArguments(PostgresServerOptions options, ServerAddress address)
    {
        var settings = new Dictionary<string, string>(Always);
        foreach (var (name, value) in (options.Durability is Durability.Off ? Undurable : []).Concat(options.Settings).Concat(address.Settings))
        {
            settings[name] = value;
        }

        return [.. settings.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" })];
    }
}
