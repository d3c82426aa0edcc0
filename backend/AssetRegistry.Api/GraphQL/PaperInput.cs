namespace AssetRegistry.Api.GraphQL;

/// <summary>The paper a command rests on.</summary>
public sealed record PaperInput(PaperKind Kind, string Number, DateOnly Date, string? Issuer = null)
{
    public Paper ToPaper() => new(Kind, VietnameseText.Normalise(Number), Date, Issuer is null ? null : VietnameseText.Normalise(Issuer));
}

/// <summary>Papers that come along with a command.</summary>
public static class PaperInputs
{
    public static IReadOnlyList<Paper>? ToPapers(this IReadOnlyList<PaperInput>? papers) =>
        papers is null ? null : [.. papers.Select(paper => paper.ToPaper())];
}
