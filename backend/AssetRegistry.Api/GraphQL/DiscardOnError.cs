namespace AssetRegistry.Api.GraphQL;

/// <summary>A failed mutation leaves nothing queued that the next mutation of the same request would commit.</summary>
public static class DiscardOnError
{
    public static ValueTask DiscardAsync(IServiceProvider requestServices)
    {
        requestServices.GetRequiredService<IDocumentSession>().EjectAllPendingChanges();

        return ValueTask.CompletedTask;
    }
}
