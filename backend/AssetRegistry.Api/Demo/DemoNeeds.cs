using AssetRegistry.Api.GraphQL;

namespace AssetRegistry.Api.Demo;

/// <summary>Needs for a building where none is named: each has gone another way than the shortest one.</summary>
public sealed class DemoNeeds(DemoStage stage, DemoPapers papers)
{
    private static readonly DateOnly First = new(2025, 12, 22);
    private static readonly DemoOrganisation Finance = DemoOrganisations.FinanceDepartment;
    private static readonly DemoOrganisation Environment = DemoOrganisations.Agencies[2];
    private static readonly DemoOrganisation Construction = DemoOrganisations.Agencies[3];

    public IEnumerable<DemoStep> Steps() => [.. Consulted(turn: 20), .. TriedAgain(turn: 21), .. Incomplete(turn: 22), .. Begun(turn: 23)];

    /// <summary>A kindergarten: two departments are asked, one has answered, the other lets the day pass.</summary>
    private IEnumerable<DemoStep> Consulted(int turn)
    {
        Dossier? need = null;
        var commune = DemoOrganisations.Communes[3];
        yield return Ask(commune, commune, IntendedUse.Education, 600m, 120, "Xã chưa có trường mầm non đạt chuẩn", 0, turn, asked => need = asked);
        yield return Accept(() => need!, 1, turn, accepted => need = accepted);
        yield return Step(2, turn, async token => need = await stage.StartAppraisalAsync(need!, token));
        yield return Step(3, turn, async token =>
        {
            need = await stage.AskForOpinionAsync(need!, Environment, "Đề nghị cho ý kiến về quy hoạch sử dụng đất", new(2026, 1, 8), token);
            need = await stage.AskForOpinionAsync(need, Construction, "Đề nghị cho ý kiến về hiện trạng công trình trên địa bàn", new(2026, 1, 8), token);
        });
        yield return Step(6, turn, async token => need = await stage.GiveOpinionAsync(
            need!, Environment, "Vị trí đề nghị phù hợp quy hoạch sử dụng đất của xã", papers.Next(PaperKind.OfficialLetter, Environment, stage.Today), token));
    }

    /// <summary>A police station: refused for its size, asked for again with less.</summary>
    private IEnumerable<DemoStep> TriedAgain(int turn)
    {
        Dossier? need = null;
        var police = DemoOrganisations.Agencies[7];
        yield return Ask(
            police, DemoOrganisations.Communes[8], IntendedUse.CommunePolice, 500m, 22, "Công an xã chưa có trụ sở", 0, turn, asked => need = asked);
        yield return Accept(() => need!, 1, turn, accepted => need = accepted);
        yield return Step(5, turn, async token => need = await stage.RefuseAsync(
            need!, "Diện tích đề nghị vượt tiêu chuẩn, định mức; đề nghị tính lại theo số người", token));
        yield return Step(7, turn, async token => need = await stage.ResubmitAsync(
            need!, police, 320m, "Đã tính lại theo tiêu chuẩn, định mức", papers.Next(PaperKind.OfficialLetter, police, stage.Today), token));
    }

    /// <summary>A culture house: sent back, its clock stands still.</summary>
    private IEnumerable<DemoStep> Incomplete(int turn)
    {
        Dossier? need = null;
        var commune = DemoOrganisations.Communes[12];
        yield return Ask(commune, commune, IntendedUse.CultureSport, 250m, null, "Bản chưa có nhà văn hóa", 1, turn, asked => need = asked);
        yield return Accept(() => need!, 2, turn, accepted => need = accepted);
        yield return Step(4, turn, async token => need = await stage.AskForSupplementAsync(need!, "Chưa nêu số hộ dân sử dụng nhà văn hóa", token));
    }

    /// <summary>A health station: still being written.</summary>
    private IEnumerable<DemoStep> Begun(int turn)
    {
        var commune = DemoOrganisations.Communes[15];
        yield return Step(6, turn, token => stage.DraftNeedAsync(commune, commune, IntendedUse.Health, "Trạm y tế hiện nay quá chật", token));
    }

    private DemoStep Ask(
        DemoOrganisation requester, DemoOrganisation commune, IntendedUse use, decimal area, int? headcount, string justification, int workdays, int turn,
        Action<Dossier> keep) => Step(workdays, turn, async token => keep(await stage.NeedAsync(
            requester, commune, use, area, headcount, justification, papers.Next(PaperKind.OfficialLetter, requester, stage.Today), token)));

    private DemoStep Accept(Func<Dossier> need, int workdays, int turn, Action<Dossier> keep) => Step(workdays, turn, async token =>
        keep(await stage.AcceptAsync(need(), papers.Next(PaperKind.ReceiptSlip, Finance, stage.Today), token)));

    private static DemoStep Step(int workdays, int turn, Func<CancellationToken, Task> play) =>
        new(DemoCalendar.At(DemoCalendar.AddWorkdays(First, workdays), turn), play);
}
