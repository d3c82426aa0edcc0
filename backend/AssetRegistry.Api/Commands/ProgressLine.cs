using AssetRegistry.Api.Boundaries;

namespace AssetRegistry.Api.Commands;

/// <summary>One line on the terminal that is written over; silent when the output goes to a file.</summary>
internal sealed class ProgressLine(TextWriter writer, bool isSilent) : IProgress<CommuneImportProgress>
{
    private const int Width = 30;
    private int _lastShown = -1;

    public void Report(CommuneImportProgress value)
    {
        var step = value.Of is { } total and > 0 ? value.Features * Width / total : value.Features / 20;
        if (isSilent || step == _lastShown)
        {
            return;
        }

        _lastShown = step;
        var bar = value.Of is null ? "" : $" [{new string('#', step)}{new string('.', Width - step)}]";
        var text = value.IsStoring
            ? new LocalizedText($"Đang lưu {value.Features}/{value.Of}{bar}", $"Storing {value.Features}/{value.Of}{bar}")
            : new LocalizedText($"Đang kiểm tra {value.Features}…", $"Checking {value.Features}…");
        writer.Write($"\r{text.Current}   ");
    }

    public async Task EndAsync()
    {
        if (_lastShown >= 0)
        {
            await writer.WriteLineAsync();
        }
    }
}
