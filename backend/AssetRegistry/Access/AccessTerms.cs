namespace AssetRegistry.Access;

/// <summary>Roles and commands in words. A command reads on after "to": "to accept the dossier".</summary>
public static class AccessTerms
{
    public static LocalizedText InWords(this Role role) => role switch
    {
        Role.LandFundOfficer => new("cán bộ Trung tâm Phát triển quỹ đất", "land fund officer"),
        Role.CommuneOfficial => new("cán bộ xã, phường", "commune official"),
        Role.AgencyOfficial => new("cán bộ sở, ban, ngành", "agency official"),
        Role.FinanceAppraiser => new("cán bộ thẩm định Sở Tài chính", "finance appraiser"),
        Role.ProvinceDecider => new("người quyết định của UBND tỉnh", "province decider"),
        Role.Planner => new("cán bộ quy hoạch", "planner"),
        Role.Auditor => new("thanh tra", "auditor"),
        _ => new("quản trị viên", "administrator"),
    };

    public static LocalizedText InWords(this CommandName command) => command switch
    {
        CommandName.RegisterFacility => new("đăng ký cơ sở nhà, đất", "register a facility"),
        CommandName.ClassifyFacility => new("phân loại cơ sở nhà, đất", "classify a facility"),
        CommandName.DelimitFacilityPart => new("tách một phần cơ sở để xử lý riêng", "set a part of a facility apart"),
        CommandName.ReceiveIntoCustody => new("tiếp nhận cơ sở vào quỹ đất", "receive a facility into custody"),
        CommandName.OpenCustody => new("đưa cơ sở vào danh mục quỹ đất", "list a facility for custody"),
        CommandName.RecordCustodySurvey => new("ghi nhận khảo sát", "record the survey"),
        CommandName.KeepInCustody => new("bắt đầu bảo quản", "begin to keep the facility"),
        CommandName.RecordInspection => new("ghi nhận kiểm tra thực địa", "record an inspection"),
        CommandName.RecordCustodyCost => new("ghi nhận chi phí", "record a cost"),
        CommandName.CancelCustodyCost => new("hủy khoản chi", "cancel a cost"),
        CommandName.ProposeCustodyPlan => new("trình phương án khai thác", "propose a plan"),
        CommandName.ApproveCustodyPlan => new("duyệt phương án khai thác", "approve the plan"),
        CommandName.RecordBusinessRequest => new("ghi nhận đề nghị thuê của doanh nghiệp", "record an enterprise's request"),
        CommandName.CloseBusinessRequest => new("khép lại đề nghị thuê của doanh nghiệp", "close an enterprise's request"),
        CommandName.GrantLease => new("cho thuê ngắn hạn", "lease the facility"),
        CommandName.TerminateLease => new("chấm dứt hợp đồng thuê", "end the lease"),
        CommandName.AnnounceTender => new("kêu gọi đầu tư hoặc thông báo đấu giá", "announce the investment call or auction"),
        CommandName.ConcludeTender => new("ghi nhận kết quả kêu gọi đầu tư hoặc đấu giá", "record the outcome of the investment call or auction"),
        CommandName.GiveBackFromCustody => new("giao lại cơ sở", "give the facility back"),
        CommandName.EndCustody => new("kết thúc việc quản lý của quỹ đất", "end the custody"),
        CommandName.SubmitOffer => new("đề nghị bàn giao", "submit an offer"),
        CommandName.SubmitRequest => new("đề nghị tiếp nhận", "submit a request"),
        CommandName.DraftDossier => new("soạn hồ sơ", "draft a dossier"),
        CommandName.ReviseDraft => new("sửa hồ sơ nháp", "revise the draft"),
        CommandName.SubmitDraft => new("gửi hồ sơ", "submit the draft"),
        CommandName.DiscardDraft => new("hủy hồ sơ nháp", "discard the draft"),
        CommandName.AcceptDossier => new("tiếp nhận hồ sơ", "accept the dossier"),
        CommandName.AskForSupplement => new("yêu cầu bổ sung hồ sơ", "ask for a supplement to the dossier"),
        CommandName.SupplementDossier => new("bổ sung hồ sơ", "supplement the dossier"),
        CommandName.StartAppraisal => new("bắt đầu thẩm định hồ sơ", "start the appraisal of the dossier"),
        CommandName.AskForOpinion => new("lấy ý kiến về hồ sơ", "ask for an opinion on the dossier"),
        CommandName.GiveOpinion => new("cho ý kiến về hồ sơ", "give an opinion on the dossier"),
        CommandName.AppraiseDossier => new("thẩm định hồ sơ", "appraise the dossier"),
        CommandName.ForwardDossier => new("trình hồ sơ", "forward the dossier"),
        CommandName.DecideDossier => new("ban hành quyết định", "decide the dossier"),
        CommandName.RefuseDossier => new("từ chối hồ sơ", "refuse the dossier"),
        CommandName.WithdrawDossier => new("rút hồ sơ", "withdraw the dossier"),
        CommandName.ResubmitDossier => new("gửi lại hồ sơ", "submit the dossier again"),
        CommandName.RaiseObjection => new("kiến nghị về kết quả xử lý hồ sơ", "object to the outcome of the dossier"),
        CommandName.AnswerObjection => new("trả lời kiến nghị", "answer the objection"),
        CommandName.DraftAssignmentProposal => new("lập phương án bố trí", "draft an assignment proposal"),
        CommandName.ChangeAssignmentPairing => new("sửa phương án bố trí", "change the assignment proposal"),
        CommandName.RefreshAssignmentProposal => new("cập nhật phương án bố trí", "refresh the assignment proposal"),
        CommandName.SubmitAssignmentProposal => new("trình phương án bố trí", "submit the assignment proposal"),
        CommandName.AcceptAssignmentProposal => new("chấp nhận phương án bố trí", "accept the assignment proposal"),
        CommandName.ReturnAssignmentProposal => new("trả lại phương án bố trí", "return the assignment proposal"),
        CommandName.DiscardAssignmentProposal => new("hủy bỏ phương án bố trí", "discard the assignment proposal"),
        CommandName.RecordHandover => new("ghi nhận bàn giao", "record the handover"),
        CommandName.PrepareHandover => new("lập biên bản bàn giao", "draw up the handover minutes"),
        CommandName.AcceptHandoverItems => new("kiểm tra danh mục bàn giao", "check the items handed over"),
        CommandName.SignHandoverAsGiver => new("ký biên bản bên giao", "sign the minutes for the giver"),
        CommandName.SignHandoverAsReceiver => new("ký biên bản bên nhận", "sign the minutes for the receiver"),
        CommandName.RecordBookIncrease => new("ghi tăng tài sản", "record the increase in the books"),
        CommandName.RecordBookDecrease => new("ghi giảm tài sản", "record the decrease in the books"),
        CommandName.RecordLandRegistration => new("ghi nhận đăng ký biến động đất đai", "record the land registration"),
        CommandName.ConfirmUse => new("xác nhận đưa vào sử dụng", "confirm that the facility is in use"),
        CommandName.RecordHousingNeed => new("ghi nhận nhu cầu nhà ở công vụ", "record the need for official housing"),
        CommandName.RecordHousingAllocation => new("ghi nhận bố trí nhà ở công vụ", "record the allocation of official housing"),
        CommandName.RegisterHousingSite => new("đăng ký khu nhà ở công vụ", "register a housing site"),
        CommandName.AddHousingRoom => new("thêm phòng ở", "add a room"),
        CommandName.CloseHousingRoom => new("ngừng sử dụng phòng ở", "take a room out of use"),
        CommandName.RecordHousingRepair => new("ghi nhận sửa chữa nhà ở công vụ", "record a repair"),
        CommandName.SubmitHousingApplication => new("đề nghị nhà ở công vụ", "apply for official housing"),
        CommandName.VerifyHousingApplication => new("xác nhận đơn đề nghị nhà ở công vụ", "verify the housing application"),
        CommandName.DecideHousingApplication => new("quyết định đơn đề nghị nhà ở công vụ", "decide the housing application"),
        CommandName.AllocateHousingRoom => new("bố trí phòng ở", "allocate a room"),
        CommandName.SignHousingContract => new("ký hợp đồng thuê nhà ở công vụ", "sign the housing contract"),
        CommandName.ReturnHousingRoom => new("ghi nhận trả phòng", "record the return of the room"),
        CommandName.WithdrawHousingApplication => new("rút đơn đề nghị nhà ở công vụ", "withdraw the housing application"),
        CommandName.EstablishOrganisation => new("thêm cơ quan, đơn vị", "establish an organisation"),
        _ => new("nhập địa giới hành chính", "import boundaries"),
    };

    /// <summary>The command as the API spells it: acceptDossier.</summary>
    public static string FieldName(this CommandName command)
    {
        var name = command.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
