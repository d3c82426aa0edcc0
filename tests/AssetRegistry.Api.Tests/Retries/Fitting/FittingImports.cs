using System.Runtime.CompilerServices;
using System.Text.Json;
using AssetRegistry.Api.Database;
using AssetRegistry.Api.Importing.Runs;
using AssetRegistry.Api.Tests.Importing;
using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Retries.Fitting;

/// <summary>Files on their way into the register. The server does nothing with them while the test looks on: its turn is taken.</summary>
internal static class FittingImports
{
    private static readonly ConditionalWeakTable<RegistryCopy, ProcessLock> Turns = [];

    public static Dictionary<string, Fit> Commands { get; } = new()
    {
        ["startImport"] = async registry =>
        {
            await GiveTurnBackAsync(registry);
            using var file = NewFile();
            var (response, answer) = await (await registry.AsAsync("landfund")).UploadAsync(file);
            response.Dispose();
            await TakeTurnAsync(registry);

            return ("landfund", ImportDesk.Start(answer.GetProperty("fileId").GetGuid()));
        },
        ["acceptImport"] = async registry => ("landfund", ImportDesk.Accept(await CheckedAsync(registry))),
        ["cancelImport"] = async registry => ("landfund", ImportDesk.Cancel(await CheckedAsync(registry))),
        ["undoImport"] = async registry =>
        {
            await GiveTurnBackAsync(registry);
            var official = await registry.AsAsync("landfund");
            using var file = NewFile();
            var run = await official.CheckAsync(file);
            _ = (await official.GiveAsync(ImportDesk.Accept(run))).Noun("importRun");
            run = await official.UntilAsync(run, "COMPLETED");
            await TakeTurnAsync(registry);

            return ("landfund", ImportDesk.Undo(run));
        },
    };

    private static FacilityFile NewFile() => FacilityFile.Of(FacilityFile.Row($"TL-{Guid.NewGuid():N}"[..12]));

    private static async Task<JsonElement> CheckedAsync(RegistryCopy registry)
    {
        await GiveTurnBackAsync(registry);
        using var file = NewFile();
        var run = await (await registry.AsAsync("landfund")).CheckAsync(file);
        await TakeTurnAsync(registry);

        return run;
    }

    /// <summary>The server may do its work again: a test before this one has looked on.</summary>
    private static async Task GiveTurnBackAsync(RegistryCopy registry)
    {
        if (Turns.TryGetValue(registry, out var turn))
        {
            _ = Turns.Remove(registry);
            await turn.DisposeAsync();
        }
    }

    private static async Task TakeTurnAsync(RegistryCopy registry)
    {
        var turn = await Eventually.ReadAsync(
            () => ProcessLock.TryTakeAsync(registry.Server.Outside, ImportRunner.RunnerLock, TestContext.Current.CancellationToken), taken => taken is not null);
        Turns.Add(registry, turn!);
    }
}
