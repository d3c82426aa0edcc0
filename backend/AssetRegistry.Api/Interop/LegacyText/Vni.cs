using System.Text;

namespace AssetRegistry.Api.Interop.LegacyText;

/// <summary>VNI Windows: an ASCII letter, or one of a few letters of their own, then a byte that adds circumflex, breve and tone.</summary>
internal static class Vni
{
    private const char Circumflex = '\u0302', Breve = '\u0306', Acute = '\u0301', Grave = '\u0300', Hook = '\u0309', Tilde = '\u0303', Dot = '\u0323';

    /// <summary>Letters that stand for themselves; capitals lie 0x20 below.</summary>
    private static readonly Dictionary<byte, char> Letters = WithCapitals(new()
    {
        [0xF1] = 'đ',
        [0xF4] = 'ơ',
        [0xF6] = 'ư',
        [0xED] = 'í',
        [0xEC] = 'ì',
        [0xE6] = 'ỉ',
        [0xF3] = 'ĩ',
        [0xF2] = 'ị',
        [0xEE] = 'ỵ',
    });

    /// <summary>Marks that follow a letter; behind a capital they lie 0x20 below.</summary>
    private static readonly Dictionary<byte, string> Marks = new()
    {
        [0xF9] = $"{Acute}",
        [0xF8] = $"{Grave}",
        [0xFB] = $"{Hook}",
        [0xF5] = $"{Tilde}",
        [0xEF] = $"{Dot}",
        [0xE2] = $"{Circumflex}",
        [0xE1] = $"{Circumflex}{Acute}",
        [0xE0] = $"{Circumflex}{Grave}",
        [0xE5] = $"{Circumflex}{Hook}",
        [0xE3] = $"{Circumflex}{Tilde}",
        [0xE4] = $"{Dot}{Circumflex}",
        [0xEA] = $"{Breve}",
        [0xE9] = $"{Breve}{Acute}",
        [0xE8] = $"{Breve}{Grave}",
        [0xFA] = $"{Breve}{Hook}",
        [0xFC] = $"{Breve}{Tilde}",
        [0xEB] = $"{Dot}{Breve}",
    };

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            if (value < 0x80)
            {
                _ = text.Append((char)value);
            }
            else if (Letters.TryGetValue(value, out var letter))
            {
                _ = text.Append(letter);
            }
            else if (text.Length > 0 && char.IsLetter(text[^1]) && Marks.TryGetValue((byte)(value | 0x20), out var marks))
            {
                _ = text.Append(marks);
            }
            else
            {
                _ = text.Append('\uFFFD');
            }
        }

        return text.ToString().Normalize(NormalizationForm.FormC);
    }

    private static Dictionary<byte, char> WithCapitals(Dictionary<byte, char> small)
    {
        foreach (var (code, letter) in small.ToList())
        {
            small[(byte)(code - 0x20)] = char.ToUpperInvariant(letter);
        }

        return small;
    }
}
