namespace AssetRegistry.Tests.Handovers;

/// <summary>Minutes drawn up item by item: checked by the receiver, signed by both sides.</summary>
public sealed class MinutesTests
{
    private static readonly Handover Awaited = InStatus.HandoverIn(HandoverStatus.Awaited);
    private static readonly Handover Listed = InStatus.MinutesIn(MinutesStatus.Prepared);
    private static readonly Actor Giver = A.OfficialOf(A.HealthDepartment);
    private static readonly Actor Receiver = A.OfficialOf(A.DoanKet);

    public static TheoryData<string, string> EmptyFields => new()
    {
        { "place", "place" }, { "parties.name", "parties.name" }, { "parties.position", "parties.position" }, { "items", "items" },
        { "items.description", "items.description" }, { "items.unit", "items.unit" }, { "meters.number", "meters.number" },
        { "keys.description", "keys.description" }, { "papers.title", "papers.title" },
    };

    [Theory]
    [MemberData(nameof(EmptyFields))]
    public void An_empty_field_is_named(string spoilt, string field) =>
        Assert.Equal(field, Given(Awaited).When(Preparing(Spoil(spoilt))).ThenFails<FieldRequiredException>().Field);

    [Theory]
    [InlineData("copies")]
    [InlineData("items.quantityByBook")]
    [InlineData("items.originalCost")]
    [InlineData("items.residualValue")]
    [InlineData("meters.reading")]
    [InlineData("keys.count")]
    [InlineData("papers.pages")]
    public void A_number_out_of_range_is_named(string field) =>
        Assert.Equal(field, Given(Awaited).When(Preparing(Spoil($"{field}<"))).ThenFails<FieldOutOfRangeException>().Field);

    [Theory]
    [InlineData("25:00")]
    [InlineData("9:5")]
    [InlineData("chín giờ")]
    public void A_time_of_day_has_hours_and_minutes(string time) =>
        Given(Awaited).When(Preparing(Commands.MinutesContent with { HeldAt = time })).ThenFails<TimeOfDayRejectedException>();

    [Theory]
    [InlineData(PartySide.Giver)]
    [InlineData(PartySide.Receiver)]
    public void Both_sides_are_represented(PartySide side)
    {
        var content = Commands.MinutesContent with { Parties = [.. Commands.MinutesContent.Parties.Where(party => party.Side != side)] };

        Assert.Equal(side, Given(Awaited).When(Preparing(content)).ThenFails<HandoverPartyMissingException>().Side);
    }

    [Fact]
    public void A_paper_handed_over_is_not_dated_in_the_future()
    {
        var content = Commands.MinutesContent with { Papers = [new("Sơ đồ", null, A.Today.AddDays(1), false, 1)] };

        Assert.Equal("papers.date", Given(Awaited).When(Preparing(content)).ThenFails<DateInFutureException>().Field);
    }

    [Fact]
    public void Items_are_numbered_by_their_place_and_not_received_yet()
    {
        var content = Commands.MinutesContent with { Items = [.. Commands.MinutesContent.Items.Select(item => item with { Number = 9, QuantityReceived = 1 })] };
        var prepared = Given(Awaited).When(Preparing(content)).ThenSucceeds();

        Assert.Equal([(1, null), (2, null)], prepared.Content.Items.Select(item => (item.Number, item.QuantityReceived)));
    }

    [Fact]
    public void Provisional_minutes_are_not_drawn_up_twice() =>
        Given(InStatus.HandoverIn(HandoverStatus.Provisional))
            .When(handover => HandoverDecider.Prepare(
                Commands.PrepareHandover with { Content = Commands.MinutesContent with { IsProvisional = true }, EffectiveOn = A.Day(36) },
                handover, Giver, A.Today))
            .ThenFails<HandoverNotInStatusException>();

