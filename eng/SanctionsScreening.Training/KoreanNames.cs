namespace SanctionsScreening.Training;

/// <summary>
/// Korean names made by rule, since the training words are foreign ones: each syllable in Revised Romanisation, in
/// McCune–Reischauer without diacritics, as the North spells names, and as Southerners customarily do (oo, ee, u for ㅓ).
/// Public standards and common knowledge; the draw is fixed by its seed.
/// </summary>
internal static class KoreanNames
{
    private const int Drawn = 6000;
    // A surname stands for many people; against 26,000 foreign words it must be heard.
    private const float SurnameWeight = 12;
    private const int FirstSyllable = 0xAC00;

    private static readonly string[][] s_leads =
    [
        ["g", "k", "k", "k"], ["kk", "kk", "kk", "kk"], ["n", "n", "n", "n"], ["d", "t", "t", "d"], ["tt", "tt", "tt", "tt"],
        ["r", "r", "r", "r"], ["m", "m", "m", "m"], ["b", "p", "p", "b"], ["pp", "pp", "pp", "pp"], ["s", "s", "s", "s"], ["ss", "ss", "ss", "ss"],
        ["", "", "", ""], ["j", "ch", "j", "j"], ["jj", "tch", "jj", "jj"], ["ch", "ch", "ch", "ch"], ["k", "k", "kh", "k"], ["t", "t", "th", "t"],
        ["p", "p", "ph", "p"], ["h", "h", "h", "h"],
    ];

    private static readonly string[][] s_vowels =
    [
        ["a", "a", "a", "a"], ["ae", "ae", "ae", "ae"], ["ya", "ya", "ya", "ya"], ["yae", "yae", "yae", "yae"], ["eo", "o", "o", "u"], ["e", "e", "e", "e"],
        ["yeo", "yo", "yo", "you"], ["ye", "ye", "ye", "ye"], ["o", "o", "o", "o"], ["wa", "wa", "wa", "wa"], ["wae", "wae", "wae", "wae"],
        ["oe", "oe", "oe", "oi"], ["yo", "yo", "yo", "yo"], ["u", "u", "u", "oo"], ["wo", "wo", "wo", "wo"], ["we", "we", "we", "we"], ["wi", "wi", "wi", "wi"],
        ["yu", "yu", "yu", "yu"], ["eu", "u", "u", "eu"], ["ui", "ui", "ui", "eui"], ["i", "i", "i", "ee"],
    ];

    private static readonly string[] s_tails =
        ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"];

    // Syllables that given names are commonly made of.
    private const string GivenSyllables =
        "가강건경계고곤관광교구국권귀규균그근금기길김나난남내노녀녕다단달담대덕도동두라란랑래량려련렬렴령례로록룡룬류륜률리린림마만말매명모목무문미민" +
        "방배백범병보복봉부분비빈사산삼상새샘서석선설섭성세소송수숙순슬승시식신실심아안애양억언엄업여연열엽영예오옥온완용우욱운웅원월위유윤율" +
        "은을의이익인일임자장재전정제조종주준중지진찬창채천철청초춘충치칠탁태택파판평포표필하학한해향허헌혁현형혜호홍화환황회효후훈휘흠흥희";

    private const string Surnames =
        "김=kim,gim,kym 이=lee,yi,rhee,i,yee,li 리=ri,lee,rhee,li 박=park,pak,bak 최=choi,choe,choy,chwe 정=jung,jeong,chung,jong,chong 강=kang,gang 조=cho,jo 윤=yoon,yun " +
        "장=jang,chang 임=lim,im,yim,rim 림=rim,lim,im 한=han 오=oh,o 서=seo,so,suh 신=shin,sin 권=kwon,gwon 황=hwang 안=ahn,an 송=song 전=jeon,jun,chon,jon,chun 홍=hong " +
        "유=yoo,yu,you,ryu 류=ryu,yoo,yu 고=ko,go,koh 문=moon,mun 양=yang 손=son,sohn 배=bae,pae 백=baek,paek,paik 허=heo,ho,hur,huh 남=nam 심=shim,sim 노=noh,no,roh,ro 로=ro,roh,noh " +
        "하=ha 곽=kwak,gwak 성=sung,seong,song 차=cha 주=joo,ju,chu 우=woo,u,wu 구=koo,gu,ku 민=min 라=ra,na 나=na,ra 진=jin,chin 지=ji,chi,jee 엄=eom,om,um 채=chae 원=won 천=cheon,chon,chun " +
        "방=bang,pang 공=kong,gong 현=hyun,hyon,hyeon 함=ham 변=byun,pyon,byeon 염=yeom,yom,yum 렴=ryom,yeom 여=yeo,yo 려=ryo,yeo 추=choo,chu 도=do,to 소=so 석=seok,sok,suk 선=sun,seon,son " +
        "설=seol,sol,sul 마=ma 길=kil,gil 연=yeon,yon 련=ryon,yeon 위=wi 표=pyo,phyo 명=myung,myong,myeong 기=ki,gi 반=ban,pan 왕=wang 금=keum,kum,geum 옥=ok 육=yook,yuk 인=in 맹=maeng 제=je,che " +
        "모=mo 탁=tak 국=kook,kuk,guk 어=eo,o 은=eun,un 편=pyun,phyon 용=yong 태=tae,thae 량=ryang,yang 독고=dokgo,tokko 남궁=namgung,namkung 황보=hwangbo 선우=sonu,sunwoo,seonu 사공=sakong,sagong";

    public static IEnumerable<WordPair> All()
    {
        foreach (string surname in Surnames.Split(' '))
        {
            string[] parts = surname.Split('=');
            foreach (string spelling in parts[1].Split(','))
                yield return new WordPair(spelling, parts[0], SurnameWeight);
        }
        // A fixed seed: the same names every time, and nothing depends on chance beyond that.
        var draw = new Lcg(1446);
        for (int i = 0; i < Drawn; i++)
        {
            char first = GivenSyllables[draw.Next(GivenSyllables.Length)], second = GivenSyllables[draw.Next(GivenSyllables.Length)];
            int system = draw.Next(4);
            yield return new WordPair(Spell(first, system, initial: true) + Spell(second, system, draw.Next(2) == 0), $"{first}{second}", 1);
        }
    }

    // Systems: 0 revised, 1 McCune–Reischauer, 2 North, 3 customary. Inside a name the plain stops may be voiced.
    private static string Spell(char syllable, int system, bool initial)
    {
        int at = syllable - FirstSyllable;
        int lead = at / 588, vowel = at / 28 % 21, tail = at % 28;
        string onset = s_leads[lead][system];
        if (!initial && system is (1 or 2))
            onset = lead switch { 0 => "g", 3 => "d", 7 => "b", 12 => "j", _ => onset };
        if (system == 3 && lead == 11 && vowel == 13)
            onset = "w";
        string nucleus = s_vowels[vowel][system];
        if (system == 3 && tail != 0 && vowel is 6)
            nucleus = lead == 11 ? "you" : "yu";
        if (system == 3 && tail != 0 && vowel == 20)
            nucleus = "i";
        return onset + nucleus + s_tails[tail];
    }
}
