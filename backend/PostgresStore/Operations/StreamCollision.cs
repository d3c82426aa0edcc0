using PostgresStore.Events;

namespace PostgresStore.Operations;

/// <summary>One of these new streams exists already. Becomes an <see cref="ExistingStreamIdCollisionException"/> once it is known which.</summary>
internal sealed class StreamCollision(IReadOnlyList<StreamAction> streams, Exception innerException)
    : Exception("One of the streams to be started exists already.", innerException)
{
    public IReadOnlyList<StreamAction> Streams { get; } = streams;
}
