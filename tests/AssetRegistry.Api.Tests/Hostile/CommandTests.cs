using System.Collections.Immutable;
using System.Text.Json;
using AssetRegistry.Api.Tests.Retries;
using AssetRegistry.Api.Tests.Retries.Fitting;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>Every command of the schema with hostile texts in every field that takes one, and with fields that it does not have.</summary>
public sealed class CommandTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    private const string Place = "the place of the text";

    public static TheoryData<string> Commands => [.. SchemaMutations.WithKey];

    /// <summary>
    /// What a form does not send is not taken from a program either: neither who it is, nor when it was, nor that it is approved. What it does
    /// send is stored as it is or refused by name.
    /// </summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_field_the_command_does_not_have_is_refused_and_a_text_never_becomes_part_of_a_statement(string mutation)
    {
        var (account, command) = await registry.FittingAsync(mutation);
        var official = await registry.AsAsync(account);
        using var statements = new StatementLog(registry.Server, "");

        await registry.Events.StoresNothingAsync(async () =>
        {
            foreach (var field in (string[])["actor", "recordedBy", "recordedAt", "isApproved", "__proto__"])
            {
                var answer = await official.PostRawAsync("/graphql", Body(command.With(field, "ADMINISTRATOR"), ""));

                Assert.True(answer.Json.TryGetProperty("errors", out _), answer.Body);
            }
        });
        foreach (var (spoiled, number) in Spoiled(command).Select((spoiled, number) => (spoiled, number)))
        {
            var answer = await official.PostRawAsync("/graphql", Body(spoiled.Anew(), HostileTexts.All[number % HostileTexts.All.Length]));

            answer.AssertIsComposed();
            Assert.DoesNotContain("Npgsql", answer.Body, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(statements.Texts, statement => statement.Contains(HostileTexts.Mark, StringComparison.Ordinal));
    }

    /// <summary>The command once for each text in it, with that text replaced.</summary>
    private static IEnumerable<CommandInput> Spoiled(CommandInput command)
    {
        foreach (var (name, value) in command.Fields.Where(field => field.Key != CommandInput.Key))
        {
            switch (value)
            {
                case string:
                    yield return command with { Fields = command.Fields.SetItem(name, Place) };
                    break;
                case ImmutableSortedDictionary<string, object?> nested:
                    foreach (var (inner, _) in nested.Where(field => field.Value is string))
                    {
                        yield return command with { Fields = command.Fields.SetItem(name, nested.SetItem(inner, Place)) };
                    }

                    break;
            }
        }
    }

    private static string Body(CommandInput command, string text) => JsonSerializer.Serialize(new
    {
        query = $"mutation($input: {command.InputType}!) {{ {command.Mutation}(input: $input) {{ {command.Selection} errors {{ ... on Error {{ code message field }} }} }} }}",
        variables = new { input = command.Fields },
    }).Replace(JsonSerializer.Serialize(Place), JsonSerializer.Serialize(text), StringComparison.Ordinal);
}
