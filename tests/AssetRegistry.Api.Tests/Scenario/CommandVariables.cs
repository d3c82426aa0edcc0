using System.Collections;
using System.Reflection;
using System.Text.Json;
using AssetRegistry.Api.Attachments;
using AssetRegistry.Api.Idempotency;
using AssetRegistry.Api.Tests.Support;
using GraphQLServer;

namespace AssetRegistry.Api.Tests.Scenario;

/// <summary>A command's input as a client writes it: GraphQL's names of fields and codes, and global ids.</summary>
internal static class CommandVariables
{
    /// <summary>The mutation the input is for.</summary>
    public static string MutationOf(ICommandInput input) => JsonNamingPolicy.CamelCase.ConvertName(input.GetType().Name[..^"Input".Length]);

    public static object Of(ICommandInput input) => Fields(input);

    private static Dictionary<string, object?> Fields(object input) => input.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Select(property => (property.Name, Value: Value(property.GetValue(input), NounOf(property))))
        .Where(field => field.Value is not null)
        .ToDictionary(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name), field => field.Value);

    private static object? Value(object? value, string? noun) => value switch
    {
        AttachmentSubjectInput subject => new { kind = Value(subject.Kind, null), id = Value(subject.Id, $"{subject.Kind}") },
        Guid id when noun is not null => Ids.Encode($"{noun}:{id:N}"),
        Enum code => JsonNamingPolicy.SnakeCaseUpper.ConvertName(code.ToString()),
        string text => text,
        IEnumerable list => list.Cast<object>().Select(item => Value(item, noun)).ToList(),
        { } nested when nested.GetType().Namespace?.StartsWith(nameof(AssetRegistry), StringComparison.Ordinal) is true => Fields(nested),
        _ => value,
    };

    private static string? NounOf(PropertyInfo property) =>
        property.GetCustomAttribute<IDAttribute>()?.GetType().GetGenericArguments() is [var noun] ? noun.Name : null;
}
