using System.Xml;

namespace AssetRegistry.Api.Attachments.Inspection;

/// <summary>Tells office files among ZIP files by what they declare inside, and refuses macros, locks and bombs.</summary>
internal static class OfficePackage
{
    /// <summary>What all entries together may unpack to. A real office file of 100 MB is pictures, which hardly shrink.</summary>
    private const long MaxUnpacked = 300L * 1024 * 1024;

    /// <summary>A declaration that is longer is none.</summary>
    private const long MaxDeclaration = 1024 * 1024;

    private const string ContentTypes = "[Content_Types].xml";
    private const string OdfMediaType = "mimetype";
    private const string OdfManifest = "META-INF/manifest.xml";

    private static readonly Dictionary<string, FileType> MainParts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"] = FileType.Docx,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"] = FileType.Xlsx,
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"] = FileType.Pptx,
    };

    private static readonly Dictionary<string, FileType> OdfTypes = new(StringComparer.Ordinal)
    {
        ["application/vnd.oasis.opendocument.text"] = FileType.Odt,
        ["application/vnd.oasis.opendocument.spreadsheet"] = FileType.Ods,
    };

    /// <exception cref="FileProblemException">It is no office file the register accepts.</exception>
    public static async Task<FileType> InspectAsync(Stream file, CancellationToken cancellationToken)
    {
        var zip = ZipDirectory.Read(file);
        if (zip.Entries.Any(entry => entry.IsEncrypted))
        {
            throw new FileProblemException(FileProblem.Encrypted);
        }

        if (zip.Entries.Sum(entry => entry.Length) > MaxUnpacked)
        {
            throw new FileProblemException(FileProblem.ExpandsTooMuch);
        }

        if (zip.Entries.Any(entry => IsOutside(entry.Name)) || zip.Entries.DistinctBy(entry => entry.Name).Count() != zip.Entries.Count)
        {
            throw new FileProblemException(FileProblem.Archive);
        }

        var type = await OoxmlAsync(zip, cancellationToken) ?? await OdfAsync(zip, cancellationToken) ?? throw new FileProblemException(FileProblem.Archive);
        if (zip.Entries.Any(entry => IsMacro(entry.Name)))
        {
            throw new FileProblemException(FileProblem.Macros);
        }

        await UnpackAllAsync(zip, cancellationToken);

        return type;
    }

    private static async Task<FileType?> OoxmlAsync(ZipDirectory zip, CancellationToken cancellationToken)
    {
        if (await ReadAsync(zip, ContentTypes, cancellationToken) is not { } declaration)
        {
            return null;
        }

        FileType? found = null;
        using var xml = XmlReader.Create(declaration, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        while (xml.Read())
        {
            if (xml.NodeType is not XmlNodeType.Element || xml.GetAttribute("ContentType") is not { } contentType)
            {
                continue;
            }

            if (contentType.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || contentType.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            {
                throw new FileProblemException(FileProblem.Macros);
            }

            found ??= MainParts.TryGetValue(contentType, out var type) ? type : null;
        }

        return found;
    }

    private static async Task<FileType?> OdfAsync(ZipDirectory zip, CancellationToken cancellationToken)
    {
        if (await ReadAsync(zip, OdfMediaType, cancellationToken) is not { } declaration)
        {
            return null;
        }

        using var text = new StreamReader(declaration);
        if (!OdfTypes.TryGetValue((await text.ReadToEndAsync(cancellationToken)).Trim(), out var type))
        {
            return null;
        }

        using var manifest = new StreamReader(await ReadAsync(zip, OdfManifest, cancellationToken) ?? throw new FileProblemException(FileProblem.Damaged));

        return (await manifest.ReadToEndAsync(cancellationToken)).Contains("encryption-data", StringComparison.Ordinal)
            ? throw new FileProblemException(FileProblem.Encrypted)
            : type;
    }

    private static async Task<MemoryStream?> ReadAsync(ZipDirectory zip, string name, CancellationToken cancellationToken)
    {
        if (zip.Entries.FirstOrDefault(entry => entry.Name == name) is not { } entry)
        {
            return null;
        }

        var content = new MemoryStream();
        if (await zip.UnpackAsync(entry, content, MaxDeclaration, cancellationToken) > MaxDeclaration)
        {
            throw new FileProblemException(FileProblem.ExpandsTooMuch);
        }

        content.Position = 0;

        return content;
    }

    /// <summary>Every entry gives exactly what it declares, and all of them no more than is allowed.</summary>
    private static async Task UnpackAllAsync(ZipDirectory zip, CancellationToken cancellationToken)
    {
        var left = MaxUnpacked;
        foreach (var entry in zip.Entries)
        {
            var unpacked = await zip.UnpackAsync(entry, Stream.Null, Math.Min(entry.Length, left), cancellationToken);
            if (unpacked > entry.Length || unpacked > left)
            {
                throw new FileProblemException(FileProblem.ExpandsTooMuch);
            }

            if (unpacked < entry.Length)
            {
                throw new FileProblemException(FileProblem.Damaged);
            }

            left -= unpacked;
        }
    }

    private static bool IsOutside(string name) =>
        name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal) || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..");

    /// <summary>VBA of Microsoft's formats; Basic and other scripts of OpenDocument.</summary>
    private static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase)
        || name.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase);
}
