using System.CommandLine;
using SanctionsScreening;
using SanctionsScreening.Matching;
using ScreeningConsole.Lists;
using ScreeningConsole.Output;
using Spectre.Console;

namespace ScreeningConsole.Commands;

/// <summary>screen NAME…: one request.</summary>
internal static class ScreenCommand
{
    public static Command Make()
    {
        var name = new Argument<string[]>("NAME") { Description = "The name; several words are one name.", Arity = ArgumentArity.OneOrMore };
        var type = new Option<string?>("--type") { Description = "person, organization, vessel, aircraft or unknown." };
        var dob = new Option<string?>("--dob") { Description = "Date of birth: 1970, 1970-03 or 1970-03-04." };
        var country = new Option<string[]>("--country") { Description = "Nationality or country; may be given several times." };
        var list = new Option<string[]>("--list") { Description = ListSpec.Help + " Without it, the stored generation or the demonstration list is used." };
        Option<string?> generation = GenerationCommand.Option();
        var threshold = NumberOption.Of<double>("--threshold", "Least score of a match, 0 to 1.");
        var explain = new Option<bool>("--explain") { Description = "Show which words met and what made the score." };
        var why = new Option<string?>("--why") { HelpName = "ENTITY-ID", Description = "Explain how the name stands to one listed entity, matched or not, by its id, for example ofac:36." };
        var json = new Option<bool>("--json") { Description = "Write one JSON object." };
        var command = new Command("screen", "Screens one name.") { name, type, dob, country, list, generation, threshold, explain, why, json };
        command.SetAction((parsed, token) => Guarded.RunAsync(async () =>
        {
            string[] specs = parsed.GetValue(list) ?? [];
            string? folder = parsed.GetValue(generation);
            bool isDemonstration = specs.Length == 0 && folder is null;
            if (isDemonstration) await Console.Error.WriteLineAsync(DemonstrationList.Notice);
            var options = new ScreeningOptions();
            if (parsed.GetValue(threshold) is { } least) options.Threshold = least;
            using ScreeningService service = isDemonstration
                ? await ScreeningService.CreateAsync([DemonstrationList.Open()], options, token)
                : await GenerationCommand.ServiceAsync(folder, specs, options, token);
            var request = new ScreeningRequest
            {
                Name = RequestOptions.Whole(string.Join(' ', parsed.GetValue(name)!), "The name"),
                Type = RequestOptions.Type(parsed.GetValue(type)),
                DateOfBirth = RequestOptions.Date(parsed.GetValue(dob)),
                Countries = parsed.GetValue(country) ?? [],
            };
            if (parsed.GetValue(why) is { } entityId) Explain(request, service.Explain(request, entityId), parsed.GetValue(json));
            else Show(service.Screen(request, token), parsed.GetValue(explain), parsed.GetValue(json));
            return Guarded.Answered;
        }));
        return command;
    }

    private static void Explain(ScreeningRequest request, MatchExplanation explanation, bool json)
    {
        if (json) ExplanationJson.Write(Console.OpenStandardOutput(), explanation);
        else ExplanationView.Write(AnsiConsole.Console, request, explanation);
    }

    private static void Show(ScreeningResult result, bool explain, bool json)
    {
        if (json) ResultJson.Write(Console.OpenStandardOutput(), result, explain);
        else ResultView.Write(AnsiConsole.Console, result, explain);
    }
}
