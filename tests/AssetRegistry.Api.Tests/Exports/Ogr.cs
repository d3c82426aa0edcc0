using System.ComponentModel;
using System.Diagnostics;

namespace AssetRegistry.Api.Tests.Exports;

/// <summary>GDAL's ogrinfo as the judge of whether a map program opens a file without a complaint.</summary>
internal static class Ogr
{
    /// <summary>What it says of every record of a file; nothing may be said on the side of errors.</summary>
    /// <param name="name">File name with the ending by which formats are told apart.</param>
    public static async Task<string> ReadAsync(string name, byte[] content)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var folder = Directory.CreateTempSubdirectory("assetregistry-ogr-");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            await File.WriteAllBytesAsync(file, content, cancellation);

            return await RunAsync(["-ro", "-al", file], cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("ogrinfo", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            await process.WaitForExitAsync(cancellation);
            Assert.Equal("", said[1]);
            Assert.Equal(0, process.ExitCode);
            Assert.DoesNotContain("Warning", said[0], StringComparison.Ordinal);

            return said[0];
        }
        catch (Win32Exception missing)
        {
            Assert.Fail($"These tests open layers with GDAL, and \"ogrinfo\" is not installed ({missing.Message}). On Debian: apt-get install gdal-bin");

            return "";
        }
    }
}
