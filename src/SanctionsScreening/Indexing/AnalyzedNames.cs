using SanctionsScreening.Entities;
using SanctionsScreening.Names;

namespace SanctionsScreening.Indexing;

/// <summary>The names of some neighbouring entities, analysed: what the index of record is told of them. Filled by one thread.</summary>
internal sealed class AnalyzedNames
{
    private readonly List<(int Entity, int Ordinal, int End)> _names = [];
    private readonly List<int> _wordNumbers = [];
    private readonly List<byte> _roles = [];
    private readonly WordCollection _words = new();

    private AnalyzedNames()
    {
    }

    /// <summary>Number of names.</summary>
    public int Count => _names.Count;

    /// <summary>Their distinct words.</summary>
    public ReadOnlySpan<IndexedWord> Words => _words.Words;

    /// <summary>Analyses every name of some entities.</summary>
    /// <param name="entities">All entities.</param>
    /// <param name="start">The first one to analyse.</param>
    /// <param name="end">The one after the last.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static AnalyzedNames Of(SanctionedEntity[] entities, int start, int end, CancellationToken cancellationToken)
    {
        var analyzed = new AnalyzedNames();
        var name = new NameBuffer();
        Span<Range> parts = stackalloc Range[NameAlternatives.Most];
        for (int e = start; e < end; e++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SanctionedEntity entity = entities[e];
            for (int n = 0; n < entity.Names.Count; n++)
            {
                ReadOnlySpan<char> text = entity.Names[n].Text;
                int count = NameAlternatives.Split(text, parts);
                for (int reading = 0; reading < 2 * count; reading++)
                {
                    ReadOnlySpan<char> part = text[parts[reading / 2]];
                    if ((reading & 1) == 0) NameAnalyzer.Analyze(part, entity.Type, name);
                    else if (!NameAnalyzer.AnalyzeOtherwise(part, entity.Type, name)) continue;
                    analyzed.Add(e, n, name);
                }
            }
        }

        return analyzed;
    }

    /// <summary>The entity that carries a name, and which of its names it is.</summary>
    public (int Entity, int Ordinal) Owner(int name) => (_names[name].Entity, _names[name].Ordinal);

    /// <summary>Where the words of a name begin and end.</summary>
    public (int Start, int End) Positions(int name) => (name == 0 ? 0 : _names[name - 1].End, _names[name].End);

    /// <summary>The word at a position, and its role as <see cref="IndexFields.Words"/> has it.</summary>
    public (string Word, byte Role) At(int position) => (_words.Words[_wordNumbers[position]].Text, _roles[position]);

    private void Add(int entity, int ordinal, NameBuffer name)
    {
        for (int w = 0; w < name.Count; w++)
        {
            _wordNumbers.Add(_words.Add(name.Form(w), name.Words[w].Native));
            _roles.Add((byte)((byte)name.Words[w].Role | (WordJoins.IsJoinable(name, w) ? IndexFields.JoinedToNext : 0)));
        }

        _names.Add((entity, ordinal, _roles.Count));
    }
}
