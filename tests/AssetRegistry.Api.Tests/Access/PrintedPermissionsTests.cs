using System.Text;
using AssetRegistry.Access;
using TestKit;

namespace AssetRegistry.Api.Tests.Access;

/// <summary>The table of rights as people read it is printed from the one the server enforces.</summary>
public sealed class PrintedPermissionsTests
{
    [Fact]
    public void The_page_of_rights_is_the_table_the_server_goes_by() => Snapshot.Match("backend/permissions.md", Page());

    private static string Page()
    {
        var roles = Enum.GetValues<Role>();
        var page = new StringBuilder("""
            # Who may give which command

            Printed from `AssetRegistry/Access/CommandPermissions.cs` by `npm run bless`; a test compares. ● anywhere in the province; ○ for one's own
            organisation, with what it took over from those before it. Whether a command fits the state of its record is the decider's, by noun.


            """.ReplaceLineEndings("\n"));
        Row(page, ["command", "lệnh", .. roles.Select(role => $"{role.InWords().English}")]);
        Row(page, ["---", "---", .. roles.Select(_ => ":-:")]);
        foreach (var command in Enum.GetValues<CommandName>())
        {
            Row(page, [command.InWords().English, command.InWords().Vietnamese, .. roles.Select(role => CommandPermissions.ScopeOf(role, command) switch
            {
                CommandScope.Anywhere => "●",
                CommandScope.OwnOrganisation => "○",
                _ => "",
            })]);
        }

        return page.ToString();
    }

    private static void Row(StringBuilder page, IEnumerable<string> cells) => page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
