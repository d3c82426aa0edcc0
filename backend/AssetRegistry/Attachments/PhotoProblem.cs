namespace AssetRegistry.Attachments;

/// <summary>Why something cannot serve as a photo of a record.</summary>
public enum PhotoProblem
{
    NotFound,
    NotUploaded,
    NotAttached,
    Ended,
    NotAPicture,
}
