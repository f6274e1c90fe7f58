export interface DemoIndustry {
  readonly id: number
  readonly name: string
  /** What a company of this industry says it does. */
  readonly does: string
  /** Last words of company names. */
  readonly endings: readonly string[]
  readonly share: number
}

const industry = (id: number, name: string, share: number, does: string, endings: string): DemoIndustry => ({
  id,
  name,
  share,
  does,
  endings: endings.split(', '),
})

/** Ids are those of a widely used list of industries. */
export const demoIndustries: readonly DemoIndustry[] = [
  industry(
    4,
    'Software Development',
    26,
    'builds software for teams that outgrew their spreadsheets',
    'Software, Labs, Systems, Cloud, Stack, Works, AI, Logic, Apps, Platform',
  ),
  industry(
    6,
    'Technology, Information and Internet',
    12,
    'runs online services that millions of people use every day',
    'Digital, Online, Networks, Data, Interactive, Media, Hub, Connect',
  ),
  industry(
    96,
    'IT Services and IT Consulting',
    9,
    'helps large organisations move their systems to the cloud',
    'Consulting, Solutions, Partners, Technologies, Services, Advisory',
  ),
  industry(
    43,
    'Financial Services',
    8,
    'makes payments, lending and treasury simple for small businesses',
    'Capital, Finance, Pay, Ledger, Financial, Invest',
  ),
  industry(
    41,
    'Banking',
    3,
    'is a bank for people and companies that work across borders',
    'Bank, Trust, Savings',
  ),
  industry(
    42,
    'Insurance',
    3,
    'insures homes, vehicles and small companies',
    'Insurance, Assurance, Mutual, Cover',
  ),
  industry(
    14,
    'Hospitals and Health Care',
    6,
    'brings care closer to patients and their families',
    'Health, Care, Clinics, Medical',
  ),
  industry(
    12,
    'Biotechnology Research',
    3,
    'develops therapies from the biology of single cells',
    'Biosciences, Bio, Therapeutics, Genomics',
  ),
  industry(
    27,
    'Retail',
    5,
    'sells everyday goods in its shops and online',
    'Market, Retail, Goods, Home, Outfitters',
  ),
  industry(
    116,
    'Transportation, Logistics, Supply Chain and Storage',
    4,
    'moves goods for manufacturers and tells them where they are',
    'Logistics, Freight, Cargo, Shipping',
  ),
  industry(
    53,
    'Motor Vehicle Manufacturing',
    3,
    'designs and builds electric vehicles and their parts',
    'Motors, Automotive, Mobility',
  ),
  industry(
    118,
    'Computer and Network Security',
    4,
    'protects companies from attacks and tells them what matters first',
    'Security, Shield, Defense, Guard',
  ),
  industry(
    80,
    'Advertising Services',
    3,
    'plans and measures campaigns for consumer brands',
    'Media, Creative, Agency, Studio',
  ),
  industry(
    132,
    'E-Learning Providers',
    3,
    'teaches professions online, with mentors who work in them',
    'Academy, Learning, Education',
  ),
  industry(109, 'Computer Games', 2, 'makes games that are played together', 'Games, Studios, Interactive'),
  industry(59, 'Utilities', 2, 'runs grids and stores energy from sun and wind', 'Energy, Power, Grid'),
  industry(
    104,
    'Staffing and Recruiting',
    4,
    'finds specialists for technology teams',
    'Talent, Recruiting, Staffing, People',
  ),
]
