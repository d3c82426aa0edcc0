namespace GraphQLServer.Language;

/// <summary>The text of a document; turns offsets into lines and columns.</summary>
internal sealed class SourceText(string text)
{
    public string Text { get; } = text;

    public Location LocationOf(int offset)
    {
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < offset; i++)
        {
            var c = Text[i];
            if (c == '\n' || (c == '\r' && (i + 1 >= Text.Length || Text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new Location(line, offset - lineStart + 1);
    }
}
