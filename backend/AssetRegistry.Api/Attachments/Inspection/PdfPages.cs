using System.Text;
using System.Text.RegularExpressions;

namespace AssetRegistry.Api.Attachments.Inspection;

/// <summary>The little the register reads of a PDF: whether its end is there, and its pages where they can be counted without decoding.</summary>
internal static partial class PdfPages
{
    private const int TailLength = 2048;
    private const int WindowLength = 256 * 1024;
    private const int Overlap = 64;

    /// <exception cref="FileProblemException">The end of the file is missing.</exception>
    public static async Task<int?> CountAsync(Stream file, CancellationToken cancellationToken)
    {
        var tail = new byte[Math.Min(file.Length, TailLength)];
        file.Position = file.Length - tail.Length;
        await file.ReadExactlyAsync(tail, cancellationToken);
        if (tail.AsSpan().LastIndexOf("%%EOF"u8) < 0)
        {
            throw new FileProblemException(FileProblem.Damaged);
        }

        var (pages, ends, linearised) = await ScanAsync(file, cancellationToken);

        // A file that was changed after it was written may hold pages twice; one with packed objects shows none.
        return linearised ?? (ends == 1 && pages > 0 ? pages : null);
    }

    private static async Task<(int Pages, int Ends, int? Linearised)> ScanAsync(Stream file, CancellationToken cancellationToken)
    {
        int pages = 0, ends = 0;
        int? linearised = null;
        var window = new byte[WindowLength];
        var kept = 0;
        file.Position = 0;
        int read;
        for (var isFirst = true; (read = await file.ReadAtLeastAsync(window.AsMemory(kept), window.Length - kept, throwOnEndOfStream: false, cancellationToken)) > 0; isFirst = false)
        {
            var text = Encoding.Latin1.GetString(window, 0, kept + read);
            var isLast = kept + read < window.Length;
            var counted = isLast ? text.Length : text.Length - Overlap;
            if (isFirst && Linearised().Match(text[..Math.Min(text.Length, 1024)]) is { Success: true } found)
            {
                linearised = int.Parse(found.Groups["pages"].Value, null);
            }

            // What begins in the overlap is counted with the next window.
            pages += Page().Matches(text).Count(match => match.Index < counted);
            ends += End().Matches(text).Count(match => match.Index < counted);
            kept = text.Length - counted;
            window.AsSpan(counted, kept).CopyTo(window);
        }

        return (pages, ends, linearised);
    }

    [GeneratedRegex(@"/Type\s{0,8}/Page(?![A-Za-z])")]
    private static partial Regex Page();

    [GeneratedRegex("%%EOF")]
    private static partial Regex End();

    [GeneratedRegex(@"/Linearized\s.{0,300}?/N\s+(?<pages>\d{1,6})\b", RegexOptions.Singleline)]
    private static partial Regex Linearised();
}
