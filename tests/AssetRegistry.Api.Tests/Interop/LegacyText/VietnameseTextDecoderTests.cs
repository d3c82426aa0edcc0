using System.Text;
using AssetRegistry.Api.Interop.LegacyText;

namespace AssetRegistry.Api.Tests.Interop.LegacyText;

public sealed class VietnameseTextDecoderTests
{
    private const string Names = "Trụ sở Ủy ban nhân dân xã Mường Kim; Trạm y tế phường Đoàn Kết; Nhà văn hóa bản Sì Lở Lầu; quỹ đất, cũ, kỹ, lạnh";

    /// <summary>Written out from the fonts' tables, independently of the decoder.</summary>
    public static TheoryData<VietnameseAlphabet, string, string> Written => new()
    {
        { VietnameseAlphabet.Tcvn3, "54 72 F4 20 73 EB 20 78 B7 20 4D AD EA 6E 67", "Trụ sở xã Mường" },
        { VietnameseAlphabet.Tcvn3, "A7 6F B5 6E 20 4B D5 74", "Đoàn Kết" },
        { VietnameseAlphabet.Tcvn3, "D2 D3 D4 D5 D6 20 E5 E6 E7 E8 E9 20 EA EB EC ED EE 20 F5 F6 F7 F8 F9", "ềểễếệ ồổỗốộ ờởỡớợ ừửữứự" },
        { VietnameseAlphabet.Vni, "54 72 75 EF 20 73 F4 FB 20 78 61 F5 20 4D F6 F4 F8 6E 67", "Trụ sở xã Mường" },
        { VietnameseAlphabet.Vni, "D1 6F 61 F8 6E 20 4B 65 E1 74", "Đoàn Kết" },
        { VietnameseAlphabet.Vni, "ED EC E6 F3 F2 20 79 F9 79 F8 EE", "íìỉĩị ýỳỵ" },
        { VietnameseAlphabet.Windows1258, "54 72 75 F2 20 73 F5 D2", "Trụ sở" },
    };

    [Theory]
    [MemberData(nameof(Written))]
    public void Bytes_of_each_alphabet_become_the_letters_they_stand_for(VietnameseAlphabet alphabet, string bytes, string text) =>
        Assert.Equal(text, VietnameseTextDecoder.Decode(Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)), alphabet));

    [Fact]
    public void Every_small_letter_of_the_language_is_in_tcvn3_once()
    {
        var decoded = VietnameseTextDecoder.Decode([.. Enumerable.Range(0x80, 0x80).Select(code => (byte)code)], VietnameseAlphabet.Tcvn3);

        const string letters = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
        Assert.All(letters, letter => Assert.Equal(1, decoded.Count(found => found == letter)));
    }

    [Theory]
    [InlineData(VietnameseAlphabet.Tcvn3, "54 72 F4 20 73 EB 20 78 B7 20 4D AD EA 6E 67")]
    [InlineData(VietnameseAlphabet.Tcvn3, "A7 6F B5 6E 20 4B D5 74")]
    [InlineData(VietnameseAlphabet.Vni, "54 72 75 EF 20 73 F4 FB 20 78 61 F5 20 4D F6 F4 F8 6E 67")]
    [InlineData(VietnameseAlphabet.Vni, "D1 6F 61 F8 6E 20 4B 65 E1 74")]
    [InlineData(VietnameseAlphabet.Windows1258, "54 72 75 F2 20 73 F5 D2")]
    public void The_alphabet_is_recognised_by_words_that_make_sense(VietnameseAlphabet alphabet, string bytes) =>
        Assert.Equal(alphabet, VietnameseTextDecoder.Recognise([Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal))]));

    [Fact]
    public void Valid_utf_8_is_utf_8() => Assert.Equal(VietnameseAlphabet.Utf8, VietnameseTextDecoder.Recognise([Encoding.UTF8.GetBytes(Names)]));

    [Fact]
    public void Text_in_windows_1258_is_recognised()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        var bytes = encoding.GetBytes(Decomposed(Names));

        Assert.Equal(VietnameseAlphabet.Windows1258, VietnameseTextDecoder.Recognise([bytes]));
        Assert.Equal(Names, VietnameseTextDecoder.Decode(bytes, VietnameseAlphabet.Windows1258));
    }

    [Theory]
    [InlineData("UTF-8", VietnameseAlphabet.Utf8)]
    [InlineData("65001", VietnameseAlphabet.Utf8)]
    [InlineData("windows-1258", VietnameseAlphabet.Windows1258)]
    [InlineData("TCVN3", VietnameseAlphabet.Tcvn3)]
    [InlineData("ISO-8859-1", null)]
    public void A_cpg_file_is_believed_when_it_names_an_alphabet(string name, VietnameseAlphabet? alphabet) =>
        Assert.Equal(alphabet, VietnameseTextDecoder.OfName(name));

    // Windows-1258 has ă â ê ô ơ ư đ as letters and the tones as marks behind them.
    private static string Decomposed(string text)
    {
        const string tones = "\u0300\u0301\u0303\u0309\u0323";
        var written = new StringBuilder();
        foreach (var letter in text)
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            var tone = string.Concat(parts.Where(part => tones.Contains(part)));
            _ = written.Append(string.Concat(parts.Where(part => !tones.Contains(part))).Normalize(NormalizationForm.FormC)).Append(tone);
        }

        return written.ToString();
    }
}
