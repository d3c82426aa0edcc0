using System.Collections;
using System.Reflection;

namespace AssetRegistry.Tests.Access;

/// <summary>A new command cannot be forgotten: some table tries it by every role.</summary>
public sealed class EveryCommandTests
{
    /// <summary>These are carried out by the host, whose API tests try them: they change no record of the model.</summary>
    private static readonly CommandName[] OfTheHost = [CommandName.SetNotificationSettings, CommandName.ManageEmails];

    [Fact]
    public void Every_command_is_tried_by_every_role_in_one_of_the_tables()
    {
        var tried = Tables().SelectMany(Rows).Distinct().ToLookup(row => row.Command, row => row.Role);

        Assert.Equal(Enum.GetValues<CommandName>().Except(OfTheHost).Order(), tried.Select(row => row.Key).Order());
        Assert.All(tried, row => Assert.Equal(Enum.GetValues<Role>(), row.Order()));
    }

    /// <summary>The test data that pair commands with roles and are used by a test; the table of rights alone decides nothing.</summary>
    private static IEnumerable<MethodInfo> Tables() => typeof(EveryCommandTests).Assembly.GetTypes()
        .Where(type => type != typeof(CommandPermissionsTests))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.GetParameters().Length == 0 && method.ReturnType.Name.StartsWith("TheoryData", StringComparison.Ordinal))
        .Where(method => method.ReturnType.GenericTypeArguments is var types && types.Contains(typeof(CommandName)) && types.Contains(typeof(Role)))
        .Where(IsUsed);

    private static bool IsUsed(MethodInfo table) => table.DeclaringType!.GetMethods()
        .SelectMany(method => method.GetCustomAttributes<MemberDataAttribute>())
        .Any(data => data.MemberName == table.Name);

    private static IEnumerable<(CommandName Command, Role Role)> Rows(MethodInfo table) => ((IEnumerable)table.Invoke(null, null)!)
        .Cast<ITheoryDataRow>()
        .Select(row => row.GetData())
        .Select(data => (data.OfType<CommandName>().Single(), data.OfType<Role>().Single()));
}
