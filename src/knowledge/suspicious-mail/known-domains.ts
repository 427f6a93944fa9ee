/** Where anybody gets a mailbox within a minute: no firm of size writes to its customers from there. */
export const freeMail: ReadonlySet<string> = new Set(
  `gmail.com googlemail.com outlook.com outlook.de hotmail.com hotmail.de hotmail.se hotmail.co.uk live.com live.de live.se msn.com yahoo.com yahoo.de yahoo.se yahoo.co.uk
   ymail.com aol.com aol.de icloud.com me.com mac.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de freenet.de t-online.de arcor.de email.de
   posteo.de mailbox.org proton.me protonmail.com mail.com mail.ru yandex.ru yandex.com tutanota.com tutamail.com telia.com comhem.se bredband.net spray.se
   btinternet.com virginmedia.com sky.com vodafonemail.de kabelmail.de online.de`.split(/\s+/),
)

/** Short addresses hide where they lead. */
export const shorteners: ReadonlySet<string> = new Set(
  'bit.ly tinyurl.com t.ly goo.gl ow.ly is.gd v.gd cutt.ly rb.gy shorturl.at rebrand.ly t1p.de s.id tiny.cc buff.ly bl.ink lnkd.in qrco.de urlz.fr n9.cl shorturl.asia kurzelinks.de linktr.ee'.split(
    ' ',
  ),
)

/** Forms and pages that anybody puts up without a name. Hosts and domains. */
export const freeHosting: ReadonlySet<string> = new Set(
  `forms.gle docs.google.com sites.google.com forms.office.com weebly.com wixsite.com wix.com webflow.io jimdosite.com jimdofree.com blogspot.com github.io gitlab.io
   netlify.app vercel.app pages.dev workers.dev r2.dev web.app firebaseapp.com herokuapp.com glitch.me repl.co godaddysites.com square.site
   myshopify.com typeform.com jotform.com formstack.com surveymonkey.com mystrikingly.com 000webhostapp.com webcindario.com ipfs.io dweb.link
   cloudfront.net azurewebsites.net windows.net onrender.com framer.website carrd.co notion.site translate.goog duckdns.org ngrok.io ngrok.app my.canva.site`.split(
    /\s+/,
  ),
)

/** Endings of names that cost next to nothing for a first year: swindlers use them up by the thousand. */
export const cheapEndings: ReadonlySet<string> = new Set(
  'top click icu cfd sbs rest quest buzz cyou xyz bond monster gdn loan win review country kim men stream download racing bid trade date accountant science party cricket faith tk ml ga cf gq'.split(
    ' ',
  ),
)

/** File endings that run, or that hide something that runs. */
export const runningFiles: ReadonlySet<string> = new Set(
  'exe scr com pif bat cmd ps1 vbs vbe js jse wsf wsh hta msi msix jar apk app dmg pkg lnk url iso img vhd cab reg cpl docm xlsm pptm xlam html htm shtml svg one'.split(
    ' ',
  ),
)

/** Containers: not dangerous by themselves, but what is in them cannot be seen. */
export const packedFiles: ReadonlySet<string> = new Set('zip rar 7z gz tar ace arj tgz'.split(' '))
