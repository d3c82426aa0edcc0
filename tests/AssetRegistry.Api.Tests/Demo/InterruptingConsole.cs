using System.Text;

namespace AssetRegistry.Api.Tests.Demo;

/// <summary>A console that breaks the program off once it prints what was waited for.</summary>
internal sealed class InterruptingConsole(string when, CancellationTokenSource interruption) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override async Task WriteLineAsync(string? value)
    {
        if (value?.Contains(when, StringComparison.Ordinal) is true)
        {
            await interruption.CancelAsync();
        }
    }
}
