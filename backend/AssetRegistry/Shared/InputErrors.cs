using AssetRegistry.Access;

namespace AssetRegistry;

/// <summary>A field that must be filled in is empty.</summary>
public sealed class FieldRequiredException(string field) : AssetRegistryException(
    "FIELD_REQUIRED",
    new($"Chưa nhập {FieldTerms.Of(field).Vietnamese}. Hãy nhập rồi gửi lại.",
        $"Please fill in {FieldTerms.Of(field).English}, then send again."),
    field);

/// <summary>A number lies outside what the field can hold.</summary>
public sealed class FieldOutOfRangeException(string field, decimal value, LocalizedText allowed) : AssetRegistryException(
    "FIELD_OUT_OF_RANGE",
    new($"{FieldTerms.AtStart(field).Vietnamese} là {Wording.Number(value).Vietnamese}, nhưng phải {allowed.Vietnamese}. Hãy nhập lại.",
        $"{FieldTerms.AtStart(field).English} is {Wording.Number(value).English} but must be {allowed.English}. Please correct it."),
    field)
{
    public decimal Value { get; } = value;
}

/// <summary>A date lies after the day of recording.</summary>
public sealed class DateInFutureException(string field, DateOnly date, DateOnly today) : AssetRegistryException(
    "DATE_IN_FUTURE",
    new($"{FieldTerms.AtStart(field).Vietnamese} là {Wording.Date(date).Vietnamese}, sau ngày ghi nhận {Wording.Date(today).Vietnamese}. " +
        "Hãy nhập ngày đã đến hoặc đợi đến ngày đó.",
        $"{FieldTerms.AtStart(field).English} is {Wording.Date(date).English}, after the day of recording, {Wording.Date(today).English}. " +
        "Please give a date that has come, or wait for that day."),
    field)
{
    public DateOnly Date { get; } = date;

    public DateOnly Today { get; } = today;
}

/// <summary>A date lies before that of the step it follows.</summary>
public sealed class DateBeforePreviousStepException(string field, DateOnly date, DateOnly previousDate) : AssetRegistryException(
    "DATE_BEFORE_PREVIOUS_STEP",
    new($"{FieldTerms.AtStart(field).Vietnamese} là {Wording.Date(date).Vietnamese}, trước bước liền trước ({Wording.Date(previousDate).Vietnamese}). " +
        $"Hãy nhập từ ngày {Wording.Date(previousDate).Vietnamese} trở đi.",
        $"{FieldTerms.AtStart(field).English} is {Wording.Date(date).English}, before the step it follows ({Wording.Date(previousDate).English}). " +
        $"Please give {Wording.Date(previousDate).English} or a later date."),
    field)
{
    public DateOnly Date { get; } = date;

    public DateOnly PreviousDate { get; } = previousDate;
}

/// <summary>The command needs a paper, or one of another kind. <see cref="RequiredKind"/> is null when any kind will do.</summary>
public sealed class PaperRequiredException(CommandName command, PaperKind? requiredKind, PaperKind? givenKind) : AssetRegistryException(
    "PAPER_REQUIRED", Describe(command, requiredKind, givenKind), "paper")
{
    public CommandName Command { get; } = command;

    public PaperKind? RequiredKind { get; } = requiredKind;

    public PaperKind? GivenKind { get; } = givenKind;

    private static LocalizedText Describe(CommandName command, PaperKind? required, PaperKind? given)
    {
        var needed = required?.InWords() ?? new("văn bản", "paper");
        var instead = given?.InWords();
        return new(
            $"Để {command.InWords().Vietnamese} cần có {needed.Vietnamese}" +
            (instead is null ? ", nhưng chưa có văn bản nào." : $", nhưng văn bản đã nhập là {instead.Value.Vietnamese}.") +
            $" Hãy nhập số và ngày của {needed.Vietnamese}.",
            $"To {command.InWords().English}, the {needed.English} is needed" +
            (instead is null ? ", but no paper was given." : $", but the paper given is of the kind \"{instead.Value.English}\".") +
            $" Please give the number and date of the {needed.English}.");
    }
}

/// <summary>Two numbers that are no position in Viet Nam.</summary>
public sealed class PositionRejectedException(double longitude, double latitude, PositionProblem problem) : AssetRegistryException(
    "POSITION_REJECTED", Describe(longitude, latitude, problem), "location")
{
    public double Longitude { get; } = longitude;

    public double Latitude { get; } = latitude;

    public PositionProblem Problem { get; } = problem;

    private static LocalizedText Describe(double longitude, double latitude, PositionProblem problem)
    {
        var pair = FormattableString.Invariant($"{longitude:0.######}; {latitude:0.######}");
        return problem switch
        {
            PositionProblem.NotFinite => new(
                "Kinh độ hoặc vĩ độ không phải là số. Hãy nhập độ thập phân, ví dụ 103.45 và 22.4.",
                "The longitude or latitude is not a number. Please give decimal degrees, such as 103.45 and 22.4."),
            PositionProblem.SwappedAxes => new(
                $"Tọa độ ({pair}) có vẻ bị đảo: kinh độ phải nhập trước, vĩ độ nhập sau. Hãy đổi chỗ hai số.",
                $"The position ({pair}) looks swapped: longitude comes first, then latitude. Please exchange the two numbers."),
            _ => new(
                $"Tọa độ ({pair}) nằm ngoài Việt Nam (kinh độ 102–118, vĩ độ 7–23,5). Hãy kiểm tra số liệu và hệ tọa độ.",
                $"The position ({pair}) lies outside Viet Nam (longitude 102–118, latitude 7–23.5). Please check the figures and the coordinate system."),
        };
    }
}