    [Fact]
    public void The_giver_signs_only_when_every_item_was_checked()
    {
        var half = Listed.Apply(HandoverDecider.Accept(new(Listed.Id, [new(2, 10m)], A.Day(36)), Listed, Receiver, A.Today));
        Assert.Equal(MinutesStatus.Prepared, half.MinutesStatus);

        var whole = half.Apply(HandoverDecider.Accept(new(Listed.Id, [new(1, 2400m)], A.Day(36)), half, Receiver, A.Today));
        Assert.Equal(MinutesStatus.AwaitingGiver, whole.MinutesStatus);
        Assert.Empty(whole.DetailedMinutes!.Differences);
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(1, 1)]
    public void Each_line_is_checked_once_and_none_that_is_not_there(int first, int second)
    {
        var command = new AcceptHandoverItems(Listed.Id, [new(first, 1m), new(second, 1m)], A.Day(36));

        Given(Listed).When(handover => HandoverDecider.Accept(command, handover, Receiver, A.Today)).ThenFails<HandoverItemNotListedException>();
    }

    [Fact]
    public void Nothing_checked_and_less_than_nothing_received_are_refused()
    {
        Given(Listed).When(handover => HandoverDecider.Accept(new(Listed.Id, [], A.Day(36)), handover, Receiver, A.Today)).ThenFails<FieldRequiredException>();
        Given(Listed).When(handover => HandoverDecider.Accept(new(Listed.Id, [new(1, -1m)], A.Day(36)), handover, Receiver, A.Today))
            .ThenFails<FieldOutOfRangeException>();
    }

    [Fact]
    public void The_second_signature_hands_the_facility_over_and_writes_down_what_differs()
    {
        var state = InStatus.MinutesIn(MinutesStatus.AwaitingReceiver);

        var signing = HandoverDecider.SignAsReceiver(Commands.SignAsReceiver with { EffectiveOn = A.Day(37) }, state, Receiver, A.Today);

        var recorded = Assert.IsType<HandoverRecorded>(signing.Recording.Recorded);
        Assert.Equal("2. Bàn làm việc: sổ sách 10 cái, thực nhận 8 cái (Thiếu 2 cái)", recorded.Discrepancies);
        Assert.Equal(A.Paper(PaperKind.HandoverMinutes, 33), recorded.Provenance.Paper);
        Assert.False(signing.Recording.HandedOver.IsProvisional);
        Assert.Equal(A.Day(37), InStatus.Fold(state.Apply(signing.Signature), recorded).HandedOverOn);
    }

    [Fact]
    public void Provisional_minutes_hand_over_for_the_time_being()
    {
        var content = Commands.MinutesContent with { IsProvisional = true };
        var state = Awaited.Apply(HandoverDecider.Prepare(Commands.PrepareHandover with { Content = content }, Awaited, Giver, A.Today));
        state = state.Apply(HandoverDecider.Accept(Commands.AcceptItems, state, Receiver, A.Today));
        state = state.Apply(HandoverDecider.SignAsGiver(Commands.SignAsGiver, state, Giver, A.Today));
        var signing = HandoverDecider.SignAsReceiver(Commands.SignAsReceiver, state, Receiver with { Account = "ben-nhan" }, A.Today);
        state = InStatus.Fold(state.Apply(signing.Signature), signing.Recording.Recorded);

        Assert.Equal((HandoverStatus.Provisional, A.Day(35)), (state.Status, state.ProvisionalSince));
        Assert.True(signing.Recording.HandedOver.IsProvisional);
    }

    [Fact]
    public void One_account_does_not_sign_for_both_sides()
    {
        var state = InStatus.MinutesIn(MinutesStatus.AwaitingReceiver);

        Given(state)
            .When(handover => HandoverDecider.SignAsReceiver(
                Commands.SignAsReceiver with { EffectiveOn = A.Day(37) }, handover, Receiver with { Account = A.LandFundOfficer.Account }, A.Today))
            .ThenFails<BothSidesSignedByOneAccountException>();
    }

