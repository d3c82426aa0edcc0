namespace AssetRegistry;

/// <summary>What sort of document a recorded fact rests on.</summary>
public enum PaperKind
{
    OfficialLetter,
    Submission,
    AppraisalReport,
    Decision,
    HandoverMinutes,
    ReceiptSlip,
    Confirmation,
    Other,
}
