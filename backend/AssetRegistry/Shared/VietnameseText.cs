using System.Globalization;
using System.Text;

namespace AssetRegistry;

/// <summary>How Vietnamese text is stored and how it is found again.</summary>
public static class VietnameseText
{
    /// <summary>The stored form: NFC, trimmed, runs of white space as one space.</summary>
    public static string Normalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var composed = text.Normalize(NormalizationForm.FormC);

        // Most text is in the stored form already: every cell of a file passes here more than once.
        return IsTidy(composed) ? composed : string.Join(' ', composed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The stored form, or null when nothing is left of it.</summary>
    public static string? NormaliseOptional(string? text) => string.IsNullOrWhiteSpace(text) ? null : Normalise(text);

    /// <summary>The search key: no marks, đ as d, lower case, words of letters and digits with one space between them.
    /// Both placements of a tone mark (hòa, hoà) give one key, since the mark itself is dropped.</summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var key = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (char.IsLetterOrDigit(character))
            {
                _ = key.Append(Plain(character));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                _ = key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The words of the search key.</summary>
    public static IReadOnlyList<string> Words(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether white space is single spaces between words.</summary>
    private static bool IsTidy(string text)
    {
        var isSpace = true;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) && (isSpace || character != ' '))
            {
                return false;
            }

            isSpace = character == ' ';
        }

        return !isSpace || text.Length == 0;
    }

    // Đ and đ have no Unicode decomposition.
    private static char Plain(char character) => character is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(character);
}
