using SanctionsScreening.Entities;

namespace SanctionsScreening.Retrieval;

/// <content>Which of the words that are dear to judge matter: those of names that may still reach the score if all open words are alike.</content>
internal sealed partial class CandidateRetriever
{
    /// <summary>As few open words cost less to judge than names to look through.</summary>
    private const int FewOpen = 16;

    /// <summary>Judges open words unit by unit, since each unit that is judged leaves fewer names, and these fewer words of the next; then links all.</summary>
    private void JudgeOpen(SearchScratch scratch, in ScoreBounds bounds, EntityType type)
    {
        bool isLinked = scratch.OpenCount == 0 && scratch.Links.Count > 0;
        bool isNarrow = false;
        while (scratch.OpenCount > 0)
        {
            if (scratch.OpenCount > FewOpen && bounds.Score > 0)
            {
                scratch.BeginWanted();
                LookThrough(scratch, bounds, type);
                isNarrow = true;
            }

            _judge.Judge(scratch, MostOpenNames(scratch), isNarrow ? scratch.Wanted : null);
        }

        if (!isLinked) scratch.LinkWords();
    }

    /// <summary>The open unit that leads to most names.</summary>
    private static int MostOpenNames(SearchScratch scratch)
    {
        int most = -1;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            if (scratch.Units[u].IsOpen && (most < 0 || scratch.Units[u].Names > scratch.Units[most].Names)) most = u;
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
        else posting.AddTo(scratch.Wanted);
    }

    private void WantEntity(SearchScratch scratch, int name)
    {
        int entity = _view.NameEntity[name], first = name;
        if (!scratch.IsNewlyWanted(entity)) return;
        while (first > 0 && _view.NameEntity[first - 1] == entity) first--;
        for (int n = first; n < _view.NameCount && _view.NameEntity[n] == entity; n++) scratch.Wanted.Add(_view.OfName(_names.Words, n));
    }
}
