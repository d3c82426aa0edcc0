namespace AssetRegistry.Boundaries;

/// <summary>
/// What somebody typed to find a unit: "ben nghe", "xã Lản Nhì Thàng cũ", "P. Bến Nghé", "03427". The word for its sort and the words that say it
/// is of the past help to rank; a unit is found without them too.
/// </summary>
public sealed class UnitNameSearch
{
    /// <summary>Vietnamese names have their sort in front, English ones also behind.</summary>
    private static readonly (string Words, AdministrativeUnitType Type, bool MayFollow)[] TypeWords =
    [
        ("xa", AdministrativeUnitType.Commune, false),
        ("x", AdministrativeUnitType.Commune, false),
        ("commune", AdministrativeUnitType.Commune, true),
        ("phuong", AdministrativeUnitType.Ward, false),
        ("p", AdministrativeUnitType.Ward, false),
        ("ward", AdministrativeUnitType.Ward, true),
        ("thi tran", AdministrativeUnitType.Township, false),
        ("tt", AdministrativeUnitType.Township, false),
        ("township", AdministrativeUnitType.Township, true),
        ("dac khu", AdministrativeUnitType.SpecialZone, false),
        ("special zone", AdministrativeUnitType.SpecialZone, true),
        ("huyen", AdministrativeUnitType.District, false),
        ("district", AdministrativeUnitType.District, true),
        ("tinh", AdministrativeUnitType.Province, false),
        ("province", AdministrativeUnitType.Province, true),
    ];

    private readonly string[] _core;

    private UnitNameSearch(string[] whole, string[] core, AdministrativeUnitType? type, bool isFormer) =>
        (_core, Text, CoreText, Type, IsFormer) = (core, string.Join(' ', whole), string.Join(' ', core), type, isFormer);

    /// <summary>All that was typed, in single spaces.</summary>
    public string Text { get; }

    /// <summary>Without the words that only say of what sort it is, or that it is of the past.</summary>
    public string CoreText { get; }

    /// <summary>The sort that was typed; null: none was.</summary>
    public AdministrativeUnitType? Type { get; }

    /// <summary>Whether what was typed says that it is of the past.</summary>
    public bool IsFormer { get; }

    /// <summary>Folded; every one of them stands in the names of what is found.</summary>
    public IReadOnlyList<string> Words => [.. _core.Select(VietnameseText.Fold)];

    public static UnitNameSearch Read(string text)
    {
        string[] whole = [.. VietnameseText.Normalise(text).Split(' ').Select(word => word.Trim('.', ',', '(', ')', '"')).Where(word => VietnameseText.Fold(word).Length > 0)];
        var core = whole;
        AdministrativeUnitType? type = null;
        var isFormer = false;
        for (var shorter = Shorten(core); shorter.Words.Length < core.Length && shorter.Words.Length > 0; shorter = Shorten(core))
        {
            core = shorter.Words;
            type ??= shorter.Type;
            isFormer |= shorter.Type is null;
        }

        return new(whole, core, type, isFormer);
    }

    /// <summary>How well a unit is meant, and by which of its names; null: not at all.</summary>
    /// <param name="names">All of its names.</param>
    public UnitNameMatch? Match(IReadOnlyList<UnitName> names)
    {
        ArgumentNullException.ThrowIfNull(names);

        return _core.Length == 0 ? null : names.Where(name => name.From != name.To).Select(Match).OfType<UnitNameMatch>()
            .MinBy(match => (match.Closeness, match.Name.IsAlias, match.Rank));
    }

    private UnitNameMatch? Match(UnitName name) => ClosenessOf(name) is { } closeness
        ? new(name, closeness, Type is null || name.Type == Type, IsFormer == (name.To is not null))
        : null;

    private NameCloseness? ClosenessOf(UnitName name)
    {
        var (whole, core) = (Text, CoreText);
        var code = name.IsAlias ? "" : name.Code;
        if (code == whole || Same(name.Name, core) || Same(name.Name, whole) || Same(name.FullName, whole))
        {
            return NameCloseness.Exact;
        }

        var (folded, foldedName) = (VietnameseText.Fold(core), VietnameseText.Fold(name.Name));

        return folded == foldedName || VietnameseText.Fold(whole) == foldedName ? NameCloseness.WithoutMarks
            : name.Name.StartsWith(core, StringComparison.OrdinalIgnoreCase) ? NameCloseness.Beginning
            : foldedName.StartsWith(folded, StringComparison.Ordinal) || code.StartsWith(folded, StringComparison.Ordinal) ? NameCloseness.BeginningWithoutMarks
            : Words.All(word => foldedName.Contains(word, StringComparison.Ordinal)) ? NameCloseness.Inside
            : null;
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>Without the words at one end that only say of what sort it is (then with that) or that it is of the past.</summary>
    private static (string[] Words, AdministrativeUnitType? Type) Shorten(string[] words)
    {
        if (words is [var first, .. var after] && VietnameseText.Fold(first) is "former")
        {
            return (after, null);
        }

        if (words is [.. var before, var last] && VietnameseText.Fold(last) is "cu" or "former")
        {
            return (before, null);
        }

        foreach (var (text, type, mayFollow) in TypeWords)
        {
            var length = text.Split(' ').Length;
            if (words.Length <= length)
            {
                continue;
            }

            if (VietnameseText.Fold(string.Join(' ', words[..length])) == text)
            {
                return (words[length..], type);
            }

            if (mayFollow && VietnameseText.Fold(string.Join(' ', words[^length..])) == text)
            {
                return (words[..^length], type);
            }
        }

        return (words, null);
    }
}

/// <summary>How near a name is to what was typed, the nearest first.</summary>
public enum NameCloseness
{
    /// <summary>The name or the code itself, with all of its marks.</summary>
    Exact,

    /// <summary>The name, but for marks and letter case.</summary>
    WithoutMarks,

    /// <summary>The name begins so, with all of its marks.</summary>
    Beginning,

    /// <summary>The name or the code begins so, but for marks.</summary>
    BeginningWithoutMarks,

    /// <summary>The words stand somewhere in the name.</summary>
    Inside,
}

/// <summary>A name by which a unit was found.</summary>
/// <param name="IsOfSort">Whether the unit is of the sort that was typed, if one was.</param>
/// <param name="IsOfTime">Whether the name is of the past just as what was typed says.</param>
public sealed record UnitNameMatch(UnitName Name, NameCloseness Closeness, bool IsOfSort, bool IsOfTime)
{
    /// <summary>The better match has the lesser rank.</summary>
    public int Rank => ((int)Closeness * 4) + (IsOfSort ? 0 : 2) + (IsOfTime ? 0 : 1);
}