    [Fact]
    public void The_minutes_signed_are_not_dated_before_the_decision()
    {
        var command = Commands.SignAsGiver with { Paper = A.Paper(PaperKind.HandoverMinutes, 29), EffectiveOn = A.Day(36) };

        Given(InStatus.MinutesIn(MinutesStatus.AwaitingGiver))
            .When(handover => HandoverDecider.SignAsGiver(command, handover, Giver, A.Today)).ThenFails<DateBeforePreviousStepException>();
    }

    [Fact]
    public void Drawn_up_anew_nothing_is_checked_or_signed_any_more()
    {
        var signed = InStatus.MinutesIn(MinutesStatus.AwaitingReceiver);
        var anew = signed.Apply(HandoverDecider.Prepare(Commands.PrepareHandover with { EffectiveOn = A.Day(37) }, signed, Giver, A.Today));

        Assert.Equal(MinutesStatus.Prepared, anew.MinutesStatus);
        Assert.Null(anew.DetailedMinutes!.GiverSignature);
        Assert.All(anew.DetailedMinutes.Content.Items, item => Assert.False(item.IsAccepted));
    }

    [Fact]
    public void A_draft_is_void_once_the_short_way_was_taken_and_signed_minutes_stay()
    {
        var draft = InStatus.Fold(Listed, new HandoverRecorded(Listed.Id, null, A.Imported(40)));
        Assert.Null(draft.DetailedMinutes);

        Assert.NotNull(InStatus.MinutesIn(MinutesStatus.SignedByBoth).DetailedMinutes);
    }

    [Fact]
    public void Suggests_what_the_register_knows()
    {
        Assert.Equal(
            [(1, HandoverItemKind.Land, 2400m), (2, HandoverItemKind.Building, 1276.2m)],
            SuggestedItems.Of(A.Surplus()).Select(item => (item.Number, item.Kind, item.QuantityByBook)));
        Assert.Equal([(1, HandoverItemKind.Building)], SuggestedItems.Of(A.Surplus() with { LandAreaM2 = null }).Select(item => (item.Number, item.Kind)));
    }

    private static Func<Handover, HandoverPrepared> Preparing(MinutesContent content) =>
        handover => HandoverDecider.Prepare(Commands.PrepareHandover with { Content = content }, handover, Giver, A.Today);

    private static MinutesContent Spoil(string what)
    {
        var content = Commands.MinutesContent;
        return what switch
        {
            "place" => content with { Place = " " },
            "parties.name" => content with { Parties = [.. content.Parties.Select(party => party with { Name = "" })] },
            "parties.position" => content with { Parties = [.. content.Parties.Select(party => party with { Position = "" })] },
            "items" => content with { Items = [] },
            "items.description" => content with { Items = [content.Items[0] with { Description = "\t" }] },
            "items.unit" => content with { Items = [content.Items[0] with { Unit = "" }] },
            "meters.number" => content with { Meters = [content.Meters[0] with { Number = "" }] },
            "keys.description" => content with { Keys = [content.Keys[0] with { Description = "" }] },
            "papers.title" => content with { Papers = [content.Papers[0] with { Title = "" }] },
            "copies<" => content with { Copies = 0 },
            "items.quantityByBook<" => content with { Items = [content.Items[0] with { QuantityByBook = -0.5m }] },
            "items.originalCost<" => content with { Items = [content.Items[1] with { OriginalCost = 0.5m }] },
            "items.residualValue<" => content with { Items = [content.Items[1] with { ResidualValue = 20_000_001m }] },
            "meters.reading<" => content with { Meters = [content.Meters[0] with { Reading = -1m }] },
            "keys.count<" => content with { Keys = [content.Keys[0] with { Count = 0 }] },
            _ => content with { Papers = [content.Papers[0] with { Pages = 0 }] },
        };
    }
}
