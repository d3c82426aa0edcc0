using System.CommandLine;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.GraphQL;
using AssetRegistry.Api.Organisations;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry organisation list|add|rename|place|end: the bodies that hold, receive or handle assets.</summary>
public static class OrganisationCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output) => new("organisation", "cơ quan, đơn vị / organisations")
    {
        List(defaults, output),
        Add(defaults, output),
        Rename(defaults, output),
        Place(defaults, output),
        End(defaults, output),
    };

    private static Command List(RegistryOptions defaults, TextWriter output)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var search = new Option<string?>("--search") { Description = "phần của mã hoặc tên / part of the code or name", HelpName = "TEXT" };
        var all = new Option<bool>("--all") { Description = "cả cơ quan đã kết thúc / ended ones too" };
        var command = shared.AddTo(new Command("list", "danh sách cơ quan / list the organisations") { search, all });
        command.SetStoreAction(shared, async (parsed, store, cancellationToken) =>
        {
            foreach (var organisation in await Desk(store).ListAsync(parsed.GetValue(search), parsed.GetValue(all), cancellationToken))
            {
                await output.WriteLineAsync(AccountText.Line(organisation).Current);
            }
        });

        return command;
    }

    private static Command Add(RegistryOptions defaults, TextWriter output)
    {
        var name = NameOption();
        var type = StoreCommand.Choice<OrganisationType>("--type", "loại / sort");
        var commune = new Option<string?>("--commune") { Description = "mã xã, phường nơi đặt cơ quan / code of its commune", HelpName = "NNNNN" };
        var parent = CodeOption("--parent", "mã cơ quan cấp trên / code of the body above");
        var since = new Option<DateOnly?>("--since") { Description = "ngày thành lập, mặc định hôm nay / first day, today by default", HelpName = "YYYY-MM-DD" };

        return On("add", "thêm cơ quan / establish an organisation", defaults, output, (parsed, desk, code, cancellationToken) => desk.EstablishAsync(
            code, parsed.GetValue(name)!, parsed.GetValue(type), parsed.GetValue(commune), parsed.GetValue(parent), parsed.GetValue(since), cancellationToken),
            name, type, commune, parent, since);
    }

    private static Command Rename(RegistryOptions defaults, TextWriter output)
    {
        var name = NameOption();
        var (number, date) = StoreCommand.PaperOptions();

        return On("rename", "đổi tên / rename", defaults, output, (parsed, desk, code, cancellationToken) =>
            desk.RenameAsync(code, parsed.GetValue(name)!, Paper(parsed, number, date), cancellationToken), name, number, date);
    }

    private static Command Place(RegistryOptions defaults, TextWriter output)
    {
        var parent = CodeOption("--parent", "mã cơ quan cấp trên, bỏ trống nếu không có / code of the body above, none if left out");
        var (number, date) = StoreCommand.PaperOptions();

        return On("place", "đổi cơ quan cấp trên / put below another body", defaults, output, (parsed, desk, code, cancellationToken) =>
            desk.PlaceAsync(code, parsed.GetValue(parent), Paper(parsed, number, date), cancellationToken), parent, number, date);
    }

    private static Command End(RegistryOptions defaults, TextWriter output)
    {
        var successor = CodeOption("--successor", "mã cơ quan kế thừa / code of the successor");
        var reason = new Option<string>("--reason") { Description = "lý do / why", Required = true };
        var (number, date) = StoreCommand.PaperOptions();

        return On("end", "kết thúc hoạt động / end", defaults, output, (parsed, desk, code, cancellationToken) =>
            desk.EndAsync(code, parsed.GetValue(successor), parsed.GetValue(reason)!, Paper(parsed, number, date), cancellationToken), successor, reason, number, date);
    }

    private static Command On(
        string name, string description, RegistryOptions defaults, TextWriter output,
        Func<ParseResult, OrganisationRunner, string, CancellationToken, Task<Organisation>> give, params Option[] options)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var code = new Argument<string>("CODE") { Description = "mã đơn vị quan hệ ngân sách / budget-unit code" };
        var command = shared.AddTo(new Command(name, description) { code });
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetStoreAction(shared, async (parsed, store, cancellationToken) => await output.WriteLineAsync(
            AccountText.Line(await give(parsed, Desk(store), parsed.GetValue(code)!, cancellationToken)).Current));

        return command;
    }

    private static OrganisationRunner Desk(IDocumentStore store) => new(store, TimeProvider.System, CommandLineActor.Value);

    private static PaperInput Paper(ParseResult parsed, Option<string> number, Option<DateOnly> date) =>
        new(PaperKind.Decision, parsed.GetValue(number)!, parsed.GetValue(date));

    private static Option<string> NameOption() => new("--name") { Description = "tên / name", Required = true };

    private static Option<string?> CodeOption(string name, string description) => new(name) { Description = description, HelpName = "CODE" };
}
