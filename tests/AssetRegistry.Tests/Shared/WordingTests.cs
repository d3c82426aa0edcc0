using System.Globalization;

namespace AssetRegistry.Tests;

public sealed class WordingTests
{
    [Fact]
    public void Dates() => Assert.Equal(new LocalizedText("16/09/2025", "16 September 2025"), Wording.Date(new(2025, 9, 16)));

    [Fact]
    public void Areas() => Assert.Equal(new LocalizedText("1.276,20 m²", "1,276.20 m²"), Wording.Area(1276.2m));

    [Fact]
    public void Numbers()
    {
        Assert.Equal(new LocalizedText("1.958", "1,958"), Wording.Number(1958));
        Assert.Equal(new LocalizedText("-0,5", "-0.5"), Wording.Number(-0.5m));
    }

    [Theory]
    [InlineData("vi-VN", "có")]
    [InlineData("en-GB", "yes")]
    [InlineData("en", "yes")]
    [InlineData("fr", "có")]
    public void The_reader_gets_one_language(string culture, string expected)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, new LocalizedText("có", "yes").Current);
            Assert.Equal(new FieldRequiredException("reason").Text.Current, new FieldRequiredException("reason").Message);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
