using System.Net;
using AssetRegistry.Api.Access;
using AssetRegistry.Api.Access.OpenId;
using AssetRegistry.Api.Notifications;

namespace AssetRegistry.Api.Composition;

/// <summary>What one server process is told at start: command-line options, or the environment variables of the same meaning.</summary>
public sealed record RegistryOptions
{
    public const int DefaultPort = 5080;

    /// <summary>Address the server listens on; any but this machine's own needs <see cref="Tls"/>.</summary>
    public IPAddress Listen { get; init; } = IPAddress.Loopback;

    /// <summary>The certificate connections are encrypted with; null: they are not.</summary>
    public TlsOptions? Tls { get; init; }

    /// <summary>TCP port; 0 lets the system choose.</summary>
    public int Port { get; init; } = DefaultPort;

    /// <summary>Where the embedded PostgreSQL keeps its data; unused with <see cref="Database"/>.</summary>
    public string DataDirectory { get; init; } = DefaultDataDirectory();

    /// <summary>Connection string of a PostgreSQL server (15 or newer) of one's own; null: the embedded one is started.</summary>
    public string? Database { get; init; }

    /// <summary>Where attached files are kept; null: in the database.</summary>
    public string? FilesDirectory { get; init; }

    /// <summary>Whether an empty registry is filled with the demonstration province.</summary>
    public bool Demo { get; init; } = true;

    /// <summary>Whether who is not signed in sees the public facilities.</summary>
    public bool Public { get; init; }

    /// <summary>Password of the demonstration accounts; null: generated at first start and printed.</summary>
    public string? DemoPassword { get; init; }

    /// <summary>Province whose map the web page opens with.</summary>
    public string ProvinceCode { get; init; } = "12";

    public BaseMap? BaseMap { get; init; }

    /// <summary>The mail server that notifications go out through; null: none, they are read in the register only.</summary>
    public SmtpOptions? Smtp { get; init; }

    /// <summary>Rounds of hashing a password; fewer only where nobody's password is at stake, as in tests.</summary>
    public int PasswordRounds { get; init; } = Passwords.Rounds;

    /// <summary>How long somebody stays signed in.</summary>
    public SessionLimits Sessions { get; init; } = SessionLimits.Usual;

    /// <summary>A provider of identities that people may sign in through; null: by password alone.</summary>
    public OpenIdOptions? OpenId { get; init; }

    /// <summary>The roles that must have a second factor; null: the usual ones, and none in the demonstration.</summary>
    public IReadOnlyList<Role>? SecondFactorRoles { get; init; }

    /// <summary>How many requests are answered; null: all.</summary>
    public RequestLimits? RequestLimits { get; init; } = RequestLimits.Usual;

    /// <summary>Folder of the built web page; null: the API is served alone.</summary>
    public string? WebRoot { get; init; } = DefaultWebRoot();

    /// <exception cref="BadSmtpAddressException">The mail server's address cannot be read.</exception>
    /// <exception cref="UnknownRoleException">A role that must have a second factor does not exist.</exception>
    /// <exception cref="BadOpenIdException">What is said of the provider of identities cannot be.</exception>
    /// <exception cref="BadListenAddressException">The address to listen on is none.</exception>
    /// <exception cref="UnreadableVariableFileException">The file that holds a value cannot be read.</exception>
    public static RegistryOptions FromEnvironment(Func<string, string?> variable) => Read(VariableFiles.Behind(variable));

    private static RegistryOptions Read(Func<string, string?> variable) => new()
    {
        Listen = Given(variable("ASSETREGISTRY_LISTEN")) is not { } listen ? IPAddress.Loopback
            : IPAddress.TryParse(listen, out var address) ? address
            : throw new BadListenAddressException(listen, isReadable: false),
        Tls = Given(variable("ASSETREGISTRY_CERTIFICATE")) is { } certificate
            ? new TlsOptions(
                Path.GetFullPath(certificate),
                Given(variable("ASSETREGISTRY_CERTIFICATE_KEY")) is { } key ? Path.GetFullPath(key) : null,
                Given(variable("ASSETREGISTRY_CERTIFICATE_PASSWORD")))
            : null,
        Port = int.TryParse(variable("ASSETREGISTRY_PORT"), out var port) ? port : DefaultPort,
        DataDirectory = Given(variable("ASSETREGISTRY_DATA")) ?? DefaultDataDirectory(),
        Database = Given(variable("ASSETREGISTRY_DATABASE")),
        FilesDirectory = Given(variable("ASSETREGISTRY_FILES")) is { } files ? Path.GetFullPath(files) : null,
        Demo = variable("ASSETREGISTRY_DEMO") is not ("0" or "false"),
        Public = variable("ASSETREGISTRY_PUBLIC") is "1" or "true",
        DemoPassword = Given(variable("ASSETREGISTRY_DEMO_PASSWORD")),
        ProvinceCode = Given(variable("ASSETREGISTRY_PROVINCE")) ?? "12",
        BaseMap = Given(variable("ASSETREGISTRY_BASEMAP_URL")) is { } url
            ? new BaseMap(url, variable("ASSETREGISTRY_BASEMAP_ATTRIBUTION") ?? "")
            : null,
        Smtp = Given(variable("ASSETREGISTRY_SMTP")) is { } smtp
            ? SmtpOptions.TryParse(smtp, out var server) ? server : throw new BadSmtpAddressException()
            : null,
        SecondFactorRoles = RolesWithSecondFactor.Read(variable("ASSETREGISTRY_SECOND_FACTOR_ROLES")),
        OpenId = OpenIdVariables.Read(variable),
        RequestLimits = RequestLimits.Read(variable("ASSETREGISTRY_REQUESTS_PER_SECOND")),
        Sessions = SessionLimits.Read(variable("ASSETREGISTRY_SESSION_IDLE_MINUTES"), variable("ASSETREGISTRY_SESSION_HOURS")),
    };

    /// <summary>Whether accounts of the role may do nothing before they have a second factor.</summary>
    public bool MustHaveSecondFactor(Role role) => (SecondFactorRoles ?? (Demo ? [] : RolesWithSecondFactor.Usual)).Contains(role);

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static string DefaultDataDirectory() => RepositoryDirectory() is { } root
        ? Path.Combine(root, ".data")
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "assetregistry");

    private static string? DefaultWebRoot()
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        var built = RepositoryDirectory() is { } root ? Path.Combine(root, "frontend", "dist") : null;

        return new[] { published, built }.FirstOrDefault(Directory.Exists);
    }

    /// <summary>The checkout this build lies in; null for an installed copy.</summary>
    internal static string? RepositoryDirectory()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "AssetRegistry.sln")))
            {
                return directory.FullName;
            }
        }

        return null;
    }
}
