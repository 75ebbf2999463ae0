"""A second reading of the model, for tests alone: written from docs/MODEL.md, not from the engine.

Standard input: a JSON list of scenarios. Standard output: a JSON list of evaluations in the same shape as
the engine's, floats in full. Only Python's standard library is used.
"""

import json
import sys

from judge import judge, pareto_front
from offer import evaluate_offer


def evaluate(scenario):
    case = scenario["values"]
    options = scenario["options"]
    events = scenario["events"]
    figures = [evaluate_offer(case, option["id"], option["values"], events) for option in options]
    return {
        "options": figures,
        "judgements": [judge(lens, case, options, figures) for lens in scenario["lenses"]],
        "cheapest": min(figures, key=lambda answer: answer["totalPv"])["id"],
        "front": pareto_front(figures),
    }


if __name__ == "__main__":
    answers = [evaluate(scenario) for scenario in json.load(sys.stdin)]
    sys.stdout.write(json.dumps(answers, allow_nan=False, separators=(",", ":")))
