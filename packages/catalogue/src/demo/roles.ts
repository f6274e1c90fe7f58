/** A kind of job: its titles, what it pays and what it works with. */
export interface DemoRole {
  readonly titles: readonly string[]
  /** Yearly pay of the middle level in the United States, in dollars. */
  readonly pay: number
  readonly share: number
  /** Slugs of the categories that its technologies come from. */
  readonly categories: readonly string[]
  readonly tasks: readonly string[]
}

const role = (share: number, pay: number, titles: string, categories: string, tasks: string): DemoRole => ({
  share,
  pay,
  titles: titles.split(', '),
  categories: categories.split(', '),
  tasks: tasks.split(' | '),
})

export const demoRoles: readonly DemoRole[] = [
  role(
    14,
    140_000,
    'Software Engineer, Backend Engineer, Platform Engineer, Software Developer, API Engineer',
    'programming-languages, web-frameworks, relational-databases, nosql-databases, containers-and-orchestration, version-control',
    'Design and run services that other teams build upon | Keep our APIs fast, documented and boring | Review code and write down decisions',
  ),
  role(
    9,
    132_000,
    'Frontend Engineer, Full Stack Engineer, Web Developer, UI Engineer, React Developer',
    'web-frameworks, frontend-tools, programming-languages, testing, version-control',
    'Build interfaces that people understand at first sight | Care for accessibility and loading times | Work with designers on our component library',
  ),
  role(
    8,
    145_000,
    'Data Engineer, Analytics Engineer, Data Platform Engineer, Big Data Engineer',
    'data-pipelines, data-warehouses, relational-databases, programming-languages, cloud-platforms',
    'Own the pipelines from source to warehouse | Model data so that analysts trust it | Watch quality and cost of every table',
  ),
  role(
    6,
    150_000,
    'Data Scientist, Machine Learning Engineer, AI Engineer, Applied Scientist, MLOps Engineer',
    'machine-learning, programming-languages, data-warehouses, cloud-platforms',
    'Bring models from notebook to production | Measure what a model changes for customers | Explain results to people who do not read code',
  ),
  role(
    7,
    148_000,
    'DevOps Engineer, Site Reliability Engineer, Cloud Engineer, Infrastructure Engineer, Systems Administrator',
    'cloud-platforms, containers-and-orchestration, infrastructure-as-code, observability, continuous-integration, web-servers-and-networking',
    'Automate what is done by hand today | Be on call one week in six, with time off afterwards | Plan capacity and recovery',
  ),
  role(
    5,
    95_000,
    'Data Analyst, Business Intelligence Analyst, Product Analyst, Reporting Analyst',
    'business-intelligence, data-warehouses, relational-databases',
    'Answer questions before they become opinions | Build dashboards that are still read after a month | Define metrics together with finance',
  ),
  role(
    4,
    145_000,
    'Security Engineer, Application Security Engineer, SOC Analyst, Cloud Security Architect',
    'security-tools, cloud-platforms, observability, programming-languages',
    'Find weaknesses before others do | Answer incidents calmly and write about them openly | Teach colleagues to build safely',
  ),
  role(
    4,
    105_000,
    'QA Engineer, Test Automation Engineer, Quality Engineer, SDET',
    'testing, programming-languages, continuous-integration',
    'Automate the tests that matter | Make releases uneventful | Reproduce what customers report',
  ),
  role(
    4,
    130_000,
    'Mobile Engineer, iOS Developer, Android Developer, React Native Developer',
    'mobile-development, programming-languages, testing',
    'Ship every two weeks to both stores | Keep the app small and quick on old phones | Follow crashes down to their cause',
  ),
  role(
    5,
    140_000,
    'Product Manager, Technical Product Manager, Product Owner, Growth Product Manager',
    'support-and-collaboration, business-intelligence, marketing',
    'Listen to customers every week | Decide what we do not build | Write specifications that engineers enjoy',
  ),
  role(
    3,
    115_000,
    'Product Designer, UX Designer, UX Researcher, Design Lead',
    'frontend-tools, support-and-collaboration',
    'Design flows from sketch to shipped | Test ideas with real people | Grow our design system',
  ),
  role(
    8,
    90_000,
    'Account Executive, Sales Development Representative, Business Development Manager, Sales Manager',
    'crm, sales-and-outreach',
    'Run the sale from first call to contract | Keep the pipeline honest | Work with marketing on what resonates',
  ),
  role(
    5,
    82_000,
    'Customer Success Manager, Support Engineer, Technical Account Manager, Implementation Consultant',
    'support-and-collaboration, crm',
    'Help new customers to their first result within a week | Turn questions into documentation | Notice trouble before the customer does',
  ),
  role(
    6,
    88_000,
    'Marketing Manager, Growth Marketer, Content Strategist, SEO Specialist, Demand Generation Manager',
    'marketing, crm, commerce-and-content',
    'Plan campaigns and learn from each | Write what our readers would miss | Report on results without varnish',
  ),
  role(
    5,
    92_000,
    'Financial Analyst, Accountant, Controller, FP&A Manager, Payroll Specialist',
    'erp-and-finance, business-intelligence',
    'Close the month in five days | Forecast cash and say how sure we are | Prepare audits that hold no surprises',
  ),
  role(
    4,
    85_000,
    'Recruiter, HR Business Partner, People Operations Manager, Talent Acquisition Specialist',
    'human-resources, support-and-collaboration',
    'Hire fairly and quickly | Look after onboarding | Keep our handbook true',
  ),
  role(
    3,
    118_000,
    'Mechanical Engineer, Electrical Engineer, Embedded Software Engineer, Robotics Engineer, CAD Designer',
    'engineering-design, programming-languages',
    'Design parts that can be built and repaired | Test prototypes on the bench | Work with suppliers on tolerances',
  ),
]
