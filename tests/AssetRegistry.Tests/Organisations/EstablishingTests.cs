namespace AssetRegistry.Tests.Organisations;

public sealed class EstablishingTests
{
    private static readonly EstablishOrganisation Command = new(A.Id(2), "H02", "UBND xã Tả Lèng", OrganisationType.CommuneCommittee, A.Day(0));

    [Fact]
    public void A_commune_committee_belongs_to_its_commune()
    {
        var organisation = Organisation.Create(
            Given(Command).When(command => OrganisationDecider.Establish(command, A.TaLengCommune, A.Administrator, A.Today)).ThenSucceeds());

        Assert.Equal((A.TaLengCommune.Id, "03427"), (organisation.CommuneId, organisation.CommuneCode));
    }

    [Fact]
    public void A_commune_committee_needs_a_commune() =>
        Given(Command)
            .When(command => OrganisationDecider.Establish(command, null, A.Administrator, A.Today)).ThenFails<FieldRequiredException>();

    [Fact]
    public void A_body_of_the_province_needs_none() =>
        Given(Command with { Type = OrganisationType.Agency })
            .When(command => OrganisationDecider.Establish(command, null, A.Administrator, A.Today)).ThenSucceeds();

    [Fact]
    public void Needs_code_and_name()
    {
        Assert.Throws<FieldRequiredException>(
            () => OrganisationDecider.Establish(Command with { Code = "" }, A.TaLengCommune, A.Administrator, A.Today));
        Assert.Throws<FieldRequiredException>(
            () => OrganisationDecider.Establish(Command with { Name = "" }, A.TaLengCommune, A.Administrator, A.Today));
    }
}
