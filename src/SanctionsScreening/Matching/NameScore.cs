namespace SanctionsScreening.Matching;

/// <summary>What the composer made of one alignment, step by step, in ten-thousandths; explanations read it.</summary>
internal struct NameScore
{
    /// <summary>Weight that met, times its agreement.</summary>
    public int Matched;

    /// <summary>Weight that met, times its disagreement.</summary>
    public int Disagreed;

    /// <summary>Weight that met, times the square of its disagreement.</summary>
    public int DisagreedSquare;

    /// <summary>Weight on the lighter side that met nothing while the other side has such words too.</summary>
    public int Contradicted;

    /// <summary>Further weight that only the request has.</summary>
    public int ExtraRequest;

    /// <summary>Further weight that only the listed name has.</summary>
    public int ExtraListed;

    /// <summary>Weight of the disagreement of two legal forms of different parts of the world.</summary>
    public int ForeignForms;

    /// <summary>Information that met, in thousandths of a nat.</summary>
    public int Information;

    /// <summary>Agreement of the words before evidence.</summary>
    public int Base;

    /// <summary>How far the matched information can be chance.</summary>
    public int Evidence;

    /// <summary>Percent left by the rules on single words, numbers and weak aliases.</summary>
    public int RulePercent;

    /// <summary>Whether every word of both sides met letter for letter.</summary>
    public bool IsExact;

    /// <summary>Whether titles, particles and legal forms met so too.</summary>
    public bool IsIdentical;

    /// <summary>The rules that took the rest.</summary>
    public NameRules Rules;

    /// <summary>Whether the listed name is a weak alias.</summary>
    public bool IsWeakAlias;

    /// <summary>The score before calibration and before a weak alias is held back.</summary>
    public int Uncalibrated;

    /// <summary>The score before a weak alias is held back.</summary>
    public int Calibrated;

    /// <summary>The name's score.</summary>
    public int Score;

    /// <summary>Whether another name of the entity bears a weak alias out, so that it is not held back.</summary>
    public bool IsBorneOut;

    /// <summary>The exact score before a weak alias is held back.</summary>
    public long CalibratedTie;

    /// <summary>The score before rounding, in hundred-millionths; decides between equal scores.</summary>
    public long Tie;

    /// <summary>Gives a weak alias back what was held back.</summary>
    public void Release()
    {
        IsBorneOut = true;
        Tie = CalibratedTie;
        Score = Calibrated;
    }
}
