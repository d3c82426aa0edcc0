using System.Text;

namespace AssetRegistry.Tests;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Đường Đà Nẵng", "duong da nang")]
    [InlineData("ỦY BAN nhân dân", "uy ban nhan dan")]
    [InlineData("Uỷ ban", "uy ban")]
    [InlineData("hòa", "hoa")]
    [InlineData("hoà", "hoa")]
    [InlineData("thủy", "thuy")]
    [InlineData("thuỷ", "thuy")]
    [InlineData("1280/QĐ-UBND", "1280 qd ubnd")]
    [InlineData("  Trụ sở   (cũ), số 5.", "tru so cu so 5")]
    [InlineData("Ổ ẵ ợ ữ ỹ ê ơ ư", "o a o u y e o u")]
    [InlineData("–…!", "")]
    [InlineData("", "")]
    public void Folds_to_a_search_key(string text, string key)
    {
        Assert.Equal(key, VietnameseText.Fold(text));
        Assert.Equal(key, VietnameseText.Fold(text.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Folding_a_key_changes_nothing() => Assert.Equal("tru so 5", VietnameseText.Fold(VietnameseText.Fold("Trụ sở 5")));

    [Fact]
    public void Stores_one_form_of_every_letter() =>
        Assert.Equal("Đoàn Kết", VietnameseText.Normalise("  Đoàn  \t Kết\n".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("xã Tả Lèng", "xã Tả Lèng")]
    [InlineData(" xã", "xã")]
    [InlineData("xã ", "xã")]
    [InlineData("xã  Tả", "xã Tả")]
    [InlineData("xã\u00a0Tả", "xã Tả")]
    [InlineData("xã\nTả", "xã Tả")]
    [InlineData("\t", "")]
    [InlineData("", "")]
    public void Stores_one_space_between_words(string text, string stored) => Assert.Equal(stored, VietnameseText.Normalise(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    public void Nothing_is_stored_as_nothing(string? text) => Assert.Null(VietnameseText.NormaliseOptional(text));
}
