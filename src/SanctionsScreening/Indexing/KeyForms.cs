namespace SanctionsScreening.Indexing;

/// <summary>The forms that carry one key, to be enumerated.</summary>
internal readonly struct KeyForms
{
    private readonly int[]? _runs;
    private readonly int _value;

    /// <summary>Takes a slot's value.</summary>
    public KeyForms(int[] runs, int value)
    {
        _runs = runs;
        _value = value;
    }

    /// <summary>The forms, one by one.</summary>
    public Enumerator GetEnumerator() => new(_runs, _value);

    /// <summary>Goes through the forms.</summary>
    public struct Enumerator
    {
        private readonly int[]? _runs;
        private int _next;
        private int _left;

        /// <summary>Stands before the first form.</summary>
        public Enumerator(int[]? runs, int value)
        {
            bool single = value < 0;
            _runs = single ? null : runs;
            _left = single ? 1 : value == 0 ? 0 : runs![value];
            _next = single ? ~value : value + 1;
        }

        /// <summary>The form.</summary>
        public int Current { get; private set; }

        /// <summary>Goes to the next form.</summary>
        public bool MoveNext()
        {
            if (_left == 0) return false;
            _left--;
            Current = _runs is null ? _next : _runs[_next];
            _next++;
            return true;
        }
    }
}
