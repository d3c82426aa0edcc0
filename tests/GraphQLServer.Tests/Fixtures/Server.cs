using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace GraphQLServer.Tests.Fixtures;

/// <summary>A schema of some classes, and requests to it, without HTTP.</summary>
public sealed class Server(Action<GraphQLServerBuilder> configure, Action<IServiceCollection>? services = null) : IAsyncDisposable
{
    private readonly ServiceProvider _provider = Build(configure, services);

    public static Server Of(params Type[] types) => new(builder => builder.AddTypes(types));

    public RequestExecutor Executor => _provider.GetRequiredService<RequestExecutor>();

    public T Service<T>()
        where T : notnull => _provider.GetRequiredService<T>();

    public string Sdl => Executor.Schema.Print();

    /// <summary>The definition of one type as printed.</summary>
    public string SdlOf(string typeName) => Sdl.Split("\n\n").Single(definition => definition.Split('\n').Any(line =>
        line.StartsWith($"type {typeName} ", StringComparison.Ordinal) || line.StartsWith($"input {typeName} ", StringComparison.Ordinal)
        || line.StartsWith($"enum {typeName} ", StringComparison.Ordinal) || line.StartsWith($"union {typeName} ", StringComparison.Ordinal)
        || line.StartsWith($"interface {typeName} ", StringComparison.Ordinal) || line.TrimEnd().StartsWith($"scalar {typeName}", StringComparison.Ordinal))).TrimEnd('\n');

    /// <summary>The whole response as JSON text.</summary>
    public async Task<string> RunAsync(string query, object? variables = null, string? operationName = null) =>
        (await ResultAsync(query, variables, operationName)).ToJson();

    public Task<OperationResult> ResultAsync(string query, object? variables = null, string? operationName = null) => Executor.ExecuteAsync(
        new OperationRequest
        {
            Query = query,
            OperationName = operationName,
            Variables = variables is null ? default : JsonSerializer.SerializeToElement(variables),
        },
        TestContext.Current.CancellationToken);

    /// <summary>The <c>data</c> of a response that must have no errors, as compact JSON.</summary>
    public async Task<string> DataAsync(string query, object? variables = null)
    {
        var response = await RunAsync(query, variables);
        using var json = JsonDocument.Parse(response);
        Assert.False(json.RootElement.TryGetProperty("errors", out _), response);
        return json.RootElement.GetProperty("data").GetRawText();
    }

    /// <summary>The only error of a response.</summary>
    public async Task<IError> ErrorAsync(string query, object? variables = null) => Assert.Single((await ResultAsync(query, variables)).Errors);

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    private static ServiceProvider Build(Action<GraphQLServerBuilder> configure, Action<IServiceCollection>? services)
    {
        var collection = new ServiceCollection();
        services?.Invoke(collection);
        configure(collection.AddGraphQLServer());
        return collection.BuildServiceProvider(validateScopes: true);
    }
}
