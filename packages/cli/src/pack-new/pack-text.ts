import type { Pack } from "@kaari/core";

/** A new pack in YAML, with a comment on each part, that builds on `base`. It passes its check as it stands. */
export const packText = (id: string, base: Pack, today: string): string => {
  const name = id.replaceAll("-", " ");
  const { country, timeZone, currency, languages, calendar } = base.jurisdiction;
  return `# yaml-language-server: $schema=./pack.schema.json
# A rule pack: what a programme, a region or a call asks of a project. Change what you need, then try it:
#   kaari pack check ${id}.yaml     is anything wrong with it?
#   kaari pack test ${id}.yaml      do the examples at the end hold?
#   kaari pack docs ${id}.yaml      the pack as a page to read
#   kaari check --pack ${id}.yaml application.yaml

# Lower-case words joined by hyphens, and three numbers. Decisions will cite the id: it never changes.
id: ${id}
version: 0.1.0
title:
  fi: Uusi sääntöpaketti
  sv: Ett nytt regelpaket
  en: A new rule pack
jurisdiction:
  country: ${country}
  timeZone: ${timeZone}
  currency: ${currency}
  languages: [${languages.join(", ")}]
  # Days that are no working days, beside Sundays.
  calendar:${calendar.length === 0 ? " []" : calendar.map((entry) => `\n    - ${entry}`).join("")}
# draft, reviewed (somebody else has read it) or verified (compared with its sources).
status: draft

# All rules of these packs apply too. kaari pack list shows which there are.
extends:
  - { id: ${base.id}, version: ${base.version} }

# Where the rules stand. A rule without a source is an opinion.
sources:
  - id: notice
    title: { fi: Hakuilmoitus, sv: Kungörelse, en: Notice of the call }
    short: { fi: hakuilmoitus, sv: kungörelsen, en: the notice }
    url: https://example.org/notice
    language: fi
    version: read ${today}

# Numbers that may change, each with the day from which it holds. Money "30000.00", percent "80 %".
# stricter: the direction (lower, higher, none) in which a pack that extends this one may change it.
parameters:
  - name: smallest grant of ${name}
    label: { fi: pienin haettava tuki, sv: minsta stöd som söks, en: smallest grant }
    kind: money
    stricter: higher
    keyedOn: [call-opening, today]
    # law (an act or decree), guidance (the authority's own word), third-party, practice or interpretation.
    citation: { source: notice, provision: section 2, certainty: guidance }
    values:
      - { from: ${today.slice(0, 4)}-01-01, value: "30000.00" }

# when: the rule applies if. require: it holds if. Both are FEEL over the facts of an application.
# FEEL that starts with " > [ { @ ! * - or holds " #" or ": " is put between single quotes, or on the lines after |.
rules:
  # A rule that blocks: the application does not pass while it is violated.
  - id: smallest-grant
    title:
      fi: Tukea haetaan vähintään vähimmäismäärä
      sv: Minst minimibeloppet söks i stöd
      en: The grant is at least the smallest grant
    gate: submission
    severity: blocking
    citation: { source: notice, provision: section 2, certainty: guidance }
    basis: []
    require: application.fundingPlan.grant >= smallest grant of ${name}
    # Names for the sentence below, each with the FEEL that gives it its value.
    values:
      grant: application.fundingPlan.grant
      least: smallest grant of ${name}
  # A rule for a person: nothing is required, somebody looks.
  - id: outside-activity
    title:
      fi: Toiminta alueen ulkopuolella
      sv: Verksamhet utanför området
      en: Activity outside the region
    gate: submission
    severity: review
    citation: { source: notice, provision: section 3, certainty: guidance }
    basis: []
    when: application.outsideActivity = true

# One sentence a rule and language: what is wrong, by how much, what would pass.
messages:
  fi:
    smallest-grant: "Haet tukea {grant}. Tukea haetaan vähintään {least}."
    outside-activity: "Osa toiminnasta on alueen ulkopuolella. Arvioi, hyödyttääkö se aluetta."
  sv:
    smallest-grant: "Du söker {grant} i stöd. Minst {least} ska sökas."
    outside-activity: "En del av verksamheten är utanför området. Bedöm om området har nytta av den."
  en:
    smallest-grant: "You ask for {grant}. The grant is at least {least}."
    outside-activity: "Some of the activity is outside the region. Consider whether the region benefits."

# Worked cases: facts, and what each rule says of them. One on each side of every limit.
examples:
  - id: at-the-limit
    title: A grant of exactly the smallest sum, activity in the region
    source: section 2 of the notice
    gate: submission
    on: ${today}
    facts: { application: { fundingPlan: { grant: "30000.00" }, outsideActivity: false } }
    expect: { smallest-grant: satisfied, outside-activity: not-applicable }
  - id: a-cent-below
    title: A grant one cent below it
    source: section 2 of the notice
    gate: submission
    on: ${today}
    basedOn: at-the-limit
    with: { application.fundingPlan.grant: "29999.99" }
    expect: { smallest-grant: violated }
  - id: outside
    title: Activity outside the region too
    source: section 3 of the notice
    gate: submission
    on: ${today}
    basedOn: at-the-limit
    with: { application.outsideActivity: true }
    expect: { outside-activity: for-review }
`;
};
