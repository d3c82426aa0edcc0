using System.Globalization;

namespace AssetRegistry.Api.Audit;

/// <summary>Where the chain stood at the end of a day. Kept outside the database, it shows any later rewriting of what it covers.</summary>
/// <param name="Day">In Viet Nam; all that was recorded until its end is covered.</param>
/// <param name="Place">Of the last link.</param>
/// <param name="Sequence">Every event up to this number has its link at or before that place.</param>
/// <param name="Sha256">Hash of that link, lower-case hexadecimal.</param>
public sealed record ChainAnchor(DateOnly Day, long Place, long Sequence, string Sha256)
{
    /// <summary>The first line of a file of anchors.</summary>
    public const string Heading = "day,place,sequence,sha256";

    /// <summary>As one line of a file of anchors.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd},{Place},{Sequence},{Sha256}");

    /// <summary>Reads a file of anchors: the heading, then a line for each.</summary>
    /// <exception cref="AnchorFileException">A line is none.</exception>
    public static IReadOnlyList<ChainAnchor> ReadAll(string file, IEnumerable<string> lines) =>
        [.. lines.Select((line, index) => (Text: line.Trim(), Number: index + 1))
            .Where(line => line.Text.Length > 0 && line.Text != Heading)
            .Select(line => Read(line.Text) ?? throw new AnchorFileException(file, line.Number))];

    private static ChainAnchor? Read(string line) =>
        line.Split(',') is [var day, var place, var sequence, { Length: 64 } hash]
        && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var on)
        && long.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at > 0
        && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var upTo)
        && hash.All(char.IsAsciiHexDigitLower)
            ? new ChainAnchor(on, at, upTo, hash)
            : null;
}

/// <summary>A line of a file of anchors cannot be read.</summary>
public sealed class AnchorFileException(string file, int line) : AssetRegistryException(
    "BAD_ANCHOR_FILE",
    new(
        $"Dòng {line} của tệp {file} không phải là một mốc niêm phong. Mỗi dòng cần bốn cột {ChainAnchor.Heading}, như lệnh assetregistry anchors in ra.",
        $"Line {line} of the file {file} is no anchor. Every line needs the four columns {ChainAnchor.Heading}, as assetregistry anchors prints them."))
{
    public string File { get; } = file;

    public int Line { get; } = line;
}
