using System.CommandLine;
using System.Globalization;
using System.Numerics;

namespace ScreeningConsole.Commands;

/// <summary>Options that take a number, and say in plain words what they do not take.</summary>
internal static class NumberOption
{
    /// <summary>Makes an option; the number is read the same in every country.</summary>
    public static Option<T?> Of<T>(string name, string description)
        where T : struct, INumber<T>
    {
        string kind = T.IsInteger(T.One / (T.One + T.One)) ? "a whole number" : "a number";
        return new Option<T?>(name)
        {
            Description = description,
            CustomParser = result =>
            {
                if (T.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out T number)) return number;
                result.AddError($"{name} is “{result.Tokens[0].Value}”; it must be {kind}.");
                return null;
            },
        };
    }
}
