using System.Globalization;
using System.Text;

namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>Text as a cell can hold it.</summary>
internal static class SheetText
{
    /// <summary>What Excel takes of one cell; a longer text would make it refuse the file.</summary>
    private const int Longest = 32767;

    /// <summary>Whether a spreadsheet program could take the text for a formula once somebody edits the cell.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>
    /// Characters that XML has no room for are written as _xHHHH_, as ECMA-376 says of xsd:ST_Xstring, and so is an underscore that would
    /// read as the beginning of such a name. Halves of surrogate pairs become the replacement character.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length && escaped.Length < Longest; index++)
        {
            var letter = text[index];
            if (char.IsHighSurrogate(letter) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                _ = escaped.Append(letter).Append(text[++index]);
            }
            else if (char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF')
            {
                _ = escaped.Append('\uFFFD');
            }
            else if ((letter < ' ' && letter is not ('\t' or '\n')) || (letter == '_' && IsEscape(text, index)))
            {
                _ = escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_");
            }
            else
            {
                _ = escaped.Append(letter);
            }
        }

        return escaped.Length < Longest ? escaped.ToString() : escaped.ToString(0, Longest - 1) + "…";
    }

    private static bool IsEscape(string text, int index) =>
        index + 6 < text.Length && text[index + 1] is 'x' && text[index + 6] is '_' && text.AsSpan(index + 2, 4).ToString().All(char.IsAsciiHexDigit);
}
