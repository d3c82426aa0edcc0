using System.Text;

namespace AssetRegistry.Api.Interop.LegacyText;

/// <summary>TCVN 5712:1993, set VN3. Bytes below 0x80 are ASCII.</summary>
internal static class Tcvn3
{
    private static readonly Dictionary<byte, char> Letters = Table(
        (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"),
        (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"));

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var value in bytes)
        {
            _ = text.Append(value < 0x80 ? (char)value : Letters.GetValueOrDefault(value, '\uFFFD'));
        }

        return text.ToString();
    }

    private static Dictionary<byte, char> Table(params (byte First, string Letters)[] runs) =>
        runs.SelectMany(run => run.Letters.Select((letter, place) => (Code: (byte)(run.First + place), letter))).ToDictionary(pair => pair.Code, pair => pair.letter);
}
