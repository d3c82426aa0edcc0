using System.CommandLine;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Commands;

/// <summary>The options that several commands share.</summary>
public sealed class RegistryOptionsBinding(RegistryOptions defaults)
{
    private readonly Option<string?> _data = new("--data") { Description = "thư mục dữ liệu / data directory", HelpName = "DIR" };
    private readonly Option<string?> _database = new("--database") { Description = "chuỗi kết nối PostgreSQL / connection string", HelpName = "\"Host=…\"" };

    public Command AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_database);

        return command;
    }

    public RegistryOptions Read(ParseResult parsed) => defaults with
    {
        DataDirectory = Path.GetFullPath(parsed.GetValue(_data) ?? defaults.DataDirectory),
        Database = parsed.GetValue(_database) ?? defaults.Database,
    };
}
