import { cite, type Definition } from "@kaari/core";
import { cpr } from "../sources.ts";

/** The flat rates of an application, sorted by what Articles 54–56 say of them. */
export const definitions = [
  {
    name: "eu indirect rates on direct costs",
    label: {
      fi: "välillisten kustannusten prosentit välittömistä kustannuksista",
      sv: "procentsatser för indirekta kostnader av direkta kostnader",
      en: "rates for indirect costs, of direct costs",
    },
    value:
      'application.costModel.flatRates[covers = "indirect-costs" and of = "direct-costs" and method = "regulation"].rate',
    citation: cite(cpr, "Art. 54(a)"),
  },
  {
    name: "eu indirect rates on staff costs",
    label: {
      fi: "välillisten kustannusten prosentit välittömistä henkilöstökustannuksista",
      sv: "procentsatser för indirekta kostnader av direkta personalkostnader",
      en: "rates for indirect costs, of direct staff costs",
    },
    value:
      'application.costModel.flatRates[covers = "indirect-costs" and of = "direct-staff-costs" and method = "regulation"].rate',
    citation: cite(cpr, "Art. 54(b)"),
  },
  {
    name: "eu calculated indirect rates",
    label: {
      fi: "laskelmaan perustuvat välillisten kustannusten prosentit",
      sv: "beräknade procentsatser för indirekta kostnader",
      en: "calculated rates for indirect costs",
    },
    value:
      'application.costModel.flatRates[covers = "indirect-costs" and of = "direct-costs" and method = "calculated"].rate',
    citation: cite(cpr, "Art. 54(c)"),
  },
  {
    name: "eu staff rates",
    label: {
      fi: "henkilöstökustannusten prosentit",
      sv: "procentsatser för personalkostnader",
      en: "rates for staff costs",
    },
    value: 'application.costModel.flatRates[covers = "staff-costs" and method = "regulation"].rate',
    citation: cite(cpr, "Art. 55(1)"),
  },
  {
    name: "eu remaining cost rates",
    label: {
      fi: "kaikkien muiden kustannusten prosentit",
      sv: "procentsatser för alla övriga kostnader",
      en: "rates for all remaining costs",
    },
    value: 'application.costModel.flatRates[covers = "all-other-costs" and method = "regulation"].rate',
    citation: cite(cpr, "Art. 56(1)"),
  },
  {
    name: "staff cost lines total",
    label: {
      fi: "kustannusarvion palkkakustannukset",
      sv: "lönekostnader i kostnadskalkylen",
      en: "staff costs of the cost estimate",
    },
    value: 'sum(application.budget.lines[category = "staff"].amount)',
    citation: cite(cpr, "Art. 56(1)"),
  },
  {
    name: "flat rate lines total",
    label: {
      fi: "kustannusarvion prosenttimääräinen korvaus ilman investointiosaa",
      sv: "procentuell ersättning i kostnadskalkylen utan investeringsdelen",
      en: "flat-rate amount of the cost estimate, without an investment part",
    },
    value: 'sum(application.budget.lines[category = "flat-rate" and (part = null or part != "investment")].amount)',
    citation: cite(cpr, "Art. 56(1)"),
  },
] as const satisfies ReadonlyArray<Definition>;
