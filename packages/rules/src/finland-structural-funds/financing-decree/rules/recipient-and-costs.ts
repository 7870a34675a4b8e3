import { cite, type Rule } from "@kaari/core";
import { financingAct, financingDecree } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** Who answers for a project, and which costs it may hold. */
export const recipientAndCostsRules = [
  {
    id: "responsible-person-named",
    title: {
      fi: "Hankkeelle on nimetty vastuuhenkilö",
      sv: "En ansvarsperson har utsetts för projektet",
      en: "A responsible person is named",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "3 § 2 mom."),
    when: "support is granted and domestically funded",
    require: "application.applicant.responsiblePersonNamed = true",
    basis: ["FI-867-3"],
    validity: inForce,
  },
  {
    id: "responsible-person-planned",
    title: {
      fi: "Vastuuhenkilö kannattaa nimetä ajoissa",
      sv: "Ansvarspersonen bör utses i god tid",
      en: "Name the responsible person in time",
    },
    gate: "submission",
    severity: "advice",
    citation: cite(financingDecree, "3 § 2 mom."),
    when: "domestically funded",
    require: "application.applicant.responsiblePersonNamed = true",
    basis: ["FI-867-3"],
    validity: inForce,
  },
  {
    id: "development-cost-types",
    title: {
      fi: "Kehittämisosan kustannuslajit",
      sv: "Kostnadsslag i utvecklingsdelen",
      en: "Cost types of the development part",
    },
    gate: "submission",
    severity: "review",
    citation: cite(financingDecree, "6 §"),
    when: "domestically funded and development project and application.budget.lines != null",
    require:
      'count(application.budget.lines[(if part != null then part = "development" else not(investment project)) and category in ("machinery", "buildings", "land", "intangible-investment")]) = 0',
    values: {
      amount:
        'sum(application.budget.lines[(if part != null then part = "development" else not(investment project)) and category in ("machinery", "buildings", "land", "intangible-investment")].amount)',
    },
    basis: ["FI-867-6"],
    validity: inForce,
  },
  {
    id: "investment-cost-types",
    title: {
      fi: "Investoinnin kustannuslajit",
      sv: "Kostnadsslag för en investering",
      en: "Cost types of an investment",
    },
    gate: "submission",
    severity: "review",
    citation: cite(financingDecree, "7 §"),
    when: "domestically funded and application.budget.lines != null and (investment project or investment is planned)",
    require:
      'every line in application.budget.lines[(if part != null then part = "investment" else investment project)] satisfies list contains(investment cost categories, line.category)',
    values: {
      amount:
        'sum(application.budget.lines[(if part != null then part = "investment" else investment project) and not(list contains(investment cost categories, category))].amount)',
    },
    basis: ["FI-867-7"],
    validity: inForce,
  },
  {
    id: "support-kind-stated",
    title: { fi: "Haettavan tuen laji", sv: "Vilket slags stöd som söks", en: "Kind of support applied for" },
    gate: "submission",
    severity: "review",
    citation: cite(financingAct, "9 § 1 mom. ja 12 § 1 mom."),
    when: 'application.fund in ("ERDF", "JTF", "national-regional")',
    require: "application.supportKind != null",
    basis: ["FI-867-5"],
    validity: inForce,
  },
  {
    id: "regional-investment-share",
    title: {
      fi: "Investointi on enintään puolet alueellisen kehittämistuen hankkeesta",
      sv: "Investeringen är högst hälften av ett projekt med regionalt utvecklingsstöd",
      en: "An investment is at most half of a project of regional development support",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "5 § 2 mom."),
    when: "regional development support is sought and development project and investment is planned",
    require: "application.budget.investmentTotal <= regional investment share ceiling * planned costs after revenue",
    values: {
      investment: "application.budget.investmentTotal",
      ceiling: "regional investment share ceiling",
      total: "planned costs after revenue",
      most: "floor(regional investment share ceiling * planned costs after revenue, 2)",
    },
    basis: ["FI-867-5"],
    validity: inForce,
  },
  {
    id: "accepted-regional-investment-share",
    title: {
      fi: "Hyväksytty investointi on enintään puolet hankkeesta",
      sv: "Den godkända investeringen är högst hälften av projektet",
      en: "The accepted investment is at most half of the project",
    },
    gate: "decision",
    severity: "blocking",
    citation: cite(financingDecree, "5 § 2 mom."),
    when: "support is granted and regional development support is sought and development project and investment is decided",
    require: "decision.acceptedInvestmentTotal <= regional investment share ceiling * decision.acceptedTotal",
    values: {
      investment: "decision.acceptedInvestmentTotal",
      ceiling: "regional investment share ceiling",
      total: "decision.acceptedTotal",
      most: "floor(regional investment share ceiling * decision.acceptedTotal, 2)",
    },
    basis: ["FI-867-5"],
    validity: inForce,
  },
  {
    id: "regional-investment-necessary",
    title: {
      fi: "Investointi on välttämätön kehittämishankkeelle",
      sv: "Investeringen är nödvändig för utvecklingsprojektet",
      en: "The investment is necessary for the development project",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "5 § 2 mom."),
    when: "regional development support is sought and development project and investment is planned",
    require: "application.investmentNecessary = true",
    values: { investment: "application.budget.investmentTotal" },
    basis: ["FI-867-5"],
    validity: inForce,
  },
  {
    id: "no-single-company-business",
    title: {
      fi: "Maakunnan liiton tuki ei kohdistu yhden yrityksen omaan liiketoimintaan",
      sv: "Landskapsförbundets stöd riktas inte till ett enda företags egen affärsverksamhet",
      en: "Support of a regional council does not serve a single company",
    },
    gate: "submission",
    severity: "blocking",
    citation: cite(financingDecree, "5 § 3 mom."),
    when: 'application.fund in ("ERDF", "JTF", "national-regional") and application.supportKind != null and application.supportKind in ("regional-development", "education-and-culture", "business-infrastructure") and application.singleCompanyBusiness != null',
    require: "application.singleCompanyBusiness = false",
    basis: ["FI-867-5"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
