using PostgresStore.Events;
using PostgresStore.Tests.Fixtures;

namespace PostgresStore.Tests.Events;

public sealed class EventTypeNameTests
{
    [Theory]
    [InlineData("HandoverNoteAdded", "handover_note_added")]
    [InlineData("GPSPointMoved", "gps_point_moved")]
    [InlineData("Moved", "moved")]
    [InlineData("Area2Changed", "area2_changed")]
    public void Words_become_snake_case(string name, string stored) => Assert.Equal(stored, EventTypeName.Snake(name));

    [Fact]
    public void Namespace_and_outer_type_do_not_count() => Assert.Equal("inner_fact", EventTypeName.For(typeof(InnerFact)));

    [Fact]
    public void Two_types_may_not_share_a_stored_name()
    {
        var events = new StoreOptions().Events;
        events.AddEventType<LoanOpened>();

        var failure = Assert.Throws<ArgumentException>(events.AddEventType<Other.LoanOpened>);

        Assert.Contains("loan_opened", failure.Message, StringComparison.Ordinal);
    }

    private sealed record InnerFact;

    private static class Other
    {
        public sealed record LoanOpened;
    }
}
