using System.Xml;
using System.Xml.Linq;
using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Interop.Kml;

/// <summary>Reads one placemark into memory: what is in no relation to a placemark of a map is refused before it takes the memory or the stack.</summary>
internal static class PlacemarkXml
{
    private const int MaxDepth = 24, MaxElements = 200_000;

    /// <summary>The element the reader stands on. The reader ends on the node behind it.</summary>
    /// <exception cref="FeatureFileException">It is nested too deeply or has too many elements.</exception>
    public static async Task<XElement> ReadAsync(XmlReader xml, CancellationToken cancellationToken)
    {
        var root = Element(xml);
        var (current, depth, count) = (root, xml.Depth, 1);
        if (!xml.IsEmptyElement)
        {
            while (await xml.ReadAsync() && xml.Depth > depth)
            {
                cancellationToken.ThrowIfCancellationRequested();
                switch (xml.NodeType)
                {
                    case XmlNodeType.Element:
                        if (xml.Depth - depth > MaxDepth || ++count > MaxElements)
                        {
                            throw new FeatureFileException(KmlText.PlacemarkTooLarge);
                        }

                        var child = Element(xml);
                        current.Add(child);
                        current = xml.IsEmptyElement ? current : child;
                        break;
                    case XmlNodeType.EndElement:
                        current = current.Parent!;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA:
                        current.Add(new XText(xml.Value));
                        break;
                }
            }
        }

        _ = await xml.ReadAsync();

        return root;
    }

    private static XElement Element(XmlReader xml)
    {
        var element = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        if (xml.GetAttribute("name") is { } name)
        {
            element.SetAttributeValue("name", name);
        }

        return element;
    }
}
