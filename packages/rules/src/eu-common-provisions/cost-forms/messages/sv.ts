import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "one-form-per-cost":
    "Samma kostnad ska ersättas enligt fler än en modell. Faktiska kostnader, enhetskostnader, engångsersättningar och procentuella ersättningar får kombineras endast om var och en täcker olika kostnader, olika projekt inom en insats eller på varandra följande faser av den.",
  "simplified-costs-required":
    "De totala kostnaderna är {total} och ersättning söks endast för faktiska kostnader. När de totala kostnaderna är högst {threshold} ska enhetskostnader, engångsersättning eller procentuell ersättning användas, om stödet inte är statligt stöd eller projektet har undantagits som forskning och innovation.",
  "actual-costs-in-flat-rate-base":
    "Som faktiska kostnader söks {actual}. När de totala kostnaderna är högst {threshold} får endast de kostnader som den procentuella ersättningen beräknas på samt deltagarnas löner och ersättningar vara faktiska kostnader. Flytta de övriga kostnaderna till den procentuella ersättningen eller använd enhetskostnader eller engångsersättning för dem.",
  "simplified-costs-decided":
    "De godkända totala kostnaderna är {total}, men enligt beslutet ersätts endast faktiska kostnader. När de totala kostnaderna är högst {threshold} ska enhetskostnader, engångsersättning eller procentuell ersättning användas i beslutet.",
  "simplified-costs-of-group":
    "Kostnaderna för denna del av grupprojektet är {total} och endast faktiska kostnader används. En insats kan vara ett enskilt projekt eller hela projektgruppen: kontrollera om insatsens totala kostnader är högst {threshold}. Då ska förenklade kostnadsmodeller användas.",
  "draft-budget-ceiling":
    "Engångsersättning enligt ett budgetförslag söks och de totala kostnaderna är {total}. Ett budgetförslag får användas endast när de totala kostnaderna är högst {ceiling}.",
  "draft-budget-agreed":
    "Engångsersättningen grundar sig på ett budgetförslag (totala kostnader {total}). Kontrollera att den myndighet som väljer projektet har godkänt budgetförslaget före beslutet.",
  "calculated-rate-method":
    "Den procentuella ersättningen grundar sig på en beräkning. Kontrollera att metoden är rättvis, skälig och verifierbar eller att samma procentsats redan används för liknande projekt inom unionens politik, i ett nationellt system eller under perioden 2014–2020.",
  "corresponding-union-scheme":
    "En enhetskostnad, engångsersättning eller procentuell ersättning på EU-nivå söks. Kontrollera att den används inom unionens politik för liknande projekt.",
  "indirect-rate-on-direct-costs":
    "Den procentuella ersättningen för indirekta kostnader är {rate} av de direkta kostnaderna. Utan beräkning får den vara högst {ceiling}.",
  "indirect-rate-on-staff-costs":
    "Den procentuella ersättningen för indirekta kostnader är {rate} av de direkta personalkostnaderna. Utan beräkning får den vara högst {ceiling}.",
  "calculated-indirect-rate":
    "Den beräknade procentuella ersättningen för indirekta kostnader är {rate} av de direkta kostnaderna. Den får vara högst {ceiling}.",
  "indirect-rate-base":
    "{rates, plural, one {Procentsatsen} other {# procentsatser}} för indirekta kostnader nämns inte i förordningen: en procentsats av direkta kostnader eller, utan beräkning, av direkta personalkostnader. Kontrollera vad procentsatsen grundar sig på.",
  "staff-costs-rate":
    "Den procentuella ersättningen för direkta personalkostnader är {rate}. Den får vara högst {ceiling} av de direkta kostnaderna utom personalkostnaderna.",
  "staff-costs-rate-base":
    "Den procentuella ersättningen för personalkostnader beräknas inte på rätt kostnader. Den ska beräknas på de direkta kostnaderna utom de direkta personalkostnaderna.",
  "staff-costs-rate-procurement":
    "Personalkostnaderna ersätts procentuellt och i projektet görs {purchases, plural, one {# upphandling} other {# upphandlingar}} (den största {largest}). Kontrollera att ingen av dem är en offentlig byggentreprenad eller en varu- eller tjänsteupphandling som överskrider EU:s tröskelvärden. I AMIF, ISF och BMVI beräknas procentsatsen endast på kostnader som inte är offentlig upphandling.",
  "hourly-unit-cost":
    "Timkostnaden (högst {highest}) är större än de årliga bruttoarbetskraftskostnaderna dividerade med {hours} timmar. Kontrollera beräkningen; för deltidsanställda räknas timmarna i proportion till arbetstiden.",
  "planned-hours":
    "För en person har upp till {planned} timmar per år planerats. Med denna timkostnad kan högst {hours} timmar per person och år ersättas.",
  "annual-gross-cost-derived":
    "De årliga bruttoarbetskraftskostnaderna för en befattning har inte uppgetts. Kontrollera att de härleds ur det kända genomsnittet eller anställningshandlingen och räknas om till 12 månader.",
  "remaining-costs-rate":
    "Den procentuella ersättningen för övriga kostnader är {rate}. Den får vara högst {ceiling} av de direkta personalkostnaderna.",
  "remaining-costs-amount":
    "Den procentuella ersättningen i kostnadskalkylen är {amount}. Den får vara högst {ceiling} av lönekostnaderna {staff}, det vill säga {most}.",
  "remaining-costs-inside-rate":
    "I kostnadskalkylen finns {beside} utöver lönekostnaderna och den procentuella ersättningen. Den procentuella ersättningen täcker alla övriga kostnader; utöver den får endast deltagarnas löner och ersättningar sökas. Stryk dessa kostnader.",
  "participant-allowances-outside-rate":
    "Deltagarnas löner och ersättningar ({allowances}) har angetts höra till den procentuella ersättningen. De är stödberättigande utöver den: välj en egen kostnadsmodell för dem.",
  "remaining-costs-on-real-staff-costs":
    "Den procentuella ersättningen för övriga kostnader beräknas på personalkostnader som själva är procentuella. Använd faktiska löner eller timkostnader som underlag eller lämna bort procentsatsen.",
};
