using System.CommandLine;
using AssetRegistry.Api.Accounts;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry account list|add|set-rights|disable|enable|reset-password: who may sign in, and as what.</summary>
public static class AccountCommand
{
    public static Command Create(RegistryOptions defaults, TextWriter output) => new("account", "tài khoản / accounts")
    {
        List(defaults, output),
        Add(defaults, output),
        SetRights(defaults, output),
        Step("disable", "khóa tài khoản / disable an account", defaults, output, async (desk, name, reason, cancellationToken) =>
            AccountText.Now(await desk.DisableAsync(name, reason, cancellationToken))),
        Step("enable", "mở khóa tài khoản / enable an account", defaults, output, async (desk, name, reason, cancellationToken) =>
            AccountText.Now(await desk.EnableAsync(name, reason, cancellationToken))),
        Step("reset-password", "đặt lại mật khẩu / reset the password", defaults, output, async (desk, name, reason, cancellationToken) =>
            AccountText.Password(await desk.ResetPasswordAsync(name, reason, cancellationToken))),
    };

    private static Command List(RegistryOptions defaults, TextWriter output)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var command = shared.AddTo(new Command("list", "danh sách tài khoản / list the accounts"));
        command.SetStoreAction(shared, async (_, store, cancellationToken) =>
        {
            foreach (var (account, organisation) in await Desk(store).ListAsync(cancellationToken))
            {
                await output.WriteLineAsync(AccountText.Line(account, organisation).Current);
            }
        });

        return command;
    }

    private static Command Add(RegistryOptions defaults, TextWriter output)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var name = NameArgument();
        var displayName = new Option<string>("--display-name") { Description = "tên hiển thị / the name that is shown", Required = true };
        var role = StoreCommand.Choice<Role>("--role", "vai trò / role");
        var organisation = OrganisationOption();
        var command = shared.AddTo(new Command("add", "mở tài khoản / open an account") { name, displayName, role, organisation });
        command.SetStoreAction(shared, async (parsed, store, cancellationToken) => await output.WriteLineAsync(AccountText.Password(await Desk(store).OpenAsync(
            parsed.GetValue(name)!, parsed.GetValue(displayName)!, parsed.GetValue(role), parsed.GetValue(organisation), cancellationToken)).Current));

        return command;
    }

    private static Command SetRights(RegistryOptions defaults, TextWriter output)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var name = NameArgument();
        var role = StoreCommand.Choice<Role>("--role", "vai trò / role");
        var organisation = OrganisationOption();
        var reason = ReasonOption();
        var command = shared.AddTo(new Command("set-rights", "đổi vai trò, cơ quan / change role and organisation") { name, role, organisation, reason });
        command.SetStoreAction(shared, async (parsed, store, cancellationToken) => await output.WriteLineAsync(AccountText.Now(await Desk(store).ChangeRightsAsync(
            parsed.GetValue(name)!, parsed.GetValue(role), parsed.GetValue(organisation), parsed.GetValue(reason)!, cancellationToken)).Current));

        return command;
    }

    private static Command Step(
        string name, string description, RegistryOptions defaults, TextWriter output,
        Func<AccountRunner, string, string, CancellationToken, Task<LocalizedText>> give)
    {
        var shared = new RegistryOptionsBinding(defaults);
        var account = NameArgument();
        var reason = ReasonOption();
        var command = shared.AddTo(new Command(name, description) { account, reason });
        command.SetStoreAction(shared, async (parsed, store, cancellationToken) => await output.WriteLineAsync(
            (await give(Desk(store), parsed.GetValue(account)!, parsed.GetValue(reason)!, cancellationToken)).Current));

        return command;
    }

    private static AccountRunner Desk(IDocumentStore store) => new(store, TimeProvider.System, CommandLineActor.Value);

    private static Argument<string> NameArgument() => new("NAME") { Description = "tên tài khoản / name of the account" };

    private static Option<string?> OrganisationOption() => new("--organisation") { Description = "mã cơ quan / code of the organisation", HelpName = "CODE" };

    private static Option<string> ReasonOption() => new("--reason") { Description = "lý do / why", Required = true };
}
