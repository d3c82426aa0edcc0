using System.Globalization;
using System.Text;

namespace AssetRegistry.Attachments;

/// <summary>Names of files from elsewhere, made safe to show and to save under: no path, no control or direction marks, one extension that is true.</summary>
public static class FileNames
{
    private const int MaxLength = 150;
    private const string Unnamed = "tai-lieu";
    private const string ForbiddenOnWindows = "<>:\"|?*";

    /// <summary>The last part of a path, without what could deceive a reader or a file system; never empty.</summary>
    public static string Clean(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var kept = new StringBuilder(last.Length);
        foreach (var rune in last.EnumerateRunes())
        {
            // A lone half of a surrogate pair arrives as U+FFFD.
            if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse)
                && rune.Value is not 0xFFFD
                && !ForbiddenOnWindows.Contains((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal))
            {
                _ = kept.Append(rune);
            }
        }

        var clean = VietnameseText.Normalise(kept.ToString()).Trim('.', ' ');

        return clean.Length == 0 ? Unnamed : Shortened(clean);
    }

    /// <summary>The name to save the file under: its extension is that of its content, whatever it was called.</summary>
    public static string ForSaving(AttachedFile file)
    {
        var extension = file.Type.Extension();
        var isTrue = file.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)
            || (file.Type is FileType.Jpeg && file.Name.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase))
            || (file.Type is FileType.Tiff && file.Name.EndsWith(".tiff", StringComparison.OrdinalIgnoreCase));

        return isTrue ? file.Name : file.Name + extension;
    }

    /// <summary>Keeps the beginning and the extension.</summary>
    private static string Shortened(string name)
    {
        if (name.Length <= MaxLength)
        {
            return name;
        }

        var dot = name.LastIndexOf('.');
        var extension = dot > 0 && name.Length - dot <= 6 ? name[dot..] : "";
        var kept = name[..(MaxLength - extension.Length)];

        return (char.IsHighSurrogate(kept[^1]) ? kept[..^1] : kept) + extension;
    }
}
