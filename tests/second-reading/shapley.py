"""Shapley values from their definition: every order of the players, one by one.

Reads a JSON list of games {"players": n, "worth": [v of each coalition, by bit mask]} from standard
input and writes their shares. Exact fractions throughout, so that nothing is a matter of rounding.
Written from L. Shapley, A value for n-person games (1953), section 6, equation (13) read as a mean over
orders; it knows nothing of the engine.
"""

import json
import sys
from fractions import Fraction
from itertools import permutations


def shares(players, worth):
    sums = [Fraction(0)] * players
    orders = 0
    for order in permutations(range(players)):
        orders += 1
        mask = 0
        for player in order:
            joined = mask | (1 << player)
            sums[player] += Fraction(worth[joined]) - Fraction(worth[mask])
            mask = joined
    return [float(total / orders) for total in sums]


if __name__ == "__main__":
    games = json.load(sys.stdin)
    json.dump([shares(game["players"], game["worth"]) for game in games], sys.stdout)
