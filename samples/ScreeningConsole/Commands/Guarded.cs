using SanctionsScreening.Lists;

namespace ScreeningConsole.Commands;

/// <summary>Turns the failures that a user can cause into one clear line and an exit code; anything else is a fault and shows as one.</summary>
internal static class Guarded
{
    /// <summary>Everything was answered.</summary>
    public const int Answered = 0;

    /// <summary>The words of the call or a line of the input are wrong.</summary>
    public const int BadInput = 2;

    /// <summary>A list could not be loaded; nothing was screened.</summary>
    public const int NoList = 3;

    /// <summary>Runs a command.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (SanctionsListFormatException exception)
        {
            return Fail(NoList, $"The list could not be read, so nothing was screened. {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SanctionsScreening.GenerationFormatException)
        {
            return Fail(NoList, exception.Message);
        }
        catch (Exception exception) when (exception is UsageException or ArgumentException or SanctionsScreening.UnknownEntityException)
        {
            return Fail(BadInput, WithoutParameter(exception.Message));
        }
        catch (OperationCanceledException)
        {
            return Fail(BadInput, "Cancelled.");
        }
    }

    /// <summary>The name of a parameter says nothing to a user of the console.</summary>
    public static string WithoutParameter(string message) => message.IndexOf(" (Parameter '", StringComparison.Ordinal) is > 0 and int end ? message[..end] : message;

    private static int Fail(int code, string message)
    {
        Console.Error.WriteLine($"error: {message}");
        return code;
    }
}
