using System.Collections.Immutable;

namespace AssetRegistry.Api.Tests.Support;

/// <summary>One mutation with its input, as a form would send it. Immutable: a test spoils a copy.</summary>
/// <param name="Mutation">The mutation's name.</param>
/// <param name="Noun">The payload's field that holds what the mutation answers with.</param>
/// <param name="Fields">The input's fields, by name.</param>
public sealed record CommandInput(string Mutation, string Noun, ImmutableSortedDictionary<string, object?> Fields)
{
    public const string Key = "idempotencyKey";

    /// <summary>The input's GraphQL type.</summary>
    public string InputType => char.ToUpperInvariant(Mutation[0]) + Mutation[1..] + "Input";

    /// <summary>What is read of the noun: enough to give the next command.</summary>
    public string Selection => Noun switch
    {
        "housingSite" => "housingSite { id version rooms { roomId name beds } condition repairCostDong isRepaired }",
        "housingApplication" => "housingApplication { id version status dueOn }",
        "custodyCase" => "custodyCase { id version status plans { planId } costs { costId } businessRequests { requestId status } lease { endsOn agreedEndsOn noticeOn endingReason } }",
        "dossier" => "dossier { id version number status }",
        "decision" => "decision { id version number status items { facility { id } receiver { name } handover { id version status } } }",
        "delegation" => "delegation { id version number }",
        "temporaryHandover" => "temporaryHandover { id version status regulariseBy warnFrom }",
        "facility" => "facility { id version number name classification stage inCustody endedOn parcels { id } buildings { id } successors { id version number } }",
        "handover" => "handover { id version status minutesStatus discrepancies }",
        "assignmentProposal" => "assignmentProposal { id version number status }",
        "administrativeUnit" => "administrativeUnit { id version code names { name isAlias to } }",
        "mergerPlan" => "mergerPlan { id version number status stage planned { subject count } moved { subject count } }",
        "adoptedRules" => "adoptedRules { version packs { version } }",
        "organisation" => "organisation { id version name endedOn successor { name } formerNames { name } }",
        "office" => "office { id version headcount site { areaM2 facilityNumber } assets { id name quantity } }",
        "attachment" => "attachment { id version title endedOn file { name type url thumbnailUrl sha256 pages sizeBytes } }",
        "reportSnapshot" => "reportSnapshot { id version code sha256 }",
        "notificationSettings" => "notificationSettings { emailAddress mode }",
        "account" => "account { id version name displayName role isDisabled organisation { name } }",
        "accountWithPassword" => "accountWithPassword { account { id version name role } }",
        "importRun" => Importing.ImportDesk.Selection,
        "accountSession" => "accountSession { id endedAt }",
        "createdToken" => "createdToken { token { id name scopes expiresOn } }",
        "personalAccessToken" => "personalAccessToken { id revokedAt }",
        "emailMessage" => "emailMessage { id status attempts lastError }",
        _ => "housingNeed { id needed arranged }",
    };

    public static CommandInput Of(string mutation, string noun, params (string Name, object? Value)[] fields) => new(
        mutation,
        noun,
        fields.Append((Key, Guid.NewGuid())).ToImmutableSortedDictionary(field => field.Item1, field => field.Item2, StringComparer.Ordinal));

    /// <summary>The same with another value in one field; the field of a paper is named as in <c>paper.date</c>.</summary>
    public CommandInput With(string field, object? value)
    {
        if (field.Split('.') is not [var outer, var inner])
        {
            return this with { Fields = Fields.SetItem(field, value) };
        }

        var nested = (ImmutableSortedDictionary<string, object?>)Fields[outer]!;

        return this with { Fields = Fields.SetItem(outer, nested.SetItem(inner, value)) };
    }

    /// <summary>The same content under a new key: another intended change, not a retry.</summary>
    public CommandInput Anew() => With(Key, Guid.NewGuid());
}
