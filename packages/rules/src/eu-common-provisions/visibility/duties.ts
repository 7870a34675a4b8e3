import { cite, type Obligation } from "@kaari/core";
import { cpr } from "../sources.ts";

export const obligations = [
  {
    id: "union-emblem",
    title: {
      fi: "EU-tunnusta käytetään hankkeen viestinnässä",
      sv: "EU-emblemet används i projektets kommunikation",
      en: "The Union emblem is used in the project's communication",
    },
    owner: "lead-implementer",
    when: "cpr fund",
    citation: cite(cpr, "Art. 47"),
    basis: ["CPR-47"],
  },
  {
    id: "funding-statement-wording",
    title: {
      fi: "EU-tunnuksen vieressä on kokonaan kirjoitettuna ”Euroopan unionin rahoittama” tai ”Euroopan unionin osarahoittama”",
      sv: "Bredvid EU-emblemet står helt utskrivet ”Finansieras av Europeiska unionen” eller ”Medfinansieras av Europeiska unionen”",
      en: "Next to the emblem stands, written in full, “Funded by the European Union” or “Co-funded by the European Union”",
    },
    owner: "lead-implementer",
    when: "cpr fund",
    citation: cite(cpr, "Annex IX", "third-party"),
    basis: ["CPR-IX"],
  },
  {
    id: "description-online",
    title: {
      fi: "Verkkosivuilla (jos sellaiset on) ja sosiaalisessa mediassa on lyhyt kuvaus hankkeesta, sen tavoitteista ja tuloksista sekä EU:n tuesta",
      sv: "På webbplatsen (om en sådan finns) och i sociala medier finns en kort beskrivning av projektet, dess syfte och resultat samt EU-stödet",
      en: "The website (if any) and social media hold a short description of the project, its aims and results and the Union's support",
    },
    owner: "lead-implementer",
    when: "cpr fund besides interreg",
    citation: cite(cpr, "Art. 50(1)(a)"),
    basis: ["CPR-50-1a"],
  },
  {
    id: "statement-on-documents",
    title: {
      fi: "Yleisölle tai osallistujille tarkoitetuissa asiakirjoissa ja aineistoissa on näkyvä maininta EU:n tuesta",
      sv: "Handlingar och material för allmänheten eller deltagarna bär en synlig uppgift om EU-stödet",
      en: "Documents and material for the public or participants bear a visible statement of the Union's support",
    },
    owner: "lead-implementer",
    when: "cpr fund besides interreg",
    citation: cite(cpr, "Art. 50(1)(b)"),
    basis: ["CPR-50-1b"],
  },
  {
    id: "plaque",
    title: {
      fi: "Pysyvä, selvästi näkyvä laatta tai kyltti EU-tunnuksineen asetetaan heti, kun fyysinen toteutus alkaa tai laitteet on asennettu",
      sv: "En permanent, väl synlig skylt med EU-emblemet sätts upp så snart det fysiska genomförandet inleds eller utrustningen har installerats",
      en: "A durable, clearly visible plaque or billboard with the emblem is put up as soon as physical work starts or equipment is installed",
    },
    owner: "lead-implementer",
    when: "plaque due",
    citation: cite(cpr, "Art. 50(1)(c)"),
    basis: ["CPR-50-1c"],
  },
  {
    id: "poster",
    title: {
      fi: "Vähintään yksi A3-kokoinen juliste tai vastaava sähköinen näyttö on yleisölle näkyvällä paikalla",
      sv: "Minst en affisch i A3-format eller motsvarande elektronisk skärm finns på en plats som är synlig för allmänheten",
      en: "At least one poster of A3 size, or an equivalent electronic display, is at a place visible to the public",
    },
    owner: "lead-implementer",
    when: "poster due",
    citation: cite(cpr, "Art. 50(1)(d)"),
    basis: ["CPR-50-1d"],
  },
  {
    id: "communication-event",
    title: {
      fi: "Hankkeesta järjestetään viestintätapahtuma, johon komissio ja hallintoviranomainen kutsutaan ajoissa mukaan",
      sv: "Ett kommunikationsevenemang ordnas och kommissionen och den förvaltande myndigheten involveras i god tid",
      en: "A communication event is held, with the Commission and the managing authority involved in good time",
    },
    owner: "lead-implementer",
    when: "communication event due",
    citation: cite(cpr, "Art. 50(1)(e)"),
    basis: ["CPR-50-1e"],
  },
] as const satisfies ReadonlyArray<Obligation>;
