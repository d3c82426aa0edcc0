using System.Globalization;

namespace AssetRegistry.Api.Interop.Features;

/// <summary>Numbers as text that no reader can take for another number.</summary>
internal static class PlainNumber
{
    /// <summary>With a point and never just three decimals behind it: in Viet Nam 1.276 is a thousand and more.</summary>
    public static string Of(decimal number) =>
        number.ToString(Math.Round(number, 2) == number ? "0.##" : "0.0000######", CultureInfo.InvariantCulture);
}
