namespace AssetRegistry.Tests.Offices;

/// <summary>Every command about an office, whether it exists or has ended, by every role: its events, or its named refusal.</summary>
public sealed class OfficeMovesTests
{
    private static readonly Office Receiver = AnOffice.Of(A.DoanKet, facility: 3, id: 66);

    private static readonly Dictionary<CommandName, Func<Office, Actor, IReadOnlyList<IBusinessEvent>>> Commands = new()
    {
        [CommandName.MoveOffice] = (office, actor) => [OfficeDecider.Move(new(null, 300m, null, A.Day(20)), office, A.Facility(2), [], actor, A.Today)],
        [CommandName.MeasureOfficeArea] = (office, actor) => [OfficeDecider.MeasureArea(new(300m, null, A.Day(20)), office, A.Facility(), [], actor, A.Today)],
        [CommandName.CountOfficeStaff] = (office, actor) =>
            [OfficeDecider.CountStaff(new([new(TitleGroup.Specialist, 3)], null, A.Day(20)), office, actor, A.Today)],
        [CommandName.EndOffice] = (office, actor) =>
            [OfficeDecider.End(new("Sáp nhập", null, A.Day(20)), office with { Assets = [] }, actor, A.Today)],
        [CommandName.RecordOfficeAsset] = (office, actor) =>
            [OfficeDecider.RecordAsset(new(A.Id(3), OfficeAssetKind.Other, "Két sắt", 1, 9, null, null, AssetCondition.Broken, null, A.Day(20)), office, actor, A.Today)],
        [CommandName.TransferOfficeAsset] = (office, actor) =>
        {
            var (given, received) = OfficeDecider.TransferAsset(
                new(AnOffice.CarId, A.Paper(PaperKind.Decision, 20), A.Day(20)), office, Receiver, actor, A.Today);
            return [given, received];
        },
        [CommandName.EndOfficeAsset] = (office, actor) =>
            [OfficeDecider.EndAsset(new(AnOffice.CarId, "Hỏng", A.Paper(PaperKind.Decision, 20), A.Day(20)), office, actor, A.Today)],
    };

    public static TheoryData<CommandName, bool, Role, bool> EveryCase()
    {
        var cases = new TheoryData<CommandName, bool, Role, bool>();
        foreach (var command in Commands.Keys)
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                cases.Add(command, true, role, true);
                cases.Add(command, true, role, false);
                cases.Add(command, false, role, true);
                cases.Add(command, false, role, false);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void Gives_its_events_or_its_refusal(CommandName command, bool exists, Role role, bool isOwn)
    {
        var office = exists ? AnOffice.Of().WithCar() : AnOffice.Of().WithCar().Ended();
        var actor = A.Holding(role, isOwn ? A.TaLeng : A.HealthDepartment);
        IReadOnlyList<IBusinessEvent> Give() => Commands[command](office, actor);

        if (!CommandPermissions.Allows(actor, command))
        {
            _ = Assert.Throws<NotPermittedException>(Give);
        }
        else if (!CommandPermissions.Allows(actor, command, office.OrganisationId))
        {
            _ = Assert.Throws<NotYourOrganisationException>(Give);
        }
        else if (!exists)
        {
            Assert.Equal(command, Assert.Throws<OfficeEndedException>(Give).Command);
        }
        else
        {
            Assert.Equal(command is CommandName.TransferOfficeAsset ? 2 : 1, Give().Count);
        }
    }

    [Theory]
    [InlineData(CommandName.TransferOfficeAsset)]
    public void An_ended_office_receives_nothing(CommandName command) => Assert.Equal(
        command,
        Assert.Throws<OfficeEndedException>(() => OfficeDecider.TransferAsset(
            new(AnOffice.CarId, A.Paper(PaperKind.Decision, 20), A.Day(20)), AnOffice.Of().WithCar(), Receiver.Ended(), A.Appraiser, A.Today)).Command);
}
