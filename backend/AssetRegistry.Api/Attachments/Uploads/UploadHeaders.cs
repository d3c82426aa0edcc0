using System.Globalization;
using System.Text;

namespace AssetRegistry.Api.Attachments.Uploads;

/// <summary>The headers of the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload).</summary>
internal static class UploadHeaders
{
    public const string Version = "1.0.0";
    public const string Resumable = "Tus-Resumable";
    public const string SupportedVersions = "Tus-Version";
    public const string Extensions = "Tus-Extension";
    public const string MaxSize = "Tus-Max-Size";
    public const string Length = "Upload-Length";
    public const string Offset = "Upload-Offset";
    public const string Metadata = "Upload-Metadata";
    public const string Expires = "Upload-Expires";
    public const string IdempotencyKey = "Idempotency-Key";
    public const string PieceType = "application/offset+octet-stream";

    /// <summary>A header that is a number of bytes; null when it is missing or none.</summary>
    public static long? Number(HttpRequest request, string name) =>
        long.TryParse(request.Headers[name].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The file's name from <c>Upload-Metadata: filename BASE64, …</c>; null when it is missing or not readable.</summary>
    public static string? FileName(HttpRequest request)
    {
        foreach (var pair in request.Headers[Metadata].ToString().Split(',', StringSplitOptions.TrimEntries))
        {
            if (pair.Split(' ') is ["filename", var encoded] && TryDecode(encoded) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    public static string MetadataOf(string fileName) => $"filename {Convert.ToBase64String(Encoding.UTF8.GetBytes(fileName))}";

    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset time) => time.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture);

    private static string? TryDecode(string encoded)
    {
        var bytes = new byte[encoded.Length];

        return Convert.TryFromBase64String(encoded, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
