using Microsoft.Extensions.Options;
using SanctionsScreening.Lists;
using SanctionsScreening.Refresh;

namespace SanctionsScreening.DependencyInjection;

/// <summary>Refuses refresh options outside their ranges, or for lists that nobody loads, when the host starts.</summary>
internal sealed class RefreshOptionsValidator(IEnumerable<ISanctionsListSource> sources) : IValidateOptions<RefreshOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, RefreshOptions options)
    {
        string[] faults = [.. RefreshOptionsCheck.Faults(options, [.. sources.Select(static s => s.List)])];
        return faults.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
