using System.Runtime.CompilerServices;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Indexing;

/// <summary>
/// The forms that carry one key, to be enumerated. A run is its length, its first form, and the steps to the next ones, seven bits a byte:
/// readings of one word are neighbours and share keys.
/// </summary>
internal readonly struct KeyForms
{
    private readonly Column<byte> _runs;
    private readonly int _place;

    /// <summary>Takes a place of a table.</summary>
    /// <param name="runs">Runs of forms.</param>
    /// <param name="place">0 for none, below 0 the complement of the only form, else where its run begins.</param>
    public KeyForms(Column<byte> runs, int place)
    {
        _runs = runs;
        _place = place;
    }

    /// <summary>Writes a run of ascending forms.</summary>
    public static void Write(ReadOnlySpan<int> forms, ByteWriter runs)
    {
        runs.Number(forms.Length);
        int last = 0;
        foreach (int form in forms)
        {
            runs.Number(form - last);
            last = form;
        }
    }

    /// <summary>The forms, one by one.</summary>
    public Enumerator GetEnumerator() => new(_runs, _place);

    /// <summary>Goes through the forms.</summary>
    public struct Enumerator
    {
        private readonly Column<byte> _runs;
        private int _at;
        private int _left;

        /// <summary>Stands before the first form.</summary>
        public Enumerator(Column<byte> runs, int place)
        {
            _runs = runs;
            _at = place;
            _left = place < 0 ? 1 : 0;
            if (place > 0) _left = Number();
        }

        /// <summary>The form.</summary>
        public int Current { get; private set; }

        /// <summary>Goes to the next form.</summary>
        public bool MoveNext()
        {
            if (_left == 0) return false;
            _left--;
            Current = _at < 0 ? ~_at : Current + Number();
            return true;
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private int Number()
        {
            int value = 0;
            for (int shift = 0; ; shift += 7)
            {
                byte next = _runs[_at++];
                value |= (next & 0x7F) << shift;
                if (next < 0x80) return value;
            }
        }
    }
}
