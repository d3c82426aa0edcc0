using AssetRegistry.Api.Tests.Support;

namespace AssetRegistry.Api.Tests.Audit;

/// <summary>The sealed register that each test of a class works on a copy of.</summary>
public sealed class SealedOriginal(DemoRegistry registry) : IAsyncLifetime
{
    public string Database { get; private set; } = "";

    public async ValueTask InitializeAsync() => Database = await SealedDatabase.MakeAsync(registry);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
