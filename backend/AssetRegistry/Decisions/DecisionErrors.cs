namespace AssetRegistry.Decisions;

/// <summary>The legal form calls for another kind of receiver.</summary>
public sealed class LegalFormDoesNotFitReceiverException(LegalForm legalForm, Guid receiverId, string receiverName) : AssetRegistryException(
    "LEGAL_FORM_DOES_NOT_FIT_RECEIVER",
    new($"Hình thức “{legalForm.InWords().Vietnamese}” không áp dụng cho {receiverName}. " +
        "Hãy chọn Trung tâm Phát triển quỹ đất làm cơ quan tiếp nhận, hoặc chọn hình thức khác.",
        $"The form \"{legalForm.InWords().English}\" does not apply to {receiverName}. " +
        "Please name the land fund centre as the receiver, or choose another form."),
    "legalForm")
{
    public LegalForm LegalForm { get; } = legalForm;

    public Guid ReceiverId { get; } = receiverId;
}
