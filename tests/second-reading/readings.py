"""Where docs/MODEL.md can be read in two ways, or is at odds with the engine: the reading that is compared.

Each is one switch, so that a decision is a change of one line here, or of the engine.
"""

# Section 14 says that an ask is answered by what is known at its date. The engine also counts devaluations
# and rises of fees that come later in the ceiling that a renegotiation pays and in what is cheapest.
FORESEEN = True

# Section 16: what an event changes is paid from the year after it on. Where the ask of t* is answered by a
# switch, the engine takes rises of fees out of the years before it too.
SWITCH_UNDOES_EARLIER_RISES = True

# Section 8: `cheapest` is "whichever of the first three has the least PV", and section 16: with a switch the
# rises of fees go too. The engine weighs the mark-up alone against the price of leaving, not the rises saved.
CHEAPEST_COUNTS_RISES = False

# A rise of fees "at or after the vendor has gone" is set aside; the engine does not say so after a switch.
RISE_AFTER_SWITCH_IS_TOLD = False

# "Up to the end of support f = 1 whatever the budget" against "support inside the price has ended": whether a
# squeeze leaves cameras unkept where another provider has taken over before the support would have ended.
SUCCESSOR_KEEPS_WITHIN_SUPPORT = True

# "A withdrawal where no camera is lent": whether cameras that have passed to the state count as lent.
PASSED_ARE_LENT = True
