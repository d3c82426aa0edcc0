using FsCheck;
using FsCheck.Fluent;

namespace AssetRegistry.Tests.Attachments;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("Quyết định 12.pdf", "Quyết định 12.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\biên bản.docx", "biên bản.docx")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf")]
    [InlineData("anh\u202Egpj.exe", "anhgpj.exe")]
    [InlineData("a\0b.pdf", "ab.pdf")]
    [InlineData("tài liệu\".pdf", "tài liệu.pdf")]
    [InlineData("Quyê\u0301t đi\u0323nh.pdf", "Quyết định.pdf")]
    [InlineData("...", "tai-lieu")]
    [InlineData("folder/", "tai-lieu")]
    [InlineData("", "tai-lieu")]
    [InlineData(null, "tai-lieu")]
    [InlineData(".htaccess", "htaccess")]
    public void A_name_is_made_safe(string? given, string expected) => Assert.Equal(expected, FileNames.Clean(given));

    [Fact]
    public void A_long_name_keeps_its_extension()
    {
        var clean = FileNames.Clean(new string('a', 1000) + ".pdf");

        Assert.Equal(150, clean.Length);
        Assert.EndsWith("a.pdf", clean, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("virus.exe", FileType.Pdf, "virus.exe.pdf")]
    [InlineData("ảnh.JPEG", FileType.Jpeg, "ảnh.JPEG")]
    [InlineData("ảnh.jpg", FileType.Jpeg, "ảnh.jpg")]
    [InlineData("quét.tiff", FileType.Tiff, "quét.tiff")]
    [InlineData("số liệu", FileType.Xlsx, "số liệu.xlsx")]
    public void A_file_is_saved_under_the_extension_of_its_content(string name, FileType type, string expected) =>
        Assert.Equal(expected, FileNames.ForSaving(A.Scan() with { Name = name, Type = type }));

    [Fact]
    public void Whatever_it_was_called_it_is_one_short_name_of_harmless_characters() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000),
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), name =>
        {
            var clean = FileNames.Clean(name);

            return clean.Length is > 0 and <= 150
                && !clean.Any(c => c is '/' or '\\' or '"' or '\uFFFD' || char.IsControl(c))
                && FileNames.Clean(clean) == clean;
        }));

    [Fact]
    public void Every_problem_says_what_to_do_next() => Assert.All(Enum.GetValues<FileProblem>(), problem =>
    {
        Assert.Contains("lease", problem.NextStep().English, StringComparison.Ordinal);
        Assert.StartsWith("Hãy", problem.NextStep().Vietnamese, StringComparison.Ordinal);
        Assert.NotEqual(problem.InWords().Vietnamese, problem.InWords().English);
    });

    [Fact]
    public void Every_type_has_an_extension_and_a_media_type() => Assert.Equal(
        Enum.GetValues<FileType>().Length, Enum.GetValues<FileType>().Select(type => (type.Extension(), type.MediaType())).Distinct().Count());
}
