using Microsoft.AspNetCore.Http;

namespace GraphQLServer.Http;

/// <summary>One HTTP request from header to body.</summary>
internal sealed class GraphQLHttpHandler(RequestExecutor executor)
{
    public async Task HandleAsync(HttpContext context)
    {
        if (AcceptHeader.Negotiate(context.Request) is not { } mediaType)
        {
            await HttpResponseFormatter.WriteErrorAsync(
                context,
                AcceptHeader.Json,
                StatusCodes.Status406NotAcceptable,
                $"Responses are {AcceptHeader.GraphQLResponse} or {AcceptHeader.Json}.");
            return;
        }

        OperationRequest request;
        try
        {
            request = await HttpRequestParser.ReadAsync(context, executor.Options.MaxRequestBodyBytes);
        }
        catch (MalformedRequestException e)
        {
            await HttpResponseFormatter.WriteErrorAsync(context, mediaType, e.Status, e.Message);
            return;
        }

        _ = request.SetFeature(context).SetFeature(context.User);
        request.MutationRefusal = context.Features.Get<MutationRefusal>()?.Error;
        try
        {
            var result = await executor.ExecuteAsync(request, context.RequestAborted);
            await HttpResponseFormatter.WriteAsync(context, mediaType, result);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; there is nobody to answer.
        }
    }
}
