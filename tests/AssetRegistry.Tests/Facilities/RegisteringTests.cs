namespace AssetRegistry.Tests.Facilities;

public sealed class RegisteringTests
{
    private static readonly RegisterFacility Command = Commands.Register;

    [Fact]
    public void Keeps_every_fact()
    {
        var facility = Facility.Create(Given(A.TaLeng).When(Registering()).ThenSucceeds());

        Assert.Equal(("LC-0001", "Trụ sở UBND xã Tả Mung (cũ)", "03427", "xã Tả Lèng"), (facility.Number, facility.Name, facility.CommuneCode, facility.CommuneName));
        Assert.Equal((A.TaLeng.Id, "UBND xã Tả Lèng"), (facility.HolderId, facility.HolderName));
        Assert.Equal((2400m, 1276.2m), (facility.LandAreaM2, facility.FloorAreaM2));
        Assert.Equal((A.Day(1), A.Day(2)), (facility.VacantSince, facility.ClassifiedOn));
        Assert.Equal((HandlingStage.None, false), (facility.Stage, facility.InCustody));
        Assert.Equal(new Position(103.45, 22.4), facility.Location);
    }

    [Fact]
    public void Missing_figures_stay_missing()
    {
        var command = Command with { LandAreaM2 = null, FloorAreaM2 = null, Location = null, VacantSince = null, Address = "  " };
        var registered = Given(A.TaLeng).When(Registering(command)).ThenSucceeds();

        Assert.Null(registered.LandAreaM2);
        Assert.Null(registered.FloorAreaM2);
        Assert.Null(registered.Location);
        Assert.Null(registered.VacantSince);
        Assert.Null(registered.Address);
    }

    [Fact]
    public void A_commune_official_registers_what_the_own_committee_holds()
    {
        Given(A.TaLeng).When(Registering(actor: A.OfficialOf(A.TaLeng))).ThenSucceeds();
        Given(A.HealthDepartment).When(Registering(actor: A.OfficialOf(A.TaLeng))).ThenFails<NotYourOrganisationException>();
    }

    [Fact]
    public void A_commune_official_registers_only_in_the_own_commune()
    {
        var refusal = Given(A.DoanKet).When(Registering(actor: A.OfficialOf(A.DoanKet))).ThenFails<NotYourCommuneException>();

        Assert.Equal("03427", refusal.CommuneCode);
    }

    [Fact]
    public void An_agency_registers_what_it_holds_anywhere()
    {
        Given(A.HealthDepartment).When(Registering(actor: A.OfficialOf(A.HealthDepartment))).ThenSucceeds();
        Given(A.TaLeng).When(Registering(actor: A.OfficialOf(A.HealthDepartment))).ThenFails<NotYourOrganisationException>();
    }

    [Fact]
    public void The_commune_must_exist_on_the_effective_date()
    {
        var refusal = Given(A.TaLeng)
            .When(Registering(Command with { EffectiveOn = A.Day(-1) })).ThenFails<AdministrativeUnitNotInForceException>();

        Assert.Equal(("03427", A.Day(-1)), (refusal.UnitCode, refusal.Date));
    }

    [Theory]
    [InlineData("number")]
    [InlineData("name")]
    public void Needs_number_and_name(string field)
    {
        var command = field == "number" ? Command with { Number = " " } : Command with { Name = "" };

        Assert.Equal(field, Given(A.TaLeng).When(Registering(command)).ThenFails<FieldRequiredException>().Field);
    }

    [Theory]
    [InlineData("landAreaM2")]
    [InlineData("floorAreaM2")]
    public void Refuses_areas_that_are_not_positive(string field)
    {
        var command = field == "landAreaM2" ? Command with { LandAreaM2 = 0m } : Command with { FloorAreaM2 = -1m };

        Assert.Equal(field, Given(A.TaLeng).When(Registering(command)).ThenFails<FieldOutOfRangeException>().Field);
    }

    [Theory]
    [InlineData("effectiveOn")]
    [InlineData("vacantSince")]
    public void Refuses_dates_to_come(string field)
    {
        var tomorrow = A.Today.AddDays(1);
        var command = field == "effectiveOn" ? Command with { EffectiveOn = tomorrow } : Command with { VacantSince = tomorrow };

        Assert.Equal(field, Given(A.TaLeng).When(Registering(command)).ThenFails<DateInFutureException>().Field);
    }

    private static Func<Organisation, FacilityRegistered> Registering(RegisterFacility? command = null, Actor? actor = null) =>
        holder => FacilityDecider.Register(command ?? Command, A.TaLengCommune, holder, actor ?? A.Administrator, A.Today);
}
