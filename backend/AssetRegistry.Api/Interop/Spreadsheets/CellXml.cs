using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>Small pieces of a sheet's XML.</summary>
internal static partial class CellXml
{
    private const int LastColumn = 16_384;

    public static XmlReaderSettings Settings { get; } = new()
    {
        Async = true,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>The text of an element with runs of rich text: all of its t elements but those of phonetic hints. The reader ends on its end.</summary>
    public static async Task<string> TextAsync(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var (depth, hint) = (xml.Depth, false);
        while (await xml.ReadAsync() && xml.Depth > depth)
        {
            if (xml.LocalName is "rPh" && xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                hint = xml.NodeType is XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (!hint && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                _ = text.Append(xml.Value);
            }
        }

        return Unescape(text.ToString());
    }

    /// <summary>Column of a reference such as AB12, from 0; null when it is none of a sheet.</summary>
    public static int? ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * 26) + (letter - 'A' + 1);
            if (column > LastColumn)
            {
                return null;
            }
        }

        return column == 0 ? null : column - 1;
    }

    /// <summary>Characters written as _xHHHH_ (ECMA-376, part 1, clause 22.9.2.19).</summary>
    private static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? EscapedCharacter().Replace(text, match => ((char)int.Parse(match.ValueSpan[2..6], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex EscapedCharacter();
}
