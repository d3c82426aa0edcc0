using System.Globalization;

namespace AssetRegistry.Handovers;

/// <summary>What sound minutes look like: every value as it will be stored, or a refusal that names the field and the line.</summary>
internal static class MinutesRules
{
    public static MinutesContent Checked(MinutesContent content, DateOnly today) => content with
    {
        Place = Require.Text(content.Place, "place"),
        HeldAt = TimeOfDay(content.HeldAt),
        Copies = AtLeastOne(content.Copies, "copies"),
        Parties = Checked(content.Parties),
        Items = Checked(content.Items),
        Meters = [.. content.Meters.Select(meter => meter with
        {
            Number = Require.Text(meter.Number, "meters.number"),
            Reading = NotNegative(meter.Reading, "meters.reading"),
        })],
        Keys = [.. content.Keys.Select(keys => keys with
        {
            Description = Require.Text(keys.Description, "keys.description"),
            Count = AtLeastOne(keys.Count, "keys.count"),
        })],
        Papers = [.. content.Papers.Select(paper => paper with
        {
            Title = Require.Text(paper.Title, "papers.title"),
            Number = VietnameseText.NormaliseOptional(paper.Number),
            Date = paper.Date is { } date ? Require.NotInFuture(date, today, "papers.date") : null,
            Pages = AtLeastOne(paper.Pages, "papers.pages"),
        })],
        PhotoIds = [.. content.PhotoIds.Distinct()],
        Note = VietnameseText.NormaliseOptional(content.Note),
    };

    /// <summary>Each acceptance belongs to a line of the minutes, and each line has at most one.</summary>
    public static IReadOnlyList<ItemAcceptance> Checked(IReadOnlyList<ItemAcceptance> acceptances, Handover handover)
    {
        if (acceptances.Count == 0)
        {
            throw new FieldRequiredException("items");
        }

        var known = handover.DetailedMinutes!.Content.Items.Select(item => item.Number).ToHashSet();
        if (acceptances.FirstOrDefault(acceptance => !known.Remove(acceptance.Number)) is { } unknown)
        {
            throw new HandoverItemNotListedException(handover.Id, handover.Facility.Number, unknown.Number, handover.DetailedMinutes.Content.Items.Count);
        }

        return
        [
            .. acceptances.Select(acceptance => acceptance with
            {
                QuantityReceived = NotNegative(acceptance.QuantityReceived, "items.quantityReceived"),
                Condition = VietnameseText.NormaliseOptional(acceptance.Condition),
                Note = VietnameseText.NormaliseOptional(acceptance.Note),
            }),
        ];
    }

    /// <summary>"2. Bàn làm việc: sổ sách 10 cái, thực nhận 8 cái (gãy chân)"; null when nothing differs. In Vietnamese, as minutes are.</summary>
    public static string? DifferencesInWords(HandoverMinutes minutes)
    {
        var lines = minutes.Differences.Select(item =>
            string.Create(CultureInfo.InvariantCulture, $"{item.Number}. {item.Description}: sổ sách {InWords(item.QuantityByBook, item.Unit)}, ")
            + $"thực nhận {InWords(item.QuantityReceived!.Value, item.Unit)}{(item.Note is null ? "" : $" ({item.Note.TrimEnd('.')})")}");
        return minutes.Differences.Count == 0 ? null : string.Join("; ", lines);
    }

    private static string? TimeOfDay(string? text) => VietnameseText.NormaliseOptional(text) is not { } time
        ? null
        : TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? time : throw new TimeOfDayRejectedException(time);

    private static string InWords(decimal quantity, string unit) => $"{Wording.Number(quantity).Vietnamese} {unit}";

    private static IReadOnlyList<MinutesParty> Checked(IReadOnlyList<MinutesParty> parties)
    {
        foreach (var side in new[] { PartySide.Giver, PartySide.Receiver })
        {
            if (!parties.Any(party => party.Side == side))
            {
                throw new HandoverPartyMissingException(side);
            }
        }

        return
        [
            .. parties.Select(party => party with
            {
                Name = Require.Text(party.Name, "parties.name"),
                Position = Require.Text(party.Position, "parties.position"),
            }),
        ];
    }

    private static IReadOnlyList<HandoverItem> Checked(IReadOnlyList<HandoverItem> items) => items.Count == 0
        ? throw new FieldRequiredException("items")
        : [.. items.Select((item, index) => item with
        {
            Number = index + 1,
            Description = Require.Text(item.Description, "items.description"),
            Unit = Require.Text(item.Unit, "items.unit"),
            QuantityByBook = NotNegative(item.QuantityByBook, "items.quantityByBook"),
            QuantityReceived = null,
            Condition = VietnameseText.NormaliseOptional(item.Condition),
            Note = VietnameseText.NormaliseOptional(item.Note),
            OriginalCost = Money(item.OriginalCost, "items.originalCost"),
            ResidualValue = ResidualValue(item),
        })];

    /// <summary>What is left of a value is never more than the value.</summary>
    private static decimal? ResidualValue(HandoverItem item) =>
        Money(item.ResidualValue, "items.residualValue") is { } residual && item.OriginalCost is { } cost && residual > cost
            ? throw new FieldOutOfRangeException(
                "items.residualValue",
                residual,
                new($"không lớn hơn nguyên giá {Wording.Number(cost).Vietnamese} đồng", $"no more than the original cost of {Wording.Number(cost).English} đồng"))
            : item.ResidualValue;

    private static decimal? Money(decimal? dong, string field) => dong is { } amount && (amount < 0 || amount != decimal.Truncate(amount))
        ? throw new FieldOutOfRangeException(field, amount, new("là số đồng nguyên, từ 0 trở lên", "a whole number of đồng, 0 or more"))
        : dong;

    private static decimal NotNegative(decimal value, string field) =>
        value < 0 ? throw new FieldOutOfRangeException(field, value, new("từ 0 trở lên", "0 or more")) : value;

    private static int AtLeastOne(int value, string field) =>
        value < 1 ? throw new FieldOutOfRangeException(field, value, new("từ 1 trở lên", "1 or more")) : value;
}
