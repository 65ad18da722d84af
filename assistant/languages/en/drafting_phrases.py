"""Patterns that take a sentence apart, in English."""

from assistant.languages.drafting_words import Phrases

_VERBS = (
    r"are|is|do|does|have|has|had|can|cannot|will|start|leave|buy|use|come|turn|say|call|pay|renew|arrive|open|fail|"
    r"stay|miss|take|need|go|work|get|sign|order|book|return|finish|complete|reach|wait|know|feel|see|rate|give|meet|"
    r"visited|bought|paid|used|came|said|ordered|returned|called|left|contain|run|end|cancel|break|live|visit|stop|drop|switch|recommend|still|now|currently|never|actually|"
    r"were|was|told|tell|felt|rated|pass|passed|trust|think|believe|join|joined|want|reaches|arrives|comes|goes|gets|fails|stays|wait|waits|turns|doing|using|waiting|working"
)
"""Verbs that part who is counted from what they do: "patients / wait"."""

_PER = (
    r"(?P<rest>(?: (?:per|for every|in every|out of every) [\w,]+(?: (?!(?:per|by|in|and|or|at|to|on|for|with|from|before|within|over|under|this|last|next|now|but|a|an|each|every)\b)[\w-]+)?| (?:a|an|each|every) "
    r"(?:hour|shift|day|night|week|weekend|month|quarter|term|season|year|head|visit|order|lift|home|household|customer|"
    r"patient|client|employee|person|member|tonne|kilometre|mile)){0,2})(?![\w-])"
)
"""What a rate is counted by, after its figure."""

_MODAL = r"(?:must|should|shall|will|would|has to|have to|needs? to|ought to|(?:is|are|was|were) (?:now )?to|(?:is|are) (?:expected|due|supposed|required|set) to|can|may|to)(?: now| then| also| therefore)?"
"""What leads to a wished value."""

_NO_NAME = (
    r"(?!(?:we|i|it|they|he|she|you|us|them|there|here|this|these|those|which|is|are|was|were|be|been|being|will|shall|must|should|"
    r"would|could|can|cannot|may|might|but|so|if|when|while|because|although|than|agreed|decided|wants?|wanted|wish|hopes?|"
    r"aims?|aiming|needs?|comes|came|goes|went|goal|target|ambition|believe|expects?|thinks?|say|says|said|not|no|none|"
    r"nobody|everybody|everyone|what|where|how|why|bring|bringing|get|getting|reduce|reducing|increase|increasing|raise|"
    r"raising|halve|keep|keeping|let|like|mean|in|by|up|down|paid|with|as|from|shows?|showed|feel|feels|told|announced|gives|gave|takes|took)\b)"
)
"""Words a name cannot hold, so that no half sentence passes for one."""
_NAME = rf"(?:{_NO_NAME}[\w’'&/%+.-]*\w\)? ){{0,11}}?{_NO_NAME}[\w’'&/%+.-]*\w\)?"
"""A run of words that holds no verb of a main clause and no pronoun: what a figure may count."""
_TOLD = rf"(?:{_NAME}(?: (?:who|that|which|with|in|from|by|up to|as) (?!\d){_NAME})?)"
"""The same, and what it says of itself: "children who wait", "homes with damp"."""

_GAP = (
    r"(?: (?:at most|at least|at the most|at the least|no more than|no less than|no fewer than|no higher than|no lower than|no longer than|not more than|"
    r"not less than|fewer than|less than|more than|under|over|below|above|within|inside|up to|down to|back to|back under|closer to|"
    r"a maximum of|a minimum of|as low as|as high as|an average of|averages?|to|at|by|on|from|of|around|about|only|just|somewhere|between))*"
)
"""Limits and joints between a name and its figure."""
_GO = r"(?:go|come|fall|rise|drop|grow|get|be|stay|remain|reach|hit|stand|average|climb|increase|decrease|shrink|improve|double|halve|be (?:brought|cut|reduced|raised|lifted|increased|lowered|kept|held|got|driven|taken|pushed|halved)|run|amount|come (?:back )?down|go (?:back )?(?:up|down)|make up|account for)"
"""What a wished measure does."""
_CHANGE = r"(?:reduc|increas|rais|lower|lift|cut|bring|get|grow|driv|push|tak|keep|hold|mov|shorten|improv|boost|shrink|decreas|slash|trim|limit|cap|mak|want|expand)(?:e|es|s|t?ing)?"
"""What is done to a measure."""
_PEOPLE = (
    r"(?:people|persons|tenants|customers|clients|patients|staff|employees|colleagues|members|visitors|students|pupils|children|"
    r"parents|families|residents|users|guests|passengers|drivers|nurses|teachers|volunteers|starters|learners|women|men|households|"
    r"readers|donors|carers|workers|managers|engineers|apprentices|couriers|leavers|joiners|callers|subscribers|citizens|applicants|"
    r"candidates|trainees|buyers|shoppers|us|relatives|technicians|supporters|players|mothers|graduates|girls|boys|hires|recruits)"
)
"""Those that take "who"."""
_DONE_TO = (
    r"(?P<what>(?:answered|paid|inspected|delivered|shipped|sent|repaired|fixed|solved|resolved|settled|handled|closed|completed|processed|decided|approved|"
    r"installed|finished|assessed|treated|seen|served|returned|refunded|replaced|contacted|called back|reviewed|published|admitted|discharged|re-let|relet|let|filled|signed|dispatched|despatched|picked up|collected|built|tested|released|confirmed|checked|invoiced|booked|rung back|cleaned|cleared|unloaded|loaded|printed|made|put right|attended|investigated)\b)"
)
"""What is done to a case within a time; "kept within" is no time."""
_DOES = (
    r"(?:lift|produce|handle|carrie|sell|use|burn|generate|processe|brew|print|serve|ship|make|bake|treat|consume|emit|save|collect|"
    r"deliver|move|pump|earn|spend|lose|waste|attract|answer|see|reach|repair|clean|store|supplie|cover)s"
)
"""What a thing or place yields, by its figure."""
_STATE = r"(?:empty|vacant|open|closed|shut|idle|out of (?:use|service|action|order)|unavailable|late|overdue|off sick|away|unread|unanswered)"
"""States that last for a time."""
_SAY_NOT = r"(?! to (?:talk|say|thank|tell|mention))"
"""A speaker's wish to speak is no goal."""
_DOWN = r"(?: (?:up|down|back|still|now|only))*"
"""Small words between a verb and its figure."""

