using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml;
using System.Xml.Linq;
using AssetRegistry.Api.Interop.Features;
using Geo.CoordinateSystems;
using NetTopologySuite.Geometries;

namespace AssetRegistry.Api.Interop.Kml;

/// <summary>KML, or KMZ (an archive with one). Placemarks are read one at a time; document types, entities and links are refused or left alone.</summary>
public sealed class KmlReader : FeatureFile
{
    /// <summary>Largest placemark in bytes, and the most that may stand between two; the boundary of the largest commune has a tenth.</summary>
    private const long MaxPlacemarkBytes = 32 * 1024 * 1024;

    /// <summary>Deepest nesting of folders.</summary>
    private const int MaxDepth = 64;

    private readonly Stream _stream;
    private readonly ZipArchive? _archive;

    private KmlReader(Stream stream, ZipArchive? archive) => (_stream, _archive) = (stream, archive);

    /// <summary>KML declares its fields, if at all, in each placemark.</summary>
    public override IReadOnlyList<FeatureField> Fields => [];

    /// <summary>Always WGS 84.</summary>
    public override int? Srid => Geo.CoordinateSystems.Srid.Wgs84;

    /// <param name="stream">The file; a KMZ must be seekable. It is left open.</param>
    /// <param name="isArchive">Whether it is a KMZ.</param>
    /// <param name="limits">What a KMZ may hold; <see cref="ZipLimits.Default"/> if null.</param>
    /// <exception cref="FeatureFileException">The archive holds no KML.</exception>
    public static KmlReader Open(Stream stream, bool isArchive, ZipLimits? limits = null)
    {
        if (!isArchive)
        {
            return new(stream, null);
        }

        limits ??= ZipLimits.Default;
        var archive = limits.Open(stream);
        // OGC 12-007r2, annex C: the first .kml of the archive is the document.
        if (archive.Entries.FirstOrDefault(entry => entry.Name.EndsWith(".kml", StringComparison.OrdinalIgnoreCase)) is { } document)
        {
            return new(limits.OpenEntry(document), archive);
        }

        archive.Dispose();
        throw new FeatureFileException(KmlText.NoDocument);
    }

    public override async IAsyncEnumerable<FileFeature> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var budget = new ByteBudgetStream(_stream, MaxPlacemarkBytes, KmlText.PlacemarkTooLarge);
        using var xml = XmlReader.Create(budget, new XmlReaderSettings
        {
            Async = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            CloseInput = false,
        });
        for (var index = 0; await NextPlacemarkAsync(xml, cancellationToken) is { } placemark; index++)
        {
            budget.Reset();
            yield return Feature(index, placemark);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (_archive is not null)
        {
            await _stream.DisposeAsync();
            _archive.Dispose();
        }
    }

    private static async Task<XElement?> NextPlacemarkAsync(XmlReader xml, CancellationToken cancellationToken)
    {
        try
        {
            while (!xml.EOF)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (xml.NodeType is XmlNodeType.Element && xml.LocalName == "Placemark")
                {
                    return await PlacemarkXml.ReadAsync(xml, cancellationToken);
                }

                _ = xml.Depth <= MaxDepth ? await xml.ReadAsync() : throw new FeatureFileException(KmlText.PlacemarkTooLarge);
            }

            return null;
        }
        catch (XmlException e)
        {
            throw new FeatureFileException(KmlText.NotXml(e.LineNumber), e);
        }
    }

    private static FileFeature Feature(int index, XElement placemark)
    {
        var attributes = Attributes(placemark);
        try
        {
            return new(index, KmlGeometry.OfPlacemark(placemark), attributes);
        }
        catch (KmlGeometryException e)
        {
            return new(index, null, attributes, e.Text);
        }
    }

    /// <summary>The name, the description, and what the placemark's data says, all as text.</summary>
    private static Dictionary<string, object?> Attributes(XElement placemark)
    {
        var attributes = new Dictionary<string, object?>();
        foreach (var element in placemark.Elements().Where(element => element.Name.LocalName is "name" or "description"))
        {
            attributes[element.Name.LocalName] = VietnameseText.NormaliseOptional(element.Value);
        }

        foreach (var data in placemark.Descendants().Where(element => element.Name.LocalName is "Data" or "SimpleData" && element.Attribute("name") is not null))
        {
            attributes[data.Attribute("name")!.Value] = VietnameseText.NormaliseOptional(data.Value);
        }

        return attributes;
    }
}
