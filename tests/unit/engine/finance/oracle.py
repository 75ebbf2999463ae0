"""Independent oracle for the finance engine: Python's standard library, 50 decimal digits.

Prints the JSON kept beside this file as oracle.json:

    python3 oracle.py > oracle.json

Annuity functions follow numpy-financial's definitions and signs. Loans are built by explicit
recursion, the level payment solved afresh in every row; grant elements of registers by adding up
the instalments where their number is whole, else by the three terms of the OECD's note (ZG, ZM,
ZX). Rates are found by bisection. Nothing here is shared with the code under test.
"""

import json
import random
from decimal import Decimal as D, getcontext, ROUND_FLOOR

getcontext().prec = 50
RNG = random.Random(20240611)
ONE = D(1)


def draw(low, high, digits=4):
    return D(str(round(RNG.uniform(low, high), digits)))


def power(base, exponent):
    return (D(exponent) * base.ln()).exp() if base != 1 else ONE


def whole(x):
    return int((D(x) + D('0.5')).to_integral_value(ROUND_FLOOR))


def bisect(f, low, high):
    negative = f(low) < 0
    for _ in range(170):
        middle = (low + high) / 2
        if (f(middle) < 0) == negative:
            low = middle
        else:
            high = middle
    return (low + high) / 2


# --- level payments -------------------------------------------------------------------------


def fv(rate, n, pmt, pv, begin):
    growth = power(1 + rate, n)
    stream = D(n) if rate == 0 else (growth - 1) / rate
    return -(pv * growth + pmt * (1 + rate * begin) * stream)


def pv(rate, n, pmt, future, begin):
    growth = power(1 + rate, n)
    stream = D(n) if rate == 0 else (growth - 1) / rate
    return -(future + pmt * (1 + rate * begin) * stream) / growth


def pmt(rate, n, present, future, begin):
    growth = power(1 + rate, n)
    stream = D(n) if rate == 0 else (growth - 1) / rate
    return -(future + present * growth) / ((1 + rate * begin) * stream)


def ipmt(rate, per, n, present, future, begin):
    """Interest by walking the account, payment after payment."""
    payment = pmt(rate, n, present, future, begin)
    owed, interest = present, D(0)
    for k in range(1, per + 1):
        if begin and k == 1:
            interest = D(0)
        else:
            interest = -owed * rate
        owed -= interest - payment
    return interest


def annuity_cases():
    special = [D(0), D('1e-12'), D('-1e-9'), D('1e-6'), D('0.5'), D('-0.02')]
    cases = []
    for index in range(90):
        rate = special[index] if index < len(special) else draw(0.0005, 0.12)
        n = RNG.randint(1, 120) if index % 5 else 1
        begin = index % 2
        present, future = draw(1000, 50000, 2), draw(-20000, 20000, 2)
        payment = pmt(rate, n, present, future, begin)
        per = RNG.randint(1, n)
        interest = ipmt(rate, per, n, present, future, begin)
        flat = draw(100, 900, 2)
        case = {
            'rate': rate, 'n': n, 'begin': begin, 'present': present, 'future': future,
            'per': per, 'flat': flat,
            'pmt': payment, 'ipmt': interest, 'ppmt': payment - interest,
            'fv': fv(rate, n, flat, present, begin), 'pv': pv(rate, n, flat, future, begin),
        }
        # An instalment that certainly repays: 1.7 times the interest plus a bit.
        pay = -(present * abs(rate) * D('1.7') + present / 40)
        case['nperPayment'] = pay
        case['nper'] = bisect(lambda t: fv(rate, t, pay, present, begin), D(0), D(100))
        cases.append(case)
    return cases


# --- uneven flows ---------------------------------------------------------------------------


def npv(rate, flows):
    return sum((f / (1 + rate) ** k for k, f in enumerate(flows)), D(0))


