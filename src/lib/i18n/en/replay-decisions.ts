/** The decisions of the replay in English: nothing in `known` and `choices` is of a later date. */
import type { ReplayWords } from '../replay-words';

export const decisions: ReplayWords['decide']['items'] = {
  offer: {
    question: 'Which offer?',
    known: {
      jsei: 'The province’s 911 and video system was bought in 2013 from a German company; two years later 44 cameras worked. The Ministry of Security has seen systems in Tigre and Salta, and ZTE makes a proposal.',
      'ecu-911':
        'A commission has studied systems in the Americas, Europe and China, and several suppliers were consulted. China offers funds on condition that a state-owned contractor builds. Nobody is known to have offered the other three ways: they take the terms used for Jujuy.',
    },
    choices: {
      turnkey: {
        name: 'Turnkey, with export credit',
        text: 'One vendor builds everything; the state owns it; a loan from the vendor’s side pays most of it.',
      },
      commodatum: {
        name: 'Devices on loan',
        text: 'A provider lends its cameras and runs the service for a monthly fee.',
      },
      carrier: {
        name: 'A carrier’s service',
        text: 'A telephone carrier runs it over its own fibre for a fee; the fibre stays the carrier’s.',
      },
      supplier: {
        name: 'Buy up front',
        text: 'The state buys from a supplier with its own money and takes on no debt.',
      },
    },
    happened: {
      jsei: 'The ministry set aside the models of Tigre and Salta, where cameras or fibre stay with the provider, and signed a memorandum with ZTE.',
      'ecu-911':
        'The ministry signed with CEIEC, the contractor that the funds were tied to. A loan put at US$240 million paid for it.',
    },
  },
  award: {
    question: 'How to award it?',
    known: {
      jsei: 'The vendor would prefer a direct award, under an agreement between the two states. An international tender is open to all and may draw other bids, or none.',
    },
    knownOther:
      'The offer can be awarded directly, or put to an international tender that is open to all and may draw other bids, or none.',
    note: 'In the model an award without competition adds 8\u00a0% to what is bought; a tender that draws several bids does not.',
    choices: {
      tender: {
        name: 'International tender',
        text: 'Open to all; the best bid gets the contract.',
      },
      direct: { name: 'Direct award', text: 'One firm is asked; there is no second price.' },
    },
    happened: {
      jsei: 'The province called an international tender. One bid came, ZTE’s, with a credit for 85\u00a0% over 8 years: in money the same as a direct award.',
    },
  },
  funding: {
    question: 'The money has not come. What now?',
    known: {
      jsei: 'The contract was signed in May 2017. A year later the loan of China Exim has not been paid out and nothing is built. Since April a US order binds ZTE. One year has been lost.',
    },
    note: 'Each way is shown as if it went on from here without losing more time.',
    choices: {
      wait: {
        name: 'Wait for another lender',
        text: 'Keep the contract and look for a lender on the same terms.',
      },
      budget: {
        name: 'Drop the loan',
        text: 'Keep the contract and pay all of it from the budget.',
      },
      other: {
        name: 'Take the best other offer',
        text: 'Leave the contract for the offer that comes next under the ministry’s own lens.',
      },
    },
    happened: {
      jsei: 'The province waited. In March 2019, 22 months after signing, the questions about the contract were settled and BBVA Hong Kong lent on the conditions agreed with China Exim.',
    },
  },
  peso: {
    question: 'Dollars get dearer. Keep paying in full?',
    known: {
      jsei: 'Your offer needs no loan, so nothing has to be waited for. But its prices are in dollars: one cost 14.8 pesos on average in 2016 and 16.6 in 2017.',
    },
    choices: {
      full: {
        name: 'Pay in full',
        text: 'Upkeep, fees and replacements are paid as they fall due.',
      },
      cut: {
        name: 'Pay half for four years',
        text: 'Half of upkeep, fees and due replacements is paid.',
      },
    },
    happened: {
      jsei: 'The province had another question to settle: it had signed for the turnkey offer and waited for its loan until March 2019.',
    },
  },
  renewal: {
    question: 'Support has ended. How to answer the price asked?',
    known: {
      'ecu-911':
        'The vendor’s support ended in December. The source code was handed over, but nobody local has ever changed it. A new contract has its price: how much above the old one was not published, and the model takes 50\u00a0%.',
    },
    knownOther:
      'The service has run for six years. For the years to come the provider asks a mark-up on what only it can do.',
    note: 'Bargaining means to pay no more than leaving would cost; where the price asked is below that already, it changes nothing.',
    choices: {
      accept: { name: 'Accept', text: 'Pay the mark-up and keep the vendor.' },
      renegotiate: { name: 'Bargain', text: 'Pay at most what leaving would cost.' },
      switch: {
        name: 'Change vendor now',
        text: 'Pay the price of leaving and have another take over.',
      },
      lapse: {
        name: 'Let it lapse',
        text: 'Pay the vendor nothing more. The upkeep that others can do goes on; what is not owned goes.',
      },
    },
    happened: {
      'ecu-911':
        'Officials judged the price unreasonable and talks failed. From January 2019 the system ran without its vendor.',
    },
  },
  sanction: {
    question: 'The vendor is under sanction. What now?',
    known: {
      'ecu-911':
        'Budgets have been cut since 2019; the model takes half of upkeep and replacements. Now the United States sanctions CEIEC, with 45 days to wind down: it can no longer trade with a dollarised country.',
    },
    note: 'The loan of a re-tender is not counted here: the model gives an offer one loan.',
    choices: {
      retender: {
        name: 'Re-tender with a multilateral loan',
        text: 'Another platform runs after one year; the loan pays what the budget cannot.',
      },
      local: {
        name: 'Local upkeep only',
        text: 'Nobody replaces the vendor; what others can do goes on.',
      },
      wait: {
        name: 'Wait',
        text: 'Plan an upgrade; the model counts two years until it is there.',
      },
    },
    happened: {
      'ecu-911':
        'A large upgrade, open to all, was planned and budgeted in 2021. In 2022 it had not been made, the cuts had gone on, and 1,081 cameras were out of service.',
    },
  },
  budget: {
    question: 'Budgets are cut. Keep paying half?',
    known: {
      'ecu-911':
        'Budgets have been cut since 2019; the model takes half of upkeep, fees and replacements. The United States sanctions CEIEC, which is not, or no longer, your vendor.',
    },
    choices: {
      full: { name: 'Pay in full again', text: 'From 2021 on, all that falls due is paid.' },
      cut: { name: 'Go on with half', text: 'Half is paid for two more years.' },
    },
    happened: {
      'ecu-911':
        'In the real story the vendor was struck by the sanction, and the cuts went on: in 2022 1,081 cameras were out of service.',
    },
  },
};
