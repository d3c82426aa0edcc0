using System.Text;

namespace AssetRegistry.Api.Interop.LegacyText;

/// <summary>
/// Reads text of files that do not say, or do not know, in which alphabet they are written. Files of surveyors are still in the alphabets of
/// the fonts of the nineties; read as anything else their names are gibberish.
/// </summary>
public static class VietnameseTextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1258 = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;

    /// <summary>The text in NFC. Bytes without meaning become U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, VietnameseAlphabet alphabet) => alphabet switch
    {
        VietnameseAlphabet.Tcvn3 => Tcvn3.Decode(bytes),
        VietnameseAlphabet.Vni => Vni.Decode(bytes),
        VietnameseAlphabet.Windows1258 => Windows1258.GetString(bytes).Normalize(NormalizationForm.FormC),
        _ => Encoding.UTF8.GetString(bytes).Normalize(NormalizationForm.FormC),
    };

    /// <summary>
    /// The alphabet in which most of the marked words are Vietnamese syllables. Valid UTF-8 is UTF-8: no text of the other alphabets is by chance.
    /// </summary>
    public static VietnameseAlphabet Recognise(IReadOnlyCollection<byte[]> samples)
    {
        if (samples.All(IsUtf8))
        {
            return VietnameseAlphabet.Utf8;
        }

        // On a tie the alphabet that is still in use.
        return new[] { VietnameseAlphabet.Windows1258, VietnameseAlphabet.Tcvn3, VietnameseAlphabet.Vni }
            .MaxBy(alphabet => samples.Sum(sample => Score(Decode(sample, alphabet))));
    }

    /// <summary>The alphabet that a .cpg file names; null when it names none of them.</summary>
    public static VietnameseAlphabet? OfName(string name) => name.Trim().ToUpperInvariant().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal) switch
    {
        "UTF8" or "65001" => VietnameseAlphabet.Utf8,
        "1258" or "CP1258" or "WINDOWS1258" or "ANSI1258" => VietnameseAlphabet.Windows1258,
        "TCVN" or "TCVN3" or "ABC" or "TCVN5712" => VietnameseAlphabet.Tcvn3,
        "VNI" or "VNIWIN" or "VNIWINDOWS" => VietnameseAlphabet.Vni,
        _ => null,
    };

    private static int Score(string text) =>
        VietnameseSyllable.Words(text).Where(VietnameseSyllable.HasMarks).Sum(word => VietnameseSyllable.IsOne(word) ? 1 : -1);

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
