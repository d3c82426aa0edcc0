using AssetRegistry.Api.Attachments.Storage;
using AssetRegistry.Api.Attachments.Uploads;

namespace AssetRegistry.Api.Attachments;

/// <summary>Documents, projections and services of attachments.</summary>
public static class AttachmentModule
{
    public static void ConfigureAttachments(this StoreOptions options)
    {
        options.Projections.Snapshot<Attachment>(SnapshotLifecycle.Inline);
        options.Schema.For<Attachment>().Duplicate(attachment => attachment.SubjectId).GinIndexJsonData();
    }

    public static void AddRegistryAttachments(this IServiceCollection services)
    {
        services.AddSingleton<UploadStore>();
        services.AddSingleton<FileStore>();
        services.AddSingleton<UploadReceiver>();
        services.AddSingleton<AttachmentFinder>();
        services.AddSingleton<Photos>();
        services.AddSingleton<MissingPaperReader>();
    }

    public static void MapAttachments(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapUploads();
        endpoints.MapDownloads();
    }
}
