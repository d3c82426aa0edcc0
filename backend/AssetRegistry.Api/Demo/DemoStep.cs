namespace AssetRegistry.Api.Demo;

/// <summary>One thing that happens in the demonstration, at the time it was recorded.</summary>
public sealed record DemoStep(DateTimeOffset RecordedAt, Func<CancellationToken, Task> Play);
