using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace AssetRegistry.Api.Tests.Exports;

/// <summary>
/// LibreOffice without a window, as the judge of whether a workbook opens. One conversion takes all files of a test: starting it is what
/// costs time. It runs in Vietnamese, so that numbers look as they do on an official's screen. Each start has a profile of its own, so that tests may run at once.
/// </summary>
internal static class LibreOffice
{
    /// <summary>Comma, double quote, UTF-8, from the first row, no column formats, text quoted, cells as shown.</summary>
    private const string CsvAsShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true";

    /// <summary>The first sheet of each workbook as rows of cells, in the order of the workbooks.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string[]>>> ReadAsync(IReadOnlyList<byte[]> workbooks)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("assetregistry-libreoffice-");
        try
        {
            var files = new List<string>();
            foreach (var (workbook, index) in workbooks.Select((workbook, index) => (workbook, index)))
            {
                files.Add(Path.Combine(folder.FullName, $"{index:D2}.xlsx"));
                await File.WriteAllBytesAsync(files[^1], workbook, cancellation);
            }

            await ConvertAsync(folder.FullName, files, cancellation);
            var read = new List<IReadOnlyList<string[]>>();
            for (var index = 0; index < workbooks.Count; index++)
            {
                var csv = Directory.EnumerateFiles(folder.FullName, $"{index:D2}*.csv").SingleOrDefault();
                Assert.True(csv is not null, $"LibreOffice did not open workbook {index}.");
                read.Add(Parse(await File.ReadAllTextAsync(csv, cancellation)));
            }

            return read;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task ConvertAsync(string folder, List<string> files, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("soffice")
        {
            ArgumentList = { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", CsvAsShown, "--outdir", folder },
            Environment = { ["LC_ALL"] = "vi_VN.UTF-8" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        files.ForEach(start.ArgumentList.Add);
        try
        {
            using var process = Process.Start(start)!;
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            Assert.True(process.ExitCode == 0, $"LibreOffice could not convert: {string.Join(' ', said)}");
        }
        catch (Win32Exception missing)
        {
            Assert.Fail($"These tests open workbooks with LibreOffice, and \"soffice\" is not installed ({missing.Message}). On Debian: apt-get install libreoffice-calc-nogui");
        }
    }

    private static List<string[]> Parse(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        for (var index = 0; index < csv.Length; index++)
        {
            var letter = csv[index];
            if (isQuoted && letter == '"' && index + 1 < csv.Length && csv[index + 1] == '"')
            {
                _ = cell.Append(csv[index++]);
            }
            else if (letter == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && letter is ',' or '\n' && !isQuoted)
            {
                row.Add(cell.ToString());
                _ = cell.Clear();
                if (letter == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else if (letter != '\r')
            {
                _ = cell.Append(letter);
            }
        }

        return rows;
    }
}
