using System.Collections.Immutable;
using System.Text.Json;
using AssetRegistry.Api.Tests.Retries;
using AssetRegistry.Api.Tests.Retries.Fitting;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Hostile;

/// <summary>Every command of the schema with hostile texts in every field that takes one, and with fields that it does not have.</summary>
public sealed class CommandTests(RegistryCopy registry) : IClassFixture<RegistryCopy>
{
    public static TheoryData<string> Commands => [.. SchemaMutations.WithKey];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_text_is_stored_as_it_is_or_refused_by_name(string mutation)
    {
        var (account, command) = await registry.FittingAsync(mutation);
        var official = await registry.AsAsync(account);
        using var statements = new StatementLog(registry.Server, "");

        foreach (var (spoiled, number) in Spoiled(command).Select((spoiled, number) => (spoiled, number)))
        {
            var answer = await official.PostRawAsync("/graphql", Body(spoiled.Anew(), HostileTexts.All[number % HostileTexts.All.Length]));

            answer.AssertIsComposed();
            Assert.DoesNotContain("Npgsql", answer.Body, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(statements.Texts, statement => statement.Contains(HostileTexts.Mark, StringComparison.Ordinal));
    }

    /// <summary>What a browser's form does not send is not taken from a program either: neither who it is, nor when it was, nor a state.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_field_the_command_does_not_have_is_refused(string mutation)
    {
        var (account, command) = await registry.FittingAsync(mutation);
        var official = await registry.AsAsync(account);
        foreach (var field in (string[])["actor", "role", "status", "recordedAt", "organisation", "__proto__"])
        {
            RawAnswer? answer = null;
            await registry.Events.StoresNothingAsync(async () => answer = await official.PostRawAsync("/graphql", Body(command.With(field, "ADMINISTRATOR"), "")));

            Assert.True(answer!.Json.TryGetProperty("errors", out _), answer.Body);
        }
    }

    private const string Place = "the place of the text";

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
