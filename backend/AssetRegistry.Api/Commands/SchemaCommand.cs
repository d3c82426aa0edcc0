using System.CommandLine;
using AssetRegistry.Api.Composition;

namespace AssetRegistry.Api.Commands;

/// <summary>assetregistry schema: prints the API's schema (SDL), or the database's (--database-ddl), for the files they are kept in.</summary>
public static class SchemaCommand
{
    public static Command Create(TextWriter output)
    {
        var ddl = new Option<bool>("--ddl") { Description = "lược đồ cơ sở dữ liệu / the database's schema" };
        var command = new Command("schema", "in lược đồ GraphQL / print the GraphQL schema") { ddl };
        command.SetAction(async (parsed, _) =>
        {
            await output.WriteAsync(parsed.GetValue(ddl) ? SchemaTexts.Ddl() : SchemaTexts.Sdl());

            return ExitCodes.Done;
        });

        return command;
    }
}
