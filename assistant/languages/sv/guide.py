"""Mål förklarade på svenska."""

from assistant.languages.guide import Guide

GUIDE = Guide(
    lead="OKR säger vad du vill förändra det här kvartalet. KPI:er visar om det ni gör varje dag fortfarande fungerar. "
    "De flesta team behöver båda.",
    questions=(
        ("Vart vill vi?", "Målet: platsen på kartan, i ord som folk minns."),
        ("Hur vet vi att vi är framme?", "Nyckelresultaten: skyltarna längs vägen, var och en med en siffra."),
        (
            "Vad gör vi för att komma dit?",
            "Initiativen: själva körningen. Är en väg avstängd tar du en annan; resmålet är detsamma.",
        ),
    ),
    titles={
        "okr": "OKR",
        "guardrail": "Skyddsmått",
        "health_metric": "Hälsomått",
        "kra": "KRA, ansvarsområde",
        "mbo": "MBO, målstyrning",
        "commitment": "Åtagande och ambition",
        "horizon": "Strategiskt och taktiskt",
        "kind": "Mått eller milstolpe",
        "kinds": "Ledande, eftersläpande och andra slag",
        "stretch": "Stretchmål",
    },
    words={
        "okr": "Objectives and key results: ett mål med de två till fem nyckelresultat som visar när det är nått. Gäller oftast "
        "ett kvartal, för ett företag, en avdelning, ett team eller en person.",
        "objective": "Vad som blir bättre och för vem, i en mening som andra kan återge utantill. Ingen siffra: siffrorna står "
        "i nyckelresultaten. ”Kunderna får tillbaka sina cyklar snabbare.”",
        "key_result": "En förändring som går att mäta, med utgångsvärde, målvärde och dag. Det säger vad som är annorlunda, "
        "inte vad du gör. ”Korta tiden för en service från 6,2 till 3 dagar senast 30 juni.”",
        "initiative": "Arbete som du tror ska flytta ett nyckelresultat: ett projekt, en kampanj, ett nytt verktyg. Det kan bli "
        "klart utan att ge något, och står därför bredvid nyckelresultaten.",
        "kpi": "Nyckeltal (key performance indicator): ett mått du följer kvartal efter kvartal och räknar på samma sätt varje "
        "gång. Ska det ändras mycket kan det vara nyckelresultat en period, och sedan nyckeltal igen.",
        "health_metric": "Ett nyckeltal som ska hålla sig inom sina gränser medan ni arbetar med annat: personalomsättning, "
        "tillgänglighet, klagomål. Det kräver något av dig först när det hamnar utanför.",
        "guardrail": "Visar vad ett nyckelresultat kan kosta på annat håll. Vill du laga snabbare, se också hur många cyklar "
        "som kommer tillbaka. Då blir vinsten verklig.",
        "kra": "De områden en roll svarar för, som ”kundservice” eller ”lager”. De säger var någon ska vara bra; målen säger "
        "vad som ska ändras där.",
        "mbo": "Ett äldre arbetssätt: chef och medarbetare kommer överens om personliga mål, ofta för ett år och knutna till "
        "lönen. OKR syns för alla, gäller kortare tid och mår bäst av att hållas isär från lönen.",
        "metric": "Det som räknas, som ett namn: ”tid för en service”. Två personer som räknar ska få samma siffra.",
        "baseline": "Var måttet står nu. Utan det vet ingen hur stort steget är. Vet du det inte än, skriv när du gör det.",
        "target": "Värdet på sista dagen. Är ett intervall bra, ange båda ändarna.",
        "stretch": "Ett värde bortom målvärdet som skulle vara en fin överraskning. Redan målvärdet räknas som framgång.",
        "current": "Nyckeltalets senaste siffra. Först bredvid ett tidigare värde säger den något.",
        "unit": "Det som siffran räknar: %, dagar, SEK, poäng. Utgångsvärde och målvärde har samma enhet.",
        "direction": "Om mer är bättre, mindre är bättre, en nivå ska bestå eller något ska nås.",
        "change": "Hur siffran ska läsas. ”20 %” kan vara en nivå, en ökning med 20 %, en multipel eller ett antal från noll.",
        "comparator": "Hur strikt målvärdet är menat: exakt, minst, högst, ungefär eller mellan två värden.",
        "kind": "Ett mått rör sig steg för steg och visar hur det går. En milstolpe är nådd eller inte; använd den sällan, och "
        "skriv när den räknas som nådd.",
        "done_when": "För en milstolpe: det som vem som helst kan kontrollera för att se att den är nådd.",
        "deadline": "Dagen då det ska vara så. Lämnar du fältet tomt gäller periodens sista dag.",
        "rationale": "Varför just det här målet, och varför nu. En rad ur strategin räcker; den hjälper nästa läsare att välja "
        "bort.",
        "commitment": "Ett åtagande ska nås helt; blir det inte så behövs en förklaring. Ett ambitionsmål är satt så högt att "
        "sju tiondelar av vägen är ett bra resultat.",
        "horizon": "Ett strategiskt mål tjänar riktningen i flera år; ett taktiskt är ett steg som ryms i perioden.",
        "confidence": "Hur säker du är på att det nås, från 1 till 10. Fråga igen vid varje avstämning: sjunker siffran är det "
        "dags att prata innan perioden är slut.",
        "owner": "En person som berättar hur det går och ber om hjälp i tid. Inte den som gör allt arbete.",
        "next_step": "Det du gör först, eller det du gör när målet är nått.",
        "weight": "Hur mycket det här räknas jämfört med andra av samma slag. Bara förhållandet spelar roll: 2 väger "
        "dubbelt så mycket som 1.",
        "theme_id": "Den del av strategin som målet kommer ur.",
        "depends_on": "Det andra måste göra innan du kan nå hit. En sak per rad, med vem som gör den.",
        "aligned_to": "De mål i en annan uppsättning som det här målet bidrar till. Ett per rad: id för uppsättningen, "
        "målet och nyckelresultatet.",
        "period": "Tiden som målen gäller. Ett kvartal passar de flesta team; ett företag planerar ofta ett år.",
        "level": "Vems mål det är: företagets, avdelningens, teamets eller en persons. Mål tjänar nivån ovanför men är inte "
        "kopior av den.",
        "check_in": "Ett kort samtal varje eller varannan vecka: siffrorna, tilltron, hindren och vad vi gör nu.",
        "definition": "Exakt vad som räknas och inte: är en returnerad beställning en beställning?",
        "formula": "Hur siffran räknas fram: ”beställningar i tid ÷ alla beställningar × 100”.",
        "why": "Vad nyckeltalet säger dig, och vad du skulle göra om det gick åt fel håll. Om svaret är ingenting kan det gå.",
        "data_source": "Var siffran kommer ifrån: ett system, en rapport, en enkät. Tar det dagar att få fram den, välj ett "
        "annat mått.",
        "frequency": "Hur ofta siffran läses av. Tillräckligt ofta för att hinna göra något, inte så ofta att du bara ser "
        "slumpen.",
        "kinds": "Ett ledande mått rör sig först och går att påverka i tid, som skickade offerter. Ett eftersläpande bekräftar "
        "efteråt, som intäkter. Ett insatsmått räknar arbete; ett kvalitativt frågar efter omdömen.",
        "domain": "Ekonomi, verksamhet, kunder eller medarbetare. Mäter du bara ett av dem ser du halva bilden.",
        "role": "Vad nyckeltalet är till för: mäta ett nyckelresultat, vakta mot bieffekter eller följa hälsan.",
        "state": "Om nyckeltalet redan mäts eller ska sättas upp. Ett nytt behöver någon som gör det.",
        "key_result_ids": "Nyckelresultaten som raden hör till. Ett nyckeltal mäter dem; ett initiativ ska flytta dem.",
    },
    okr_steps=(
        ("Börja i strategin", "Läs vad organisationen vill bli och välj vad som betyder mest den här perioden."),
        ("Skriv två till fyra mål", "Vart och ett säger vad som blir bättre. Med fler än fyra kommer inget först."),
        ("Ge varje mål två till fem nyckelresultat", "Ta reda på var ni står, välj hur långt ni vill nå, sätt en dag."),
        (
            "Planera arbetet",
            "Samla initiativ till varje nyckelresultat; bestäm vem som ansvarar och vad ni behöver av andra.",
        ),
        (
            "Stäm av varje eller varannan vecka",
            "Se på siffror och tilltro, inte på hur mycket alla gör; ändra kurs tidigt.",
        ),
        ("Se tillbaka och lär", "Vad fungerade, vad gjorde det inte, vad återstår? Ta med det in i nästa period."),
    ),
    kpi_steps=(
        ("Säg vad du vill veta", "Vilken fråga om målet ska siffran besvara?"),
        ("Välj få mått", "Ta dem du kan påverka och skulle handla på, och ett som vaktar mot bieffekter."),
        ("Sätt ett värde", "Vad är bra, vad är oroande, och jämfört med vad?"),
        ("Ordna data", "Skriv ned definition, källa, hur ofta det läses av och vem som sköter det."),
        ("Följ det", "Se på utvecklingen över tid hellre än en enda siffra, och fråga vad som ligger bakom."),
        ("Dela det", "Visa siffrorna där arbetet görs, tillsammans med vad ni tänker göra åt dem."),
    ),
    comparison=(
        ("Fråga", "Vad vill vi förändra?", "Hur går det?"),
        ("Består av", "Ett mål i ord med nyckelresultat i siffror", "Ett mått med ett värde att hålla"),
        ("Omfattning", "De få saker som kommer först just nu", "Varje process som måste fortsätta fungera"),
        (
            "Tid",
            "En period, oftast ett kvartal; sedan är den slut",
            "Löper vidare; läses av dagligen, veckovis eller månadsvis",
        ),
        ("Ambition", "Hög: allt behöver inte lyckas", "Realistisk: värdet ska nås"),
        ("När något ändras", "Skrivs om när världen blev en annan", "Förblir lika, så att siffror går att jämföra"),
        ("Utanför gränserna", "Prata om vad ni ska göra annorlunda", "Ett tecken på att det kan behövas ett mål"),
    ),
)
