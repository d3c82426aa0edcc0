using System.Text;

namespace PostgresStore.Events;

/// <summary>Stored names of types: Marten's snake_case rule.</summary>
public static class EventTypeName
{
    /// <summary>
    /// PascalCase to snake_case, without namespace and outer type: <c>HandoverNoteAdded</c> to <c>handover_note_added</c>. Each capital
    /// after a small letter or digit starts a word, as does the last capital of a run (<c>GPSPointMoved</c> to <c>gps_point_moved</c>).
    /// </summary>
    public static string For(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return Snake(type.IsGenericType ? ShortName(type) : type.Name);
    }

    /// <summary>The same rule for a member name.</summary>
    public static string Snake(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && StartsWord(name, i))
            {
                _ = text.Append('_');
            }

            _ = text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    internal static string DotNetName(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    private static bool StartsWord(string name, int i) =>
        char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1]));

    private static string ShortName(Type type) =>
        $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(",", type.GetGenericArguments().Select(a => a.Name))}>";
}
