namespace AssetRegistry.Api.Interop.Csv;

/// <summary>Texts that a spreadsheet program takes for formulas when it opens a CSV file: written with an apostrophe before them, read without.</summary>
internal static class SpreadsheetFormula
{
    private const char Apostrophe = '\'';

    public static string Quote(string text) => Spreadsheets.SheetText.LooksLikeFormula(text) ? Apostrophe + text : text;

    public static string Unquote(string text) =>
        text.Length > 1 && text[0] == Apostrophe && Spreadsheets.SheetText.LooksLikeFormula(text[1..]) ? text[1..] : text;
}
