using AssetRegistry.Api.Interop.Features;

namespace AssetRegistry.Api.Commands;

/// <summary>An import at the command line: its progress in one line, its outcome, or a sentence about what has stopped it.</summary>
/// <param name="output">For the outcome.</param>
/// <param name="error">For progress, refused rows and what has stopped it.</param>
/// <param name="stopped">What an import that was stopped leaves behind.</param>
internal sealed class ImportTerminal(TextWriter output, TextWriter error, LocalizedText stopped)
{
    /// <param name="path">The file.</param>
    /// <param name="run">Imports it, and tells the outcome with what there is to say besides, and whether all of it could be stored.</param>
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(string path, Func<ProgressLine, Task<(IEnumerable<LocalizedText> Notes, LocalizedText Outcome, bool IsWhole)>> run)
    {
        var progress = new ProgressLine(error, Console.IsErrorRedirected);
        try
        {
            var (notes, outcome, isWhole) = await run(progress);
            await progress.EndAsync();
            foreach (var note in notes)
            {
                await error.WriteLineAsync(note.Current);
            }

            await output.WriteLineAsync(outcome.Current);

            return isWhole ? ExitCodes.Done : ExitCodes.Refused;
        }
        catch (FeatureFileException e)
        {
            return await StopAsync(progress, e.Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return await StopAsync(progress, FileText.Unreadable(path, e));
        }
    }

    private async Task<int> StopAsync(ProgressLine progress, LocalizedText reason)
    {
        await progress.EndAsync();
        await error.WriteLineAsync(reason.Current);
        await error.WriteLineAsync(stopped.Current);

        return ExitCodes.Refused;
    }
}
