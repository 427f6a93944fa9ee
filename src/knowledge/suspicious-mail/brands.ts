import { fold } from '../text/fold.ts'

export type Brand = {
  /** Names by which a mail may claim to be from it; folded words, matched as whole words. */
  readonly names: readonly string[]
  /** Domains from which it really writes and to which its links lead. Never complete: a match proves little, see `judge`. */
  readonly domains: readonly string[]
  /** Domains at which its customers have their mailboxes: anybody writes from there. */
  readonly customers?: readonly string[]
  /** Many firms share the name, each with a domain of its own. */
  readonly federated?: boolean
}

const brand = (names: string, domains: string, customers = ''): Brand => ({
  names: names.split('|'),
  domains: domains.split(' '),
  ...(customers === '' ? {} : { customers: customers.split(' ') }),
})

/**
 * Firms whose names are used most in mails to customers of German, Swedish and world-wide providers. Knowing them can
 * make a foreign sender suspicious; it never makes a mail genuine: only the provider's own file does.
 */
export const brands: readonly Brand[] = [
  brand(
    'telekom|deutsche telekom|magenta|magentatv|t-online|t online|congstar',
    'telekom.de telekom.com t-online.de telekom-dienste.de magenta.de telekomhilft.de congstar.de t-mobile.de magentacloud.de telekom-mail.de dtag.de telekom.net t-systems.com',
    't-online.de magenta.de',
  ),
  brand(
    '1&1|1und1|united internet',
    '1und1.de 1und1.com 1and1.com 1und1.net ionos.de ionos.com kundenserver.de online.de united-internet.de 1and1.de',
    'online.de',
  ),
  brand(
    'ionos|1&1 ionos',
    'ionos.de ionos.com ionos.co.uk ionos.se ionos.info 1and1.com 1und1.de kundenserver.de ionos.email',
  ),
  brand(
    'gmx',
    'gmx.net gmx.de gmx.com gmxnet.de gmx.at gmx.ch 1und1.de united-internet.de',
    'gmx.net gmx.de gmx.at gmx.ch gmx.com',
  ),
  brand('web.de|web de', 'web.de webde.de web.de-mail.de 1und1.de united-internet.de', 'web.de email.de'),
  brand(
    'freenet|freenetmobile|freenet mail|klarmobil|mobilcom',
    'freenet.de freenet-mobilfunk.de freenet.ag freenet-group.de md.de mobilcom-debitel.de klarmobil.de freenet-mail.de',
    'freenet.de',
  ),
  brand('strato', 'strato.de strato.com strato.email strato-hosting.eu'),
  brand('all-inkl|all inkl|allinkl|neue medien munnich', 'all-inkl.com kasserver.com'),
  brand('hosteurope|host europe', 'hosteurope.de hosteurope.com'),
  brand('hetzner', 'hetzner.com hetzner.de hetzner.cloud your-server.de'),
  brand('netcup', 'netcup.de netcup.eu netcup.com'),
  brand('mittwald', 'mittwald.de'),
  brand('domainfactory', 'df.eu domainfactory.de'),
  brand('goneo', 'goneo.de'),
  brand('united domains', 'united-domains.de ud24.de'),
  brand('checkdomain', 'checkdomain.de'),
  brand('webgo', 'webgo.de'),
  brand('godaddy', 'godaddy.com secureserver.net'),
  brand(
    'vodafone|kabel deutschland|unitymedia|gigatv',
    'vodafone.de vodafone.com vodafone-mail.de kabelmail.de kabel-deutschland.de unitymedia.de vodafone.co.uk vodafonemail.de arcor.de vf-service.de vodafone-ip.de',
    'vodafonemail.de kabelmail.de arcor.de unitybox.de',
  ),
  brand(
    'o2|telefonica|eplus|blau|aldi talk|alditalk',
    'o2online.de o2.de telefonica.de o2mail.de o2.com o2.co.uk eplus.de blau.de alditalk.de aldi-talk.de telefonica.com',
    'o2mail.de o2online.de',
  ),
  brand('ewe|swb|osnatel', 'ewe.de ewe.net swb.de osnatel.de ewetel.de', 'ewe.net ewetel.net osnanet.de'),
  brand('netcologne', 'netcologne.de netcologne.com', 'netcologne.de'),
  brand('m-net', 'm-net.de mnet-online.de', 'mnet-online.de'),
  brand('pyur|tele columbus', 'pyur.com pyur.de telecolumbus.de', 'pyurmail.de'),
  brand('deutsche glasfaser', 'deutsche-glasfaser.de'),
  brand('sky|wow', 'sky.de sky.com sky.uk skyq.com wowtv.de info.sky.de', 'sky.com'),
  brand('hd+|hd plus', 'hd-plus.de'),
  brand('waipu', 'waipu.tv exaring.de'),
  brand('zattoo', 'zattoo.com'),
  brand('joyn', 'joyn.de'),
  brand('rtl+|rtl', 'rtl.de rtlplus.de tvnow.de plus.rtl.de'),
  brand(
    'telia|halebop',
    'telia.se telia.com teliacompany.com halebop.se telia.fi telia.no trygg.telia.se',
    'telia.com',
  ),
  brand('tele2|comviq', 'tele2.se tele2.com comviq.se tele2play.se'),
  brand('com hem|comhem|boxer', 'comhem.se comhem.com boxer.se tele2.se tele2.com', 'comhem.se'),
  brand(
    'telenor|bredbandsbolaget|vimla',
    'telenor.se telenor.com bredband.net bredbandsbolaget.se vimla.se telenor.no',
    'bredband.net telenor.se',
  ),
  brand('tre|hallon', 'tre.se hallon.se 3.se'),
  brand('bahnhof', 'bahnhof.se bahnhof.net', 'bahnhof.se'),
  brand('bredband2', 'bredband2.com bredband2.se', 'bredband2.com'),
  brand(
    'allente|viasat|canal digital|viaplay|viaplay group',
    'allente.se allente.com viasat.se canaldigital.se viaplay.com viaplay.se viaplaygroup.com',
  ),
  brand('loopia', 'loopia.se loopia.com loopia.rs'),
  brand('oderland', 'oderland.se oderland.com'),
  brand('one.com|one com', 'one.com group.one one-mail.com'),
  brand('binero', 'binero.se binero.com'),
  brand('inleed', 'inleed.se inleed.com'),
  brand('misshosting|miss hosting', 'misshosting.se misshosting.com'),
  brand('simply.com|simply|unoeuro|surftown', 'simply.com unoeuro.com surftown.se'),
  brand('fs data|fsdata', 'fsdata.se'),
  brand('websupport', 'websupport.se'),
  brand('hostinger', 'hostinger.com hostinger.de'),
  brand('ovh|ovhcloud', 'ovh.com ovh.net ovhcloud.com ovh.de'),
  brand('namecheap', 'namecheap.com'),
  brand('cloudflare', 'cloudflare.com'),
  brand('postnord', 'postnord.se postnord.com postnord.dk'),
  brand('dhl|deutsche post', 'dhl.de dhl.com deutschepost.de dpdhl.com post.de dhl.se'),
  brand('hermes|evri', 'myhermes.de hermesworld.com hermes-germany.de evri.com'),
  brand('dpd', 'dpd.de dpd.com dpd.co.uk'),
  brand('ups', 'ups.com'),
  brand('fedex', 'fedex.com'),
  brand('gls', 'gls-group.eu gls-group.com gls-germany.com gls-pakete.de'),
  brand('royal mail', 'royalmail.com'),
  {
    ...brand(
      'sparkasse|s-pushtan|sparkassen',
      'sparkasse.de sparkassen.de s-finanzgruppe.de sparkasse-direkt.de dsgv.de',
    ),
    federated: true,
  },
  {
    ...brand(
      'volksbank|raiffeisenbank|vr bank|vr-bank|vr|vrbank',
      'vr.de volksbank.de vr-networld.de bvr.de atruvia.de',
    ),
    federated: true,
  },
  brand('postbank', 'postbank.de'),
  brand('deutsche bank', 'deutsche-bank.de db.com'),
  brand('commerzbank', 'commerzbank.de commerzbank.com'),
  brand('ing|ing-diba', 'ing.de ing-diba.de ing.com'),
  brand('dkb', 'dkb.de'),
  brand('comdirect', 'comdirect.de'),
  brand('n26', 'n26.com'),
  brand('swedbank', 'swedbank.se swedbank.com'),
  brand('handelsbanken', 'handelsbanken.se handelsbanken.com'),
  brand('seb', 'seb.se sebgroup.com'),
  brand('nordea', 'nordea.se nordea.com'),
  brand('lansforsakringar', 'lansforsakringar.se'),
  brand('klarna', 'klarna.com klarna.de klarna.se'),
  brand('bankid', 'bankid.com'),
  brand('swish', 'swish.nu'),
  brand('skatteverket', 'skatteverket.se'),
  brand('forsakringskassan', 'forsakringskassan.se'),
  brand('kivra', 'kivra.com kivra.se'),
  brand('elster|finanzamt|bundeszentralamt fur steuern', 'elster.de bzst.de bund.de'),
  brand('zoll', 'zoll.de bund.de'),
  brand('rundfunkbeitrag|beitragsservice', 'rundfunkbeitrag.de'),
  brand('hmrc|gov.uk', 'hmrc.gov.uk gov.uk'),
  brand('paypal', 'paypal.com paypal.de paypal.se paypal.co.uk paypal-communication.com paypal-prepaid.com'),
  brand(
    'amazon|prime video|amazon prime',
    'amazon.de amazon.com amazon.se amazon.co.uk amazon.eu primevideo.com amazonses.com aws.amazon.com amazon.pl',
  ),
  brand('ebay|kleinanzeigen', 'ebay.de ebay.com ebay.co.uk kleinanzeigen.de ebay-kleinanzeigen.de'),
  brand('apple|icloud|itunes', 'apple.com icloud.com itunes.com me.com', 'icloud.com me.com mac.com'),
  brand(
    'google|gmail|youtube',
    'google.com google.de google.se googlemail.com gmail.com youtube.com goo.gl google.co.uk gstatic.com',
    'gmail.com googlemail.com',
  ),
  brand(
    'microsoft|outlook|office 365|microsoft 365|hotmail|onedrive',
    'microsoft.com outlook.com office.com office365.com live.com microsoftonline.com sharepoint.com onedrive.com hotmail.com msn.com microsoft.net onmicrosoft.com',
    'outlook.com hotmail.com live.com msn.com',
  ),
  brand(
    'yahoo',
    'yahoo.com yahoo.de yahoo-inc.com yahoo.se yahoo.co.uk yahooinc.com',
    'yahoo.com yahoo.de yahoo.co.uk',
  ),
  brand('aol', 'aol.com aol.de', 'aol.com'),
  brand(
    'facebook|meta|instagram|whatsapp',
    'facebook.com facebookmail.com meta.com instagram.com whatsapp.com metamail.com fb.com support.facebook.com',
  ),
  brand('linkedin', 'linkedin.com'),
  brand('dropbox', 'dropbox.com dropboxmail.com dropbox.email'),
  brand('docusign', 'docusign.com docusign.net'),
  brand('adobe', 'adobe.com'),
  brand('netflix', 'netflix.com'),
  brand('disney+|disney plus|disney', 'disneyplus.com disney.com go.com disney.de'),
  brand('spotify', 'spotify.com'),
  brand('hbo max|hbo', 'hbomax.com max.com wbd.com'),
  brand('svt', 'svt.se svtplay.se'),
  brand('tv4', 'tv4.se tv4play.se'),
  brand('bt|british telecom', 'bt.com btinternet.com openreach.co.uk', 'btinternet.com'),
  brand('virgin media|virgin', 'virginmedia.com virginmediao2.co.uk', 'virginmedia.com'),
  brand('talktalk', 'talktalk.co.uk talktalk.net', 'talktalk.net'),
  brand('plusnet', 'plus.net plusnet.com', 'plus.net'),
  brand('comcast|xfinity', 'comcast.net xfinity.com comcast.com', 'comcast.net'),
  brand('at&t', 'att.com att.net att-mail.com', 'att.net'),
  brand('verizon', 'verizon.com verizonwireless.com'),
  brand('norton|lifelock', 'norton.com nortonlifelock.com gendigital.com'),
  brand('mcafee', 'mcafee.com'),
  brand('avm|fritzbox|fritz!box', 'avm.de myfritz.net fritz.com'),
  brand('posteo', 'posteo.de posteo.net', 'posteo.de posteo.net'),
  brand('mailbox.org', 'mailbox.org heinlein-support.de heinlein.de', 'mailbox.org'),
  brand('proton|protonmail|proton mail', 'proton.me protonmail.com proton.ch', 'proton.me protonmail.com'),
  brand('tuta|tutanota', 'tuta.com tutanota.com tutao.de', 'tutanota.com tutamail.com'),
  brand('fastmail', 'fastmail.com fastmailteam.com', 'fastmail.com'),
  brand('booking.com|booking com', 'booking.com'),
  brand('airbnb', 'airbnb.com airbnb.de airbnb.se'),
  brand('steam', 'steampowered.com steamcommunity.com valvesoftware.com'),
  brand('zalando', 'zalando.de zalando.com zalando.se zalando-lounge.de'),
  brand('ikea', 'ikea.com ikea.de ikea.se ingka.com'),
  brand('ica banken', 'icabanken.se ica.se'),
  brand('targobank', 'targobank.de'),
  brand('hypovereinsbank|unicredit', 'hypovereinsbank.de unicredit.de unicredit.eu hvb.de'),
  brand('santander', 'santander.de santander.com santander.se santanderconsumer.se'),
  brand('transportstyrelsen', 'transportstyrelsen.se'),
  brand('csn', 'csn.se'),
  brand('arbeitsagentur|bundesagentur', 'arbeitsagentur.de'),
  brand('adac', 'adac.de'),
  brand('vattenfall', 'vattenfall.de vattenfall.se vattenfall.com'),
  brand('coinbase', 'coinbase.com'),
  brand('binance', 'binance.com'),
  brand('metamask', 'metamask.io consensys.io'),
  brand('deutsche rentenversicherung|rentenversicherung', 'deutsche-rentenversicherung.de drv-bund.de eservice-drv.de'),
  brand('aok', 'aok.de'),
  brand('1177|vardguiden', '1177.se'),
  brand('apoteket', 'apoteket.se'),
  brand('doctolib', 'doctolib.de doctolib.com doctolib.net'),
  brand('mediamarkt|media markt', 'mediamarkt.de mediamarkt.se mediamarktsaturn.com mediamarkt.com'),
  brand('lidl', 'lidl.de lidl.se lidl.com lidl.co.uk lidl-reisen.de'),
  brand('systembolaget', 'systembolaget.se'),
  brand('biltema', 'biltema.se biltema.com'),
  brand('elgiganten', 'elgiganten.se elkjop.com'),
  brand('willys', 'willys.se axfood.se'),
  brand('kronofogden|kronofogdemyndigheten', 'kronofogden.se'),
  brand('arbetsformedlingen', 'arbetsformedlingen.se'),
  brand('pensionsmyndigheten', 'pensionsmyndigheten.se'),
  brand('folksam', 'folksam.se'),
  brand('skandia', 'skandia.se'),
  brand('danske bank', 'danskebank.se danskebank.com danskebank.dk'),
  brand('bank of ireland', 'bankofireland.com boi.com 365online.com'),
  brand(
    'barclays|barclaycard',
    'barclays.co.uk barclays.com barclaycard.co.uk barclaycard.com barclays.de barclaycard.de',
  ),
  brand('hsbc', 'hsbc.co.uk hsbc.com hsbc.de'),
  brand('lloyds', 'lloydsbank.co.uk lloydsbank.com lloydsbanking.com'),
  brand('natwest', 'natwest.com nwolb.com'),
]

/** Brands that a text names, by whole words; the longest name first. */
export function brandsIn(text: string): readonly Brand[] {
  const words = plain(text)
  return brands
    .map((entry) => ({
      entry,
      name: entry.names
        .map(plain)
        .filter((name) => words.includes(name))
        .sort((a, b) => b.length - a.length)[0],
    }))
    .filter((found) => found.name !== undefined)
    .sort((a, b) => (b.name?.length ?? 0) - (a.name?.length ?? 0))
    .map(({ entry }) => entry)
}

function plain(text: string): string {
  return ` ${fold(text)
    .replace(/[^a-z0-9&+]+/g, ' ')
    .trim()} `
}
