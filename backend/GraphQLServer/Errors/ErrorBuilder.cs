namespace GraphQLServer;

/// <summary>Builds an <see cref="IError"/> step by step: <c>ErrorBuilder.New().SetMessage("…").SetCode("…").Build()</c>.</summary>
public sealed class ErrorBuilder
{
    private Error _error = new("");
    private Dictionary<string, object?>? _extensions;

    private ErrorBuilder()
    {
    }

    /// <summary>An empty builder.</summary>
    public static ErrorBuilder New() => new();

    /// <summary>A builder that begins with another error's message, code, path, places and extensions.</summary>
    public static ErrorBuilder FromError(IError error) => new()
    {
        _error = Error.From(error),
        _extensions = error.Extensions is { } extensions ? new Dictionary<string, object?>(extensions) : null,
    };

    /// <summary>Sets the text of the error.</summary>
    public ErrorBuilder SetMessage(string message)
    {
        _error = _error with { Message = message };
        return this;
    }

    /// <summary>Sets <c>extensions.code</c>.</summary>
    public ErrorBuilder SetCode(string code)
    {
        _error = _error with { Code = code };
        return this;
    }

    /// <summary>Sets one entry of <c>extensions</c>.</summary>
    public ErrorBuilder SetExtension(string key, object? value)
    {
        (_extensions ??= [])[key] = value;
        return this;
    }

    /// <summary>The error; throws <see cref="InvalidOperationException"/> when it has no message.</summary>
    public IError Build() => _error.Message.Length == 0
        ? throw new InvalidOperationException("An error needs a message: call SetMessage before Build.")
        : _error with { Extensions = _extensions };
}
