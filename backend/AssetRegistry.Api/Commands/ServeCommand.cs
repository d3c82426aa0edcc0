using System.CommandLine;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry serve: the database, the API and the web page, until it is told to stop.</summary>
public static class ServeCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var port = new Option<int>("--port") { Description = "cổng / port", HelpName = "N", DefaultValueFactory = _ => defaults.Port };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!int.TryParse(text, out var number) || number is < 0 or > 65535))
            {
                result.AddError(new LocalizedText($"--port: '{text}' không phải số cổng từ 0 đến 65535.", $"--port: '{text}' is not a port from 0 to 65535.").Current);
            }
        });
        var files = new Option<string?>("--files") { Description = "thư mục tệp đính kèm, mặc định trong cơ sở dữ liệu / directory of attached files, by default the database", HelpName = "DIR" };
        var noDemo = new Option<bool>("--no-demo") { Description = "không nạp tỉnh minh họa / without the demonstration province" };
        var isPublic = new Option<bool>("--public") { Description = "ai cũng xem được cơ sở công khai, không cần đăng nhập / public facilities for everybody, without signing in" };
        var command = shared.AddTo(new Command("serve", "chạy hệ thống; đăng nhập một lần: biến ASSETREGISTRY_OPENID_…, xem README / run the registry; single sign-on: variables ASSETREGISTRY_OPENID_…, see README") { port, files, noDemo, isPublic });
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var options = shared.Read(parsed) with
            {
                Port = parsed.GetValue(port),
                FilesDirectory = parsed.GetValue(files) is { } directory ? Path.GetFullPath(directory) : defaults.FilesDirectory,
                Demo = defaults.Demo && !parsed.GetValue(noDemo),
                Public = defaults.Public || parsed.GetValue(isPublic),
            };
            await using var server = await RegistryServer.StartAsync(options, output, cancellationToken);
            await server.WaitForShutdownAsync(cancellationToken);

            return ExitCodes.Done;
        });

        return command;
    }
}