PHRASES = Phrases(
    openers=(
        r"therefore,?",
        "that is why",
        r"so,?",
        "and",
        "but",
        r"also,?",
        r"in addition,?",
        r"to (?:get there|do this|achieve this|that end|make this happen),?",
        r"for (?:this|that)(?: purpose)?,?",
        r"first(?:ly)?,",
        r"second(?:ly)?,",
        r"third(?:ly)?,",
        r"finally,?",
        r"then,?",
        "the first step is",
        "one step is",
        "a first step is",
        r"it was (?:agreed|decided) (?:that|to)",
        r"the (?:team|board|meeting|group) (?:agreed|decided) (?:that|to)",
        r"as a result,?",
        r"next,?",
        r"meanwhile,?",
        r"from (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?,?(?= we)",
        r"(?:after (?:some |a long |much )?(?:discussion|debate),? )?it (?:was|is) (?:agreed|decided|resolved) (?:that|to)",
        r"(?:the )?(?:team|board|meeting|group|trustees|partners|directors|committee|council|management|governors|members) (?:has |have )?(?:agreed|decided|resolved) (?:that|to)",
        r"(?:agreed|decided|decision|resolved|conclusion|action|outcome)(?::| that| to\b)",
        r"(?-i:[A-Z]{2}):",
        r"equally,?",
        r"likewise,?",
        r"similarly,?",
        r"however,?",
        r"secondly,?",
        r"lastly,?",
        r"fourth(?:ly)?,",
        r"besides,?",
        r"moreover,?",
        r"furthermore,?",
        r"on top of that,?",
        r"at the same time,?",
        r"for that reason,?",
        r"for this reason,?",
        "this is why",
        "which is why",
        r"hence,?",
        r"thus,?",
        r"that said,?",
        r"in short,?",
        r"in other words,?",
        r"on that footing,?",
        r"what is more,?",
        r"above all,?",
        r"we (?:also )?(?:agreed|decided|resolved) (?:that|to)",
        r"in return,?",
        r"after that,?",
        "yet",
        "still,",
        "now for",
        r"in the (?:coming year|year ahead|course of the year|long(?:er)? run|meantime),?",
        r"during the (?:coming )?year,?",
        r"over the (?:coming|next) (?:year|months),?",
        r"this year,?(?= we)",
        r"next year,?(?= we)",
    ),
    fronted=(),
    inverted=(),
    reasons=(r",? because ", r",? since ", r",? so that "),
    articles=("the ", "a ", "an "),
    fillers=(
        "today",
        "currently",
        "now",
        "at present",
        "at the moment",
        "right now",
        "presently",
        "only",
        "just",
        "still",
        "already",
        "so far",
        "so far this year",
        "this year",
        "as of now",
        r"on average(?= |$)",
        "an average of",
        "as many as",
        "current",
        "so far this month",
        "to date",
        "at last count",
        "at the last count",
        "as things stand",
        "of late",
        "these days",
        "nowadays",
        "at any one time",
        "in all",
        "altogether",
        "in total",
        "all told",
        r"in (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?(?! to\b)",
        r"(?:on|in|over|during|for) (?:the )?(?:last|past|previous) (?:(?:two|three|four|six|nine|ten|twelve|eighteen|\d+) )?(?:years?|months?|weeks?|quarters?)",
        r"in the (?:year|twelve months|six months) to (?:the end of )?(?:\w+)",
        r"last (?:year|month|quarter|week|summer|autumn|winter|spring|season)(?:['’]s)?",
        r"this (?:summer|autumn|winter|spring|month|quarter|season)(?:['’]s)?",
        r"such(?= (?!as\b|a\b))",
        "in the year",
        "over the year",
        "year on year",
        "for the year as a whole",
        "as a whole",
        r"at the very (?:most|least)",
        "or so",
        "between and",
        r"between (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?(?: and (?:january|february|march|april|may|june|july|august|september|october|november|december))?(?: \d{4})?",
        r"throughout(?= *$)",
        r"(?:throughout |during |over |for |in )?the (?:whole |full )?year(?= *$)",
        r"throughout the (?=year)",
        r"(?:about|around|some|roughly|almost|nearly|approximately|close to|well over|just over|just under)(?= ⟦)",
    ),
    pronouns=(
        "it",
        "that",
        "this",
        "they",
        "these",
        "those",
        "the number",
        "that number",
        "the figure",
        "that figure",
        "this figure",
        "which",
        "he",
        "she",
        "we",
        "the share",
        "the target",
        "target",
        "the aim",
        "the goal",
        "there",
        "our target",
        "our aim",
        "our goal",
        "our ambition",
        "of them",
        "of these",
        "of those",
        "of us",
        "of whom",
        "them",
        "us",
        "whom",
        "month",
        "week",
        "year",
        "day",
        "quarter",
        "the average",
        "average",
        "the total",
        "total",
        "the list",
        "the rate",
        "the level",
        "the score",
        "the percentage",
        "the amount",
        "the count",
        "the sum",
        "share",
        "number",
        "figure",
        "rate",
        "level",
        "percentage",
        "score",
        "list",
        "group figure",
        "the group figure",
        "the overall figure",
        "this share",
        "that share",
        "this rate",
        "that rate",
        "this level",
        "both",
        "half",
        "all",
        "the rest",
        "each",
        "each one",
        "one",
        "none",
        "nobody",
        "no one",
        "the same",
        "everything",
        "nothing",
        "what",
        "long haul",
        "long term",
        "short term",
        "the long term",
        "the goal for",
        "agreed",
        "decision",
        "outcome",
        "aim",
        "goal",
        "ambition",
        "today",
        "now",
        "the latter",
        "the former",
        "somebody",
        "each of them",
        "all of them",
        "half of them",
        "most of them",
        "some of them",
        "many of them",
        "the others",
        "others",
        "the wait",
        "such",
        "so",
        "our own",
        "our",
        "his",
        "her",
        "their",
        "the aim here",
        "the goal here",
        "the target here",
        "the plan",
        "the budget",
        "the year",
        "next year",
        "this year",
        "ours",
        "theirs",
        "it all",
        "that one",
        "this one",
        "the first",
        "the second",
        "the third",
        "the last",
        "comes",
        "note",
        "notes",
        "stands",
        "stand",
        "open",
        "double",
        "halve",
        "cut",
        "bring",
        "full",
        "up",
        "down",
        "gone",
        "things",
        "thing",
        "points",
        "ways",
        "reasons",
        "steps",
        "days",
        "weeks",
        "hours",
        "months",
        "years",
        "minutes",
        "times",
        "per cent",
        "percent",
        "running",
        "standing",
        "hit",
        "stuck",
        "ask",
        "within reach",
        "reach",
        "its meetings",
    ),
    subjects=(
        "it",
        "we",
        "he",
        "she",
        "they",
        "this",
        "that",
        "which",
        "I",
        "to",
        "you",
        "there",
        "here",
        "who",
        "whose",
        "where",
        "when",
        "why",
        "how",
        "if",
        "because",
        "while",
        "although",
        "is",
        "are",
        "was",
        "were",
        "be",
        "will",
        "must",
        "should",
        "has",
        "have",
        "had",
        "and",
        "or",
        "but",
        "nor",
        "so",
        "by",
        "from",
        "for",
        "than",
        "as",
        "of",
        "our own",
        "their",
        "its",
        "his",
        "her",
        "let",
        "lets",
        "does",
        "did",
        "can",
        "cannot",
        "nobody",
        "none",
        "everybody",
        "somebody",
        "agreed",
        "today",
        "paid for",
        "known as",
        "it was",
        "shows",
        "showed",
    ),
    topics=(
        r"(?:discussion|conversation|meeting|talk|debate)\b.*? (?:turned|moved|went|came|passed)\b.*? (?:to|on to|about) (?P<topic>[^,.;]+)",
        r"(?:spoke|talked|conversation|discussion|discussed|report(?:ed)?|presentation|update) (?:about|on|of) (?P<topic>[^,.;\d]+)",
        r"^(?:on to|next up:?|moving on to|turning to|and now(?: to| for)?|now for|now to|as for|which brings (?:me|us) to|that brings (?:me|us) to) (?P<topic>[^,.;:]{3,60})",
        r"^(?P<topic>[^,.;]{3,50}?) (?:took up|came next|was next|came up|dominated|filled|was raised|were raised)\b",
        r"^(?:then|next|finally|lastly|afterwards),? (?:we|the team|the group|the meeting|the board|the partners) (?:discussed|turned to|looked at|considered|took up) (?P<topic>[^,.;]+)",
        # a list told in prose: the first sentence names the subject
        r"^(?:the|our|my) (?:first|second|third|fourth|fifth|sixth|last|final|next|other)(?: (?:one|thing|point|priority|theme|aim|goal|subject|task|concern))? (?:is|concerns) (?!to\b|that\b)(?P<topic>[^,.;:]{3,60})",
    ),
    aims=(
        (
            r"^(?P<aim>(?:everyone|everybody|nobody|no one|every|all|each|no)\b[^;:⟦]+? (?:should|must|shall|may)\b.+)$",
            "{aim}",
        ),
        (
            r"\b(?:we|I|(?:the|our) (?:board|trust|charity|company|council|association|firm|school|hospital|team|trustees|partners|directors)) (?:(?:also |therefore |really |now )?(?:(?:would|should) (?:like|love)|wants?|wish(?:es)?|aims?|intends?|strives?|hopes?|means?|seeks?|needs?|ought|is determined|are determined|is committed|are committed)) to (?!(?:talk|say|thank|tell|mention|explain|stress|emphasise|remind|know|hear|ask|see|add|share with|point out|begin|start by|make (?:it )?clear|draw your|apologise|close|end by|finish by|congratulate|welcome you|be clear|be honest|repeat|show you|go through|set out|have something)\b)(?P<aim>.+)",
            "{aim}",
        ),
        (
            r"\b(?:we|I|(?:the|our) (?:board|trust|trustees|council|charity|company|association)) (?:(?:(?:would|should) (?:like|love)|wants?|wish(?:es)?)) (?!(?:to|that|this|it|them|him|her|you|me|us|nobody|no one|none|nothing|one|which|what|each of you|all of you)\b)(?P<who>[^,;:\d]{2,60}?) to be (?P<what>(?:\w{3,}ed|read|heard|seen|known|held|kept|paid|taught|given|built|found|sold|put|met|told|understood|taken)\b.+)",
            "have {who} {what}",
        ),
        # "we want the town to be a place where …": a state somebody is to be brought to
        (
            r"\b(?:we|I|(?:the|our) (?:board|trust|trustees|council|charity|company|association)) (?:(?:(?:would|should) (?:like|love)|wants?|wish(?:es)?)) (?!(?:to|that|this|it|them|him|her|you|me|us|nobody|no one|none|nothing|one|which|what|each of you|all of you)\b)(?P<who>[^,;:]{2,60}?) to be(?:come)? (?P<what>.+)",
            "make {who} {what}",
        ),
        (
            r"\b(?:we|I|(?:the|our) (?:board|trust|trustees|council|charity|company|association)) (?:(?:(?:would|should) (?:like|love)|wants?|wish(?:es)?)) (?!(?:to|that|this|it|them|him|her|you|me|us|nobody|no one|none|nothing|one|which|what|each of you|all of you)\b)(?P<who>(?:every|each|any|all|more|our|the|people|staff|colleagues|customers|tenants|patients|children|everyone|everybody)\b[^,;:]{0,60}?) to (?P<what>.+)",
            "help {who} {what}",
        ),
        (
            r"\b(?:we|I) (?:(?:would|should) (?:like|love)|want|wish) (?!(?:to|that|this|it|them|him|her|you|me|us|nobody|no one|none|nothing|one|which|what|each of you|all of you)\b)(?P<who>[^,;:\d]{2,40}?) to (?P<what>.+)",
            "let {who} {what}",
        ),
        (
            r"\b(?:we|I) (?:(?:would|should) (?:like|love)|want|wish) us (?:all )?to (?!(?:talk|say|thank|tell|mention|explain|stress|emphasise|remind|know|hear|ask|see|add|share with|point out|begin|start by|make (?:it )?clear|draw your|apologise|close|end by|finish by|congratulate|welcome you|be clear|be honest|repeat|show you|go through|set out|have something)\b)(?P<aim>.+)",
            "{aim}",
        ),
        (r"^it (?:needs?|has|ought|must|should|shall|will)(?: to)? become (?P<what>.+)", "make it {what}"),
        (r"\b(?:we|I) (?:must|should|shall|will|have to|need to) become (?P<aim>.+)", "become {aim}"),
        (
            r"^our (?P<who>[^,;:]{2,50}?) (?:should|must|shall|will|has to|have to|needs? to|ought to) become (?P<what>.+)",
            "make our {who} {what}",
        ),
        (
            r"^the (?P<who>[^,;:]{2,50}?) (?:should|must|shall|will|has to|have to|needs? to|ought to) become (?P<what>.+)",
            "make the {who} {what}",
        ),
        (
            r"\b(?:(?:our|the|my|one|overall|main|first|second|third|shared|common) )+(?:aim|goal|ambition|objective|task|purpose|mission|wish)(?: for [^,;:]{3,40}?| here)? is (?:to|that) (?!(?:talk|say|thank|tell|mention|explain|stress|emphasise|remind|know|hear|ask|see|add|share with|point out|begin|start by|make (?:it )?clear|draw your|apologise|close|end by|finish by|congratulate|welcome you|be clear|be honest|repeat|show you|go through|set out|have something)\b)(?P<aim>.+)",
            "{aim}",
        ),
        (r"^(?P<who>[^,;]{3,60}?) (?:should|must|ought to) be able to (?P<what>.+)", "{who} can {what}"),
        (
            r"^(?P<who>(?:[^,;]{3,60}?s|(?:our |all |the |young |older |more )*(?:people|staff|women|men|children))) (?:should|must|ought to) (?P<what>(?:feel|know|find|see|have|trust|get|stay|remain)\b.+)",
            "{who} {what}",
        ),
        (
            r"^(?P<aim>(?!it\b|this\b|that\b|they\b|we\b|you\b|he\b|she\b|i\b)[^,;]{3,60}? (?:should|must|ought to) (?:feel|know|find|see|have|trust|get|be|stay|remain)\b.+)",
            "{aim}",
        ),
        (
            r"^it (?:should|must|has to|needs to|ought to|will) be(?:come)? (?P<aim>(?:as |so |much )?(?:easy|easier|simple|simpler|possible|clear|clearer|natural|safe|safer|normal|cheaper|quicker|faster)\b.+)",
            "make it {aim}",
        ),
        (r"\bwe owe it to [^,;]{2,40}? to (?P<aim>.+)", "{aim}"),
        (r"^our (?P<who>[^,;]{2,50}?) deserves? (?P<what>.+)", "give our {who} {what}"),
        (r"^the (?P<who>[^,;]{2,50}?) deserves? (?P<what>.+)", "give the {who} {what}"),
        (
            r"\b(?:we|I) (?:will|must|should|shall|need to|have to|are going to|are determined to) (?P<aim>(?:be|make|keep|become|get|stay|earn|win|remain|protect|restore|improve|strengthen)\b.+)",
            "{aim}",
        ),
        (
            r"^let(?: us|['’]s) (?!have|see|say|hope|not|look|start|begin|remember|face|call|assume|suppose|be clear|be honest|go back|take\b)(?P<aim>[^,;:]{12,})",
            "{aim}",
        ),
    ),
    metrics=(
        # shares and numbers of a group
        (
            r"\bof (?:every|each) (?:hundred|thousand|ten|100|1,000|10) (?P<who>[^,⟦]*? who [^,⟦]*), ⟦N⟧ (?P<what>(?:have|has|are|were|do|had|\w+ed)\b.+)$",
            "the share of {who} and {what}",
        ),
        (r"^(?:of|among) (?P<who>[^,⟦]*? who [^,⟦]*), ⟦N⟧ (?P<what>(?!of\b).+)$", "{counted} {who} and {what}"),
        (
            rf"\bof (?:every|each) (?:hundred|thousand|ten|100|1,000|10) (?P<who>[^,⟦]*?{_PEOPLE}\b[^,⟦]*), ⟦N⟧ (?P<what>.+)$",
            "the share of {who} who {what}",
        ),
        (
            rf"^(?:of|among) (?P<who>(?:(?!\bof\b)[^,⟦])*?{_PEOPLE}\b[^,⟦]*), ⟦N⟧ (?P<what>(?!of\b).+)$",
            "{counted} {who} who {what}",
        ),
        (r"^(?:of|among) (?P<who>[^,⟦]{3,70}), ⟦N⟧ (?P<what>(?!of\b).+)$", "{counted} {who} that {what}"),
        (
            rf"⟦N⟧ of (?:(?:our|the) \d[\d,.]* )?(?P<who>{_NAME}) (?P<what>(?:doing|using|waiting|working|leaving|living|paying|buying|getting|taking|having|arriving|returning|starting|missing|needing)\b.+)$",
            "{counted} {who} {what}",
        ),
        (
            rf"⟦N⟧ of (?:(?:our|the) \d[\d,.]* )?(?P<who>(?:(?!\b(?:{_VERBS})\b)[^:⟦])*?{_PEOPLE}\b(?:(?!\b(?:{_VERBS})\b)[^:⟦])*?) (?:have|has) (?P<what>(?:an?|the|no|any|at least|more|fewer|their|some|access)\b.+)$",
            "{counted} {who} with {what}",
        ),
        (
            rf"⟦N⟧ of (?:(?:our|the) \d[\d,.]* )?(?P<who>(?:(?!\b(?:{_VERBS})\b)[^:⟦])*?{_PEOPLE}\b(?:(?!\b(?:{_VERBS})\b)[^:⟦])*?) (?P<what>(?:{_VERBS})\b.+)$",
            "{counted} {who} who {what}",
        ),
        (
            rf"⟦N⟧ of (?:(?:our|the) \d[\d,.]* )?(?P<who>(?:(?!\b(?:{_VERBS})\b)[^:⟦])+?) (?P<what>(?:{_VERBS})\b.+)$",
            "{counted} {who} that {what}",
        ),
        (
            rf"⟦N⟧ of (?:(?:our|the) \d[\d,.]* )?(?P<who>{_NAME}) (?:should|must|will|shall|have to|need to|ought to|to) be (?P<what>.+)$",
            "{counted} {who} that are {what}",
        ),
        (
            rf"⟦N⟧ of (?:(?:our|the) \d[\d,.]* )?(?P<who>(?:{_NO_NAME}[\w’'-]+ ){{0,4}}?{_PEOPLE}(?: [\w’'-]+){{0,4}}?) (?:should|must|will|shall|have to|need to|ought to|to) (?P<what>.+)$",
            "{counted} {who} who {what}",
        ),
        (
            rf"^⟦N⟧ (?P<who>(?:{_NO_NAME}[\w’'-]+ ){{0,4}}?{_PEOPLE}) (?P<what>(?:{_VERBS})\b.+)$",
            "{counted} {who} who {what}",
        ),
        (
            rf"\b(?P<verb>answer|deliver|clear|repair|treat|return|process|clean|finish|fix|collect|inspect|correct|recover|assess|reach|print|publish|ship|visit|attend|help|insur|convert|replac|recycl|resolv|handl|settl|clos|complet|serv|renew|schedul|invoic)e?s? ⟦N⟧ of (?P<what>{_NAME})(?P<rest>(?: (?:within|in|on|at|by|for|from|after|before|without|through) [^,;:⟦]+)?)$",
            "{counted} {what} {verb}ed{rest}",
        ),
        (
            rf"\b(?:our|the) (?:[\d,.]+ )?(?P<who>{_NAME}),? (?:and |but |of whom |of which )*⟦N⟧ of (?:them|these|those|whom|which) (?:are|is|were) (?P<what>.+)$",
            "{counted} {who} {what}",
        ),
        (
            rf"(?:^|[:;] )(?P<who>people who {_NAME}|{_NAME}) (?:are|is) [^:⟦]+: we have ⟦N⟧ of them\b",
            "the number of {who}",
        ),
        (
            rf"^(?:when|if|once|where) (?P<who>{_NAME}) (?:fall|come|are|run|expire|end|arrive|call|ask|leave)\b[^,⟦]{{0,25}}, ⟦N⟧ (?P<what>are \w+)",
            "{counted} {who} that {what}",
        ),
        (
            rf"\b(?:we|I|they) (?:also |therefore )?(?:will |plan to |want to |aim to |intend to )?bring ⟦N⟧ (?P<what>{_NAME}) (?P<rest>(?:up |down )?to [^,;:⟦]+)$",
            "{counted} {what} brought{rest}",
        ),
        # times
        (
            r"^it (?:takes|took|can take)(?: us)? ⟦N⟧ (?:on average )?(?P<what>(?:to|for|before|until)\b.+)$",
            "the time it takes {what}",
        ),
        (
            rf"^(?P<what>(?:an?|each|every|one) {_TOLD}|{_TOLD}[^s\W]) (?:takes|took|{_MODAL} (?:only )?take)(?: us)?{_GAP} ⟦N⟧(?P<rest>(?: (?:from|between|to)\b.+)?)",
            "the time {what} takes{rest}",
        ),
        (
            rf"^(?P<what>{_TOLD}) (?:takes?|took|{_MODAL} (?:only )?take)(?: us)?{_GAP} ⟦N⟧(?P<rest>(?: (?:from|between|to)\b.+)?)",
            "the time {what} take{rest}",
        ),
        (
            rf"^(?P<who>{_TOLD}) waits{_GAP} ⟦N⟧(?P<rest>(?: (?:for|before|until|between|from|to)\b.*)?)",
            "the time {who} waits{rest}",
        ),
        (
            rf"^(?P<who>{_TOLD}) wait{_GAP} ⟦N⟧(?P<rest>(?: (?:for|before|until|between|from|to)\b.*)?)",
            "the time {who} wait{rest}",
        ),
        (
            rf"^(?P<who>{_TOLD}) (?:is|was|stands?|stood|stays?|remains?) (?P<state>{_STATE})(?: for)?{_GAP} ⟦N⟧",
            "the time {who} is {state}",
        ),
        (
            rf"^(?P<who>{_TOLD}) (?:are|were|stands?|stood|stays?|remains?) (?P<state>{_STATE})(?: for)?{_GAP} ⟦N⟧",
            "the time {who} are {state}",
        ),
        (
            rf"^(?P<what>{_NAME} (?:leave|leaves|arrive|arrives|reach|reaches|start|starts|go out|goes out|are (?:paid|delivered|answered|closed|shipped)|is (?:paid|delivered|answered|closed|shipped))(?: {_NAME})?){_GAP} ⟦N⟧ after\b",
            "the time until {what}",
        ),
        (
            rf"^(?P<who>(?:an?|each|every|any) {_NAME}) (?:{_MODAL} be|is|was)(?: now)? {_DONE_TO} (?:within|inside|after|in under|in less than|in){_GAP} ⟦N⟧",
            "the time until {who} is {what}",
        ),
        (
            rf"^(?P<who>{_NAME}s) (?:{_MODAL} be|are|were)(?: now)? {_DONE_TO} (?:within|inside|after|in under|in less than|in){_GAP} ⟦N⟧",
            "the time until {who} are {what}",
        ),
        # scores
        (
            rf"\b(?:scored?|scores|rates?|rated|gave us|gives us|give us){_GAP} ⟦N⟧(?: out of \w+)? (?:for|on) (?P<metric>{_NAME})(?=$|[,.;])",
            "{metric}",
        ),
        # what we have, count, lose
        (
            rf"\bwe (?:lost|lose|are losing){_GAP} ⟦N⟧ (?P<what>(?!every\b|each\b|a\b|per\b){_NAME})(?P<rest>(?: (?:to|through|because of|due to) [^,;:⟦]+)?)$",
            "{counted} {what} lost{rest}",
        ),
        (
            rf"^(?:there (?:is|are|was|were|have been)|we (?:have|had|count|serve|receive|received|get|got|handle|handled|sell|make|see|saw|had|recorded|logged|carry out|carried out)|(?:\w+ )?(?:reported|recorded|logged|counted|registered|noted|suffered)){_GAP} ⟦N⟧ (?P<what>(?!of\b|on\b|in\b|to\b|by\b|from\b|per\b|a\b|our\b|my\b|priorit)(?:(?!\b(?:and|but|because|so|while) )[^;:⟦])+?)(?:,.*| and .*)?$",
            "{counted} {what}",
        ),
        (
            rf"^(?P<where>{_NAME}) (?:had|has|holds|held|contains|shows|showed|counts){_GAP} ⟦N⟧ (?P<what>{_NAME}) (?P<place>on|in) it\b",
            "{counted} {what} {place} {where}",
        ),
        (
            rf"^(?:[^:⟦]+: )?{_GAP}\s?⟦N⟧ (?P<who>(?!the\b|our\b|of\b|for\b|fewer\b|more\b|less\b|lower\b|higher\b|better\b|or\b|and\b|to\b)(?:(?!\b(?:{_VERBS})\b)[^:;⟦])+?) (?P<what>left(?: us)?(?=$|[ ,;])|(?:are|is|were|was|have|has) .+$)",
            "the number of {who} that {what}",
        ),
        (
            rf"^⟦N⟧ (?P<who>(?!of\b|for\b|fewer\b|more\b|less\b|lower\b|higher\b|better\b|or\b|and\b|to\b){_NAME}s) (?:will|are to|shall|must|should) be (?P<what>\w+(?: on| up| in| out)?)\b",
            "{counted} {who} {what}",
        ),
        (
            rf"^(?P<who>(?:the|our|each|every|an?) {_NAME})(?: (?:there|here|alone|now))? (?P<verb>{_DOES}){_GAP} ⟦N⟧ (?P<what>(?:(?!of\b|per\b|a\b|an\b){_NAME})s)"
            + _PER
            + "$",
            "{counted} {what} {who} {verb}{rest}",
        ),
        (
            rf"^(?P<who>(?:the|our|each|every|an?) {_NAME})(?: (?:there|here|alone|now))? (?P<verb>{_DOES}){_GAP} ⟦N⟧"
            + _PER,
            "what {who} {verb}{rest}",
        ),
        (
            rf"\bwe (?:burn|use|consume){_GAP} ⟦N⟧ of (?P<what>\w+)(?P<rest>(?: (?:for every|per) [^,;:⟦]+)?)",
            "{what} used{rest}",
        ),
        # parts of a whole
        (
            rf"(?P<who>{_NAME}) (?:(?:{_MODAL} )?(?:makes? up|made up|accounts? for|accounted for|represents?)){_GAP} ⟦N⟧ of (?P<what>{_NAME})(?=$|[,.;]| and\b| by\b)",
            "the share of {who} in {what}",
        ),
        (
            rf"^(?P<who>{_NAME}) (?:is|are) to (?:return|make|show|achieve|earn|reach|post|run) an? (?P<metric>{_NAME}) of ⟦N⟧",
            "the {metric} of {who}",
        ),
        (rf"^(?P<who>{_NAME}) (?:brought|brings?) in ⟦N⟧", "the income from {who}"),
        (
            rf"^(?:(?:we|i) (?:will|shall|want to|aim to|must|plan to|intend to) |to )?⟦N⟧ (?P<metric>(?:the|our) {_TOLD})(?: (?:of|from) {_NAME})?$",
            "{metric}",
        ),
        (
            rf"^(?:(?:we|i) (?:will|shall|want to|aim to|must|plan to|intend to) |to )?⟦N⟧ (?P<metric>(?:number|share|percentage|rate|amount|value|volume) of {_TOLD})$",
            "the {metric}",
        ),
        (
            rf"⟦N⟧ (?P<metric>what (?:the|our) {_NAME} (?:brings in|bring in|earns?|makes?|sells?|produces?|costs?))\b",
            "{metric}",
        ),
        # to bring something somewhere
        (
            rf"\b(?:we|i|board|trustees|partners|management) (?:(?:would|should|do) )?(?:want|wants|like|love|wish|expect|expects|need|intend|aim for){_SAY_NOT}(?: to (?:see|have|get|bring|keep|reduce|cut|raise|lift|increase))? (?P<metric>{_TOLD})(?: (?:down|up|back|kept|held|brought|reduced|raised|cut))?(?: to)?(?: (?:be|reach|fall|rise|stand|drop|come down|go down|go up|grow))?(?: (?:down|up))?{_GAP} ⟦N⟧"
            + _PER,
            "{metric}{rest}",
        ),
        (
            rf"\b{_CHANGE} (?P<metric>{_NAME}) (?:up |down |back )?to{_GAP} ⟦N⟧ of (?P<whole>{_NAME})(?=$|[,.;(]| (?:by|and|in|at)\b)",
            "{metric} as a share of {whole}",
        ),
        (
            rf"\b{_CHANGE} (?P<metric>{_TOLD})(?: (?:down|up|back))?(?: from| to| by| below| under| above| over| at| within| down to| up to)(?:{_GAP}) ⟦N⟧"
            + _PER,
            "{metric}{rest}",
        ),
        (
            rf"(?:^|that |: )(?P<metric>{_TOLD}),? (?:[^,⟦]{{0,30}}, )?{_MODAL} (?:not )?(?:{_GO}|exceed)(?: (?:down|up|back))?(?: (?:more|less|higher|lower|longer) than)?{_GAP} ⟦N⟧"
            + _PER,
            "{metric}{rest}",
        ),
        (
            rf"(?:^|that |: )(?P<metric>{_TOLD}) be (?:brought|cut|reduced|raised|lifted|increased|lowered|kept|held)(?: (?:down|up|back))?{_GAP} ⟦N⟧"
            + _PER,
            "{metric}{rest}",
        ),
        (
            rf"(?:^|that |: )(?P<metric>{_NAME}) (?:go|goes|move|moves|fall|falls|rise|rises|drop|drops|grow|grows)(?: (?:up|down|back))? (?:from|to|by|below|above){_GAP} ⟦N⟧"
            + _PER,
            "{metric}{rest}",
        ),
        # where something stands
        (
            rf"^(?P<metric>{_NAME}),? (?:is|are|(?:now |currently )?stands?|stood|amounts?|comes?|was|were|has (?:risen|fallen|grown)|have (?:risen|fallen|grown)|reached|fell|rose|grew|went){_DOWN}{_GAP} ⟦N⟧ of (?P<whole>{_NAME})(?=$|[,.;(]| (?:by|and|in|at)\b)",
            "{metric} as a share of {whole}",
        ),
        (
            rf"^(?P<metric>{_TOLD}),? (?:is|are|(?:now |currently )?stands?|stood|amounts?|amounted|averages?|averaged|comes?|came|(?:is|are|was|were) (?:now |still )?(?:running|stuck|down|up|back|flat)|runs?|ran|lies|lay|sits?|sat|was|were|has (?:reached|risen|fallen|grown|slipped|crept up|dropped)|have (?:reached|risen|fallen|grown|dropped)|equals?|totals?|totalled|reached|hovers?|fell|rose|grew|dropped|slipped|went|crept){_DOWN}{_GAP} ⟦N⟧"
            + _PER,
            "{metric}{rest}",
        ),
        (
            rf"^(?P<metric>{_NAME}) (?:stuck|steady|flat|static|now|running|hovering|currently|down|up){_GAP} ⟦N⟧"
            + _PER,
            "{metric}{rest}",
        ),
        (
            rf"\b(?:ran|runs?|running|worked|works?|operat\w+|stands?|closed|ended|finished|start\w*) (?:at|with|on) an? (?P<metric>{_NAME}) of{_GAP} ⟦N⟧",
            "{metric}",
        ),
        (rf"^(?P<what>{_NAME}) (?:costs?|cost) (?:us )?{_GAP} ?⟦N⟧", "the cost of {what}"),
        # notes: "Waste: under 9%", "OEE of 65% on the big presses", "Staff turnover no higher than 15%"
        (rf"^(?P<metric>{_TOLD}),{_GAP} ⟦N⟧$", "{metric}"),
        (rf"^(?P<metric>{_TOLD}):{_GAP} ⟦N⟧" + _PER, "{metric}{rest}"),
        (
            rf"^(?P<metric>{_NAME}) of{_GAP} ⟦N⟧(?P<rest>(?: (?:on|in|at|for|among|across) {_NAME})?)(?:$| (?:is|are|was|were)\b)",
            "{metric}{rest}",
        ),
        (
            rf"^(?P<metric>{_NAME})(?: down| up| back)?(?: to| at| below| under| over| above| no more than| no higher than| no lower than| no less than| at most| at least| not more than| less than| fewer than){_GAP} ⟦N⟧"
            + _PER,
            "{metric}{rest}",
        ),
        (rf"^(?P<metric>{_NAME}) ⟦N⟧ (?:better|higher|lower|more|less|up|down)\b", "{metric}"),
        (rf"^⟦N⟧ (?P<metric>{_NAME} per [\w,]+ {_NAME})$", "the number of {metric}"),
        (rf"\b(?:produces?|emits?|burns?|consumes?){_GAP} ⟦N⟧ of (?P<what>{_NAME}?)" + _PER + "$", "{what}{rest}"),
        (
            rf"(?<!by )⟦N⟧ of (?P<what>(?!them\b|these\b|those\b|it\b|its\b|their\b|his\b|her\b|this\b|that\b|which\b|whom\b|life\b|us\b)(?:(?!\b(?:{_VERBS}|and|but|should|must|will)\b)[^:;⟦])+)$",
            "{counted} {what}",
        ),
        (
            rf"\b(?:recruit|hire|train|appoint|take on|open|employ|want|like|add|sign|win|find|plant|build|agreed|launch|deliver|run|publish|host|count|see){_GAP} ⟦N⟧ (?:more |further |extra |additional |another )?(?P<what>(?!of\b|for\b|fewer\b|more\b|less\b|lower\b|higher\b|better\b|or\b|and\b|to\b|points?\b|a\b|per\b|by\b|in\b|from\b|our\b|my\b){_NAME})(?:$|(?=[,;]| (?:by|in|to|during|from|before|with|over|at|for|until|among|and|so|within|as|through)\b))",
            "{counted} {what}",
        ),
        (
            rf"^⟦N⟧ (?P<what>(?!of\b|for\b|fewer\b|more\b|less\b|lower\b|higher\b|better\b|or\b|and\b|to\b|points?\b|a\b|per\b|by\b|in\b|from\b|ahead\b|after\b|before\b|late\b|on\b|our\b|my\b|the\b|number of\b|share of\b)(?!.*\b(?:leaves?|arrives?|stays?|pays?|buys?|knows?|feels?|comes?|goes|joins?|waits?|says?|gives?|takes?|makes?|meets?|becomes?|drops?)\b){_NAME})(?: between\b.*)?(?: at (?:the )?(?:very )?(?:most|least))?$",
            "{counted} {what}",
        ),
    ),
    counted=("the share of", "the number of"),
    breaks=(
        ", ",
        "; ",
        " – ",
        " so that ",
        " because ",
        " and that ",
        " when ",
        " whichever ",
        " with a ",
        " where ",
        ": ",
        " although ",
        " though ",
        " rather than ",
        " instead of ",
        " even if ",
        " even when ",
        " if ",
        " unless ",
        " while ",
        " until ",
        " but ",
        " which ",
        " who ",
        " chiefly ",
        r" by \w+ing ",
        " whatever ",
        " however ",
        " and not ",
    ),
    pledge=(r"^(?:I|we) will\s+", r",? (?:as )?measured by\W*$"),
    figure_joints=(
        "by",
        "from",
        "to",
        "at",
        "of",
        "at least",
        "at most",
        "over",
        "under",
        "more than",
        "less than",
    ),
    counters=(),
    tidy=(),
    beginnings=("from", "starting", "beginning", "as of", "start in", "begin in"),
    date_joints=(
        r"by",
        r"by the end of",
        r"before",
        r"no later than",
        r"in",
        r"until",
        r"from",
        r"as of",
        r"at the end of",
        r"during",
        r"the end of",
        r"for",
    ),
)
