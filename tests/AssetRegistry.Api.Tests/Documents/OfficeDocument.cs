using System.Diagnostics;

namespace AssetRegistry.Api.Tests.Documents;

/// <summary>A Word document as LibreOffice lays it out.</summary>
internal static class OfficeDocument
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The text of the document converted to PDF, laid out as on paper.</summary>
    public static async Task<string> TextAsync(byte[] document)
    {
        var directory = Directory.CreateTempSubdirectory("assetregistry-office-");
        try
        {
            var file = Path.Combine(directory.FullName, "document.docx");
            await File.WriteAllBytesAsync(file, document, Cancellation);
            _ = await RunAsync(
                "soffice", $"-env:UserInstallation=file://{directory.FullName}/profile", "--headless", "--convert-to", "pdf", "--outdir", directory.FullName, file);

            return await RunAsync("pdftotext", "-layout", Path.Combine(directory.FullName, "document.pdf"), "-");
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(Cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(Cancellation);
        await process.WaitForExitAsync(Cancellation);
        Assert.True(process.ExitCode == 0, await errors);

        return output;
    }
}
