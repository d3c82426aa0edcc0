using System.CommandLine;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry merger preview|approve|execute|undo PLAN: a merger plan by its number, as it was drafted over the web.</summary>
public static class MergerCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output) => new("merger", "phương án sắp xếp đơn vị hành chính / merger plans")
    {
        On("preview", "xem phương án sẽ chuyển những gì / see what a plan moves", defaults, output, (_, desk) => desk.PreviewAsync),
        Approve(defaults, output),
        On("execute", "thực hiện hoặc thực hiện tiếp / carry it out, or go on with that", defaults, output, (_, desk) => desk.ExecuteAsync),
        Undo(defaults, output),
    };

    private static Command Approve(RegistryOptions defaults, TextWriter output)
    {
        var number = new Option<string>("--paper-number") { Description = "số quyết định phê duyệt / number of the approving decision", Required = true };
        var date = new Option<DateOnly>("--paper-date") { Description = "ngày quyết định / its date", HelpName = "YYYY-MM-DD", Required = true };

        return On("approve", "phê duyệt phương án đã kiểm tra / approve a checked plan", defaults, output, (parsed, desk) =>
            (plan, cancellationToken) => desk.ApproveAsync(plan, new(PaperKind.Decision, parsed.GetValue(number)!, parsed.GetValue(date)), cancellationToken), number, date);
    }

    private static Command Undo(RegistryOptions defaults, TextWriter output)
    {
        var reason = new Option<string>("--reason") { Description = "lý do hoàn tác / why it is undone", Required = true };

        return On("undo", "hoàn tác hoặc hoàn tác tiếp / undo it, or go on with that", defaults, output, (parsed, desk) =>
            (plan, cancellationToken) => desk.UndoAsync(plan, parsed.GetValue(reason)!, cancellationToken), reason);
    }

    private static Command On(
        string name, string description, RegistryOptions defaults, TextWriter output,
        Func<ParseResult, MergerTerminal, Func<MergerPlan, CancellationToken, Task>> act, params Option[] options)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var number = new Argument<string>("PLAN") { Description = "số phương án / number of the plan, SX-2025-0001" };
        var command = shared.AddTo(new Command(name, description) { number });
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.SetStoreAction(shared, async (parsed, store, cancellationToken) =>
        {
            var desk = new MergerTerminal(store, TimeProvider.System, output);
            await act(parsed, desk)(await desk.FindAsync(parsed.GetValue(number)!, cancellationToken), cancellationToken);
        });

        return command;
    }
}
