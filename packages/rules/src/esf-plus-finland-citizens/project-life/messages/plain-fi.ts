import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "own-financing-secured-at-start": "Oma rahoitus ei ole varma. Varmista oma raha ennen kuin hanke alkaa.",
  "kick-off-held": "Aloituspalaveria ei ole pidetty. Sovi aika rahoittajan kanssa.",
  "claims-timetable-agreed": "Sovi rahoittajan kanssa, milloin haet maksuja.",
  "start-training-attended": "Kukaan ei ole käynyt aloituskoulutuksessa. Ilmoittaudu seuraavaan.",
  "start-coaching-attended": "Pyydä koordinaatiohankkeelta aloitusvalmennus.",
  "review-agreed": "Sovi välitarkastus rahoittajan kanssa.",
  "review-during-implementation":
    "Välitarkastus oli {held}. Hanke kestää {started}–{ends}. Pidä tarkastus hankkeen aikana.",
  "review-tells-progress": "Kerro, mitä on tehty. Kerro myös, mitä on vielä tekemättä.",
  "review-tells-setbacks": "Kerro, mikä ei ole onnistunut. Siitä voi oppia.",
  "review-uses-evaluation": "Kerro, mitä hankkeen arviointi on tähän mennessä näyttänyt.",
  "review-measures-indicators": "Mittarin tulos puuttuu. Mittaa tilanne nyt.",
  "review-hears-groups": "Kysy osallistujilta ja kumppaneilta, mitä mieltä he ovat.",
  "review-concludes": "Välitarkastus on pidetty. Kirjaa, jatkuuko hanke vai muuttuuko se.",
  "review-names-changes": "Sovitte muutoksista. Kirjaa, mikä muuttuu.",
  "final-report-tells-turning-points": "Kerro, mikä muutti työtä matkan varrella. Kerro myös pienistä keksinnöistä.",
  "final-report-tells-setbacks": "Kerro, mikä ei onnistunut. Tieto auttaa muita.",
  "final-report-tells-evaluation": "Kerro, mitä hankkeen arviointi näytti.",
  "result-described": "Kerro tuloksen nimi. Kerro, mikä tulos on ja miten sitä käytetään.",
  "result-evaluated": "Tulosta ei ole arvioitu. Arvioi tulos ennen kuin kerrot siitä muille.",
  "result-evaluated-by-others": "Pyydä, että joku muu arvioi tuloksen.",
  "effective-result-spread-nationally":
    "Tulos ei ole vielä näyttänyt, että se toimii. Koko maahan viedään toimivia tuloksia.",
  "result-compared": "Selvitä, onko muualla samanlaisia tuloksia. Kerro, mikä tässä on uutta.",
  "result-made-with-groups": "Ota osallistujat ja kumppanit mukaan kertomaan tuloksesta.",
  "result-has-owner": "Sovi, kuka jatkaa tuloksen käyttöä hankkeen jälkeen.",
  "owners-staff-take-part": "{owner} ottaa tuloksen käyttöön. Ota sen työntekijät mukaan jo nyt.",
  "result-changed-daily-work": "Kerro, mikä työssä on muuttunut tuloksen vuoksi.",
  "result-presented": "Kerro tuloksesta muille. Kirjaa, missä ja kenelle kerroit.",
  "transfer-adapted": "Tulos on viety uuteen paikkaan. Kerro, mitä siinä muutettiin.",
  "continuation-planned": "Suunnittele, miten tulos leviää hankkeen jälkeen. Keino voi olla koulutus tai uusi hanke.",
} as const satisfies Catalogue<typeof rules>;
