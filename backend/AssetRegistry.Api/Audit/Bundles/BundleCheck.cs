using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace AssetRegistry.Api.Audit.Bundles;

/// <summary>Checks a bundle by itself, without a database: files against the manifest, events against their links, links against anchors, papers against events.</summary>
public static class BundleCheck
{
    private static readonly string NoHash = new('0', 64);

    /// <summary>What is checked in which order; each step goes on only where the one before found nothing.</summary>
    /// <param name="file">The zip file.</param>
    /// <param name="kept">Anchors that were kept elsewhere.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>What is wrong first; null: nothing.</returns>
    public static async Task<LocalizedText?> FindFaultAsync(Stream file, IReadOnlyList<ChainAnchor> kept, CancellationToken cancellationToken)
    {
        try
        {
            await using var zip = await ZipArchive.CreateAsync(file, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellationToken);

            return await FileFaultAsync(zip, cancellationToken) ?? await ChainFaultAsync(zip, kept, cancellationToken);
        }
        catch (Exception e) when (e is InvalidDataException or FormatException)
        {
            return new($"Tệp không phải là một bộ hồ sơ thanh tra đọc được: {e.Message}", $"The file is no audit bundle that can be read: {e.Message}");
        }
    }

    private static async Task<LocalizedText?> FileFaultAsync(ZipArchive zip, CancellationToken cancellationToken)
    {
        var listed = (await LinesAsync(zip, BundleFiles.Manifest, cancellationToken)).ToDictionary(line => line[66..], line => line[..64]);
        foreach (var entry in zip.Entries.Where(entry => entry.FullName != BundleFiles.Manifest))
        {
            await using var content = await entry.OpenAsync(cancellationToken);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
            if (!listed.Remove(entry.FullName, out var expected) || expected != hash)
            {
                return new($"Tệp {entry.FullName} đã bị sửa hoặc thêm vào.", $"The file {entry.FullName} was changed or added.");
            }
        }

        return listed.Keys.Order(StringComparer.Ordinal).FirstOrDefault() is { } missing
            ? new($"Tệp {missing} đã bị bỏ đi.", $"The file {missing} was left out.")
            : null;
    }

    private static async Task<LocalizedText?> ChainFaultAsync(ZipArchive zip, IReadOnlyList<ChainAnchor> kept, CancellationToken cancellationToken)
    {
        var anchors = ChainAnchor.ReadAll("chain/anchors.csv", await LinesAsync(zip, "chain/anchors.csv", cancellationToken));
        if (UnkeptAnchor(anchors, kept) is { } unkept)
        {
            return new(
                $"Mốc niêm phong ngày {Wording.Date(unkept.Day).Vietnamese} trong bộ hồ sơ không có trong các mốc được cất giữ.",
                $"The anchor of {Wording.Date(unkept.Day).English} in the bundle is none of those that were kept.");
        }

        var links = (await LinesAsync(zip, "chain/links.csv", cancellationToken)).Skip(1).Select(LinkOf).ToList();
        var anchored = anchors.ToLookup(anchor => anchor.Place, anchor => anchor.Sha256);

        return LinkFault(links, anchored) ?? await EventFaultAsync(zip, links.ToDictionary(link => link.Place, link => link.Digest), cancellationToken);
    }

    /// <summary>An anchor of the bundle that must be among the kept ones and is not: all but its last, which is no day's, up to the newest that was kept.</summary>
    private static ChainAnchor? UnkeptAnchor(IReadOnlyList<ChainAnchor> anchors, IReadOnlyList<ChainAnchor> kept) =>
        anchors.SkipLast(1).FirstOrDefault(anchor => kept.Any(known => known.Place >= anchor.Place) && !kept.Contains(anchor));

    /// <summary>Every run of links begins at the beginning or at an anchor, and ends at an anchor.</summary>
    private static LocalizedText? LinkFault(List<(long Place, string Digest, string Hash)> links, ILookup<long, string> anchored)
    {
        var (place, hash) = (0L, NoHash);
        foreach (var link in links)
        {
            if (link.Place != place + 1)
            {
                if (place > 0 && !anchored[place].Contains(hash))
                {
                    return LinkFaultAt(place);
                }

                hash = link.Place == 1 ? NoHash : anchored[link.Place - 1].FirstOrDefault() ?? "";
            }

            var expected = hash.Length == 0 ? "" : Convert.ToHexStringLower(ChainLink.HashOf(Convert.FromHexString(hash), Convert.FromHexString(link.Digest)));
            if (expected != link.Hash || anchored[link.Place].Any(known => known != link.Hash))
            {
                return LinkFaultAt(link.Place);
            }

            (place, hash) = (link.Place, link.Hash);
        }

        return place > 0 && !anchored[place].Contains(hash) ? LinkFaultAt(place) : null;
    }

    /// <summary>Every event lies at its place, and every paper is one that an event names.</summary>
    private static async Task<LocalizedText?> EventFaultAsync(ZipArchive zip, Dictionary<long, string> digests, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(zip, "events.jsonl", cancellationToken);
        var places = (await LinesAsync(zip, "chain/events.csv", cancellationToken)).Skip(1).Select(line => line.Split(',')).ToList();
        if (lines.Count != places.Count)
        {
            return new("Số sự kiện khác với danh mục chain/events.csv.", "There are not as many events as chain/events.csv lists.");
        }

        foreach (var (line, place) in lines.Zip(places))
        {
            if (digests.GetValueOrDefault(long.Parse(place[0], CultureInfo.InvariantCulture)) != Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line))))
            {
                return new($"Sự kiện {place[1]} không phải là sự kiện đã niêm phong.", $"The event {place[1]} is not the one that was sealed.");
            }
        }

        foreach (var paper in zip.Entries.Where(entry => entry.FullName.StartsWith("papers/", StringComparison.Ordinal)))
        {
            await using var content = await paper.OpenAsync(cancellationToken);
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
            if (!lines.Any(line => line.Contains($"\"sha256\": \"{hash}\"", StringComparison.Ordinal)))
            {
                return new($"Không sự kiện nào nhắc đến nội dung của tệp {paper.FullName}.", $"No event names the content of the file {paper.FullName}.");
            }
        }

        return null;
    }

    private static LocalizedText LinkFaultAt(long place) => new(
        $"Mắt xích ở vị trí {place} không khớp với chuỗi và các mốc niêm phong.", $"The link at place {place} does not fit the chain and its anchors.");

    private static (long Place, string Digest, string Hash) LinkOf(string line) => line.Split(',') is [var place, { Length: 64 } digest, { Length: 64 } hash]
        ? (long.Parse(place, NumberStyles.None, CultureInfo.InvariantCulture), digest, hash)
        : throw new InvalidDataException($"chain/links.csv: {line}");

    private static async Task<List<string>> LinesAsync(ZipArchive zip, string name, CancellationToken cancellationToken)
    {
        var entry = zip.GetEntry(name) ?? throw new InvalidDataException(name);
        await using var content = await entry.OpenAsync(cancellationToken);
        using var reader = new StreamReader(content, Encoding.UTF8);
        var text = await reader.ReadToEndAsync(cancellationToken);

        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
