using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace AssetRegistry.Api.Interop.LegacyText;

/// <summary>Whether a word can be a Vietnamese syllable: an onset, a nucleus, a coda and at most one tone.</summary>
internal static partial class VietnameseSyllable
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    public static bool IsOne(string word)
    {
        var decomposed = word.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        if (decomposed.Count(mark => Tones.Contains(mark)) > 1)
        {
            return false;
        }

        var toneless = string.Concat(decomposed.Where(character => !Tones.Contains(character))).Normalize(NormalizationForm.FormC);
        return Shape().IsMatch(toneless);
    }

    /// <summary>The words of a text: runs of letters, and of whatever stands between letters where only a letter can.</summary>
    public static IEnumerable<string> Words(string text) =>
        text.Split([' ', '\t', '\n', '\r', ',', '.', ';', ':', '-', '–', '/', '(', ')', '"', '\'', '&', '+', '_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
            StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a word has a letter beyond ASCII: only those tell one alphabet from another.</summary>
    public static bool HasMarks(string word) => word.Any(character => character > 0x7F && CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.SpaceSeparator);

    [GeneratedRegex("^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(i?[aăâeêioôơuưy]|iê|yê|uô|ươ|uâ|uê|uơ|uy|uyê|oa|oă|oe|oo|ia|ua|ưa|uya|eo|êu|ai|ay|ây|ao|au|âu|oi|ôi|ơi|ui|ưi|ưu|iu|iêu|yêu|uôi|ươi|ươu|oai|oay|oeo|uây)(ch|ng|nh|[cmnpt])?$")]
    private static partial Regex Shape();
}