def irr_cases():
    cases = []
    for _ in range(40):
        lent = [draw(100, 900, 2) for _ in range(RNG.randint(1, 3))]
        flows = lent + [-draw(1, 400, 2) for _ in range(RNG.randint(1, 24))]
        rate = bisect(lambda r: npv(r, flows), D('-0.999'), D(2000))
        cases.append({'flows': flows, 'rates': [rate], 'discount': draw(0.01, 0.2),})
    for index in range(20):
        # Built from the rates that it must have, and a factor x² + x + 2 without any.
        wanted = sorted({draw(-0.5, 2, 2) + D(k) / 4 for k in range(RNG.randint(2, 4))})
        flows = [ONE]
        for rate in wanted:
            flows = times(flows, [-1, 1 + rate])
        if index % 3 == 0:
            flows = times(flows, [2, 1, 1])
        cases.append({'flows': flows, 'rates': wanted, 'discount': draw(0.01, 0.2)})
    for case in cases:
        case['npv'] = npv(case['discount'], case['flows'])
    return cases


def times(p, q):
    out = [D(0)] * (len(p) + len(q) - 1)
    for i, a in enumerate(p):
        for j, b in enumerate(q):
            out[i + j] += a * D(b)
    return out


# --- loans ----------------------------------------------------------------------------------


def year_rate(rate, year):
    if rate['kind'] == 'fixed':
        return rate['annualRate']
    base = rate['baseByYear']
    return rate['spread'] + base[min(year, len(base) - 1)]


