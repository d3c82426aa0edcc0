namespace GraphQLServer;

/// <summary>Decides when the keys collected so far are loaded: as soon as the request has nothing else to run.</summary>
public interface IBatchScheduler
{
    /// <summary>Calls <paramref name="dispatch"/> once, the next time the request is idle.</summary>
    void Schedule(Action dispatch);
}
