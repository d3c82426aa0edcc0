namespace EmbeddedPostgres;

/// <summary>The embedded server cannot do what was asked; says what, where, and what to do next, in two languages.</summary>
public abstract class EmbeddedPostgresException(string english, string vietnamese, Exception? innerException = null)
    : Exception(english, innerException)
{
    /// <summary>The message in English; the same as <see cref="Exception.Message"/>.</summary>
    public string English => Message;

    /// <summary>The message in Vietnamese.</summary>
    public string Vietnamese => vietnamese;
}
