namespace AssetRegistry.Api.Interop.Spreadsheets;

/// <summary>One value of a sheet. At most one of the three is there; none: an empty cell, which is not a zero.</summary>
public readonly record struct SheetCell
{
    public string? Text { get; private init; }

    public decimal? Number { get; private init; }

    public DateOnly? Date { get; private init; }

    public static SheetCell Empty => default;

    public static SheetCell Of(string? text) => new() { Text = text };

    public static SheetCell Of(decimal? number) => new() { Number = number };

    public static SheetCell Of(DateOnly? date) => new() { Date = date };
}
