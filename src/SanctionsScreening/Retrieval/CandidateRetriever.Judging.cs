using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Retrieval;

/// <content>Which of the words that are dear to judge matter: those of names that may still reach the score if all open words are alike.</content>
internal sealed partial class CandidateRetriever
{
    /// <summary>As few open words cost less to judge than names to look through.</summary>
    private const int FewOpen = 16;

    /// <summary>How often names are looked through to see which open words matter.</summary>
    private const int MostPasses = 3;

    /// <summary>Judges open words unit by unit, since each unit that is judged leaves fewer names, and these fewer words of the next; then links all.</summary>
    private void JudgeOpen(SearchScratch scratch, in ScoreBounds bounds, EntityType type)
    {
        if (scratch.OpenCount == 0) return;
        WantedWords? wanted = null;
        for (int pass = 1; scratch.OpenCount > 0; pass++)
        {
            if (scratch.OpenCount > FewOpen && bounds.Score > 0)
            {
                scratch.BeginWanted();
                LookThrough(scratch, bounds, type);
                wanted = scratch.Wanted;
            }

            int most = MostOpenNames(scratch, wanted, out int left);
            for (int u = 0; u < scratch.UnitCount; u++)
            {
                if (scratch.Units[u].IsOpen && (u == most || left <= FewOpen || pass == MostPasses)) _judge.Judge(scratch, u, wanted);
            }
        }

        scratch.LinkWords();
    }

    /// <summary>The open unit that leads to most names.</summary>
    /// <param name="scratch">The search.</param>
    /// <param name="wanted">The words that matter; <see langword="null"/> where all do.</param>
    /// <param name="left">How many open words of all units matter.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int MostOpenNames(SearchScratch scratch, WantedWords? wanted, out int left)
    {
        int most = -1;
        left = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (!unit.IsOpen) continue;
            if (most < 0 || unit.Names > scratch.Units[most].Names) most = u;
            for (int o = unit.OpenStart; o < unit.OpenEnd; o++) left += wanted is null || wanted.Has(scratch.Open[o].Word) ? 1 : 0;
        }

        return most;
    }

    /// <summary>Wants the words of a name, and those of its entity's other names where they bear out a weak alias.</summary>
    private void Want(SearchScratch scratch, int word, in NamePosting posting)
    {
        int name = posting.Name;
        scratch.Wanted.Add(word);
        if ((NameKind)_names.Kinds[name] == NameKind.WeakAlias) WantEntity(scratch, name);
        else if (posting.MeetsAnything) scratch.Wanted.Add(_view.OfName(_names.Words, name));
        else scratch.Wanted.AddMarks(posting.OtherMarks);
    }

    private void WantEntity(SearchScratch scratch, int name)
    {
        int entity = _view.NameEntity[name], first = name;
        if (!scratch.IsNewlyWanted(entity)) return;
        while (first > 0 && _view.NameEntity[first - 1] == entity) first--;
        for (int n = first; n < _view.NameCount && _view.NameEntity[n] == entity; n++) scratch.Wanted.Add(_view.OfName(_names.Words, n));
    }
}
