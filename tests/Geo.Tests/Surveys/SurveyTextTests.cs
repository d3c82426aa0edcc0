using Geo.Surveys;

namespace Geo.Tests.Surveys;

public sealed class SurveyTextTests
{
    [Theory]
    [InlineData("1\t2478019,95\t546135,78")]
    [InlineData("1;2478019,95;546135,78")]
    [InlineData("1 2478019.95 546135.78")]
    [InlineData("1, 2478019.95, 546135.78")]
    [InlineData("1,2478019.95,546135.78")]
    [InlineData("1\t2.478.019,95\t546.135,78")]
    [InlineData("1\t2,478,019.95\t546,135.78")]
    [InlineData("1 | 2478019,95 | 546135,78 | 25,40")]
    public void One_corner_of_a_certificate_however_it_is_pasted(string line)
    {
        var table = SurveyText.Parse(line);

        Assert.Equal(SurveyNotation.Grid, table.Notation);
        Assert.Equal(new SurveyRow(1, "1", 2478019.95, 546135.78), Assert.Single(table.Rows));
    }

    [Theory]
    [InlineData("22.4, 103.45")]
    [InlineData("22,4 103,45")]
    [InlineData("22.4,103.45")]
    [InlineData("22.4°N 103.45°E")]
    [InlineData("103,45°Đ; 22,4°B")]
    public void A_place_in_decimal_degrees(string line)
    {
        var table = SurveyText.Parse(line);

        Assert.Equal(SurveyNotation.DecimalDegrees, table.Notation);
        Assert.Equal(new SurveyRow(1, null, 22.4, 103.45), Assert.Single(table.Rows));
    }

    [Theory]
    [InlineData("22°24'00\"N 103°27'00\"E")]
    [InlineData("22° 24′ 0″ B, 103° 27′ 0″ Đ")]
    [InlineData("103°27'0''E 22°24'0''N")]
    [InlineData("22°24' 103°27'")]
    public void A_place_in_degrees_minutes_and_seconds(string line)
    {
        var table = SurveyText.Parse(line);

        Assert.Equal(SurveyNotation.DegreesMinutesSeconds, table.Notation);
        var row = Assert.Single(table.Rows);
        Assert.Equal(22.4, row.First, 1e-9);
        Assert.Equal(103.45, row.Second, 1e-9);
    }

    [Fact]
    public void A_heading_that_puts_y_first_is_followed()
    {
        var table = SurveyText.Parse("Điểm\tY (m)\tX (m)\n1\t546135,78\t2478019,95");

        Assert.Equal(new SurveyRow(2, "1", 2478019.95, 546135.78), Assert.Single(table.Rows));
    }

    [Fact]
    public void A_heading_in_the_vietnamese_order_changes_nothing()
    {
        var table = SurveyText.Parse("STT\tX\tY\tCạnh\nA1\t2478019,95\t546135,78\t25,4\n\nA2\t2478030\t546150\t30,1");

        Assert.Equal([new SurveyRow(2, "A1", 2478019.95, 546135.78), new SurveyRow(4, "A2", 2478030, 546150)], table.Rows);
    }

    [Theory]
    [InlineData("", SurveyProblem.Empty, null)]
    [InlineData("\n \n", SurveyProblem.Empty, null)]
    [InlineData("1\t2478019,95\t546135,78\n2\t2478019,95\t??", SurveyProblem.NotTwoNumbers, 2)]
    [InlineData("1\t2478019,95\t546135,78\nxem bản vẽ số 2", SurveyProblem.NotTwoNumbers, 2)]
    [InlineData("1\tNaN\tInfinity", SurveyProblem.NotTwoNumbers, 1)]
    [InlineData("1\t1e999\t2", SurveyProblem.NotTwoNumbers, 1)]
    [InlineData("2478019 546135\n22.4 103.45", SurveyProblem.MixedNotations, 2)]
    public void What_is_no_table_is_refused_with_its_line(string text, SurveyProblem problem, int? line)
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyText.Parse(text));

        Assert.Equal(problem, refused.Problem);
        Assert.Equal(line, refused.Line);
    }

    [Fact]
    public void More_points_than_any_parcel_are_refused()
    {
        var refused = Assert.Throws<SurveyRejectedException>(() => SurveyText.Parse(string.Concat(Enumerable.Repeat("22.4 103.45\n", SurveyText.MostPoints + 1))));

        Assert.Equal(SurveyProblem.TooManyPoints, refused.Problem);
        Assert.Equal(SurveyText.MostPoints + 1, refused.Line);
    }
}
