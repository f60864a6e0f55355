using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>Goes through a text once, and gathers the dates in it.</summary>
internal ref struct DateScanner(ReadOnlySpan<char> text, List<PartialDate> dates)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at;
    private bool _isCirca, _isRange, _isBound, _isWhole = true;
    private int _pendingMonth;
    private (int From, int To) _decade = (0, 9);

    public bool Scan()
    {
        int before = dates.Count;
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (char.IsAsciiDigit(c) || DateForms.StartsWithPlaceholder(_text[_at..])) Number();
            else if (char.IsLetter(c)) Word();
            else
            {
                if (c is '-' or '\u2013' && dates.Count > before && IsDateNext(_at + 1)) _isRange = true;
                _at++;
            }
        }

        return _isWhole && dates.Count > before && !_isRange && _pendingMonth == 0;
    }

    private void Number()
    {
        if (DateForms.TryRead(_text[_at..], _decade, out PartialDate date, out int length, out bool isValid))
        {
            _at += length;
            _isWhole &= isValid;
            Add(date);
            return;
        }

        // What stands for an unknown day and is followed by no month, "dd/m?/1945", is no digit and is passed over all the same.
        int start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at])) _at++;
        if (_at == start) _at++;

        // "1)" counts, as "a)" does.
        if (_at >= _text.Length || _text[_at] != ')') _isWhole = false;
        _isCirca = false;
    }

    private void Word()
    {
        int start = _at;
        while (_at < _text.Length && char.IsLetter(_text[_at])) _at++;
        ReadOnlySpan<char> word = _text[start.._at];
        if (DateForms.Month(word) is > 0 and int month)
        {
            if (DateForms.TryReadAfterMonth(_text[_at..], month, out PartialDate date, out int length))
            {
                _at += length;
                Add(date);
            }
            else
            {
                _pendingMonth = month;
            }

            return;
        }

        switch (DateWords.Find(word))
        {
            case DateWord.Circa when IsDateNext(_at):
                _isCirca = true;
                break;
            case DateWord.Circa when dates.Count > 0:
                dates[^1] = dates[^1] with { IsApproximate = true };
                break;
            case DateWord.To when dates.Count > 0:
                _isRange = true;
                break;
            case DateWord.And when _isBound && dates.Count > 0:
                _isRange = true;
                break;
            case DateWord.Between:
                _isBound = true;
                break;
            case DateWord.Early:
                _decade = (0, 4);
                break;
            case DateWord.Mid:
                _decade = (3, 7);
                break;
            case DateWord.Late:
                _decade = (5, 9);
                break;
            case DateWord.Filler or DateWord.And:
                break;
            default:
                // "a)" and "ii)" count.
                if (_at >= _text.Length || _text[_at] != ')' || word.Length > 3) _isWhole = false;
                if (word.Equals("before", StringComparison.OrdinalIgnoreCase) || word.Equals("after", StringComparison.OrdinalIgnoreCase)) SkipNextDate();
                break;
        }
    }

    private void Add(PartialDate date)
    {
        // "Aug. and Sep. 1977", "March/April 1965": the year is sure.
        if (_pendingMonth > 0) date = new PartialDate(date.Year);
        _pendingMonth = 0;
        if (_isRange && dates.Count > 0 && Join(dates[^1], date) is { } range) dates[^1] = range;
        else dates.Add(date with { IsApproximate = _isCirca });
        _isRange = _isCirca = false;
        if (dates[^1].LastYear is not null) _isBound = false;
        _decade = (0, 9);
    }

    /// <summary>A range within a year is that year, within a month that month; a longer one is kept as its years.</summary>
    private static PartialDate? Join(PartialDate first, PartialDate last)
    {
        int lastYear = last.LastYear ?? last.Year;
        if (lastYear < first.Year) return null;
        PartialDate joined = first.Year < lastYear ? new PartialDate(first.Year) { LastYear = lastYear }
            : first.Month == last.Month ? new PartialDate(first.Year, first.Month, first.Day == last.Day ? first.Day : null)
            : new PartialDate(first.Year);
        return joined with { IsApproximate = first.IsApproximate };
    }

    private void SkipNextDate()
    {
        while (_at < _text.Length && !char.IsAsciiDigit(_text[_at])) _at++;
        if (DateForms.TryRead(_text[_at..], _decade, out _, out int length, out _)) _at += length;
    }

    private readonly bool IsDateNext(int at)
    {
        while (at < _text.Length && !char.IsLetterOrDigit(_text[at])) at++;
        if (at >= _text.Length) return false;
        if (char.IsAsciiDigit(_text[at])) return true;
        int end = at;
        while (end < _text.Length && char.IsLetter(_text[end])) end++;
        return DateForms.Month(_text[at..end]) > 0 || DateWords.Find(_text[at..end]) is DateWord.Circa or DateWord.Early or DateWord.Mid or DateWord.Late or DateWord.Between or DateWord.Filler;
    }
}
