using System.Text;
using AssetRegistry.Api.Attachments.Inspection;
using AssetRegistry.Attachments;
using SixLabors.ImageSharp;

namespace AssetRegistry.Api.Tests.Attachments;

/// <summary>What a file is, and whether it is accepted, by its content alone.</summary>
public sealed class InspectionTests
{
    private static readonly Dictionary<string, (byte[] Content, FileType Type)> Accepted = new()
    {
        ["pdf"] = (SampleFiles.Pdf(), FileType.Pdf),
        ["jpeg"] = (SampleFiles.Picture((image, stream) => image.SaveAsJpegAsync(stream)), FileType.Jpeg),
        ["png"] = (SampleFiles.Png(), FileType.Png),
        ["webp"] = (SampleFiles.Picture((image, stream) => image.SaveAsWebpAsync(stream)), FileType.WebP),
        ["tiff"] = (SampleFiles.Picture((image, stream) => image.SaveAsTiffAsync(stream)), FileType.Tiff),
        ["tiff of a kind without decoder"] = ([.. "II*\0"u8, 8, 0, 0, 0, .. new byte[64]], FileType.Tiff),
        ["heic"] = (SampleFiles.Heic(), FileType.Heic),
        ["docx"] = (SampleFiles.Ooxml(), FileType.Docx),
        ["xlsx"] = (SampleFiles.Ooxml("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), FileType.Xlsx),
        ["pptx"] = (SampleFiles.Ooxml("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"), FileType.Pptx),
        ["odt"] = (SampleFiles.Odf(), FileType.Odt),
        ["ods"] = (SampleFiles.Odf("application/vnd.oasis.opendocument.spreadsheet"), FileType.Ods),
        ["doc"] = (SampleFiles.Compound("Root Entry", "WordDocument"), FileType.Doc),
        ["xls"] = (SampleFiles.Compound("Root Entry", "Workbook"), FileType.Xls),
    };

    private static readonly Dictionary<string, (byte[] Content, FileProblem Problem)> Refused = new()
    {
        ["nothing"] = ([], FileProblem.Empty),
        ["svg"] = ("""<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>"""u8.ToArray(), FileProblem.Markup),
        ["svg behind a declaration"] = ("\uFEFF<?xml version=\"1.0\"?><svg/>"u8.ToArray(), FileProblem.Markup),
        ["html"] = ("  \n<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(), FileProblem.Markup),
        ["html in UTF-16"] = ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<html>")], FileProblem.Markup),
        ["html before a PDF"] = ([.. "<html>"u8, .. SampleFiles.Pdf()], FileProblem.Markup),
        ["shell script"] = ("#!/bin/sh\nrm -rf /"u8.ToArray(), FileProblem.Markup),
        ["windows program"] = ([.. "MZ"u8, .. new byte[500]], FileProblem.Program),
        ["linux program"] = ([0x7F, .. "ELF"u8, .. new byte[500]], FileProblem.Program),
        ["plain zip"] = (SampleFiles.Zip(("a.pdf", SampleFiles.Pdf())), FileProblem.Archive),
        ["java archive"] = (SampleFiles.Zip(("META-INF/MANIFEST.MF", [1])), FileProblem.Archive),
        ["rar"] = ([.. "Rar!"u8, 0x1A, 7, 0], FileProblem.Archive),
        ["gzip"] = ([0x1F, 0x8B, 8, 0], FileProblem.Archive),
        ["encrypted zip"] = (SampleFiles.Encrypted(SampleFiles.Zip(("a.pdf", SampleFiles.Pdf()))), FileProblem.Encrypted),
        ["encrypted docx"] = (SampleFiles.Compound("Root Entry", "EncryptionInfo", "EncryptedPackage"), FileProblem.Encrypted),
        ["encrypted odt"] = (SampleFiles.Odf(manifest: "<manifest:encryption-data/>"), FileProblem.Encrypted),
        ["docm"] = (SampleFiles.Ooxml("application/vnd.ms-word.document.macroEnabled.main+xml"), FileProblem.Macros),
        ["docx with hidden macros"] = (SampleFiles.Ooxml(more: ("word/vbaProject.bin", [1])), FileProblem.Macros),
        ["xls with macros"] = (SampleFiles.Compound("Workbook", "_VBA_PROJECT_CUR"), FileProblem.Macros),
        ["odt with Basic"] = (SampleFiles.Odf(more: ("Basic/script-lc.xml", [1])), FileProblem.Macros),
        ["office file that leaves its folder"] = (SampleFiles.Ooxml(more: ("../../etc/cron.d/x", [1])), FileProblem.Archive),
        ["office file with an entry twice"] = (SampleFiles.Ooxml(more: ("main.xml", [1])), FileProblem.Archive),
        ["bomb that says so"] = (SampleFiles.DeclaringSize(SampleFiles.Ooxml(), 400_000_000), FileProblem.ExpandsTooMuch),
        ["bomb that lies"] = (SampleFiles.DeclaringSize(SampleFiles.Ooxml(more: ("word/media/0.bin", new byte[5_000_000])), 1000), FileProblem.ExpandsTooMuch),
        ["declaration without end"] = (SampleFiles.Zip(("[Content_Types].xml", new byte[3_000_000])), FileProblem.ExpandsTooMuch),
        ["docx cut off"] = (SampleFiles.Ooxml()[..^30], FileProblem.Damaged),
        ["docx with a bad declaration"] = (SampleFiles.Zip(("[Content_Types].xml", "<Types><"u8.ToArray())), FileProblem.Damaged),
        ["docx that asks for an entity"] = (SampleFiles.Zip(("[Content_Types].xml", """<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>"""u8.ToArray())), FileProblem.Damaged),
        ["pdf cut off"] = (SampleFiles.Pdf(length: 10_000)[..9000], FileProblem.Damaged),
        ["png cut off"] = (SampleFiles.Png()[..20], FileProblem.Damaged),
        ["png in name only"] = ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. "<script>alert(1)</script>"u8], FileProblem.Damaged),
        ["compound file cut off"] = (SampleFiles.Compound("WordDocument")[..600], FileProblem.Damaged),
        ["other compound file"] = (SampleFiles.Compound("Root Entry", "__properties_version1.0"), FileProblem.Unknown),
        ["mp4"] = ([0, 0, 0, 24, .. "ftypisom"u8, .. new byte[100]], FileProblem.Unknown),
        ["plain text"] = ("Kính gửi Sở Tài chính"u8.ToArray(), FileProblem.Unknown),
    };

    public static TheoryData<string> AcceptedNames => [.. Accepted.Keys];

    public static TheoryData<string> RefusedNames => [.. Refused.Keys];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(AcceptedNames))]
    public async Task Accepts(string name)
    {
        var inspected = await InspectAsync(Accepted[name].Content);

        Assert.Equal(Accepted[name].Type, inspected.Type);
    }

    [Theory]
    [MemberData(nameof(RefusedNames))]
    public async Task Refuses(string name)
    {
        var refused = await Assert.ThrowsAsync<FileRefusedException>(() => InspectAsync(Refused[name].Content));

        Assert.Equal(Refused[name].Problem, refused.Problem);
    }

    [Theory]
    [InlineData("jpeg")]
    [InlineData("png")]
    [InlineData("webp")]
    [InlineData("tiff")]
    public async Task A_picture_gets_a_small_one(string name)
    {
        var thumbnail = (await InspectAsync(Accepted[name].Content)).Thumbnail!;

        using var picture = Image.Load(thumbnail);
        Assert.Equal((256, 160), (picture.Width, picture.Height));
        Assert.InRange(thumbnail.Length, 100, 30_000);
    }

    [Theory]
    [InlineData("heic")]
    [InlineData("pdf")]
    [InlineData("docx")]
    public async Task Others_get_none(string name) => Assert.Null((await InspectAsync(Accepted[name].Content)).Thumbnail);

    [Fact]
    public async Task A_picture_of_too_many_pixels_is_accepted_without_a_small_one() =>
        Assert.Null((await InspectAsync(SampleFiles.Png(6000, 6000))).Thumbnail);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(400)]
    public async Task Pages_of_a_plain_PDF_are_counted(int pages) => Assert.Equal(pages, (await InspectAsync(SampleFiles.Pdf(pages, 600_000))).Pages);

    [Fact]
    public async Task Pages_that_are_not_said_plainly_are_not_guessed()
    {
        Assert.Null((await InspectAsync("%PDF-1.7\n1 0 obj <</Type /ObjStm>> endobj\n%%EOF\n"u8.ToArray())).Pages);
        Assert.Null((await InspectAsync([.. SampleFiles.Pdf(), .. SampleFiles.Pdf()])).Pages);
    }

    [Fact]
    public async Task Pages_of_a_linearised_PDF_are_read_from_its_first_lines() => Assert.Equal(
        12, (await InspectAsync("%PDF-1.7\n1 0 obj <</Linearized 1 /L 900 /H [1 2] /O 4 /E 5 /N 12 /T 6>> endobj\n%%EOF\nstartxref\n%%EOF\n"u8.ToArray())).Pages);

    private static async Task<InspectedFile> InspectAsync(byte[] content)
    {
        using var stream = new MemoryStream(content);

        return await FileInspector.InspectAsync(stream, "tệp.pdf", Cancellation);
    }
}
