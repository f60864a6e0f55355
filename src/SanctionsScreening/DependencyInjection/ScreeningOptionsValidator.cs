using Microsoft.Extensions.Options;

namespace SanctionsScreening.DependencyInjection;

/// <summary>Refuses options outside their ranges when the host starts, naming both values.</summary>
internal sealed class ScreeningOptionsValidator : IValidateOptions<ScreeningOptions>
{
    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, ScreeningOptions options)
    {
        List<string> faults = OptionsCheck.Faults(options);
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }
}
