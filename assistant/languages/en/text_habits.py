"""How running text is written in English."""

from assistant.languages.text_habits import TextHabits, phrases, words

TEXT_HABITS = TextHabits(
    frequent_words=words(
        """
        the of and to in is are was were be been being a an that this these those it its for on with as at by from or
        not have has had will would can could should may must we our us they their them you your he she his her who
        which what when where how why if than then there here all each every any some no more most less least fewer
        other into over under between within before after during through across about against per out up down only
        also both while because so but do does did make made new first one two three year years month months quarter
        week day customer customers revenue growth increase reduce improve raise lower cut grow keep launch deliver
        achieve build double halve measured target goal goals end start number rate share time market people employees
        satisfaction sales costs cost response minutes hours percent million least every average annual monthly weekly
        become help ensure provide support complete hire reach win
        """
    ),
    endings=words("tion tions ment ments ness ing ings able ity ities ous ful ly ship"),
    letters="",
    abbreviations=words(
        """
        e.g. i.e. mr. mrs. ms. dr. prof. vs. cf. approx. est. dept. div. gov. gen. rep. sen. rev. hon. st. mt. ft.
        incl. excl. resp. ca. viz. al. avg. max. min.
        """
    ),
    closing_abbreviations=words("etc. inc. ltd. co. corp. jr. sr. plc. a.m. p.m. u.s. u.k. e.u. llc. bros."),
    number_abbreviations=words(
        "no. nos. p. pp. art. fig. ch. vol. sec. par. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."
    ),
    months=words(
        """
        january february march april may june july august september october november december jan feb mar apr jun jul
        aug sep sept oct nov dec
        """
    ),
    weekdays=words("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"),
    date_words=words("date published updated posted modified on at last the of am pm st nd rd th written by"),
    page_names=words("page slide"),
    chapter_words=words("chapter section part article annex appendix"),
    slide_words=words("slide"),
    you=words("you your yours yourself"),
    menu_lines=phrases(
        """
        home, menu, main menu, login, log in, log out, sign in, my account, search, about, about us, services,
        products, solutions, pricing, blog, news, careers, jobs, contact, faq, help, support, resources, sitemap,
        privacy, privacy policy, privacy statement, terms, terms of use, terms and conditions, terms of service,
        disclaimer, accessibility, share, share this, share this article, share this page, share on facebook, share on
        linkedin, share on twitter, tweet, like, likes, print, print this page, previous, next, previous post, next
        post, previous article, next article, back, back to top, back to overview, read more, show more, load more,
        see more, see all, view all, learn more, more, close, skip to content, skip to main content, table of
        contents, contents, in this article, on this page, tags, categories, comments, no comments, follow us,
        language, english, cart, shop
        """
    ),
    menu_starts=phrases(
        """
        read also, also read, read more:, read next, see also:, you are here, filed under, tagged with
        """
    ),
    related_lines=phrases(
        """
        related articles, related posts, related content, related reading, related topics, related, more articles,
        more like this, more from the blog, more from our blog, recent posts, latest posts, latest news, popular
        posts, most read, you may also like, you might also like, recommended for you, recommended reading,
        recommended articles, read next, quicklinks, quick links
        """
    ),
    promotion_lines=phrases(
        """
        free trial, newsletter, subscribe, subscribe now, sign up, sign up now, register now, buy now, order now, get
        started, start now, try it free, try for free, try it now, book a demo, request a demo, get a demo, watch the
        demo, request a quote, get a quote, download, download now, download pdf, download brochure, advertisement,
        sponsored, learn more, want to know more, want to learn more
        """
    ),
    promotion_starts=phrases(
        """
        subscribe to our, subscribe to the newsletter, subscribe for, sign up for our, sign up for a free, sign up for
        free, sign up today, sign up and, sign up to receive, register for free, register today, register for our,
        start your free, start a free trial, start for free, try it for free, try our, get your free, get a free, get
        started with, get started today, get in touch, download our, download the free, download the guide, download
        the whitepaper, download the white paper, download the brochure, download your, download this, buy our, order
        your, order our, book your, book a demo, book a call, book a free, request a demo, request your, contact us,
        contact our sales, call us, e-mail us, email us, follow us on, like us on, join our newsletter, join our
        mailing list, visit our website, visit our webshop, check out our, have a look at our, read our guide, read
        our blog, click here, want to know more, want to learn more, would you like to know more, looking for a tool,
        looking for a simple
        """
    ),
    promotion_phrases=phrases(
        """
        free of charge today, sign up for free, no credit card required, try it for free, contact us for more
        information, contact us today, contact us now, subscribe to our newsletter, sign up for our newsletter, start
        your free trial, 30-day free trial, 14-day free trial, money-back guarantee, limited time offer
        """
    ),
    offer_words=words("free trial template templates demo try app features pricing"),
    contact_lines=phrases(
        """
        contact us, contact, contact details, contact information, opening hours, office hours, our address, visiting
        address, postal address, customer service, get in touch
        """
    ),
    contact_words=words(
        """
        tel phone telephone mobile fax e-mail email mail address visiting postal po box street road avenue st rd ave
        floor suite opening open hours office closed holidays website web www contact customer service call us or to
        on
        """
    ),
    address_labels=phrases("address, visiting address, postal address, head office"),
    form_lines=phrases(
        """
        leave a reply, leave a comment, post a comment, post comment, post a reply, cancel reply, reply, submit, send,
        send message, name, your name, first name, last name, email, e-mail, email address, your email, your message,
        message, phone number, hidden, additional data, captcha, required, accept, accept all, accept all cookies,
        accept cookies, reject all, decline, cookie settings, cookie preferences, cookie policy, cookies, manage
        cookies, i agree
        """
    ),
    form_phrases=phrases(
        """
        your email address will not be published, your e-mail address will not be published, required fields are
        marked, fields marked with, fields marked with an asterisk, this field is required, this field is for
        validation purposes, slash mm slash, slash dd slash, save my name, we use cookies, this website uses cookies,
        this site uses cookies, our website uses cookies, uses functional cookies, by continuing to browse, consent to
        the use of cookies, cookie policy, i agree to the privacy, enter your email, enter your e-mail, you must be
        logged in, protected by recaptcha, please leave this field empty
        """
    ),
    machines=phrases(
        """
        summariser, summarisers, summarizer, summarizers, any assistant, every assistant, dear assistant,
        dear model, whatever model,
        ai assistant, ai assistants, ai model, ai models, ai tool, ai tools, ai system, ai systems, ai reader,
        ai readers, ai that, any ai, an ai, language model, language models, llm, llms, chatbot, chatbots, bot,
        bots, automated reader, automated readers, automated tool, automated tools, automated system, automated
        systems, automated summariser, summarising tool, summarising tools, summarisation tool, text tool,
        software that reads, software reading, software summarising, software that summarises, computer program,
        machine that reads, machine reading, machines that read, robot reading, copilot, chatgpt, algorithm
        """
    ),
    own_text=phrases(
        """
        these pages, every objective, each objective, every key result, each key result,
        reading this, reads this, read this, quoting this, processing this, processes this, parsing this, summarising this,
        this page, this text, this document, this report, this memo, this plan, these minutes, this file, these
        pages, this paper, this article, this web page, this website, this speech, the text above, the document
        above, the above, summary, summarise, summarises, summarising, summaries, the goals, drafting goals, set
        of goals, objectives for, okr, okrs, the first objective, list as, must list, should list, boil down
        """
    ),
    speakers=phrases("system, assistant, developer, ai, model, prompt"),
    furniture_phrases=phrases(
        """
        all rights reserved, min read, minutes read, minute read, powered by wordpress, copyright ©
        """
    ),
)
