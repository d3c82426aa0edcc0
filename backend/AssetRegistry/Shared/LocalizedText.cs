using System.Globalization;
using System.Text.Json.Serialization;

namespace AssetRegistry;

/// <summary>One sentence or term in both languages of the register.</summary>
public readonly record struct LocalizedText(string Vietnamese, string English)
{
    /// <summary>English for a reader whose interface is English, Vietnamese for everybody else; depends on who reads, so it is never stored.</summary>
    [JsonIgnore]
    public string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? English : Vietnamese;
}
