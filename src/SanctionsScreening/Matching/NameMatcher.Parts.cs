using SanctionsScreening.Names;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <content>What the parts of a name say beyond the alignment: a last word cut off, a son and his father, legal forms.</content>
internal sealed partial class NameMatcher
{
    /// <summary>The last word of a field that ends where payment formats cut may be the beginning of a listed word.</summary>
    private void AddTruncated(SearchScratch scratch, int name, Span<AlignedPair> alignment, ref int aligned, ref uint requestUsed, ref uint listedUsed)
    {
        int last = scratch.Name.Count - 1;
        if (last < 1 || (requestUsed & Mask(last, 1)) != 0) return;
        ReadOnlySpan<char> cut = scratch.Name.Form(last);
        if (cut.Length == 0) return;
        for (int p = _view.NameStart[name]; p < _view.NameStart[name + 1]; p++)
        {
            int position = p - _view.NameStart[name];
            if ((listedUsed & Mask(position, 1)) != 0 || !WordWeights.IsSignificant((WordRole)_view.NameRoles[p])) continue;
            ReadOnlySpan<char> listed = _view.Letters(_view.WordForm[_view.NameWords[p]]);
            if (listed.Length <= cut.Length || !listed.StartsWith(cut)) continue;
            alignment[aligned++] = new AlignedPair(last, 1, position, 1, _weights[MatchingWeight.TruncatedSimilarity], WordLikeness.Abbreviation, _wordWeights.Of(0, WordRole.Initial), 1000 * cut.Length);
            requestUsed |= Mask(last, 1);
            listedUsed |= Mask(position, 1);
            return;
        }
    }

    /// <summary>Counts the words that met in other letters; one that a slip of the hand does not explain counts twice.</summary>
    private static void CountSlips(NameBuffer request, ReadOnlySpan<AlignedPair> alignment, ref UnmetWords sides)
    {
        foreach (ref readonly AlignedPair pair in alignment)
        {
            if (pair.Similarity == 10_000 || pair.Likeness == WordLikeness.LegalForm) continue;
            bool spelling = pair.Likeness is WordLikeness.Spelling && request.Words[pair.First].Role is WordRole.Plain or WordRole.Field or WordRole.Generic or WordRole.Place;
            sides.Slips += spelling ? 1 : 2;
            sides.SlipLetters = request.Words[pair.First].Length;
        }
    }

    /// <summary>Whether the words around "son of" stand the other way round on the other side: Salman bin Muhammad, Muhammad bin Salman.</summary>
    private bool IsSonAndFather(SearchScratch scratch, int start, int end, ReadOnlySpan<AlignedPair> alignment)
    {
        NameBuffer request = scratch.Name;
        for (int p = start + 1; p + 1 < end; p++)
        {
            if ((WordRole)_view.NameRoles[p] != WordRole.SonOf) continue;
            int son = MetBy(alignment, p - 1 - start), father = MetBy(alignment, p + 1 - start);
            if (son < 0 || father < 0 || son != father + 2 || request.Words[father + 1].Role != WordRole.SonOf) continue;
            return !request.Form(son).SequenceEqual(request.Form(father));
        }

        return false;
    }

    /// <summary>Whether two patronymics met of which one is a son's and one a daughter's: Ivan Petrovich, Ivanna Petrovna.</summary>
    private bool IsSonAndDaughter(NameBuffer request, int name, ReadOnlySpan<AlignedPair> alignment)
    {
        foreach (ref readonly AlignedPair pair in alignment)
        {
            if (request.Words[pair.First].Role != WordRole.Patronymic || pair.Span + pair.ListedSpan > 2) continue;
            int position = _view.NameStart[name] + pair.ListedFirst;
            if ((WordRole)_view.NameRoles[position] != WordRole.Patronymic) continue;
            ReadOnlySpan<char> listed = _view.WordNative[_view.NameWords[position]]?.Word ?? _view.Letters(_view.WordForm[_view.NameWords[position]]);
            if (Patronymics.TryRead(request.Form(pair.First), out _, out bool isDaughter) && Patronymics.TryRead(listed, out _, out bool isListedDaughter) && isDaughter != isListedDaughter) return true;
        }

        return false;
    }

    private static int MetBy(ReadOnlySpan<AlignedPair> alignment, int listed)
    {
        foreach (ref readonly AlignedPair pair in alignment)
        {
            if (pair.ListedFirst == listed && pair.Span + pair.ListedSpan == 2) return pair.First;
        }

        return -1;
    }

    /// <summary>Compares the legal forms of two sides of which each has one that met nothing.</summary>
    private void CompareForms(NameBuffer request, int name, ref UnmetWords sides)
    {
        Span<WordRole> roles = stackalloc WordRole[NameBuffer.MaxWords];
        for (int w = 0; w < request.Count; w++) roles[w] = request.Words[w].Role;
        LegalForm form = FormOf(new WordRun(request), roles), listed = FormOf(name);
        sides.FormsDiffer = form.Class != listed.Class;
        sides.FormsAreForeign = form.IsForeignTo(listed);
    }

    /// <summary>The legal form of a listed name; read once a generation, when first asked for.</summary>
    private LegalForm FormOf(int name)
    {
        LegalForm known = _forms[name];
        if (known != s_unknownForm) return known;
        int start = _view.NameStart[name];
        string[] words = new string[_view.NameStart[name + 1] - start];
        var roles = new WordRole[words.Length];
        for (int w = 0; w < words.Length; w++)
        {
            words[w] = _view.WordNative[_view.NameWords[start + w]]?.Word ?? _view.Letters(_view.WordForm[_view.NameWords[start + w]]).ToString();
            roles[w] = (WordRole)_view.NameRoles[start + w];
        }

        return _forms[name] = FormOf(words, roles);
    }

    /// <summary>What the first legal form of a name amounts to, and where those of its forms that have a home are at home.</summary>
    private static LegalForm FormOf(WordRun words, ReadOnlySpan<WordRole> roles)
    {
        LegalForm all = default;
        for (int w = 0; w < words.Length; w++)
        {
            if (roles[w] != WordRole.LegalForm || !LegalForms.Match(words, w, out int length, out LegalForm form)) continue;
            all = new LegalForm(all.Class == LegalFormClass.None ? form.Class : all.Class, (ushort)(all.Homes | form.Homes));
            w += length - 1;
        }

        return all;
    }
}
