using System.Globalization;

namespace AssetRegistry;

/// <summary>One sentence or term in both languages of the register.</summary>
public readonly record struct LocalizedText(string Vietnamese, string English)
{
    /// <summary>English for a reader whose interface is English, Vietnamese for everybody else.</summary>
    public string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? English : Vietnamese;
}
