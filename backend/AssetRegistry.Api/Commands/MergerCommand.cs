using System.CommandLine;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry merger preview|approve|execute|undo PLAN: a merger plan by its number, as it was drafted over the web.</summary>
public static class MergerCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output, TextWriter error) => new("merger", "phương án sắp xếp đơn vị hành chính / merger plans")
    {
        On("preview", "xem phương án sẽ chuyển những gì / see what a plan moves", defaults, output, error, (_, desk) => desk.PreviewAsync),
        Approve(defaults, output, error),
        On("execute", "thực hiện hoặc thực hiện tiếp / carry it out, or go on with that", defaults, output, error, (_, desk) => desk.ExecuteAsync),
        Undo(defaults, output, error),
    };

    private static Command Approve(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var number = new Option<string>("--paper-number") { Description = "số quyết định phê duyệt / number of the approving decision", Required = true };
        var date = new Option<DateOnly>("--paper-date") { Description = "ngày quyết định / its date", HelpName = "YYYY-MM-DD", Required = true };

        return On("approve", "phê duyệt phương án đã kiểm tra / approve a checked plan", defaults, output, error, (parsed, desk) =>
            (plan, cancellationToken) => desk.ApproveAsync(plan, new(PaperKind.Decision, parsed.GetValue(number)!, parsed.GetValue(date)), cancellationToken), number, date);
    }

    private static Command Undo(RegistryOptions defaults, TextWriter output, TextWriter error)
    {
        var reason = new Option<string>("--reason") { Description = "lý do hoàn tác / why it is undone", Required = true };

        return On("undo", "hoàn tác hoặc hoàn tác tiếp / undo it, or go on with that", defaults, output, error, (parsed, desk) =>
            (plan, cancellationToken) => desk.UndoAsync(plan, parsed.GetValue(reason)!, cancellationToken), reason);
    }

    private static Command On(
        string name, string description, RegistryOptions defaults, TextWriter output, TextWriter error,
        Func<ParseResult, MergerTerminal, Func<MergerPlan, CancellationToken, Task>> act, params Option[] options)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var number = new Argument<string>("PLAN") { Description = "số phương án / number of the plan, SX-2025-0001" };
        var command = shared.AddTo(new Command(name, description) { number });
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(configured => StoreSetup.Configure(configured, database.DataSource));
            await DatabasePreparation.PrepareAsync(database, store, cancellationToken);
            var desk = new MergerTerminal(store, TimeProvider.System, output);
            try
            {
                await act(parsed, desk)(await desk.FindAsync(parsed.GetValue(number)!, cancellationToken), cancellationToken);

                return ExitCodes.Done;
            }
            catch (AssetRegistryException refused)
            {
                await error.WriteLineAsync(refused.Message);

                return ExitCodes.Refused;
            }
        });

        return command;
    }
}
