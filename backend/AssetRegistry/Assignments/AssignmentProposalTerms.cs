namespace AssetRegistry.Assignments;

/// <summary>The code lists of proposals in words.</summary>
public static class AssignmentProposalTerms
{
    public static LocalizedText InWords(this AssignmentProposalStatus status) => status switch
    {
        AssignmentProposalStatus.Draft => new("đang soạn", "a draft"),
        AssignmentProposalStatus.Submitted => new("đã trình", "submitted"),
        AssignmentProposalStatus.Returned => new("trả lại để sửa", "returned"),
        AssignmentProposalStatus.Accepted => new("đã được chấp nhận", "accepted"),
        AssignmentProposalStatus.CarriedOut => new("đã thực hiện xong", "carried out"),
        _ => new("đã hủy bỏ", "discarded"),
    };
}
