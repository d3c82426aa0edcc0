namespace AssetRegistry.Api.Demo;

/// <summary>One thing that happens in the demonstration, at the time it was recorded.</summary>
/// <param name="IsIndependent">Whether it has nothing to do with the other such steps of its moment, so that their order does not matter.</param>
public sealed record DemoStep(DateTimeOffset RecordedAt, Func<CancellationToken, Task> Play, bool IsIndependent = false);
