"""How running text is written in Swedish."""

from assistant.languages.text_habits import TextHabits, phrases, words

TEXT_HABITS = TextHabits(
    frequent_words=words(
        """
        och i att det som en ett på är av för med till den de inte om har hade kan ska skall vi vår våra vårt oss ni er
        du din ditt dina jag han hon man sig sin sitt sina där när hur vad vem vilken vilket vilka varför men eller
        också även bara så än från under över mellan inom innan efter genom mot ur vid utan per samt både alla allt
        varje någon något några ingen inget mer mindre flest minst högst färre många fler bli blir blev blivit vara
        varit måste bör får få göra gör ha nya ny nytt första slutet början år månad månader kvartal kvartalet vecka
        veckor dag dagar kund kunder kunderna omsättning tillväxt öka ökar ökat minska minskar sänka sänker höja höjer
        förbättra halvera fördubbla nå uppnå lansera skapa utveckla stärka behålla mål målet mäts mätt antal antalet
        andel andelen tid tiden marknad marknaden människor medarbetare nöjdhet försäljning kostnader kostnaden
        svarstid minuter timmar procent miljoner miljarder genomsnittlig genomsnittliga senast årligen verksamheten
        erbjuda därför dessa denna detta blivit kommer finns
        """
    ),
    endings=words(
        "ningen ningar ningarna heten heter arna erna orna ande skap skapet lig liga ligt iskt iska aren tionen ering eringen isk"
    ),
    letters="åä",
    abbreviations=words(
        """
        bl.a. t.ex. d.v.s. dvs. f.d. fr.o.m. t.o.m. m.fl. p.g.a. pga. s.k. ev. resp. inkl. exkl. ca. max. min. jfr.
        kl. tel. dr. prof. st. forts. ung. f.n. å.s. s.a.s. i.o.m. o.dyl. fr.a. st.f. e.g. t.h. t.v.
        """
    ),
    closing_abbreviations=words("m.m. osv. etc. o.s.v. m.fl. e.d. e.dyl. o.d. f.kr. e.kr. tkr. mkr. mdkr. milj. f.ö."),
    number_abbreviations=words(
        "nr. s. sid. bet. prop. rskr. dir. dnr. ds. kap. art. fig. jan. feb. febr. mars. apr. jun. jul. aug. sep. sept. okt. nov. dec."
    ),
    months=words(
        """
        januari februari mars april maj juni juli augusti september oktober november december jan feb febr mar apr jun
        jul aug sep sept okt nov dec
        """
    ),
    weekdays=words(
        "måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön måndagar fredagar"
    ),
    date_words=words(
        "datum date publicerad publicerat uppdaterad uppdaterat ändrad senast den kl av skriven klockan till"
    ),
    page_names=words("sida sid bild"),
    chapter_words=words("kapitel avsnitt del artikel bilaga"),
    slide_words=words("bild slide"),
    you=words("du dig din ditt dina ni er ert era"),
    menu_lines=phrases(
        """
        hem, startsida, meny, huvudmeny, logga in, logga ut, mitt konto, mina sidor, sök, om oss, om, tjänster,
        produkter, lösningar, priser, blogg, nyheter, karriär, lediga jobb, jobba hos oss, kontakt, vanliga frågor,
        hjälp, support, webbplatskarta, integritetspolicy, integritet, villkor, allmänna villkor, användarvillkor,
        tillgänglighet, tillgänglighetsredogörelse, dela, dela artikeln, dela sidan, dela på facebook,
        dela på linkedin, dela på twitter, gilla, skriv ut, skriv ut sidan, föregående, nästa, föregående inlägg,
        nästa inlägg, föregående artikel, nästa artikel, tillbaka, tillbaka till toppen, till toppen, läs mer,
        läs vidare, visa mer, visa fler, ladda fler, se mer, se alla, visa alla, mer, stäng, hoppa till innehåll,
        hoppa till huvudinnehåll, till innehållet, innehållsförteckning, innehåll, i den här artikeln, på den här sidan,
        taggar, etiketter, kategorier, kommentarer, inga kommentarer, följ oss, språk, svenska, varukorg, kundvagn,
        butik, lyssna
        """
    ),
    menu_starts=phrases("läs också, läs även, läs mer:, se även:, se också:, du är här, publicerad i, postat i"),
    related_lines=phrases(
        """
        relaterade artiklar, relaterade inlägg, relaterat, relaterat innehåll, relaterade ämnen, fler artiklar,
        andra artiklar, mer om ämnet, mer läsning, senaste nytt, senaste nyheterna, senaste inläggen, senaste inlägg,
        populära inlägg, populära artiklar, mest läst, mest lästa, du kanske också gillar, du kanske också är intresserad av,
        rekommenderade artiklar, rekommenderat, läs också dessa artiklar, snabblänkar, genvägar
        """
    ),
    promotion_lines=phrases(
        """
        gratis provperiod, nyhetsbrev, prenumerera, prenumerera nu, anmäl dig, anmäl dig nu, registrera dig,
        registrera dig nu, köp nu, beställ nu, beställ, kom igång, starta nu, prova gratis, testa gratis, boka en demo,
        boka demo, se demo, begär offert, begär en offert, ladda ner, ladda ned, ladda ner nu, ladda ner pdf,
        ladda ner broschyren, annons, sponsrat, vill du veta mer
        """
    ),
    promotion_starts=phrases(
        """
        prenumerera på vårt, prenumerera på nyhetsbrevet, anmäl dig till, registrera dig gratis, registrera dig för,
        registrera dig idag, skapa ett gratis konto, starta din gratis, prova gratis, testa gratis, prova vår, prova våra,
        få en gratis, få vårt nyhetsbrev, ladda ner vår, ladda ned vår, ladda ner den kostnadsfria, ladda ner gratis,
        ladda ner guiden, ladda ner broschyren, köp vår, köp våra, beställ vår, beställ din, boka en demo,
        boka ett kostnadsfritt, boka en kostnadsfri, boka ditt, boka din, begär en demo, begär offert, kontakta oss,
        hör av dig, ring oss, mejla oss, maila oss, följ oss på, gilla oss på, besök vår webbplats, besök vår hemsida,
        kolla in vår, kolla in våra, klicka här, vill du veta mer, vill du hantera dina, letar du efter,
        läs vår guide, läs vår blogg
        """
    ),
    promotion_phrases=phrases(
        """
        kontakta oss för mer information, kontakta oss redan idag, kontakta oss idag, registrera dig gratis,
        prenumerera på vårt nyhetsbrev, inget kreditkort krävs, starta din kostnadsfria provperiod, prova kostnadsfritt,
        kostnadsfri provperiod i 30 dagar, pengarna tillbaka-garanti
        """
    ),
    offer_words=words("gratis kostnadsfri kostnadsfritt mall mallen mallar demo prova appen funktion funktioner"),
    contact_lines=phrases(
        """
        kontakt, kontakta oss, kontaktuppgifter, kontaktinformation, öppettider, vår adress, besöksadress, postadress,
        kundtjänst, kundservice, telefontider
        """
    ),
    contact_words=words(
        """
        tel telefon telefonnummer mobil fax e-post epost mejl mail adress besöksadress postadress box gatan gata vägen
        öppettider öppet stängt telefontid helgdagar vardagar webbplats webb www kontakt kundtjänst ring oss kl och till på
        """
    ),
    address_labels=phrases("adress, besöksadress, postadress, huvudkontor"),
    form_lines=phrases(
        """
        lämna en kommentar, lämna ett svar, skriv en kommentar, kommentera, svara, avbryt svar, publicera kommentar,
        skicka, skicka kommentar, skicka meddelande, namn, ditt namn, förnamn, efternamn, e-post, e-postadress,
        din e-postadress, ditt meddelande, meddelande, telefonnummer, obligatoriskt, obligatoriskt fält, acceptera,
        acceptera alla, acceptera alla cookies, acceptera alla kakor, godkänn alla, neka, avvisa alla,
        cookieinställningar, kakor, cookies, hantera cookies, hantera kakor, cookiepolicy, jag godkänner
        """
    ),
    form_phrases=phrases(
        """
        din e-postadress kommer inte publiceras, din e-postadress kommer inte att publiceras,
        obligatoriska fält är märkta, obligatoriska fält är markerade, fält markerade med, detta fält är obligatoriskt,
        det här fältet är till för validering, spara mitt namn, vi använder cookies, vi använder kakor,
        denna webbplats använder cookies, den här webbplatsen använder cookies, webbplatsen använder kakor,
        webbplatsen använder cookies, vår webbplats använder cookies, godkänner du att vi använder cookies,
        jag godkänner integritetspolicyn, ange din e-postadress, fyll i din e-postadress, du måste vara inloggad
        """
    ),
    machines=phrases(
        """
        sammanfattare, varje assistent, alla assistenter, bästa assistent, kära assistent, automatiskt verktyg,
        automatiska system,
        ai-assistent, ai-assistenter, ai-modell, ai-modeller, ai-verktyg, ai-system, en ai, varje ai, ai som,
        språkmodell, språkmodeller, språkmodellen, llm, chattbot, chattbotar, chatbot, bot, botar, datorprogram,
        program som läser, programvara som, automatisk läsare, automatiska läsare, automatiska verktyg,
        sammanfattningsverktyg, robot, robotar, maskin som, copilot, chatgpt, algoritm
        """
    ),
    own_text=phrases(
        """
        de här sidorna, dessa sidor, varje mål, varje nyckelresultat,
        läser detta, läser det här, läser den här, bearbetar detta, som läser,
        den här sidan, denna sida, den här texten, denna text, det här dokumentet, detta dokument, den här
        rapporten, denna rapport, det här underlaget, detta underlag, underlaget, det här protokollet, detta
        protokoll, den här planen, denna plan, det här brevet, det här talet, ovanstående, sammanfatta,
        sammanfattar, sammanfattning, sammanfattningen, målen, formulerar mål, tar fram mål, skriver mål, koka
        ner, okr
        """
    ),
    speakers=phrases("systemet, assistent, assistenten, utvecklare, ai-assistent, språkmodell"),
    furniture_phrases=phrases(
        "alla rättigheter förbehållna, med ensamrätt, minuters läsning, min läsning, lästid:, copyright ©"
    ),
)
