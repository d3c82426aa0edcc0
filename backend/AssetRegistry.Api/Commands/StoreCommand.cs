using System.CommandLine;
using AssetRegistry.Api.Composition;
using AssetRegistry.Api.Database;

namespace AssetRegistry.Api.Commands;

/// <summary>What commands on the store share: the database is opened, brought up to date, and left when the command ends.</summary>
internal static class StoreCommand
{
    public static void SetStoreAction(
        this Command command, RegistryOptionsBinding shared, Func<ParseResult, IDocumentStore, CancellationToken, Task> act) =>
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await using var database = await RegistryDatabase.OpenForCommandAsync(shared.Read(parsed), cancellationToken);
            using var store = DocumentStore.For(configured => StoreSetup.Configure(configured, database.DataSource));
            await DatabasePreparation.PrepareAsync(database, store, cancellationToken);
            await act(parsed, store, cancellationToken);

            return ExitCodes.Done;
        });

    /// <summary>An option that takes the name of a value in any case, with or without hyphens.</summary>
    public static Option<T> Choice<T>(string name, string description)
        where T : struct, Enum
    {
        var names = string.Join("|", Enum.GetNames<T>().Select(Hyphenated));

        return new Option<T>(name)
        {
            Description = $"{description}: {names}",
            HelpName = "NAME",
            Required = true,
            CustomParser = result =>
            {
                var typed = result.Tokens[0].Value;
                if (Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Bare(value.ToString()!) == Bare(typed)) is { } value)
                {
                    return value;
                }

                result.AddError(new LocalizedText($"{name} {typed}: hãy chọn một trong {names}.", $"{name} {typed}: choose one of {names}.").Current);

                return default;
            },
        };
    }

    /// <summary>The two options of the paper a change rests on.</summary>
    public static (Option<string> Number, Option<DateOnly> Date) PaperOptions() => (
        new("--paper-number") { Description = "số văn bản / number of the paper", Required = true },
        new("--paper-date") { Description = "ngày văn bản / its date", HelpName = "YYYY-MM-DD", Required = true });

    private static string Bare(string text) => text.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string Hyphenated(string name) =>
        string.Concat(name.Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
