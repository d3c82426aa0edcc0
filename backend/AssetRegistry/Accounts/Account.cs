using System.Security.Cryptography;
using System.Text;
using AssetRegistry.Access;

namespace AssetRegistry.Accounts;

/// <summary>An account: who signs in, in which role, for which organisation. What proves who somebody is, is no part of it.</summary>
/// <param name="Name">Typed at sign-in, lower case. It stands under everything the account records, so it is never given to anybody else.</param>
/// <param name="OrganisationId">Whom it acts for; null: no organisation.</param>
public sealed record Account(Guid Id, string Name, string DisplayName, Role Role, Guid? OrganisationId, int Version = 0)
{
    /// <summary>Since when nobody can sign in with it; null: it can be used.</summary>
    public DateOnly? DisabledOn { get; init; }

    /// <summary>The effective date of the last change; nothing that follows is earlier.</summary>
    public DateOnly ChangedOn { get; init; }

    /// <summary>By whom its holder is known at a provider, which then says what he may do; null: he signs in by password here.</summary>
    public ExternalIdentity? Identity { get; init; }

    /// <summary>What its holder has asked for and nobody has answered; null: nothing.</summary>
    public AccessRequest? Requested { get; init; }

    public bool IsDisabled => DisabledOn is not null;

    /// <summary>The identity of the account of this name: two accounts never share one.</summary>
    public static Guid IdOf(string name) => new(SHA256.HashData([.. "account "u8, .. Encoding.UTF8.GetBytes(name)]).AsSpan(0, 16), bigEndian: true);

    /// <summary>As the account alone: neither where its organisation works, nor what that took over, nor what is delegated to it is asked about.</summary>
    public Actor ToActor() => new(Name, Role, OrganisationId, null);

    public static Account Create(AccountOpened opened) => new(opened.AccountId, opened.Name, opened.DisplayName, opened.Role, opened.OrganisationId)
    {
        Identity = opened.Identity,
        ChangedOn = opened.Provenance.EffectiveOn,
    };

    public Account Apply(AccountRenamed renamed) => this with { DisplayName = renamed.DisplayName, ChangedOn = renamed.Provenance.EffectiveOn };

    public Account Apply(AccountRightsChanged changed) => this with
    {
        Role = changed.Role,
        OrganisationId = changed.OrganisationId,

        // Other rights are the answer; a merger answers nobody.
        Requested = changed.Provenance.Because is null ? null : Requested,

        // A merger moves rights on its own day, which may lie before a change that was recorded earlier.
        ChangedOn = changed.Provenance.EffectiveOn > ChangedOn ? changed.Provenance.EffectiveOn : ChangedOn,
    };

    public Account Apply(AccountDisabled disabled) => this with
    {
        DisabledOn = disabled.Provenance.EffectiveOn,
        Requested = null,
        ChangedOn = disabled.Provenance.EffectiveOn,
    };

    public Account Apply(AccountEnabled enabled) => this with { DisabledOn = null, ChangedOn = enabled.Provenance.EffectiveOn };

    public Account Apply(AccountPasswordReset reset) => this with { ChangedOn = reset.Provenance.EffectiveOn };

    public Account Apply(AccessRequested requested) => this with
    {
        Requested = new(requested.Role, requested.OrganisationId, requested.Provenance.Reason ?? "", requested.Provenance.EffectiveOn),
    };

    public Account Apply(AccessRefused refused) => this with { Requested = null };
}
