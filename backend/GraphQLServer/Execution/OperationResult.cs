using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQLServer.Execution;

namespace GraphQLServer;

/// <summary>The response to one request. Spec 7 "Response".</summary>
public sealed class OperationResult
{
    // Vietnamese letters stay letters; the response is never put into HTML unescaped.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly ResultObject? _data;

    internal OperationResult(ResultObject? data, IReadOnlyList<IError> errors)
    {
        _data = data;
        Errors = errors;
        IsExecuted = true;
    }

    private OperationResult(IReadOnlyList<IError> errors) => Errors = errors;

    /// <summary>Everything that went wrong; empty when nothing did.</summary>
    public IReadOnlyList<IError> Errors { get; }

    /// <summary>False for request errors, which have no <c>data</c> entry at all. Spec 7.1.</summary>
    public bool IsExecuted { get; }

    /// <summary>A response for a request that could not be executed.</summary>
    public static OperationResult RequestError(params IReadOnlyList<IError> errors) => new(errors);

    /// <summary>Writes the response as UTF-8 JSON.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        ResultWriter.Write(writer, IsExecuted, _data, Errors);
    }

    /// <summary>The response as JSON text.</summary>
    public string ToJson()
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
