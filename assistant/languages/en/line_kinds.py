"""How English names a measure and sets a limit."""

from assistant.languages.line_kinds import LineKinds
from assistant.languages.wording import words

LINE_KINDS = LineKinds(
    openers=words("""
        number of, amount of, total, average, mean, median, share of, percentage of, per cent of, percent of,
        proportion of, rate of, ratio of, frequency of, volume of, cost of, cost per, costs per, time to, time from,
        time between, days to, days from, hours to, hours of, revenue per, revenue from, sales of, sales per, length of,
        duration of, level of, score for, gross, net, net promoter, days, hours, %
    """),
    nouns=words("""
        cost, costs, rate, rates, ratio, score, scores, time, times, revenue, sales, turnover, margin, margins, profit,
        churn, retention, satisfaction, uptime, downtime, availability, coverage, share, percentage, volume, value,
        length, duration, speed, conversion, attendance, absence, absenteeism, backlog, throughput, yield, scrap, waste,
        emissions, consumption, usage, traffic, visits, visitors, orders, complaints, incidents, accidents, defects,
        errors, returns, sign-ups, signups, downloads, bookings, tickets, headcount, occupancy, utilisation,
        utilization, productivity, accuracy, punctuality, nps, csat, mrr, arr, roi, ebitda, index, spend, expenses,
        income, cash flow, debt, engagement, attrition, frequency, count, capacity
    """),
    edges=words("""
        of, per, in, for, by, from, after, before, among, with, on, at, within, to, between, over, under, above, below,
        across, that, who, which, during, until, as, each, every, a, an, the
    """),
    lead_ins=words("the, our, my, their, all, an, a"),
    limits=words("""
        must not, may not, should not fall, should not rise, not fall below, not drop below, not rise above, not exceed,
        no higher than, no lower than, never below, never above, never more than, never less than, at all times,
        no more than
    """),
)
