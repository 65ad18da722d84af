"""How running text is written in Dutch."""

from assistant.languages.text_habits import TextHabits, phrases, words

TEXT_HABITS = TextHabits(
    frequent_words=words(
        """
        de het een en van in is zijn was waren wordt worden werd op te ten ter tot om dat dit die deze er aan met als
        bij door naar over uit voor onder tegen tussen binnen vanaf tijdens na per zonder wij we ons onze ze zij hun hen
        je jij jouw u uw ik mijn hij haar wie wat waar waarom wanneer hoe welke niet geen ook nog maar want omdat of dan
        toen al alle elk elke ieder iedere meer minder meest minst minste veel weinig hoger lager beter betere kan kunnen zal
        zullen moet moeten mag willen wil gaan gaat heeft hebben had doen maken krijgen blijven eerste nieuw nieuwe eind
        einde jaar jaren maand maanden kwartaal week dag klant klanten omzet groei verhogen verlagen verbeteren
        verminderen vergroten stijgt daalt behalen bereiken lanceren realiseren brengen terugbrengen houden doel doelen
        doelstelling gemeten aantal tijd aandeel markt mensen medewerkers tevredenheid verkoop kosten reactietijd
        minuten uur procent miljoen gemiddelde gemiddeld jaarlijks maandelijks wekelijks eerder uiterlijk ervoor zodat
        """
    ),
    endings=words("heid heden ingen elijk elijke ering schap tie ties ische eren ijke baar achtig sche"),
    letters="",
    abbreviations=words(
        """
        o.a. m.n. d.w.z. bijv. bv. i.p.v. m.b.t. t.a.v. t.o.v. t.b.v. t.g.v. i.v.m. i.s.m. o.b.v. o.l.v. n.a.v. z.g.
        zgn. resp. incl. excl. ca. max. min. gem. dhr. mevr. mw. dr. drs. ir. ing. mr. prof. st. vgl. evt. m.i. d.m.v.
        m.u.v. v.a. a.d.h.v. u.a. afd. verg.
        """
    ),
    closing_abbreviations=words("enz. etc. e.d. e.a. jl. a.s. b.v. n.v. v.o.f. p.m. p.j. p.p. e.v. m.m."),
    number_abbreviations=words(
        "nr. nrs. art. blz. p. fig. hfst. par. jan. febr. feb. mrt. apr. jun. jul. aug. sept. sep. okt. nov. dec."
    ),
    months=words(
        """
        januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun
        jul aug sep sept okt nov dec
        """
    ),
    weekdays=words("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo"),
    date_words=words(
        "datum gepubliceerd geplaatst bijgewerkt gewijzigd laatst op om door geschreven uur de van tot t m"
    ),
    page_names=words("pagina bladzijde blz pag dia"),
    chapter_words=words("hoofdstuk paragraaf deel artikel bijlage onderdeel"),
    slide_words=words("dia sheet slide"),
    you=words("je jij jou jouw u uw uzelf jezelf jullie"),
    menu_lines=phrases(
        """
        home, menu, hoofdmenu, inloggen, uitloggen, aanmelden, mijn account, zoeken, zoek, over ons, over, diensten,
        producten, oplossingen, tarieven, prijzen, blog, nieuws, vacatures, werken bij, contact, veelgestelde vragen,
        hulp, help, support, sitemap, privacy, privacybeleid, privacyverklaring, voorwaarden, algemene voorwaarden,
        disclaimer, toegankelijkheid, delen, deel dit, deel dit artikel, deel deze pagina, deel op facebook,
        deel op linkedin, deel op twitter, vind ik leuk, afdrukken, print, print deze pagina, vorige, volgende,
        vorig bericht, volgend bericht, vorig artikel, volgend artikel, terug, terug naar boven,
        terug naar overzicht, lees meer, lees verder, meer lezen, toon meer, meer laden, bekijk meer, bekijk alles,
        bekijk alle, meer, meer informatie, sluiten, naar de inhoud, direct naar inhoud, naar hoofdinhoud,
        ga naar inhoud, inhoudsopgave, inhoud, in dit artikel, op deze pagina, tags, trefwoorden, categorieën, reacties,
        geen reacties, volg ons, taal, nederlands, winkelwagen, winkelmand, webshop, kruimelpad
        """
    ),
    menu_starts=phrases(
        "lees ook, bekijk ook, zie ook:, lees verder:, lees meer:, u bevindt zich hier, je bent hier, geplaatst in"
    ),
    related_lines=phrases(
        """
        gerelateerde artikelen, gerelateerde berichten, gerelateerd, gerelateerde onderwerpen, meer artikelen,
        meer over dit onderwerp, andere artikelen, recente berichten, laatste nieuws, laatste berichten,
        populaire berichten, populaire artikelen, meest gelezen, dit vind je misschien ook interessant,
        misschien vind je dit ook interessant, aanbevolen artikelen, aanbevolen, lees ook deze artikelen, snel naar
        """
    ),
    promotion_lines=phrases(
        """
        gratis proefperiode, nieuwsbrief, inschrijven, schrijf je in, schrijf u in, meld je aan, nu aanmelden,
        nu inschrijven, nu kopen, koop nu, bestel nu, bestellen, nu bestellen, aan de slag, start nu, probeer gratis,
        probeer het gratis, vraag een demo aan, demo aanvragen, bekijk de demo, offerte aanvragen, vraag een offerte aan,
        download, download nu, download pdf, download brochure, download de brochure, download studiegids, advertentie,
        gesponsord, wil je meer weten, wilt u meer weten, meer weten, ons opleidingsaanbod
        """
    ),
    promotion_starts=phrases(
        """
        schrijf je in voor, schrijf u in voor, schrijf je nu in, abonneer je op, abonneer u op, meld je aan voor,
        meld u aan voor, meld je nu aan, registreer je gratis, start je gratis, start uw gratis, probeer gratis,
        probeer het gratis, probeer nu gratis, ontvang onze nieuwsbrief, ontvang gratis, vraag een gratis,
        vraag een demo, vraag vrijblijvend, download onze, download het gratis, download de gratis, download gratis,
        download het whitepaper, download de whitepaper, download de brochure, download dit, koop onze, bestel onze,
        bestel je, bestel uw, boek een, boek je, plan een demo, plan een gratis, plan een vrijblijvend, neem contact op,
        neem contact met ons op, neem vrijblijvend contact, contacteer ons, bel ons, mail ons, stuur ons een e-mail,
        volg ons op, bezoek onze website, bezoek de product, bekijk ons aanbod, bekijk onze, klik hier,
        wil je meer weten, wilt u meer weten, wil je hier graag meer weten, wil je hier meer over weten,
        meer weten over, kom meer te weten via, op zoek naar meer, op zoek naar een tool, lees onze gids
        """
    ),
    promotion_phrases=phrases(
        """
        neem contact met ons op voor meer informatie, contacteer ons voor, vandaag nog gratis, probeer het gratis,
        schrijf je in voor onze nieuwsbrief, meld je aan voor onze nieuwsbrief, bekijk ons opleidingsaanbod,
        geen creditcard nodig, start je gratis proefperiode, niet-goed-geld-terug, vrijblijvende offerte
        """
    ),
    offer_words=words("gratis proefperiode sjabloon sjablonen template templates demo probeer app functie functies"),
    contact_lines=phrases(
        """
        contact, contactgegevens, neem contact op, neem contact met ons op, contacteer ons, openingstijden,
        openingsuren, ons adres, bezoekadres, postadres, klantenservice, bereikbaarheid
        """
    ),
    contact_words=words(
        """
        tel telefoon telefoonnummer mobiel fax e-mail email mail adres bezoekadres postadres postbus straat laan plein
        weg openingstijden open geopend gesloten kantooruren feestdagen bereikbaar website web www contact
        klantenservice bel ons van tot en op
        """
    ),
    address_labels=phrases("adres, bezoekadres, postadres, hoofdkantoor"),
    form_lines=phrases(
        """
        geef een reactie, laat een reactie achter, plaats een reactie, reageer, reageren, reactie plaatsen,
        reactie annuleren, antwoord annuleren, antwoorden, verzenden, versturen, verstuur, naam, je naam, uw naam,
        voornaam, achternaam, e-mail, e-mailadres, emailadres, je bericht, uw bericht, bericht, telefoonnummer,
        verplicht, verplicht veld, accepteren, alles accepteren, alle cookies accepteren, cookies accepteren, weigeren,
        alles weigeren, cookie-instellingen, cookievoorkeuren, cookiebeleid, cookies, cookies beheren, ik ga akkoord
        """
    ),
    form_phrases=phrases(
        """
        je e-mailadres wordt niet gepubliceerd, uw e-mailadres wordt niet gepubliceerd,
        e-mailadres zal niet getoond worden, vereiste velden zijn gemarkeerd, verplichte velden zijn gemarkeerd,
        velden met een *, dit veld is verplicht, dit veld is bedoeld voor validatie, bewaar mijn naam,
        sla mijn naam op, wij gebruiken cookies, we gebruiken cookies, deze website gebruikt cookies,
        deze site gebruikt cookies, onze website gebruikt cookies, maakt gebruik van cookies,
        gaat u akkoord met het gebruik van cookies, ik ga akkoord met de privacy, vul je e-mailadres in,
        vul uw e-mailadres in, je moet ingelogd zijn, u moet ingelogd zijn
        """
    ),
    machines=phrases(
        """
        samenvatter, samenvatters, elke assistent, iedere assistent, beste assistent, automatische hulpmiddelen,
        automatisch hulpmiddel, automatische systemen,
        ai-assistent, ai-assistenten, ai-model, ai-modellen, ai-tool, ai-tools, ai-systeem, ai-systemen, een ai,
        elke ai, ai die, taalmodel, taalmodellen, llm, chatbot, chatbots, bot, bots, computerprogramma,
        computerprogramma's, software die, automatische lezer, automatische lezers, automatische samenvatter,
        automatische samenvatters, samenvattingstool, robot, robots, machine die, copilot, chatgpt, algoritme
        """
    ),
    own_text=phrases(
        """
        deze bladzijden, deze pagina's, elke doelstelling, iedere doelstelling,
        elk kernresultaat, ieder kernresultaat,
        dit leest, die dit, dit verwerkt, dit samenvat, lezen van dit, leest,
        deze pagina, deze tekst, dit document, dit rapport, deze notitie, dit plan, deze notulen, dit bestand,
        dit stuk, deze memo, deze brief, dit verslag, dit artikel, deze website, deze toespraak, bovenstaande,
        samenvat, samenvatten, samenvatting, de doelen, doelen opstelt, doelstellingen opstelt, doelen op te
        stellen, okr, okr's
        """
    ),
    speakers=phrases("systeem, assistent, ontwikkelaar, ai-assistent, taalmodel"),
    furniture_phrases=phrases("alle rechten voorbehouden, minuten leestijd, min leestijd, leestijd:, copyright ©"),
)
