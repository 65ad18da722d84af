"""Languages that the product does not speak but is often handed: enough of each to say which it is.

Closest first: Danish and Norwegian are taken for Swedish, Afrikaans and German for Dutch.
"""

from __future__ import annotations

from dataclasses import dataclass

from assistant.languages.text_habits import words


@dataclass(frozen=True, slots=True)
class Neighbour:
    """`frequent_words`, `endings` and `letters` as in TextHabits."""

    frequent_words: frozenset[str]
    endings: frozenset[str]
    letters: str


NEIGHBOURS: dict[str, Neighbour] = {
    "da": Neighbour(
        words(
            """
            og i at det som en et på er af for med til den de ikke om har vi skal vil kan vores os jer jeg man sig
            sin hvor hvad hvem hvordan hvilken men eller også kun end fra under over mellem inden efter gennem mod
            ved uden pr alle alt hver nogen noget ingen mere mindre flest mindst færre flere blive bliver blevet
            være været må bør få gøre have ny nye nyt første slutningen år måned måneder kvartal uge dag kunder
            kunderne omsætning vækst øge øger reducere sænke hæve forbedre fordoble halvere nå opnå skabe udvikle
            styrke mål målet måles antal antallet andel tid markedet medarbejdere tilfredshed salg omkostninger
            svartid minutter timer procent millioner gennemsnitlig senest årligt
            """
        ),
        words("hed heder ningen else elser erne ende lig lige iske"),
        "æø",
    ),
    "no": Neighbour(
        words(
            """
            og i at det som en et på er av for med til den de ikke om har vi skal vil kan vår våre vårt oss dere jeg
            man seg sin hvor hva hvem hvordan hvilken men eller også bare enn fra under over mellom innen etter
            gjennom mot ved uten per alle alt hver noen noe ingen mer mindre flest minst færre flere bli blir blitt
            være vært må bør få gjøre ha ny nye nytt første slutten år måned måneder kvartal uke dag kunder kundene
            omsetning vekst øke øker redusere senke heve forbedre doble halvere nå oppnå skape utvikle styrke mål
            målet måles antall antallet andel tid markedet ansatte medarbeidere tilfredshet salg kostnader svartid
            minutter timer prosent millioner gjennomsnittlig senest årlig
            """
        ),
        words("het heter ningen else elser ene ende lig lige iske sjon sjonen"),
        "æø",
    ),
    "de": Neighbour(
        words(
            """
            der die das und in ist sind war den dem des ein eine einen einem einer zu zum zur von vom mit auf für an
            als bei durch nach über aus vor unter gegen zwischen ab während pro ohne wir uns unser unsere sie ihr
            ihre ich er es nicht kein keine auch noch nur aber denn weil oder dann alle jeder jede jedes mehr
            weniger mindestens höchstens kann können soll sollen muss müssen wird werden wurde haben hat machen
            erste neue ende jahr jahre monat monate quartal woche tag kunden umsatz wachstum erhöhen steigern senken
            verbessern reduzieren erreichen ziel ziele gemessen anzahl zeit markt menschen mitarbeiter zufriedenheit
            kosten minuten stunden prozent millionen durchschnittlich jährlich bis um sich dass
            """
        ),
        words("ung ungen keit heit lich liche schaft isch ische ieren iert"),
        "ßü",
    ),
    "af": Neighbour(
        words(
            """
            die en van in is nie vir sal ons hulle hul het om te met wat op aan by deur teen tot uit as sy dit
            hierdie daardie maar ook nog word moet kan meer minder jaar maande kwartaal kliënte kliënt inkomste
            groei verhoog verminder verbeter bereik doelwit doelwitte persent miljoen werknemers koste reaksietyd
            einde eerste nuwe elke alle 'n my jou
            """
        ),
        words("heid like lik ings sie sies"),
        "",
    ),
    "fr": Neighbour(
        words(
            """
            le la les de des du un une et est sont à au aux en dans pour par sur avec que qui ne pas ce cette ces
            nous notre nos vous votre vos ils elles leur leurs il elle son sa ses se plus moins ou mais où comme
            tout tous toute chaque entre avant après d'ici depuis pendant sans sous être avoir été faire fin année
            ans mois trimestre clients chiffre croissance augmenter réduire améliorer atteindre objectif objectifs
            taux nombre temps marché employés satisfaction ventes coûts minutes heures pour cent millions premier
            nouveau
            """
        ),
        words("tion tions ment ement ements aux eux eur eurs ique ité ités"),
        "çèêàùœ",
    ),
    "es": Neighbour(
        words(
            """
            el la los las de del un una y es son a al en con por para que no se su sus lo como más menos o pero este
            esta estos estas nuestro nuestra nuestros nuestras nos cada todo todos entre antes después desde hasta
            sin sobre ser haber hacer fin final año años mes meses trimestre clientes ingresos crecimiento aumentar
            reducir mejorar alcanzar objetivo objetivos tasa número tiempo mercado empleados satisfacción ventas
            costes minutos horas ciento millones primer nuevo
            """
        ),
        words("ción ciones dad dades mente ando iendo amiento"),
        "ñ¿¡",
    ),
    "pt": Neighbour(
        words(
            """
            o a os as de do da dos das um uma e é são ao à em no na nos nas com por para que não se seu sua seus
            suas como mais menos ou mas este esta estes nosso nossa nossos nossas cada todo todos entre antes depois
            desde até sem sobre ser ter fazer fim final ano anos mês meses trimestre clientes receita crescimento
            aumentar reduzir melhorar alcançar objetivo objetivos taxa número tempo mercado funcionários satisfação
            vendas custos minutos horas cento milhões primeiro novo
            """
        ),
        words("ção ções dade dades mente ando endo amento"),
        "ãõç",
    ),
    "it": Neighbour(
        words(
            """
            il lo la i gli le di del della dei delle un una e è sono a al alla in nel nella con per che non si suo
            sua come più meno o ma questo questa questi nostro nostra nostri nostre ogni tutti tra prima dopo da dal
            entro senza su essere avere fare fine anno anni mese mesi trimestre clienti fatturato crescita aumentare
            ridurre migliorare raggiungere obiettivo obiettivi tasso numero tempo mercato dipendenti soddisfazione
            vendite costi minuti ore cento milioni primo nuovo
            """
        ),
        words("zione zioni ità mento menti ando endo"),
        "ìò",
    ),
    "fi": Neighbour(
        words(
            """
            ja on ei se että joka oli olla hän me te he tämä nämä niin kuin mutta myös vain sekä tai jos kun jotta voi
            sen sitä sen mukaan vuoden vuonna vuosi loppuun mennessä kuukausi asiakas asiakkaat asiakkaiden liikevaihto
            liikevaihtoa kasvu kasvattaa lisätä vähentää parantaa saavuttaa tavoite tavoitteet prosenttia miljoonaa
            henkilöstö tyytyväisyys myynti kustannukset aikana uusi uusia ensimmäinen enemmän vähintään
            """
        ),
        words("isuus isuuden isuutta tamaan minen misen uksen uksia essa assa"),
        "",
    ),
}
