using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Retrieval;

/// <summary>Compares listed forms with a spelling, as many at once as there are lanes; those that do not fit, one by one. Reusable; not thread-safe.</summary>
internal sealed class FormLanes
{
    /// <summary>The most forms that are compared together.</summary>
    public const int MostForms = 64;

    /// <summary>Fewer than this are as fast one by one.</summary>
    private const int LeastLanes = 3;

    private readonly SpellingLanes _lanes = new();
    private readonly Vector128<byte>[] _rows = new Vector128<byte>[SpellingLanes.Lanes], _room = new Vector128<byte>[SpellingLanes.Lanes];
    private readonly short[] _lengths = new short[SpellingLanes.Lanes], _laneCosts = new short[SpellingLanes.Lanes];

    // Forms that fit, by their place, and those of them that are compared letter by letter too; what each form costs.
    private readonly int[] _fitting = new int[MostForms], _lettered = new int[MostForms];
    private readonly short[] _costs = new short[MostForms];

    /// <summary>Compares the forms whose similarity is unknown.</summary>
    /// <param name="pattern">The spelling.</param>
    /// <param name="entries">All forms of the generation.</param>
    /// <param name="forms">At most <see cref="MostForms"/>; receive their similarities.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Compare(SpellingPattern pattern, Column<FormEntry> entries, Span<ComparedForm> forms)
    {
        bool isShort = SpellingSimilarity.IsShort(pattern.Letters.Length), fits = pattern.FitsLanes;
        int count = 0;
        for (int f = 0; f < forms.Length; f++)
        {
            if (forms[f].Similarity != ComparedForm.Unknown) continue;
            ref readonly FormEntry entry = ref entries[forms[f].Form];
            if (fits && entry.FitsLanes && SpellingSimilarity.IsShort(entry.Letters.Length) == isShort) _fitting[count++] = f;
            else CompareAlone(pattern, entry, ref forms[f]);
        }

        ReadOnlySpan<int> fitting = _fitting.AsSpan(0, count);
        if (count >= LeastLanes)
        {
            CompareTogether(pattern, entries, forms, fitting, isShort);
            return;
        }

        foreach (int f in fitting) CompareAlone(pattern, entries[forms[f].Form], ref forms[f]);
    }

    private static void CompareAlone(SpellingPattern pattern, in FormEntry entry, ref ComparedForm form) => form.Similarity = pattern.CompareUnits(entry.Letters, entry.Units, form.Least);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CompareTogether(SpellingPattern pattern, Column<FormEntry> entries, Span<ComparedForm> forms, ReadOnlySpan<int> fitting, bool isShort)
    {
        _costs.AsSpan(0, forms.Length).Fill(short.MaxValue);
        _lanes.Set(pattern.Units);
        CountCosts(entries, forms, fitting, byLetters: false, isShort);

        // Slips of the hand are made letter by letter: where letters are grouped, the cheaper way counts.
        bool isGrouped = pattern.Units.Length != pattern.Letters.Length;
        int count = 0;
        foreach (int f in fitting)
        {
            ref readonly FormEntry entry = ref entries[forms[f].Form];
            if (_costs[f] > SpellingSimilarity.OneSlip && (isGrouped || entry.Units.Length != entry.Letters.Length)) _lettered[count++] = f;
        }

        if (count > 0)
        {
            _lanes.Set(pattern.LetterUnits);
            CountCosts(entries, forms, _lettered.AsSpan(0, count), byLetters: true, isShort);
        }

        foreach (int f in fitting)
        {
            ReadOnlySpan<byte> letters = entries[forms[f].Form].Letters;
            int both = pattern.Letters.Length + letters.Length;
            forms[f].Similarity = _costs[f] == 0 && letters.SequenceEqual(pattern.LetterUnits) ? SpellingSimilarity.Same : SpellingSimilarity.OfCost(_costs[f], both, SpellingSimilarity.MostCost(both, forms[f].Least));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountCosts(Column<FormEntry> entries, ReadOnlySpan<ComparedForm> forms, ReadOnlySpan<int> places, bool byLetters, bool isShort)
    {
        for (; places.Length > 0; places = places[Math.Min(places.Length, SpellingLanes.Lanes)..])
        {
            ReadOnlySpan<int> now = places[..Math.Min(places.Length, SpellingLanes.Lanes)];
            int longest = 0;
            for (int lane = 0; lane < now.Length; lane++)
            {
                ref readonly FormEntry entry = ref entries[forms[now[lane]].Form];
                _rows[lane] = byLetters ? entry.FirstLetters : entry.FirstUnits;
                int length = byLetters ? entry.Letters.Length : entry.Units.Length;
                _lengths[lane] = (short)length;
                longest = Math.Max(longest, length);
            }

            _lengths.AsSpan(now.Length).Clear();
            Turn();
            _lanes.Cost(_rows, Vector256.Create(_lengths), longest, isShort).CopyTo(_laneCosts);
            for (int lane = 0; lane < now.Length; lane++) _costs[now[lane]] = Math.Min(_costs[now[lane]], _laneCosts[lane]);
        }
    }

    /// <summary>Makes columns of the rows, in their place: taking bytes of the two halves in turn, four times, exchanges the two coordinates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Turn()
    {
        ref Vector128<byte> from = ref MemoryMarshal.GetArrayDataReference(_rows), to = ref MemoryMarshal.GetArrayDataReference(_room);
        for (int step = 0; step < 4; step++)
        {
            for (int i = 0; i < SpellingLanes.Lanes / 2; i++)
            {
                Vector128<byte> one = Unsafe.Add(ref from, i), other = Unsafe.Add(ref from, i + (SpellingLanes.Lanes / 2));
                Unsafe.Add(ref to, 2 * i) = Sse2.UnpackLow(one, other);
                Unsafe.Add(ref to, (2 * i) + 1) = Sse2.UnpackHigh(one, other);
            }

            ref Vector128<byte> free = ref from;
            from = ref to;
            to = ref free;
        }
    }
}
