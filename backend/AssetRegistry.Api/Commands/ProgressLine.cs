using AssetRegistry.Api.Importing;

namespace AssetRegistry.Api.Commands;

/// <summary>One line on the terminal that is written over; silent when the output goes to a file.</summary>
internal sealed class ProgressLine(TextWriter writer, bool isSilent) : IProgress<ImportProgress>
{
    private const int Width = 30;
    private int _lastShown = -1;

    public void Report(ImportProgress value)
    {
        var step = value.Of is { } total and > 0 ? value.Rows * Width / total : value.Rows / 20;
        if (isSilent || step == _lastShown)
        {
            return;
        }

        _lastShown = step;
        var bar = value.Of is null ? "" : $" [{new string('#', step)}{new string('.', Width - step)}]";
        var text = value.IsStoring
            ? new LocalizedText($"Đang lưu {value.Rows}/{value.Of}{bar}", $"Storing {value.Rows}/{value.Of}{bar}")
            : new LocalizedText($"Đang kiểm tra {value.Rows}…", $"Checking {value.Rows}…");
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