def schedule(t):
    m, principal = t['instalmentsPerYear'], t['principal']
    last = max(1, whole(t['maturityYears'] * m))
    grace = min(whole(t['graceYears'] * m), last)
    first = grace + 1 if t['firstInstalment'] == 'after-grace' else max(grace, 1)
    if t['profile'] == 'bullet' or first > last:
        first = last
    times_ = [whole((at - t['effectiveAtYears']) * m) for at in t['drawTimesYears']]
    share = principal / len(times_)
    drawn_by = lambda k: share * sum(1 for x in times_ if x <= k)
    rows = [{
        'draw': drawn_by(0), 'interest': D(0), 'paid': D(0), 'closing': drawn_by(0),
        'fees': principal * (t['managementFeeRate'] + t['insuranceRate']),
    }]
    for k in range(1, last + 1):
        opening = rows[-1]['closing']
        i = year_rate(t['rate'], (k - 1) // m) / m
        interest, paid, left = opening * i, D(0), last - k + 1
        if k >= first:
            if t['profile'] == 'annuity' and i != 0:
                paid = opening * i / (1 - power(1 + i, -left)) - interest
            else:
                paid = opening / left
        drawn = drawn_by(k) - drawn_by(k - 1)
        fees = t['commitmentFeeRate'] * (principal - drawn_by(k - m)) if k % m == 0 else D(0)
        rows.append({
            'draw': drawn, 'interest': interest, 'paid': paid, 'fees': fees,
            'closing': opening - paid + drawn,
        })
    return rows


def service(row):
    return row['interest'] + row['paid'] + row['fees']


def loan_cases():
    profiles = ['equal-principal', 'annuity', 'bullet']
    cases = []
    for index in range(90):
        m = RNG.choice([1, 2, 2, 4, 12]) if index >= 12 else index + 1
        years = RNG.randint(1, 10 if m < 4 else 3)
        grid = lambda low, high: D(RNG.randint(low, high)) / m
        start = D(RNG.randint(0, 2))
        periods = years * m
        draw_years = sorted(RNG.randint(0, min(periods - 1, 4 * m)) for _ in range(RNG.randint(1, 4)))
        if index % 3 == 0:
            rate = {'kind': 'floating', 'spread': draw(0, 0.03),
                    'baseByYear': [draw(0, 0.07) for _ in range(RNG.randint(1, 6))]}
        else:
            rate = {'kind': 'fixed', 'annualRate': draw(0, 0.11) if index % 10 else D(0)}
        terms = {
            'principal': draw(1, 300, 3), 'effectiveAtYears': start,
            'drawTimesYears': [start + D(k) / m for k in draw_years],
            'maturityYears': D(years), 'graceYears': grid(0, periods), 'instalmentsPerYear': m,
            'profile': profiles[index % 3 if index % 2 else (index // 2) % 3],
            'firstInstalment': 'after-grace' if RNG.random() < 0.5 else 'at-grace-end',
            'rate': rate, 'managementFeeRate': draw(0, 0.01), 'insuranceRate': draw(0, 0.07),
            'commitmentFeeRate': draw(0, 0.01),
        }
        rows = schedule(terms)
        discount = draw(0.02, 0.1)
        factor = [power(1 + discount, -D(k) / m) for k in range(len(rows))]
        lent = sum(f * r['draw'] for f, r in zip(factor, rows))
        fees_at_start = rows[0]['draw'] == 0 and rows[0]['fees'] > 0
        case = {
            'terms': terms,
            'closing': [r['closing'] for r in rows], 'service': [service(r) for r in rows],
            'totalInterest': sum(r['interest'] for r in rows),
            'totalFees': sum(r['fees'] for r in rows),
            'totalService': sum(service(r) for r in rows),
            'discount': discount,
            'grantWithFees': 1 - sum(f * service(r) for f, r in zip(factor, rows)) / lent,
            'grantWithoutFees':
                1 - sum(f * (service(r) - r['fees']) for f, r in zip(factor, rows)) / lent,
        }
        flows = [r['draw'] - service(r) for r in rows]
        changes = sum(1 for a, b in zip(signs(flows), signs(flows)[1:]) if a != b)
        if changes == 1 and not fees_at_start:
            periodic = bisect(lambda r: npv(r, flows), D('-0.99'), D(100))
            case['allIn'] = power(1 + periodic, m) - 1
        cases.append(case)
    return cases


def signs(flows):
    return [f > 0 for f in flows if abs(f) > D('1e-40')]


# --- registers and prices -------------------------------------------------------------------


def dac(rate, years, grace, discount, per_year):
    per = power(1 + discount, ONE / per_year) - 1
    count = per_year * (years - grace) + 1
    if count == count.to_integral_value() and grace > 0:
        owed, paid = ONE, D(0)
        for k in range(1, int(years * per_year) + 1):
            repaid = ONE / count if k >= grace * per_year else D(0)
            paid += (owed * rate / per_year + repaid) * power(1 + per, -k)
            owed -= repaid
        return 1 - paid
    before = grace - ONE / per_year
    c1, c2 = power(1 + discount, before), power(1 + discount, years - before)
    zg = rate * (1 - 1 / c1) / (per_year * per)
    zm = (1 / count) * (1 / c1) * ((1 - 1 / c2) / per)
    zx = (rate / (per_year * count)) * (1 / c1) * (1 / c2 - 1 + per * count) / per ** 2
    return 1 - zg - zm - zx


def dac_cases():
    cases = []
    for index in range(30):
        years = D(RNG.randint(6, 40))
        grace = D(RNG.randint(1, 10)) / 2 if index % 3 else draw(0, 5, 2)
        rate, discount = draw(0, 0.06), RNG.choice([D('0.05'), D('0.06'), D('0.09'), D('0.1')])
        per_year = RNG.choice([1, 2, 2]) if index % 3 == 0 else 2
        value = dac(rate, years, grace, discount, per_year)
        cases.append({'annualRate': rate, 'maturityYears': years, 'graceYears': grace,
                      'discountRate': discount, 'paymentsPerYear': per_year,
                      'value': max(value, D(0))})
    return cases


def price_cases():
    cases = []
    for _ in range(20):
        pi, local, q = draw(0, 0.05), draw(0, 0.6), draw(-0.02, 0.05)
        jumps = [{'atYear': D(RNG.randint(0, 12)), 'size': draw(-0.3, 0.8)} for _ in range(RNG.randint(0, 3))]
        at, amount = D(RNG.randint(0, 30)) / 2, draw(-100, 900, 2)
        index = power(1 + q, at)
        for jump in jumps:
            index *= 1 + jump['size'] if jump['atYear'] <= at else ONE
        cases.append({
            'price': {'foreignInflation': pi, 'localInflation': local, 'realGrowth': q, 'jumps': jumps},
            'atYears': at, 'amount': amount, 'realIndex': index,
            'foreign-indexed': amount * index,
            'foreign-nominal': amount * index * power(1 + pi, -at),
            'local-indexed': amount,
            'local-nominal': amount * power(1 + local, -at),
            'nominal': amount * power(1 + pi, at) / index,
        })
    return cases


def plain(value):
    if isinstance(value, D):
        return float('%.14g' % value)
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


if __name__ == '__main__':
    print(json.dumps(plain({
        'annuity': annuity_cases(), 'irr': irr_cases(), 'loans': loan_cases(),
        'dac': dac_cases(), 'prices': price_cases(),
    }), separators=(',', ':')))
