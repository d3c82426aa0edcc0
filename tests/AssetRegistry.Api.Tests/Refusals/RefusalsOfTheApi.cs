namespace AssetRegistry.Api.Tests.Refusals;

/// <summary>The classes that share one <see cref="RefusalDesk"/>; they run one after another, so that each can say that nothing was stored.</summary>
[CollectionDefinition(nameof(RefusalsOfTheApi))]
public sealed class RefusalsOfTheApi : ICollectionFixture<RefusalDesk>;
