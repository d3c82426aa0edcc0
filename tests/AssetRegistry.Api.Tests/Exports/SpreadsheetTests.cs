using System.IO.Compression;
using AssetRegistry.Api.Interop.Spreadsheets;

namespace AssetRegistry.Api.Tests.Exports;

/// <summary>What is written into a workbook is what a spreadsheet program shows.</summary>
public sealed class SpreadsheetTests
{
    private static readonly SheetColumn[] Columns =
    [
        new("Chữ", SheetFormat.Text, 20),
        new("Số", SheetFormat.Whole, 10, "Nhóm"),
        new("Diện tích", SheetFormat.Area, 10, "Nhóm"),
        new("Tỷ lệ", SheetFormat.Percent, 10),
        new("Ngày", SheetFormat.Date, 10),
    ];

    private static readonly Sheet Empty = new("Sổ: [thử]", Columns, [new SheetLine("Tiêu đề", Style: SheetLineStyle.Title)], [new SheetLine("trái", "phải")]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Numbers_dates_and_texts_arrive_as_they_are_shown_in_Viet_Nam()
    {
        var workbook = await WriteAsync(
            new SheetRow([SheetCell.Of("Trụ sở cũ"), SheetCell.Of(1958), SheetCell.Of(1276.2m), SheetCell.Of(0.31m), SheetCell.Of(new DateOnly(2025, 9, 16))]),
            new SheetRow([SheetCell.Of(""), SheetCell.Empty, SheetCell.Of(0m), SheetCell.Empty, SheetCell.Empty], IsTotal: true));

        var rows = (await LibreOffice.ReadAsync([workbook]))[0];

        Assert.Equal("Tiêu đề", rows[0][0]);
        Assert.Equal(["Chữ", "Nhóm", "", "Tỷ lệ", "Ngày"], rows[1]);
        Assert.Equal(["", "Số", "Diện tích", "", ""], rows[2]);
        Assert.Equal(["Trụ sở cũ", "1.958", "1.276,20", "31,00%", "16/09/2025"], rows[3]);
        Assert.Equal(["", "", "0,00", "", ""], rows[4]);
        Assert.Equal(["trái", "", "phải", "", ""], rows[5]);
    }

    [Fact]
    public async Task Text_that_looks_like_a_formula_stays_text()
    {
        string[] dangerous = ["=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.invalid\")", "\t=1+1"];

        var workbook = await WriteAsync([.. dangerous.Select(text => new SheetRow([SheetCell.Of(text)]))]);

        var rows = (await LibreOffice.ReadAsync([workbook]))[0];
        Assert.Equal(dangerous.Select(text => text.Trim()), rows.Skip(3).Take(dangerous.Length).Select(row => row[0].Trim()));
        Assert.DoesNotContain("<x:f>", await XmlAsync(workbook), StringComparison.Ordinal);
        Assert.Contains("quotePrefix=\"1\"", await XmlAsync(workbook, "xl/styles.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Characters_that_XML_has_no_room_for_are_escaped_and_the_rest_is_kept()
    {
        var workbook = await WriteAsync(new SheetRow([SheetCell.Of("a\u0001b_x0041_c\uD800d<&>\"'\n😀 ộ")]), new SheetRow([SheetCell.Of(new string('x', 40000))]));

        var xml = await XmlAsync(workbook);
        Assert.Contains("a_x0001_b_x005F_x0041_c\uFFFDd&lt;&amp;&gt;", xml, StringComparison.Ordinal);
        Assert.Contains("😀 ộ", xml, StringComparison.Ordinal);
        var rows = (await LibreOffice.ReadAsync([workbook]))[0];
        Assert.EndsWith("😀 ộ", rows[3][0], StringComparison.Ordinal);
        Assert.Equal(32767, rows[4][0].Length);
    }

    [Fact]
    public async Task The_page_is_A4_landscape_and_its_head_is_frozen_and_repeated()
    {
        var workbook = await WriteAsync();

        var xml = await XmlAsync(workbook);
        Assert.Contains("paperSize=\"9\"", xml, StringComparison.Ordinal);
        Assert.Contains("orientation=\"landscape\"", xml, StringComparison.Ordinal);
        Assert.Contains("state=\"frozen\"", xml, StringComparison.Ordinal);
        Assert.Contains("ySplit=\"3\"", xml, StringComparison.Ordinal);
        Assert.Contains("'Sổ   thử'!$2:$3", await XmlAsync(workbook, "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_thousand_rows_take_no_more_memory_than_a_few()
    {
        long highest = 0;
        await using var output = Stream.Null;

        await XlsxWriter.WriteAsync(output, Empty, ManyAsync(), Cancellation);

        Assert.InRange(highest, 1, 64L << 20);

        async IAsyncEnumerable<SheetRow> ManyAsync()
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            for (var index = 0; index < 100_000; index++)
            {
                if (index % 20_000 == 0)
                {
                    await Task.Yield();
                    highest = Math.Max(highest, Math.Max(1, GC.GetTotalMemory(forceFullCollection: true) - before));
                }

                yield return new SheetRow([SheetCell.Of($"Trụ sở số {index}"), SheetCell.Of(index), SheetCell.Of(index / 7m), SheetCell.Of(0.5m), SheetCell.Of(new DateOnly(2025, 9, 16))]);
            }
        }
    }

    private static async Task<byte[]> WriteAsync(params SheetRow[] rows)
    {
        using var output = new MemoryStream();
        await XlsxWriter.WriteAsync(output, Empty, rows.ToAsyncEnumerable(), Cancellation);

        return output.ToArray();
    }

    private static async Task<string> XmlAsync(byte[] workbook, string? part = null)
    {
        await using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        var entry = archive.Entries.Single(entry => part is null ? entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) : entry.FullName == part);
        using var reader = new StreamReader(await entry.OpenAsync(Cancellation));

        return await reader.ReadToEndAsync(Cancellation);
    }
}
