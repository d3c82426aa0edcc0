using PostgresStore.Events;

namespace PostgresStore.Projections;

/// <summary>A projection as the save runs it.</summary>
internal interface IInlineProjection
{
    /// <summary>Prepares a run over these streams, or returns null when none is of interest.</summary>
    IInlineRun? Plan(IReadOnlyList<StreamAction> streams);
}
