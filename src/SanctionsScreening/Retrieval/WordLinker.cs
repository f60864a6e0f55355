using SanctionsScreening.Indexing;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Links the words of a name to the units of a request that they are like: by what keys found, and by comparing them with the units
/// that were not searched. A word is linked once in a search, however many names hold it. Stateless; safe to share.
/// </summary>
internal sealed class WordLinker(GenerationView view, SimilarWordFinder finder)
{
    /// <summary>Links every word of a name.</summary>
    public void LinkName(SearchScratch scratch, int name)
    {
        for (int p = view.NameStart[name]; p < view.NameStart[name + 1]; p++)
        {
            Link(scratch, view.NameWords[p]);
            if (view.NameJoins[p] >= 0) Link(scratch, view.NameJoins[p]);
        }
    }

    private void Link(SearchScratch scratch, int word)
    {
        if (!scratch.NeedsLinks(word, out int first)) return;
        int whole = -1;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.IsSearched)
            {
                for (int link = first; link >= 0; link = scratch.Links[link].Next)
                {
                    if (scratch.Links[link].Unit == u) Add(scratch, scratch.Links[link], ref whole);
                }
            }
            else if (finder.TryCompare(scratch, scratch.WordOf(u), unit.Span == 1, word, out SimilarWord found))
            {
                Add(scratch, new WordLink(u, found.Similarity, found.Likeness, -1), ref whole);
            }
        }

        scratch.SetLinks(word, whole);
    }

    /// <summary>The last unit's link stands first, as where all units were searched.</summary>
    private static void Add(SearchScratch scratch, WordLink link, ref int first)
    {
        scratch.Links.Add(link with { Next = first });
        first = scratch.Links.Count - 1;
    }
}
