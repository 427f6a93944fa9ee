/** A guide of one question, complete in three languages: passes every check, and shows each kind of line once. */
export function newGuideFiles(guide: string): Readonly<Record<string, string>> {
  return {
    'flow.yaml': flow.replace('GUIDE', guide),
    'de.md': german,
    'sv.md': swedish,
    'en.md': english,
    'examples.yaml': examples,
  }
}

const flow = `# yaml-language-server: $schema=../flow.schema.json
guide: GUIDE
minutes: 2
start: light

claims:
  power: [has-power, no-power]

steps:
  light:
    ask: [lit, dark]
    unsure: look-closer
    go: { lit: works, dark: no-power }
    claim: { power: { lit: has-power, dark: no-power } }
  look-closer:
    do: [lit, dark]
    unsure: none
    because: asked for the second time, with a way to see it
    go: { lit: works, dark: no-power }
    claim: { power: { lit: has-power, dark: no-power } }

outcomes:
  works: { solved: true }
  no-power: { call: support, cause: no-power, next: [check-power-supply] }
`

const examples = `- name: it is lit
  walk: light=lit
  reaches: works
- name: it is dark
  walk: light=dark
  reaches: no-power
- name: lit at second glance
  walk: light=unsure look-closer=lit
  reaches: works
- name: dark at second glance
  walk: light=unsure look-closer=dark
  reaches: no-power
`

const german = `# Das Gerät geht nicht
Zwei Minuten, dann wissen Sie mehr.

at hand:
- das Gerät
keywords: gerät, aus, dunkel

## light
Leuchtet ein Licht am Gerät?

Schauen Sie vorn und oben. Ein kleines Licht reicht.

= lit: Ja, etwas leuchtet
= dark: Nein, alles ist dunkel
agent: Licht am Gerät

## look-closer
Halten Sie die Hand über das Gerät: Sehen Sie jetzt ein Licht?

Im Schatten der Hand geht es leichter.

= lit: Ja, eins leuchtet
= dark: Nein, alles bleibt dunkel
agent: Licht am Gerät, zweiter Blick

## outcome works
Das Gerät hat Strom.

## outcome no-power
Das Gerät hat keinen Strom. {provider} hilft Ihnen weiter.

cause: Gerät ohne Strom
next check-power-supply: Netzteil prüfen

## claim power
label: Strom
= has-power: ist da
= no-power: fehlt
`

const swedish = `# Apparaten går inte
Två minuter, sen vet du mer.

at hand:
- apparaten
keywords: apparat, av, mörk

## light
Lyser någon lampa på apparaten?

Titta på framsidan och ovanpå. En liten lampa räcker.

= lit: Ja, något lyser
= dark: Nej, allt är mörkt
agent: Ljus på apparaten

## look-closer
Håll handen över apparaten: ser du ett ljus nu?

I skuggan av handen är det lättare.

= lit: Ja, en lampa lyser
= dark: Nej, allt är mörkt
agent: Ljus på apparaten, andra titten

## outcome works
Apparaten har ström.

## outcome no-power
Apparaten har ingen ström. {provider} hjälper dig vidare.

cause: Apparat utan ström
next check-power-supply: Kontrollera nätdelen

## claim power
label: Ström
= has-power: finns
= no-power: saknas
`

const english = `# The device does not work
Two minutes, then you know more.

at hand:
- the device
keywords: device, off, dark

## light
Is any light on at the device?

Look at the front and on top. One small light is enough.

= lit: Yes, something is lit
= dark: No, it is all dark
agent: Light on the device

## look-closer
Hold your hand over the device: can you see a light now?

In the shade of your hand it is easier.

= lit: Yes, one is lit
= dark: No, it all stays dark
agent: Light on the device, second look

## outcome works
The device has power.

## outcome no-power
The device has no power. {provider} will help you.

cause: Device without power
next check-power-supply: Check the power supply

## claim power
label: Power
= has-power: has power
= no-power: has no power
`
