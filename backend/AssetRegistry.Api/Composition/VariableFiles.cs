namespace AssetRegistry.Api.Composition;

/// <summary>
/// Variables whose value stands in a file: <c>NAME_FILE</c> names it. That is how keepers of secrets hand them to a service, and no list of processes
/// shows it.
/// </summary>
internal static class VariableFiles
{
    /// <summary>A variable whose file is named is what stands there, without blanks and line breaks around it.</summary>
    /// <exception cref="UnreadableVariableFileException">Its file is named and cannot be read. Thrown by the answer.</exception>
    public static Func<string, string?> Behind(Func<string, string?> variable) =>
        name => variable($"{name}_FILE") is { Length: > 0 } path ? Read($"{name}_FILE", path) : variable(name);

    private static string Read(string name, string path)
    {
        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableVariableFileException(name);
        }
    }
}

/// <summary>The file that holds the value of a variable cannot be read. Its path is not repeated: a secret may have been put there by mistake.</summary>
public sealed class UnreadableVariableFileException(string variable) : Exception
{
    public LocalizedText Text { get; } = new(
        $"Không đọc được tệp ghi trong {variable}. Hãy kiểm tra đường dẫn và quyền đọc.",
        $"The file named in {variable} cannot be read. Check its path and permissions.");

    public override string Message => Text.Current;
}
