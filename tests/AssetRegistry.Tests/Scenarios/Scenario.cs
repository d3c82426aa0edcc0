namespace AssetRegistry.Tests.Scenarios;

/// <summary>Given a state, when a command is decided, then these events follow, or this refusal.</summary>
internal static class Scenario
{
    public static Given<TState> Given<TState>(TState state) => new(state);
}

internal sealed class Given<TState>(TState state)
{
    public When<TResult> When<TResult>(Func<TState, TResult> decide) => new(() => decide(state));
}

internal sealed class When<TResult>(Func<TResult> decide)
{
    /// <summary>The outcome, compared member by member.</summary>
    public void Then(TResult expected) => Assert.Equivalent(expected, decide(), strict: true);

    public TResult ThenSucceeds() => decide();

    public TException ThenFails<TException>()
        where TException : AssetRegistryException => Assert.Throws<TException>(() => decide());
}
