using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using ScreeningConsole.Commands;
using Spectre.Console;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

// A pipe has no width: lines are not broken there.
if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 4096;
var root = new RootCommand("Screens names against sanctions lists, in process. Without a command it shows itself on a small demonstration list.");
root.SetAction((_, token) => Guarded.RunAsync(() => DemonstrationCommand.RunAsync(token)));
root.Subcommands.Add(ScreenCommand.Make());
root.Subcommands.Add(BatchCommand.Make());
root.Subcommands.Add(CompareCommand.Make());
root.Subcommands.Add(ListsCommand.Make());
root.Subcommands.Add(GenerationCommand.Make());
root.Subcommands.Add(DamageCommand.Make());
ParseResult call = root.Parse(args);
int code = await call.InvokeAsync();
return call.Action is ParseErrorAction ? Guarded.BadInput : code;
